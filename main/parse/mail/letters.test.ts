import { expect, test } from 'vitest';
import { parseMail } from './parse-mail.ts';

/** In windows-1251, as mail programs of old wrote it. */
const russian = (text: string): string =>
  [...text]
    .map((sign) => {
      const code = sign.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? String.fromCharCode(code - 0x350) : sign;
    })
    .join('');
const utf8 = (text: string): string => Buffer.from(text).toString('latin1');

const TEXT = 'Лавина сошла утром у села Зорино. Пять домов засыпаны, трое пропали без вести.';
const plain = (charset: string, more = '') =>
  `MIME-Version: 1.0\r\nContent-Type: text/plain${charset}\r\n${more}\r\n`;

async function read(mail: string, encoding?: string) {
  const parsed = await parseMail(Buffer.from(mail, 'latin1'), 'a.eml', { encoding });
  if (!parsed.ok) throw new Error(parsed.error.message);
  const [article] = parsed.value.articles;
  const [block] = article?.blocks ?? [];
  return {
    title: article?.hints.title,
    text: block && 'text' in block ? block.text : null,
    encoding: article?.encoding,
  };
}

test.each([
  ['raw letters under us-ascii', plain('; charset=us-ascii') + russian(TEXT), 'windows-1251'],
  ['raw letters under no charset', plain('') + russian(TEXT), 'windows-1251'],
  [
    'letters that belie their charset',
    plain('; charset="iso-8859-1"') + russian(TEXT),
    'windows-1251',
  ],
  ['UTF-8 under us-ascii', plain(';\r\n charset=us-ascii') + utf8(TEXT), 'utf-8'],
  [
    'packed UTF-8 under us-ascii',
    plain('; charset=us-ascii', 'Content-Transfer-Encoding: base64\r\n') +
      Buffer.from(TEXT).toString('base64'),
    'utf-8',
  ],
  [
    'a part of several',
    `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b+1"\r\n\r\n--b+1\r\n${plain('; charset=us-ascii')}${russian(TEXT)}\r\n--b+1--\r\n`,
    'windows-1251',
  ],
])('%s are read, and the encoding is told', async (_, mail, name) => {
  const { title, text, encoding } = await read(`Subject: ${russian('Лавина')}\r\n${mail}`);
  expect(text).toBe(TEXT);
  expect(encoding).toMatchObject({ name });
  if (name === 'windows-1251') expect(title).toBe('Лавина');
});

test('a person’s choice goes before what the mail says', async () => {
  const { text, encoding } = await read(
    `Subject: x\r\n${plain('; charset=koi8-r')}${russian(TEXT)}`,
    'windows-1251',
  );
  expect(text).toBe(TEXT);
  expect(encoding).toEqual({ name: 'windows-1251', by: 'chosen' });
});

test('a mail of ASCII alone has no encoding to choose', async () => {
  expect((await read(`Subject: x\r\n${plain('')}Four days.`)).encoding).toBeUndefined();
});

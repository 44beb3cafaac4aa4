import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';
import { encodeText } from './testing.ts';

/** Sentences as people save them, and the encodings that their countries used. */
const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
  [
    'windows-1251 koi8-r iso-8859-5 ibm866',
    [
      'Мэр города заявил, что склад будет закрыт до пятницы.',
      'В результате обстрела погибли четыре человека, ещё двенадцать ранены. Дорога на Маран закрыта.',
    ],
  ],
  [
    'windows-1251 koi8-u',
    [
      'Унаслідок обстрілу загинули четверо людей, ще дванадцять поранені. Дорога на Херсон закрита, вода піднялася на 40 сантиметрів.',
    ],
  ],
  [
    'windows-1251',
    ['Кметът заяви, че складът ще бъде затворен до петък, а пътят остава блокиран.'],
  ],
  [
    'windows-1256 iso-8859-6',
    [
      'قال رئيس البلدية إن المستودع سيبقى مغلقا حتى يوم الجمعة.',
      'أدى القصف إلى مقتل أربعة أشخاص وإصابة اثني عشر آخرين، وأغلقت الطريق المؤدية إلى كوستي.',
    ],
  ],
  ['windows-1256', ['شهردار گفت انبار تا روز جمعه بسته خواهد ماند و جاده بسته شده است.']],
  [
    'shift_jis euc-jp',
    [
      '市長は倉庫を金曜日まで閉鎖すると述べた。',
      '砲撃により四人が死亡し、十二人が負傷した。道路は洪水のため閉鎖されている。',
    ],
  ],
  ['gb18030', ['市长表示仓库将关闭到星期五。', '炮击造成四人死亡，十二人受伤，道路因洪水关闭。']],
  ['big5', ['市長表示倉庫將關閉到星期五。', '砲擊造成四人死亡十二人受傷，道路因洪水關閉。']],
  [
    'euc-kr',
    [
      '시장은 창고가 금요일까지 폐쇄될 것이라고 말했다.',
      '포격으로 네 명이 숨지고 열두 명이 다쳤으며 홍수로 도로가 폐쇄되었다.',
    ],
  ],
  [
    'windows-1252',
    [
      'The mayor’s office – closed until Friday – says “damage” is £3m.',
      'Le maire a déclaré que l’entrepôt resterait fermé jusqu’à vendredi, après les inondations.',
      'Der Bürgermeister erklärte, das Lager bleibe bis Freitag geschlossen; die Straße ist überflutet.',
      'El alcalde dijo que el almacén permanecerá cerrado; la inundación dañó la carretera.',
      'O prefeito disse que o armazém ficará fechado; a inundação não danificou a estação.',
      'Borgmästaren sade att lagret förblir stängt till fredag på grund av översvämningen.',
    ],
  ],
  [
    'windows-1254',
    [
      'Belediye başkanı deponun cuma gününe kadar kapalı kalacağını söyledi; yol sel nedeniyle kapatıldı.',
    ],
  ],
  [
    'windows-1250 iso-8859-2',
    [
      'Burmistrz powiedział, że magazyn będzie zamknięty do piątku; droga jest zalana, zginęły cztery osoby.',
      'Starosta řekl, že sklad zůstane do pátku zavřený; silnice je kvůli povodni uzavřena a čtyři lidé zahynuli.',
    ],
  ],
  [
    'windows-1253 iso-8859-7',
    ['Ο δήμαρχος δήλωσε ότι η αποθήκη θα παραμείνει κλειστή έως την Παρασκευή.'],
  ],
  ['windows-1255', ['ראש העיר אמר כי המחסן יישאר סגור עד יום שישי בגלל השיטפון.']],
  ['windows-874', ['นายกเทศมนตรีกล่าวว่าโกดังจะปิดจนถึงวันศุกร์เนื่องจากน้ำท่วม']],
];
const UNDECLARED = SENTENCES.flatMap(([labels, texts]) =>
  labels.split(' ').flatMap((label) => texts.map((text): [string, string] => [label, text])),
);

test.each(UNDECLARED)('%s without a declaration: %s', (label, text) => {
  const decoded = decodeText(encodeText(text, label));
  expect(decoded?.text).toBe(text);
  expect(decoded?.encoding.by).toBe('assumed');
  expect(decoded?.encoding.alternatives).not.toContain(decoded?.encoding.name);
});

test.each(UNDECLARED)('%s in a page without a declaration: %s', (label, text) => {
  const page = `<html><head><style>p{margin:0}</style><script>var charset="utf-8";</script></head><body><p class="story">${text}</p></body></html>`;
  expect(decodeText(encodeText(page, label))?.text).toBe(page);
});

const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();

test.each(UNDECLARED.map(([, text]) => text))('UTF-16 without a mark: %s', (text) => {
  // What has no space or line end at all does not give itself away.
  const written = `${text} 40\r\n${text}\r\n`;
  expect(decodeText(Buffer.from(written, 'utf16le'))?.text).toBe(written);
  expect(decodeText(swapped(written))?.text).toBe(written);
});

test('typographic quotation marks alone are Western', () => {
  const text = 'The convoy left at dawn. He said the road is “open” and the people’s camp – safe.';
  expect(decodeText(encodeText(text, 'windows-1252'))?.text).toBe(text);
});

test('ISO-2022-JP, declared or not', () => {
  const bytes = Buffer.from('\x1b$B;TD9$O=R$Y$?!#\x1b(B\n', 'latin1');
  expect(decodeText(bytes)).toMatchObject({
    text: '市長は述べた。\n',
    encoding: { by: 'assumed' },
  });
  expect(decodeText(bytes, { declared: 'iso-2022-jp' })?.encoding.by).toBe('declared');
});

const RUSSIAN = 'Мэр города заявил, что склад будет закрыт до пятницы.';
const page = (head: string, body = RUSSIAN) =>
  `<html><head>${head}</head><body><p>${body}</p></body></html>`;

/** Where a page says its encoding, and where it only seems to. */
const DECLARED: readonly (readonly [string, string, string])[] = [
  ['by its meta element', '<meta charset="koi8-r">', 'declared'],
  ['without quotation marks', '<meta charset=koi8-r>', 'declared'],
  [
    'in the older form',
    '<META content="text/html; charset=koi8-r" http-equiv=Content-Type>',
    'declared',
  ],
  ['behind a long comment', `<!-- ${'x'.repeat(5_000)} --><meta charset="koi8-r">`, 'declared'],
  [
    'behind a comment that says otherwise',
    '<!-- <meta charset="big5"> --><meta charset="koi8-r">',
    'declared',
  ],
  [
    'behind a script that says otherwise',
    '<script>"<meta charset=big5>"</script><meta charset="koi8-r">',
    'declared',
  ],
  ['not at all, but in a comment', '<!-- <meta charset="big5"> -->', 'assumed'],
  ['not at all, but in its title', '<title><meta charset="big5"></title>', 'assumed'],
  ['wrongly', '<meta charset="iso-8859-1">', 'assumed'],
];

test.each(DECLARED)('a page that says its encoding %s', (_, head, by) => {
  const decoded = decodeText(encodeText(page(head), 'koi8-r'));
  expect(decoded?.text).toBe(page(head));
  expect(decoded?.encoding).toMatchObject({ name: 'koi8-r', by });
});

test.each([
  ['windows-1254', 'Köprü çarşamba gününden beri kapalı; yaklaşık 900 kişi susuz kaldı.'],
  ['windows-1252', 'Die Brücke ist seit Mittwoch für Lastwagen gesperrt, sagte Jürgen Weiß.'],
  ['windows-1252', 'Brúin er lokuð síðan á miðvikudag og það er ekkert vatn í þorpinu.'],
])('a page that says iso-8859-1 is read as %s: %s', (label, text) => {
  const written = page('<meta charset="iso-8859-1">', text);
  expect(decodeText(encodeText(written, label))?.text).toBe(written);
});

describe('UTF-8', () => {
  const bytes = (text: string) => Buffer.from(text);
  const withBadByte = (text: string) => Buffer.concat([bytes(text), Buffer.from([0xe9, 0x20])]);

  test('that is declared keeps its text around a bad byte', () => {
    const written = page('<meta charset="utf-8">');
    expect(decodeText(withBadByte(written))?.text).toBe(`${written}\ufffd `);
    const ascii = page('<meta charset="utf-8">', 'Nothing but letters');
    expect(decodeText(withBadByte(ascii))?.text).toBe(`${ascii}\ufffd `);
  });

  test('that is not declared does too, where its good characters are many', () => {
    const decoded = decodeText(withBadByte(RUSSIAN));
    expect(decoded?.text).toBe(`${RUSSIAN}\ufffd `);
    expect(decoded?.encoding).toMatchObject({ name: 'utf-8', by: 'assumed' });
  });

  test('is what valid bytes are, whatever the page says', () => {
    const written = page('<meta charset="windows-1252">');
    expect(decodeText(bytes(written))).toMatchObject({
      text: written,
      encoding: { name: 'utf-8', by: 'valid' },
    });
  });
});

test('a few letters are too little against a declaration', () => {
  const feed = `<?xml version="1.0" encoding="windows-1251"?><rss><channel><title>Река</title><item><title>The bridge at Tambo reopened on Monday.</title></item></channel></rss>`;
  expect(decodeText(encodeText(feed, 'windows-1251'))).toMatchObject({
    text: feed,
    encoding: { name: 'windows-1251', by: 'declared' },
  });
});

test('a choice goes before everything; one that is no encoding is passed over', () => {
  const bytes = encodeText(page('<meta charset="koi8-r">'), 'koi8-r');
  expect(decodeText(bytes, { chosen: 'windows-1251' })?.encoding).toEqual({
    name: 'windows-1251',
    by: 'chosen',
  });
  expect(decodeText(bytes, { chosen: 'klingon' })?.encoding.name).toBe('koi8-r');
});

test('any bytes are text in some encoding, or none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const decoded = decodeText(bytes);
      if (decoded) expect(new TextDecoder(decoded.encoding.name).decode(bytes)).toBe(decoded.text);
    }),
    { numRuns: 500 },
  );
});

const CASES = new URL('../../../../shared/cases/11-encodings/', import.meta.url);
test.skipIf(!existsSync(CASES))('the shared cases are readable', () => {
  const words = /[А-я]{4}|[؀-ۿ]{4}|[\u3040-\u30ff]|[\u4e00-\u9fff]{3}|mayor’s office|é/u;
  for (const name of readdirSync(CASES).filter((file) => file !== 'README')) {
    const text = decodeText(readFileSync(new URL(name, CASES)))?.text ?? '';
    expect.soft(text, name).toMatch(words);
    expect.soft(text, name).not.toMatch(/[\u0080-\u009f\ufffd]|[À-ÿ]{4}/);
  }
});

import { expect, test } from 'vitest';
import type { DraftBlock, FileDraft } from '#domain/formats/draft.ts';
import { MOST_LINES } from '../limits.ts';
import { parseMail } from './parse-mail.ts';
import { parseMailbox } from './parse-mailbox.ts';

async function read(mail: string | Uint8Array, whole = false): Promise<FileDraft> {
  const bytes = typeof mail === 'string' ? Buffer.from(mail) : mail;
  const parsed = await parseMail(bytes, 'a.eml', { whole });
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

/** One line a block: its text, behind "|" where it is older, behind ">" where it is quoted. */
const outline = (blocks: readonly DraftBlock[] = []): string[] =>
  blocks.map((block) =>
    block.kind === 'rule'
      ? '---'
      : `${block.history ? '| ' : block.kind === 'quotation' ? '> ' : ''}${block.text}`,
  );

const head = (subject: string, more = '') =>
  `From: Ann Lee <ann@un.example>\r\nTo: Bob <bob@un.example>\r\nDate: Mon, 23 Nov 2026 20:14:05 +0200\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\n${more}`;
const PLAIN = 'Content-Type: text/plain; charset=utf-8\r\n\r\n';
const HTML = 'Content-Type: text/html; charset=utf-8\r\n\r\n';

test('the heads are the source', async () => {
  const list = 'List-Id: "River updates" <river.list.example>\r\n';
  const { articles } = await read(head('=?utf-8?Q?Caf=C3=A9_closed?=', `${list}${PLAIN}Closed.`));
  expect(articles[0]?.hints).toEqual({
    title: 'Café closed',
    byline: 'Ann Lee',
    publisher: 'River updates',
    published: '2026-11-23T20:14:05+02:00',
  });
  expect(articles[0]?.remarks).toEqual(['Sent to Bob.']);
});

const REPLY = 'Use DTM.\n\n';
const OLDER: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'signs of quotation',
    PLAIN,
    `${REPLY}On 20 Nov 2026, at 22:10, Tarig <t@x.example> wrote:\n> Which one?\n>> 31,000\n\nThanks`,
    [
      'Use DTM.',
      '| On 20 Nov 2026, at 22:10, Tarig <t@x.example> wrote:',
      '| Which one?',
      '| 31,000',
      'Thanks',
    ],
  ],
  [
    'answers between quotations',
    PLAIN,
    '> Which one?\nDTM.\n> Since when?\nToday.',
    ['| Which one?', 'DTM.', '| Since when?', 'Today.'],
  ],
  [
    'Outlook',
    PLAIN,
    `${REPLY}-----Original Message-----\nFrom: Tarig\nSent: Friday\nSubject: x\n\nWhich one?\n\nTarig`,
    [
      'Use DTM.',
      '| -----Original Message-----',
      '| From: Tarig',
      '| Sent: Friday',
      '| Subject: x',
      '| Which one?',
      '| Tarig',
    ],
  ],
  [
    'Outlook in German, HTML',
    HTML,
    '<p>Bitte DTM.</p><hr><p><b>Von:</b> Tarig<br><b>Gesendet:</b> Freitag<br><b>Betreff:</b> x</p><p>Welche?</p>',
    ['Bitte DTM.', '---', '| Von: Tarig Gesendet: Freitag Betreff: x', '| Welche?'],
  ],
  [
    'Gmail',
    HTML,
    '<div>Use DTM.</div><div class="gmail_quote"><div>Le ven. 20 nov. 2026 à 22:10, Tarig &lt;t@x.example&gt; a écrit :</div><blockquote><p>Which?</p><ul><li>a</li></ul></blockquote></div><p>Below</p>',
    [
      'Use DTM.',
      '| Le ven. 20 nov. 2026 à 22:10, Tarig <t@x.example> a écrit :',
      '| Which?',
      '| a',
      'Below',
    ],
  ],
  [
    'Arabic',
    PLAIN,
    'نعم\n\nفي ٢٠ نوفمبر ٢٠٢٦، كتب طارق <t@x.example>:\n> أي رقم؟',
    ['نعم', '| في ٢٠ نوفمبر ٢٠٢٦، كتب طارق <t@x.example>:', '| أي رقم؟'],
  ],
  [
    'a quotation of the sender’s own',
    HTML,
    '<p>The council wrote:</p><blockquote>We can’t.</blockquote>',
    ['The council wrote:', '> We can’t.'],
  ],
];

test.each(OLDER)('what is older is told by %s', async (_, type, body, expected) => {
  const { articles } = await read(head('Re: figures', type + body));
  expect(outline(articles[0]?.blocks)).toEqual(expected);
});

test('what is forwarded is quoted and is no history', async () => {
  const body =
    'See below.\n\n---------- Forwarded message ---------\nFrom: Adil\nDate: x\nSubject: y\n\nStock is 2,160 kg.';
  const { articles } = await read(head('Re: FW: stock', PLAIN + body));
  expect(outline(articles[0]?.blocks).at(-1)).toBe('> Stock is 2,160 kg.');
});

const two = (plain: string, html: string) =>
  head(
    'x',
    `Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n${PLAIN}${plain}\r\n--b\r\n${HTML}${html}\r\n--b--\r\n`,
  );

test('the HTML is read where it has structure and says all, else the plain text', async () => {
  const rich = await read(two('Needs:\n* Tents', '<p>Needs:</p><ul><li>Tents</li></ul>'));
  expect(rich.articles[0]?.blocks.at(-1)?.kind).toBe('list-item');
  const longer = await read(two(`Needs\n\n${'A longer note. '.repeat(9)}`, '<p>Needs</p>'));
  expect(outline(longer.articles[0]?.blocks)).toHaveLength(2);
});

test('flowed lines are joined, cards and notes of a list are told and come with the whole', async () => {
  const flowed = 'Content-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n';
  const mail = head(
    'x',
    `${flowed}The road is \r\nopen.\r\n\r\nUnsubscribe | Manage preferences\r\n\r\n-- \r\nAnn\r\n+249 1`,
  );
  const { articles } = await read(mail);
  expect(outline(articles[0]?.blocks)).toEqual(['The road is open.']);
  expect(articles[0]?.leftOut?.map(({ what }) => what)).toEqual([
    'signature',
    'note of the mailing list',
  ]);
  expect(outline((await read(mail, true)).articles[0]?.blocks).join('\n')).toContain('+249 1');
});

test('the foot of a mailing list and what a telephone adds are told, not read', async () => {
  const told = [
    '_______________________________________________\r\nWater mailing list\r\nWater@x.example\r\nhttp://x.example/mailman/listinfo/water',
    '_______________________________________________\r\nWater mailing list -- water@x.example\r\nTo unsubscribe send an email to water-leave@x.example',
    'Sent from my iPhone',
    'Sent from my Samsung Galaxy smartphone.',
    'Sent from Yahoo Mail on Android',
    'Отправлено с моего телефона',
    'Get Outlook for iOS',
    'Envoyé de mon iPhone',
    'Envoyé depuis mon appareil Galaxy',
    'Enviado desde mi teléfono Huawei',
    'Von meinem Samsung Galaxy Smartphone gesendet',
    'Von meinem iPhone gesendet',
    'Отправлено с iPhone',
    'أرسلت من الـ iPhone',
  ];
  const kept = [
    'Sent from my hut in Kosti with a runner.',
    'Envoyé depuis mon village avec un coursier.',
    'Sent from mobile clinics in Kosti.',
    'Posted from the Galaxy hotel in Kosti.',
    'Sent from my phone company to yours: the towers are down.',
    'The list of wells is with Adil.',
  ];
  for (const foot of told) {
    const { articles } = await read(head('x', `${PLAIN}The road is open.\r\n\r\n${foot}\r\n`));
    expect(outline(articles[0]?.blocks)).toEqual(['The road is open.']);
    expect(articles[0]?.leftOut?.map(({ what }) => what)).toEqual([
      foot.startsWith('_') ? 'note of the mailing list' : 'line of a telephone or mail program',
    ]);
  }
  for (const line of kept) {
    const { articles } = await read(head('x', `${PLAIN}The road is open.\r\n\r\n${line}\r\n`));
    expect(outline(articles[0]?.blocks)).toEqual(['The road is open.', line]);
  }
});

test('a body in windows-1256 and base64 is Arabic', async () => {
  const body = Buffer.from([0xe3, 0xd1, 0xcd, 0xc8, 0xc7]).toString('base64');
  const type =
    'Content-Type: text/plain; charset=windows-1256\r\nContent-Transfer-Encoding: base64\r\n\r\n';
  const { articles } = await read(head('x', type + body));
  expect(outline(articles[0]?.blocks)).toEqual(['مرحبا']);
});

test('attachments name their mail, also mails in the mail; what nobody reads is told', async () => {
  const part = (heads: string, body: string) => `--b\r\n${heads}\r\n\r\n${body}\r\n`;
  const mail = head(
    'x',
    'Content-Type: multipart/mixed; boundary=b\r\n\r\n' +
      part('Content-Type: text/plain', 'See.') +
      part(
        'Content-Type: text/plain\r\nContent-Disposition: attachment; filename="../plan.txt"',
        'Plan',
      ) +
      part('Content-Type: message/rfc822', head('inner', `${PLAIN}Inner.`)) +
      part('Content-Type: application/pgp-signature; name=s.asc', 'x') +
      '--b--\r\n',
  );
  const { articles, enclosed } = await read(mail);
  expect(outline(articles[0]?.blocks)).toEqual(['See.']);
  expect(enclosed.map(({ name, of }) => `${name}, ${of}`)).toEqual([
    '_plan.txt, the mail “x” of Ann Lee, 2026-11-23',
    'attachment 2.eml, the mail “x” of Ann Lee, 2026-11-23',
  ]);
  expect(articles[0]?.remarks?.at(-1)).toBe('Attached, and nothing to read: s.asc.');
});

test('a mailbox is an article a message', async () => {
  const post = 'From ann@un.example Mon Nov 23 20:14:05 2026\n';
  const box = [head('One', `${PLAIN}First.\n\n>From here on\n`), head('Two', `${PLAIN}Second.\n`)];
  const parsed = await parseMailbox(
    Buffer.from(box.map((mail) => post + mail).join('\n')),
    'a.mbox',
    {},
  );
  const articles = parsed.ok ? parsed.value.articles : [];
  expect(articles.map(({ part, hints }) => `${part}: ${hints.title}`)).toEqual([
    'message 1: One',
    'message 2: Two',
  ]);
  expect(outline(articles[0]?.blocks)).toEqual(['First.', 'From here on']);
});

test('each head of a forwarded message is a line of its own, however long it is', async () => {
  const body = [
    'See below.',
    '',
    '-----Original Message-----',
    'From: Adil Mirghani <amirghani@unicef.example>',
    'Sent: Monday, 23 November 2026 17:50',
    'To: Ingrid Halvorsen',
    '',
    'Stock is 2,160 kg.',
  ].join('\r\n');
  const { articles } = await read(head('FW: Stock', `${PLAIN}${body}`));
  expect(outline(articles[0]?.blocks).map((line) => line.replace(/^[|>] /, ''))).toEqual(
    expect.arrayContaining([
      'From: Adil Mirghani <amirghani@unicef.example>',
      'Sent: Monday, 23 November 2026 17:50',
      'To: Ingrid Halvorsen',
    ]),
  );
});

test('a mail of more lines than any person writes is refused', async () => {
  const long = Buffer.from(`${head('Long', PLAIN)}${'a\n'.repeat(MOST_LINES)}`);
  expect(await parseMail(long, 'a.eml', {})).toMatchObject({
    ok: false,
    error: { code: 'too-many-lines' },
  });
});

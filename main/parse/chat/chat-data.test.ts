import { expect, test } from 'vitest';
import { chatDataOf } from '#domain/formats/chat/chat-data.ts';
import type { ArticleDraft } from '#domain/formats/draft.ts';
import { parseAnyChat } from './parse-any-chat.ts';

function read(text: string, whole = false): readonly ArticleDraft[] {
  const parsed = parseAnyChat(text, { whole }, 'export/result.json');
  return 'articles' in parsed ? parsed.articles : [parsed];
}

/** "speaker|time|text" of each message; the source of each picture. */
const outline = (draft: ArticleDraft | undefined): string[] =>
  (draft?.blocks ?? []).map((block) => {
    if (block.kind === 'message') return `${block.speaker}|${block.time}|${block.text}`;
    return block.kind === 'picture-place' ? block.source : block.kind;
  });

const message = (fields: object) => ({
  type: 'message',
  date: '2026-11-19T19:58:11',
  from: 'Ann',
  text: '',
  ...fields,
});

const TELEGRAM = {
  name: 'River group',
  type: 'private_group',
  id: 7,
  messages: [
    { type: 'service', actor: 'Ann', action: 'create_group', title: 'River group' },
    message({ text: ['Dead: ', { type: 'bold', text: 'Adam (7)' }, ', Fatima'] }),
    message({ text: 'look', photo: 'photos/photo_1.jpg' }),
    message({ file: 'files/plan.pdf', file_name: 'plan.pdf' }),
    message({ forwarded_from: 'Bob', text: 'Bridge shut' }),
    message({ location_information: { latitude: 13, longitude: 31.5 } }),
    message({ from: null, date: 'x' }),
  ],
};

test('Telegram as JSON: pieces are joined, media are words, notices are told', () => {
  const [draft] = read(JSON.stringify(TELEGRAM));
  const at = 'Ann|2026-11-19T19:58:11|';
  expect(outline(draft)).toEqual([
    `${at}Dead: Adam (7), Fatima`,
    `${at}look\n[photo]`,
    'photos/photo_1.jpg',
    `${at}[file plan.pdf]`,
    `${at}[forwarded from Bob]\nBridge shut`,
    `${at}[location: 13, 31.5]`,
    'null|null|[empty message]',
  ]);
  expect(draft?.hints.title).toBe('River group');
  expect(draft?.leftOut).toMatchObject([{ opening: 'Ann create_group River group' }]);
  expect(read(JSON.stringify(TELEGRAM), true)[0]?.blocks).toHaveLength(8);
});

test('Telegram’s export of everything is an article a chat', () => {
  const all = {
    about: 'Here is the data you requested from Telegram',
    chats: { about: '', list: [TELEGRAM, { ...TELEGRAM, id: 8 }] },
  };
  expect(read(JSON.stringify(all)).map(({ part }) => part)).toEqual(['chat 7', 'chat 8']);
});

const page = (...messages: string[]) =>
  `<!DOCTYPE html><html><head><title>Exported Data</title></head><body><div class="page_wrap"><div class="page_header"><div class="text bold">River group</div></div><div class="page_body chat_page"><div class="history">${messages.join('')}</div></div></div></body></html>`;
const posted = (name: string, text: string) =>
  `<div class="message default clearfix"><div class="body"><div class="pull_right date details" title="19.11.2026 19:58:11 UTC+02:00">19:58</div>${name === '' ? '' : `<div class="from_name">${name}</div>`}<div class="text">${text}</div></div></div>`;

test('Telegram as a page: a message without a name is of who spoke before', () => {
  const text = page(
    '<div class="message service"><div class="body details">19 November 2026</div></div>',
    posted('Ann', 'Dead: <strong>Adam</strong>, Fatima<br>More'),
    posted('', 'again'),
  );
  const at = 'Ann|2026-11-19T19:58:11+02:00|';
  expect(outline(read(text)[0])).toEqual([`${at}Dead: Adam, Fatima\nMore`, `${at}again`]);
  expect(read(text)[0]?.hints.title).toBe('River group');
});

test('Signal’s exporters: a message a line', () => {
  const lines = [
    { date: '2026-11-19 19:58:11', sender: 'Ann', body: 'hi', attachments: [{ name: 'a.jpg' }] },
    { date: 'x', sender: 'Bob', body: '' },
    { date: '2026-11-19 20:00', sender: 'Bob', body: 'ok' },
  ].map((line) => JSON.stringify(line));
  expect(outline(read(lines.join('\n'))[0])).toEqual([
    'Ann|2026-11-19T19:58:11|hi\n[attached: a.jpg]',
    'Bob|2026-11-19T20:00|ok',
  ]);
});

const BACKUP = [
  { version: '1', backupTimeMs: '1763582291000' },
  { recipient: { id: '1', self: {} } },
  { recipient: { id: '2', contact: { profileGivenName: 'Ann', profileFamilyName: 'Lee' } } },
  { recipient: { id: '3', group: { snapshot: { title: { title: 'River group' } } } } },
  { chat: { id: '9', recipientId: '3' } },
  {
    chatItem: {
      chatId: '9',
      authorId: '2',
      dateSent: '1795118291000',
      incoming: {},
      standardMessage: { text: { body: 'hi' } },
    },
  },
  {
    chatItem: {
      chatId: '9',
      authorId: '1',
      dateSent: 1795118292000,
      outgoing: {},
      standardMessage: { attachments: [{ pointer: { fileName: 'a.jpg' } }] },
    },
  },
  { chatItem: { chatId: '9', authorId: '2', dateSent: '1795118293000', remoteDeletedMessage: {} } },
  { chatItem: { chatId: '9', authorId: '2', dateSent: '1795118294000', updateMessage: {} } },
];

test('Signal’s own export: an article a chat, with the names of its people', () => {
  const [draft] = read(BACKUP.map((frame) => JSON.stringify(frame)).join('\n'));
  expect(outline(draft)).toEqual([
    'Ann Lee|2026-11-19T19:58:11Z|hi',
    'The phone’s owner|2026-11-19T19:58:12Z|[attached: a.jpg]',
    'Ann Lee|2026-11-19T19:58:13Z|[deleted message]',
  ]);
  expect(draft?.hints.title).toBe('River group');
});

const OTHERS: readonly string[] = [
  '{"type":"FeatureCollection","features":[]}',
  '{"version":"https://jsonfeed.org/version/1.1","items":[]}',
  '{"name":"a","date":"b"}',
  '<!doctype html><div class="message default">A page</div>',
  '[]',
];

test.each(OTHERS)('%s is no chat', (text) => {
  expect(chatDataOf(text)).toBeNull();
});

test('JSON that ends early gives no message and does not fail', () => {
  expect(read(JSON.stringify(TELEGRAM).slice(0, 200)).flatMap(({ blocks }) => blocks)).toEqual([]);
});

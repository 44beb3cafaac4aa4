import { expect, test } from 'vitest';
import { looksLikeChat } from '#domain/formats/chat/chat-lines.ts';
import type { DraftBlock } from '#domain/formats/draft.ts';
import { parseChat } from './parse-chat.ts';

const read = (text: string, path = 'chat.txt') => parseChat(text, {}, path);

/** "speaker|time|text" of each message. */
const messages = (text: string): string[] =>
  read(text).blocks.map((block) =>
    block.kind === 'message' ? `${block.speaker}|${block.time}|${block.text}` : block.kind,
  );

/** One line of each locale, with the time that a reader there takes it for. */
const LINES: readonly (readonly [string, string, string])[] = [
  ['iPhone, British', '[16/11/2026, 07:41:12] Ann: hi', 'Ann|2026-11-16T07:41:12|hi'],
  ['iPhone, American', '[11/16/26, 7:41:12\u202fPM] Bob: hi', 'Bob|2026-11-16T19:41:12|hi'],
  ['Android, American', '11/16/26, 12:05\u202fAM - Bob: hi', 'Bob|2026-11-16T00:05|hi'],
  ['Android, German', '16.11.26, 07:41 - Änne: hallo', 'Änne|2026-11-16T07:41|hallo'],
  ['Android, German of old', '16.11.26 um 07:41 - Änne: hallo', 'Änne|2026-11-16T07:41|hallo'],
  ['Android, French', '16/11/2026 à 07:41 - Zoé: salut', 'Zoé|2026-11-16T07:41|salut'],
  ['Android, Spanish', '16/11/26, 7:41\u00a0p.\u00a0m. - Ana: hola', 'Ana|2026-11-16T19:41|hola'],
  ['Android, Turkish', '16.11.2026 ÖS 7:41 - Ayşe: selam', 'Ayşe|2026-11-16T19:41|selam'],
  ['iPhone, Turkish', '[16.11.2026 07:41:12] Ayşe: selam', 'Ayşe|2026-11-16T07:41:12|selam'],
  ['Android, Dutch', '16-11-2026 07:41 - Jan: hoi', 'Jan|2026-11-16T07:41|hoi'],
  ['Android, Swedish', '2026-11-16 07:41 - Sven: hej', 'Sven|2026-11-16T07:41|hej'],
  ['Android, Finnish', '16.11.2026 klo 7.41 - Aino: hei', 'Aino|2026-11-16T07:41|hei'],
  ['Android, Indonesian', '16/11/26 07.41 - Budi: hai', 'Budi|2026-11-16T07:41|hai'],
  ['Android, Hungarian', '2026. 11. 16. 7:41 - Éva: szia', 'Éva|2026-11-16T07:41|szia'],
  ['iPhone, Chinese', '[2026/11/16 下午7:41:12] 小明: 你好', '小明|2026-11-16T19:41:12|你好'],
  ['Android, Korean', '2026. 11. 16. 오후 7:41 - 철수: 안녕', '철수|2026-11-16T19:41|안녕'],
  ['Android, Persian', '۲۰۲۶/۱۱/۱۶،\u200f ۷:۴۱ ب.ظ. - علی: سلام', 'علی|2026-11-16T19:41|سلام'],
  ['the Persian calendar', '[۱۴۰۵/۹/۴، ۱۸:۲۴:۱۰] علی: سلام', 'علی|2026-11-25T18:24:10|سلام'],
  ['the Islamic calendar', '[١٥/٦/١٤٤٨، ٦:٢٤:١٠ م] علي: سلام', 'علي|2026-11-25T18:24:10|سلام'],
  ['Android, Arabic', '١٩\u200f/١١\u200f/٢٠٢٦، ٧:٤٥ م - مريم: سلام', 'مريم|2026-11-19T19:45|سلام'],
  ['Bengali digits', '১৬/১১/২৬, ৭:৪১ pm - মিনা: হাই', 'মিনা|2026-11-16T19:41|হাই'],
  ['Signal’s exporter', '[2026-11-16 07:41] Me: hi', 'Me|2026-11-16T07:41|hi'],
  [
    'a number',
    '[16/11/2026, 07:41:12] \u202a+249 91 234 5678\u202c: hi',
    '+249 91 234 5678|2026-11-16T07:41:12|hi',
  ],
  ['an unknown half of the day', '16/11/26, 7:41 xq - Ann: hi', 'Ann|2026-11-16|hi'],
  ['a day that no calendar has', '[45/16/2026, 07:41:12] Ann: hi', 'Ann|null|hi'],
];

test.each(LINES)('%s', (_, line, expected) => {
  expect(messages(`${line}\n${line}`)).toEqual([expected, expected]);
  expect(looksLikeChat(`${line}\n${line}`)).toBe(true);
});

test('lines that begin no entry belong to the message before them', () => {
  const text =
    '[16/11/2026, 07:41:12] Ann: The names:\r\nAdam\r\n\r\n  Fatima\r\n[16/11/2026, 07:42:00] Bob: ok';
  expect(messages(text)).toEqual([
    'Ann|2026-11-16T07:41:12|The names:\nAdam\n\nFatima',
    'Bob|2026-11-16T07:42:00|ok',
  ]);
});

const GROUP = [
  '[16/11/2026, 07:41:12] River group: \u200eMessages and calls are end-to-end encrypted.',
  '[16/11/2026, 07:41:12] \u200eAnn created group “River group”',
  '[16/11/2026, 07:41:13] River group: \u200eAnn added you',
  '[16/11/2026, 07:41:14] \u200eAnn changed the subject from “A: b” to “River group”',
  '[16/11/2026, 07:42:00] Ann: \u200eimage omitted',
  '[16/11/2026, 07:43:00] \u200eBob: \u200eThis message was deleted.',
  '[16/11/2026, 07:44:00] Bob: Note: water rises',
].join('\n');

test('what the program says is left out and told; left-out pictures and deleted messages stay', () => {
  const draft = read(GROUP);
  expect(messages(GROUP)).toEqual([
    'Ann|2026-11-16T07:42:00|image omitted',
    'Bob|2026-11-16T07:43:00|This message was deleted.',
    'Bob|2026-11-16T07:44:00|Note: water rises',
  ]);
  expect(draft.hints.title).toBe('River group');
  expect(draft.leftOut).toMatchObject([{ what: 'line of the chat program' }]);
  expect(parseChat(GROUP, { whole: true }, '').blocks).toHaveLength(7);
});

test('a chat of two bears the name of the other, who speaks in it', () => {
  const text =
    '[16/11/2026, 07:41:12] Bob: \u200eMessages and calls are end-to-end encrypted.\n[16/11/2026, 07:42:00] Bob: \u200eimage omitted\n[16/11/2026, 07:43:00] Ann: hi';
  expect(read(text).hints.title).toBe('Bob');
  expect(messages(text)).toHaveLength(2);
});

const PATHS: readonly (readonly [string, string])[] = [
  ['WhatsApp Chat with Drivers Kosti.txt', 'Drivers Kosti'],
  ['stick/WhatsApp Chat - River group/_chat.txt', 'River group'],
  ['WhatsApp-Chat mit Anna.txt', 'Anna'],
  ['Discussion WhatsApp avec Zoé.txt', 'Zoé'],
  ['محادثة واتساب مع لجنة المدرسة.txt', 'لجنة المدرسة'],
  ['_chat.txt', 'Chat of Ann, Bob, Cem and 1 other'],
];

test.each(PATHS)('%s is the chat “%s”', (path, title) => {
  const names = ['Ann', 'Bob', 'Cem', 'Dua'];
  const text = names.map((name) => `[16/11/2026, 07:41:12] ${name}: hi`).join('\n');
  expect(read(text, path).hints.title).toBe(title);
});

const days = (...written: string[]) =>
  read(written.map((day) => `${day}, 07:41 - Ann: hi`).join('\n'));
const timesOf = (blocks: readonly DraftBlock[]) =>
  blocks.map((block) => (block.kind === 'message' ? block.time?.slice(0, 10) : null));

test('day and month are told apart by a figure above twelve', () => {
  expect(timesOf(days('3/4/2026', '3/14/2026').blocks)).toEqual(['2026-03-04', '2026-03-14']);
  expect(days('3/4/2026', '3/14/2026').remarks).toEqual([]);
});

test('day and month are told apart by the way that time goes', () => {
  expect(timesOf(days('9/1/2026', '10/1/2026', '2/2/2026').blocks).at(1)).toBe('2026-01-10');
});

test('what can’t be told is assumed, and said', () => {
  const { blocks, remarks } = days('3/4/2026', '4/4/2026');
  expect(timesOf(blocks)).toEqual(['2026-04-03', '2026-04-04']);
  expect(remarks?.[0]).toMatch(/3\/4\/2026 is 2026-04-03/);
});

const NO_CHATS: readonly string[] = [
  'Minutes\n16/11/2026, 07:41 - Ann: hi',
  '16/11/2026, 07:41 - the log begins\n16/11/2026, 07:42 - it ends',
  'At 07:41: the bridge opened.\nAt 08:10: it closed.',
  '[1] Ann: see below\n[2] Bob: see above',
  `[16/11/2026, 07:41:12] Ann: hi\n${'A long text.\n'.repeat(40)}`,
  '',
];

test.each(NO_CHATS)('%j is no chat', (text) => {
  expect(looksLikeChat(text)).toBe(false);
});

import { expect, test } from 'vitest';
import type { EnclosedFile } from '#domain/formats/draft.ts';
import { parseChatArchive } from './parse-chat-archive.ts';

const CHAT = [
  '[16/11/2026, 09:03:54] Ann: look',
  '[16/11/2026, 09:03:55] Ann: \u200eimage omitted',
  '[16/11/2026, 09:04:00] Bob: IMG-20261116-WA0001.jpg (file attached)',
  '[16/11/2026, 09:05:00] Bob: \u200e<attached: 00000007-AUDIO.opus>',
].join('\n');

const file = (name: string, content: string): EnclosedFile => ({
  name,
  bytes: Buffer.from(content, 'latin1'),
});
const picture = (name: string) => file(name, `\xff\xd8\xff${name}`);

test('the pictures of a chat stand behind the messages that bring them', () => {
  const read = parseChatArchive(
    [
      file('_chat.txt', CHAT),
      picture('00000005-PHOTO-2026-11-16-09-03-55.jpg'),
      picture('IMG-20261116-WA0001.jpg'),
      picture('IMG-1.jpg'),
      file('00000007-AUDIO.opus', 'OggS'),
      file('plan.txt', 'A plan for the river road, with all its bridges.'),
    ],
    'WhatsApp Chat - River group.zip',
    {},
  );
  const [article, ...others] = read?.articles ?? [];
  expect(others).toEqual([]);
  expect(article?.hints.title).toBe('River group');
  const shown = article?.blocks.map((block) =>
    block.kind === 'picture' ? block.alternative : block.kind === 'message' && block.text,
  );
  expect(shown).toEqual([
    'look',
    'image omitted',
    '00000005-PHOTO-2026-11-16-09-03-55.jpg',
    'IMG-20261116-WA0001.jpg (file attached)',
    'IMG-20261116-WA0001.jpg',
    '<attached: 00000007-AUDIO.opus>',
    'IMG-1.jpg',
  ]);
  expect(article?.pictures).toHaveLength(3);
  expect(article?.remarks).toHaveLength(2);
  expect(read?.enclosed.map(({ name }) => name)).toEqual(['plan.txt']);
});

test('an archive of other files is no chat', () => {
  const files = [file('notes.txt', 'Notes of a day'), picture('a.jpg')];
  expect(parseChatArchive(files, 'a.zip', {})).toBeNull();
  expect(parseChatArchive([file('in/_chat.txt', CHAT)], 'a.zip', {})).toBeNull();
});

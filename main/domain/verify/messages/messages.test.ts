import { expect, test } from 'vitest';
import { type Article, sourceCalled } from '../../article.ts';
import { canonicalText } from '../../document.ts';
import { paragraph } from '../testing.ts';
import { findingsOf, verifyDraft } from '../verify-draft.ts';

const messagesOf = (source: string, draft: string): string[] => {
  const blocks = paragraph(source);
  const article: Article = {
    id: 'a1',
    revision: 1,
    sha256: '0'.repeat(64),
    text: canonicalText(blocks),
    path: 'story.txt',
    imported: '2026-06-02T08:00:00.000Z',
    language: 'en',
    blocks,
    source: sourceCalled('Story'),
  };
  return findingsOf(verifyDraft([{ kind: 'text', text: `${draft} [^1:1]` }], [article])).map(
    ({ message }) => message,
  );
};

test('a finding is told in the language of the draft', () => {
  expect(messagesOf('The fire killed 12 miners.', 'The fire killed 21 miners.')).toEqual([
    '“21” is not the source’s number, which says “12”.',
  ]);
  expect(
    messagesOf(
      'L’incendie a tué 12 mineurs dans le nord de la ville.',
      'L’incendie a tué 21 mineurs dans le nord de la ville.',
    ),
  ).toEqual(['« 21 » n’est pas le nombre de la source, qui dit « 12 ».']);
  expect(messagesOf('قتل الحريق 12 عاملا في المدينة.', 'قتل الحريق 21 عاملا في المدينة.')).toEqual([
    '«21» ليس الرقم الوارد في المصدر، الذي يقول «12».',
  ]);
});

import { expect, test } from 'vitest';
import { paragraph, sourceOf } from '../testing.ts';
import { findingsOf, verifyDraft } from '../verify-draft.ts';

const messagesOf = (source: string, draft: string): string[] =>
  findingsOf(
    verifyDraft([{ kind: 'text', text: `${draft} [^1:1]` }], [sourceOf(paragraph(source))]),
  ).map(({ message }) => message);

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

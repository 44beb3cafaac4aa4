import { expect, test } from 'vitest';
import { brief } from '../brief.fixture.ts';
import { withinPrint } from './within-print.ts';

const MARK = String.fromCharCode(0x0301);

test('marks without end over one letter are cut, those of a language stay', () => {
  const made = { ...brief(), title: `A${MARK.repeat(100_000)}b${MARK}${MARK}${MARK}` };
  expect(withinPrint(made).title).toBe(`A${MARK.repeat(8)}b${MARK.repeat(3)}`);
});

test('a brief that is too long ends with a line that says so', () => {
  const made = brief();
  const [section] = made.sections;
  if (!section) throw new Error('The brief is empty.');
  const paragraph = { kind: 'paragraph', runs: [{ text: 'word '.repeat(100_000) }] } as const;
  const long = { ...section, blocks: Array.from({ length: 10 }, () => paragraph) };
  const { sections } = withinPrint({ ...made, sections: [long, section] });
  expect(sections).toHaveLength(1);
  expect(sections[0]?.blocks).toHaveLength(4);
  expect(sections[0]?.blocks.at(-1)).toMatchObject({
    runs: [{ text: expect.stringContaining('too long to be printed') }],
  });
});

test('any other brief stays as it is', () => {
  expect(withinPrint(brief())).toEqual(brief());
});

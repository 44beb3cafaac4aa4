import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffRevisions } from './diff.ts';

const STORY =
  'Forces entered Saraqeb on Thursday. At least 13 soldiers were killed. Turkey sent more troops to the border.\n\nAid is short in all of Idlib.';

/** Rows as "kind: old > new", with the words that went in [ ] and the words that came in { }. */
const cases: { name: string; after: string; rows: string[] }[] = [
  {
    name: 'a word changed',
    after: STORY.replace('13', '21'),
    rows: ['changed: At least [13] soldiers were killed. > At least {21} soldiers were killed.'],
  },
  {
    name: 'a sentence removed',
    after: STORY.replace('At least 13 soldiers were killed. ', ''),
    rows: ['removed: [At least 13 soldiers were killed.]'],
  },
  {
    name: 'a paragraph added',
    after: `Correction: the toll was wrong.\n\n${STORY}`,
    rows: ['added: {Correction: the toll was wrong.}'],
  },
  {
    name: 'a sentence moved',
    after: `Aid is short in all of Idlib.\n\n${STORY.split('\n\n')[0]}`,
    rows: ['moved: Aid is short in all of Idlib.'],
  },
  {
    name: 'marks changed',
    after: STORY.replace('killed.', '“killed”.'),
    rows: [
      'changed: At least 13 soldiers were killed[.] > At least 13 soldiers were {“}killed{”.}',
    ],
  },
  { name: 'white space only', after: STORY.replace('. ', '.\n\n'), rows: [] },
  {
    name: 'words put before a sentence',
    after: STORY.replace('Turkey sent more', 'More troops went and Turkey sent more'),
    rows: [
      'changed: Turkey sent more troops to the border. > {More troops went and} Turkey sent more troops to the border.',
    ],
  },
  { name: 'nothing', after: STORY, rows: [] },
];

for (const { name, after, rows } of cases) {
  test(`a diff for drawing: ${name}`, () => {
    const drawn = diffRevisions(STORY, after)
      .filter((row) => row.kind !== 'same')
      .map(({ kind, old, new: now, removed, added }) => {
        const left = old && draw(STORY, old, removed, '[]');
        const right = now && draw(after, now, added, '{}');
        return `${kind}: ${kind === 'moved' ? left : [left, right].filter(Boolean).join(' > ')}`;
      });
    expect(drawn).toEqual(rows);
  });
}

interface Part {
  readonly start: number;
  readonly end: number;
}

function draw(text: string, { start, end }: Part, marked: readonly Part[], marks: string): string {
  let drawn = '';
  let at = start;
  for (const part of marked) {
    drawn += text.slice(at, part.start) + marks.charAt(0);
    drawn += text.slice(part.start, part.end) + marks.charAt(1);
    at = part.end;
  }
  return drawn + text.slice(at, end);
}

const word = fc.constantFrom('Idlib', 'fled', 'the', 'rebels', '12', 'city', '“', 'say');
const sentence = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));
const prose = fc
  .array(fc.tuple(sentence, fc.constantFrom('. ', '.\n\n', '? ')), { maxLength: 12 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

test('every sentence stands in one row, and what is left of both texts reads alike', () => {
  fc.assert(
    fc.property(prose, prose, (before, after) => {
      const rows = diffRevisions(before, after);
      const bare = (text: string) => text.replace(/\s+/g, '');
      const olds = rows.flatMap(({ old }) => old ?? []).sort((a, b) => a.start - b.start);
      const news = rows.flatMap((row) => row.new ?? []);
      const join = (text: string, spans: readonly Part[]) =>
        bare(spans.map(({ start, end }) => text.slice(start, end)).join(''));
      expect(join(before, olds)).toBe(bare(before));
      expect(join(after, news)).toBe(bare(after));
      for (const { old, new: now, removed, added } of rows) {
        if (!old || !now) continue;
        const rest = (text: string, span: Part, gone: readonly Part[]) =>
          bare(draw(text, span, gone, '\u0001\u0002').replace(/\u0001[^\u0002]*\u0002/g, ''));
        expect(rest(before, old, removed)).toBe(rest(after, now, added));
      }
    }),
    { numRuns: 500 },
  );
});

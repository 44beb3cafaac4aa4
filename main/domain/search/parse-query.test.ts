import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { printQuery } from './print-query.ts';
import { every, type Query, some, type Words } from './query.ts';

/** A query, and how it is read, in the words of its language. */
const READ: readonly (readonly [string, string])[] = [
  ['cholera', 'cholera'],
  ['  cholera   kassala ', 'cholera kassala'],
  ['mine AND crossroads', 'mine crossroads'],
  ['mine NOT crossroads', 'mine NOT crossroads'],
  ['mine -crossroads', 'mine NOT crossroads'],
  ['-shell', 'NOT shell'],
  ['mine -"cross roads"', 'mine NOT "cross roads"'],
  ['mine -(a OR b)', 'mine NOT (a OR b)'],
  ['a OR b c', 'a OR b c'],
  ['a (b OR c)', 'a (b OR c)'],
  ['(a b) c', 'a b c'],
  ['((a))', 'a'],
  ['and or not near', 'and or not near'],
  ['“united nations”', '"united nations"'],
  ['«nations unies»', '"nations unies"'],
  ['"a  b"', '"a b"'],
  ['"AND"', '"AND"'],
  ['displac*', 'displac*'],
  ['"water supp"*', '"water supp"*'],
  ['a NEAR/5 b', 'a NEAR/5 b'],
  ['a NEAR b', 'a NEAR/10 b'],
  ['a NEAR/5 "b c" NEAR/5 d*', 'a NEAR/5 "b c" NEAR/5 d*'],
  ['NEAR(a b, 5)', 'a NEAR/5 b'],
  ['NEAR(a b,5)', 'a NEAR/5 b'],
  ['NEAR(a "b c", 3) d', 'a NEAR/3 "b c" d'],
  ['NEAR(a b)', 'a NEAR/10 b'],
  ['title:flood', 'title:flood'],
  ['Title: flood', 'title:flood'],
  ['title:(flood OR drought) rain', 'title:(flood OR drought) rain'],
  ['source:"agence exemple"', 'source:"agence exemple"'],
  ['tag:health -tag:draft', 'tag:health NOT tag:draft'],
  ['lang:Arabic', 'lang:ar'],
  ['type:docx', 'type:word'],
  ['type:articles', 'type:document'],
  ['after:2024-03-15 before:2025', 'after:2024-03-15 before:2025'],
  ['has:notes', 'has:note'],
  ['place:"White Nile"', 'place:"White Nile"'],
  ['dossier:"White Nile"', 'dossier:"White Nile"'],
  ['watch:"people.csv" has:watched', 'watch:"people.csv" has:watched'],
  ['state:"set aside" has:star', 'state:aside has:star'],
  ['marking:amber+strict has:colleague', 'marking:"TLP:AMBER+STRICT" has:colleague'],
  ['imported:2024-03.. due:Overdue', 'imported:"2024-03.." due:overdue'],
  ['owner:"Amina Osman"', 'owner:"Amina Osman"'],
  ['at 10:30', 'at 10:30'],
  ['https://example.org/a', 'https://example.org/a'],
  ['Sudan: the war', 'Sudan: the war'],
  ['cease-fire', 'cease-fire'],
  ['what next? — nobody knows & no-one asks', 'what next? nobody knows no-one asks'],
  ['حكومة OR وزارة', 'حكومة OR وزارة'],
  ['洪水 -地震', '洪水 NOT 地震'],
];

/** A query that is none, the words that are marked in it, and what is said. */
const MISTAKES: readonly (readonly [string, string, RegExp])[] = [
  ['', '', /no word/],
  [' … ', ' ', /no word/],
  ['"', '"', /no partner/],
  ['a "b c', '"', /no partner/],
  ['""', '""', /no word between/],
  ['*', '*', /star/],
  ['*flood', '*', /star/],
  ['fl*od', '*', /star/],
  ['(a OR b', '(', /never closed/],
  ['a b)', ')', /closes none/],
  ['()', ')', /nothing to search for/],
  ['a OR', 'OR', /after “OR”/],
  ['OR a', 'OR', /before and after/],
  ['a AND OR b', 'OR', /before and after/],
  ['a AND', 'AND', /after “AND”/],
  ['NOT', 'NOT', /after “NOT”/],
  ['a - b', '-', /minus/],
  ['a NEAR/0 b', 'NEAR/0', /1 to 1000/],
  ['a NEAR/ b', 'NEAR/', /1 to 1000/],
  ['a NEAR/5 (b OR c)', '(', /two words or phrases/],
  ['a NEAR/5 b NEAR/6 c', 'NEAR/6', /One number/],
  ['NEAR(a)', 'NEAR', /two words or more/],
  ['NEAR/5 a', 'NEAR/5', /before and after/],
  ['titel:flood', 'titel:', /no field “titel:”.*title: source:/],
  ['title:', 'title:', /needs a word/],
  ['title:-a', 'title:', /needs a word/],
  ['title:(lang:ar)', 'lang:', /within title:/],
  ['state:old', 'old', /new, updated, read, used or aside/],
  ['after:yesterday', 'yesterday', /2024-03-15/],
  ['imported:2024..2025..2026', '2024..2025..2026', /from\.\.to/],
  ['due:soon', 'soon', /or overdue/],
  ['marking:"TLP BLUE"', '"TLP BLUE"', /TLP:GREEN/],
  ['after:2023-02-30', '2023-02-30', /2024-03-15/],
  ['lang:12', '12', /ar or arabic/],
  ['type:banana', 'banana', /document, note/],
  ['has:fun', 'fun', /note, tag, picture/],
  ['has:', 'has:', /one value/],
  ['lang:a*', 'a*', /one value/],
  ['a '.repeat(5_000), 'a', /more than 100 words/],
  ['has:tag '.repeat(1_250), 'has:', /more than 100 words/],
  ['('.repeat(10_000), '(', /nested too deep/],
  [`${'NOT '.repeat(2_500)}a`, 'NOT', /nested too deep/],
];

describe('a query', () => {
  test.each(READ)('%j is read as %j', (typed, read) => {
    const parsed = parseQuery(typed);
    expect(parsed.ok ? printQuery(parsed.query) : parsed.mistake).toBe(read);
  });

  test.each(MISTAKES)('%j is told at %j', (typed, place, message) => {
    const parsed = parseQuery(typed);
    if (parsed.ok) throw new Error(`It was read as ${printQuery(parsed.query)}.`);
    const { start, end } = parsed.mistake;
    expect([typed.slice(start, end), parsed.mistake.message]).toEqual([
      place,
      expect.stringMatching(message),
    ]);
    expect(end).toBeGreaterThan(start);
  });

  test.each([
    ['flood kass', 'kass'],
    ['flood OR kass', 'kass'],
    ['flood kass ', null],
    ['"flood kass"', null],
    ['flood kass*', null],
    ['flood (kass)', null],
    ['title:kass', 'kass'],
  ])('%j still ends in the word %j', (typed, last) => {
    const parsed = parseQuery(typed);
    expect(parsed.ok && (parsed.last?.text ?? null)).toBe(last);
  });
});

const bare = fc
  .stringMatching(/^[a-zé0-9ا-ي洪水]{1,6}([-'.,&][a-z0-9]{1,4})?$/u)
  .filter((text) => /[\p{L}\p{N}]/u.test(text));
const words: fc.Arbitrary<Words> = fc.oneof(
  fc.record({
    kind: fc.constant('words' as const),
    text: bare,
    quoted: fc.constant(false),
    isPrefix: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('words' as const),
    text: fc
      .array(fc.oneof(bare, fc.constantFrom('AND', 'NEAR/2', '(', '*', '-', 'title:')), {
        maxLength: 3,
      })
      .map((all) => ['a', ...all].join(' ')),
    quoted: fc.constant(true),
    isPrefix: fc.boolean(),
  }),
);
const near = fc.record({
  kind: fc.constant('near' as const),
  distance: fc.integer({ min: 1, max: 1_000 }),
  words: fc.array(words, { minLength: 2, maxLength: 3 }),
});
const nested = (leaf: fc.Arbitrary<Query>): fc.Arbitrary<Query> =>
  fc.letrec<{ node: Query }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map(every),
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map(some),
      tie('node').map((part): Query => ({ kind: 'not', part })),
    ),
  })).node;
const fact = fc.constantFrom<Query>(
  { kind: 'fact', field: 'lang', value: 'ar' },
  { kind: 'fact', field: 'after', value: '2024-03-15' },
  { kind: 'fact', field: 'place', value: 'White Nile' },
  { kind: 'fact', field: 'type', value: 'note' },
);
const field = fc.record({
  kind: fc.constant('field' as const),
  field: fc.constantFrom('title' as const, 'tag' as const),
  part: nested(fc.oneof(words, near)),
});

test('whatever is printed is read as the same query', () => {
  fc.assert(
    fc.property(nested(fc.oneof(words, near, fact, field)), (query) => {
      const parsed = parseQuery(printQuery(query));
      if (!parsed.ok && /100 words|too deep/.test(parsed.mistake.message)) return;
      expect(parsed).toMatchObject({ ok: true, query });
    }),
  );
});

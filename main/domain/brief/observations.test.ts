import { expect, test } from 'vitest';
import { type Article, sourceCalled } from '../article.ts';
import { type Block, canonicalText } from '../document.ts';
import type { FreeNote } from '../free-note.ts';
import { checkBrief } from './check.ts';
import { composeBrief } from './compose.ts';
import { limitToMarking } from './limit.ts';
import type { BriefInput } from './material.ts';
import { DIGEST, plainText } from './testing.ts';

const TEXT = 'The agent met 41 people at the bridge of Halvet on Monday morning.';
const blocks: Block[] = [{ kind: 'paragraph', text: TEXT, marks: [] }];
const article: Article = {
  ...{ id: 'a', revision: 1, sha256: 'cd'.repeat(32), text: canonicalText(blocks), blocks },
  ...{ path: 'story.txt', imported: '2031-03-05T08:00:00.000Z', language: 'en' },
  source: { ...sourceCalled('Bridge'), publisher: 'Wire', published: '2031-03-04' },
};

const observedAs = (change: Partial<FreeNote>): FreeNote => ({
  ...{ id: 'f1', day: '2031-03-03', note: 'Twelve trucks wait.', type: null, tags: [] },
  ...{ marking: null, author: 'Ada', origin: 'a1b2c3d4' },
  created: '2031-03-03T08:00:00.000Z',
  modified: '2031-03-03T08:00:00.000Z',
  ...change,
});

/** A brief of one observation. */
const briefOf = (freeNotes: readonly FreeNote[], change: Partial<BriefInput> = {}): BriefInput => ({
  ...{ title: '', marking: null, date: '2031-03-06', template: DIGEST, freeNotes },
  articles: [
    { article, analysis: null, annotations: [], summary: { sentences: [], edited: null } },
  ],
  sections: [
    {
      ...{ id: 'seen', title: {}, content: 'text' },
      items: [
        { id: 'i1', kind: 'observation', note: 'f1', quote: 'Twelve trucks wait.' },
        { id: 'i2', kind: 'text', markdown: 'Boats came on Tuesday, the guard told us twice.' },
      ],
    },
  ],
  parseNote: (markdown) => markdown.split('\n\n').map((text) => [{ text }]),
  parseText: plainText,
  ...change,
});

const said = (input: BriefInput): string[] =>
  composeBrief(input).sections.flatMap(({ blocks: all }) =>
    all.flatMap((block) => ('runs' in block ? block.runs.map(({ text }) => text).join('') : [])),
  );
const rulesOf = (input: BriefInput) =>
  checkBrief(input).flatMap(({ rule, item }) => (item === 'i1' ? rule : []));

test('it is said as whose it is and of which day, in the brief’s language, and as no source’s words', () => {
  const [first] = said(briefOf([observedAs({ type: 'fact' })]));
  expect(first).toBe('Fact: Twelve trucks wait. (own observation, Ada, 3 March 2031)');
  const [french] = said(briefOf([observedAs({ author: '' })], { language: 'fr' }));
  expect(french).toBe('Twelve trucks wait. (observation directe, 3 mars 2031)');
  expect(composeBrief(briefOf([observedAs({})])).sections[0]?.blocks[0]).not.toHaveProperty(
    'runs.0.citation',
  );
  const [judged] = said(
    briefOf([observedAs({ type: 'judgement', note: 'It will likely last.\nConfidence: low' })]),
  );
  expect(judged).toContain('Judgement: It will likely (55–80%) last. Confidence: low (own');
});

test('the check asks for no source, but does not let a source’s words pass for seen', () => {
  const cases = [
    [observedAs({ note: 'He told me “nobody sleeps here at night”.' }), []],
    [observedAs({ note: TEXT }), ['observation-borrowed']],
    [
      observedAs({ type: 'judgement', note: 'It will likely last.' }),
      ['judgement-without-confidence'],
    ],
    [observedAs({ id: 'another' }), ['observation-gone']],
  ] as const;
  for (const [note, rules] of cases) expect(rulesOf(briefOf([note])), note.note).toEqual(rules);
});

test('one that is marked higher, or not at all, stays out under a marking with all that repeats it', () => {
  const limited = (freeNotes: FreeNote[], marking: string | null) => {
    const found = limitToMarking(briefOf(freeNotes, { marking }));
    if (!found.ok) throw new Error(found.error.message);
    return found.value;
  };
  const secret = observedAs({
    note: 'Boats came on Tuesday, the guard told us.',
    marking: 'TLP:RED',
  });
  const green = limited([secret], 'TLP:GREEN');
  expect(said(green)).toEqual([]);
  expect(green.limits?.heldBack.map(({ kind }) => kind)).toEqual(['observation', 'words']);
  expect(green.sections.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(['i2']);
  expect(limited([secret], null).marking).toBe('TLP:RED');
  expect(limited([observedAs({})], 'TLP:GREEN').limits?.heldBack).toMatchObject([
    { kind: 'observation', reason: 'Nobody has said how far it may go.' },
  ]);
  expect(said(limited([observedAs({ marking: 'TLP:GREEN' })], 'TLP:GREEN')).length).toBe(2);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseEntities } from '../analyse.ts';
import { createEngine } from '../engine.ts';
import type { EntityAnalysis } from '../types.ts';
import { applyCorrections } from './apply-corrections.ts';
import { readCorrections, writeCorrections } from './correction-file.ts';
import { anchorAt, anchorEverywhere } from './find-anchor.ts';
import type { CorrectionAction, CorrectionAnchor, CorrectionRule } from './types.ts';

const text =
  'Sherwood spoke. Mr Sherwood Hall left Delta House. In Delta, Sherwood waited for Ann Lee and Bob Lee.';
const at = (quote: string, from = 0): CorrectionAnchor => {
  const start = text.indexOf(quote, from);
  return anchorAt(text, { start, end: start + quote.length });
};
let made = 0;
const rule = (
  anchor: CorrectionAnchor,
  action: CorrectionAction,
  article: string | null = null,
): CorrectionRule => {
  made += 1;
  return {
    id: `r${made}`,
    anchor,
    action,
    scope: article === null ? { kind: 'everywhere' } : { kind: 'article', article },
    created: `2020-01-01T00:00:${String(made % 60).padStart(2, '0')}Z`,
  };
};
const mention = (
  quote: string,
  type: 'person' | 'place',
  entity: string,
  from = 0,
): EntityAnalysis['mentions'][number] => {
  const start = text.indexOf(quote, from);
  return { start, end: start + quote.length, type, entity, confidence: 0.6 };
};
const analysis: EntityAnalysis = {
  mentions: [
    mention('Sherwood', 'person', 'e1'),
    mention('Delta', 'place', 'e2', 50),
    mention('Sherwood', 'person', 'e1', 55),
    mention('Ann Lee', 'person', 'e3'),
    mention('Bob Lee', 'person', 'e4'),
  ],
  entities: [
    { id: 'e1', type: 'person', name: 'Sherwood', aliases: [], mentions: [0, 2] },
    { id: 'e2', type: 'place', name: 'Delta', aliases: [], mentions: [1] },
    { id: 'e3', type: 'person', name: 'Ann Lee', aliases: [], mentions: [3] },
    { id: 'e4', type: 'person', name: 'Bob Lee', aliases: [], mentions: [4] },
  ],
};
const shown = ({ mentions, entities }: EntityAnalysis): string[] =>
  mentions.map(
    ({ start, end, type, entity }) =>
      `${type} ${text.slice(start, end)} = ${entities.find(({ id }) => id === entity)?.name}`,
  );

const cases: readonly (readonly [
  string,
  CorrectionRule[],
  readonly string[],
  readonly string[],
])[] = [
  [
    'change of type',
    [rule(anchorEverywhere('Delta'), { kind: 'retype', type: 'organization' })],
    ['organization Delta = Delta'],
    ['place Delta = Delta'],
  ],
  [
    'rejection in one place',
    [rule(at('Sherwood', 55), { kind: 'reject' })],
    ['person Sherwood = Sherwood'],
    [],
  ],
  [
    'confirmation where nothing was found',
    [rule(anchorEverywhere('Delta House'), { kind: 'confirm', type: 'place' })],
    ['place Delta House = Delta House'],
    [],
  ],
  [
    'extension',
    [rule(at('Delta', 50), { kind: 'resize', quote: 'In Delta', type: 'place' })],
    ['place In Delta = In Delta'],
    ['place Delta = Delta'],
  ],
  [
    'shortening',
    [rule(at('Ann Lee'), { kind: 'resize', quote: 'Lee', type: 'person' })],
    ['person Lee = Lee'],
    ['person Ann Lee = Ann Lee'],
  ],
  [
    'merge',
    [rule(anchorEverywhere('Bob Lee'), { kind: 'merge', name: 'Ann Lee' })],
    ['person Bob Lee = Ann Lee'],
    ['person Bob Lee = Bob Lee'],
  ],
  [
    'split',
    [rule(at('Sherwood', 55), { kind: 'split', name: 'Sherwood the younger' })],
    ['person Sherwood = Sherwood', 'person Sherwood = Sherwood the younger'],
    [],
  ],
  [
    'renaming',
    [rule(anchorEverywhere('Sherwood'), { kind: 'rename', name: 'J. Sherwood' })],
    ['person Sherwood = J. Sherwood'],
    ['person Sherwood = Sherwood'],
  ],
  [
    'rule for another article',
    [rule(anchorEverywhere('Delta'), { kind: 'reject' }, 'other')],
    ['place Delta = Delta'],
    [],
  ],
  [
    'one place against every place',
    [
      rule(at('Delta', 50), { kind: 'confirm', type: 'place' }),
      rule(anchorEverywhere('Delta'), { kind: 'retype', type: 'organization' }),
    ],
    ['place Delta = Delta'],
    ['organization Delta = Delta'],
  ],
];

describe('applyCorrections', () => {
  it.each(cases)('does a %s', (_, rules, there, gone) => {
    const result = shown(applyCorrections(analysis, text, rules, { article: 'this' }));
    for (const line of there) expect(result).toContain(line);
    for (const line of gone) expect(result).not.toContain(line);
  });

  it('does not depend on the order of the list, and doing it twice changes nothing', () => {
    const rules = cases.flatMap(([, list]) => list);
    fc.assert(
      fc.property(fc.shuffledSubarray(rules), (some) => {
        const once = applyCorrections(analysis, text, some);
        expect(applyCorrections(analysis, text, [...some].reverse())).toEqual(once);
        for (const { start, end } of once.mentions) expect(end).toBeGreaterThan(start);
        once.mentions.slice(1).forEach((next, index) => {
          expect(next.start).toBeGreaterThanOrEqual(once.mentions[index]?.end ?? 0);
        });
      }),
    );
  });

  it('holds when the machine reads the text anew, with another engine', () => {
    const fresh = analyseEntities(createEngine({}), text, {});
    const rules = [rule(at('Delta House'), { kind: 'confirm', type: 'place' })];
    expect(shown(applyCorrections(fresh, text, rules))).toContain(
      'place Delta House = Delta House',
    );
  });

  it('finds its place again after words were put before it', () => {
    const rules = [rule(at('Sherwood', 55), { kind: 'reject' })];
    const moved = `New lead about Sherwood. ${text}`;
    const shifted = {
      ...analysis,
      mentions: analysis.mentions.map((each) => ({
        ...each,
        start: each.start + 25,
        end: each.end + 25,
      })),
    };
    expect(
      applyCorrections(shifted, moved, rules).mentions.map(({ start }) => start),
    ).not.toContain(text.indexOf('Sherwood', 55) + 25);
  });
});

describe('the corrections file', () => {
  const rules = cases.flatMap(([, list]) => list);
  it('comes back as it was written', () => {
    const read = readCorrections(writeCorrections(rules));
    expect(read.ok && [...read.value].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });

  it.each([
    [
      'a version in words',
      '{"format":"fieldbrief-corrections","version":"1","rules":[]}',
      'damaged',
    ],
    ['another version', '{"format":"fieldbrief-corrections","version":2,"rules":[]}', 'version 2'],
    ['another format', '{"hello":1}', 'not a Fieldbrief corrections file'],
    ['no JSON', 'PK\u0003\u0004', 'not a Fieldbrief corrections file'],
    [
      'a broken rule',
      '{"format":"fieldbrief-corrections","version":1,"rules":[{"id":"x"}]}',
      'Rule 1',
    ],
    [
      'a hostile type',
      writeCorrections(rules).replace('"type":"organization"', '"type":"__proto__"'),
      'can’t be read',
    ],
  ])('refuses %s with one sentence', (_, json, part) => {
    const read = readCorrections(json);
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.error.message.replace("'", '’')).toContain(part);
  });
});

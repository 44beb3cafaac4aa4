import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EPUB_SET, HYPOTHESIS, THORIUM_3, WEB_ANNOTATION } from './foreign.fixture.ts';
import { MAX_ANNOTATIONS, readAnnotations } from './read-annotations.ts';
import { anySample } from './testing.ts';
import { annotationPage } from './write-w3c.ts';

describe('a file that is refused whole', () => {
  const cases: readonly [name: string, json: string, says: RegExp][] = [
    ['nothing', '', /damaged/],
    ['half a file', '{"type": "AnnotationPage", "items": [', /damaged/],
    ['another kind of JSON', '{"type":"FeatureCollection","features":[]}', /no annotations/],
    ['a number', '7', /no annotations/],
    ['a page whose items are no list', '{"type":"AnnotationPage","items":{}}', /no annotations/],
    [
      'another schema version',
      '{"type":"AnnotationPage","fieldbrief:version":2,"items":[]}',
      /another version/,
    ],
    [
      'a million annotations',
      `[${'{},'.repeat(999_999)}{}]`,
      new RegExp(`1000000 annotations.*${MAX_ANNOTATIONS}`),
    ],
    ['a million brackets', '['.repeat(1_000_000), /damaged/],
  ];
  test.each(cases)('%s', (_, json, says) => {
    const result = readAnnotations(json);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.error.message).toMatch(says);
  });
});

describe('an annotation that is refused with a reason, the others taken', () => {
  const cases: readonly [name: string, change: object, reason: RegExp][] = [
    ['no id', { id: undefined }, /no id/],
    ['an id that is a number', { id: 7 }, /no id/],
    ['an endless id', { id: 'x'.repeat(10_000) }, /id is too long/],
    ['another type', { type: 'Person' }, /no annotation/],
    ['no target', { target: undefined }, /names no passage/],
    ['a target that is another annotation', { target: 'urn:uuid:1' }, /names no passage/],
    ['two targets', { target: [WEB_ANNOTATION.target, {}] }, /more than one target/],
    ['a date that is none', { created: '2026-02-31T25:00:00Z' }, /“created” is no date/],
    ['a day that its month does not have', { created: '2026-02-30T10:00:00Z' }, /is no date/],
    ['a date in words', { modified: 'last Tuesday' }, /“modified” is no date/],
    ['an endless note', { body: { value: 'x'.repeat(100_001) } }, /note has 100001/],
    ['too many tags', { body: { tags: Array.from({ length: 101 }, String) } }, /100 tags/],
    ['an endless tag', { body: { tags: ['x'.repeat(101)] } }, /tag has 101/],
    ['an endless author', { creator: { name: 'x'.repeat(201) } }, /author has 201/],
    [
      'an endless quote',
      { target: { selector: { type: 'TextQuoteSelector', exact: 'x'.repeat(100_001) } } },
      /quoted text has 100001/,
    ],
  ];
  test.each(cases)('%s', (_, change, reason) => {
    const file = [
      { ...WEB_ANNOTATION, id: 'other' },
      { ...WEB_ANNOTATION, ...change },
    ];
    const result = readAnnotations(JSON.stringify(file));
    if (!result.ok) throw new Error(result.error.message);
    expect(result.value.annotations.map(({ id }) => id)).toEqual(['other']);
    expect(result.value.refused).toEqual([
      { id: expect.any(String), reason: expect.stringMatching(reason) },
    ]);
    expect(result.value.refused[0]?.id.length).toBeLessThan(300);
  });

  test('an id that comes twice', () => {
    const result = readAnnotations(JSON.stringify([WEB_ANNOTATION, WEB_ANNOTATION]));
    expect(result).toMatchObject({
      value: {
        annotations: [{ id: WEB_ANNOTATION.id }],
        refused: [{ id: WEB_ANNOTATION.id, reason: expect.stringMatching(/another annotation/) }],
      },
    });
  });
});

test.each([
  ['2026-02-28T10:00:00Z', '2026-02-28T10:00:00Z'],
  ['2026-02-28T10:00Z', '2026-02-28T10:00Z'],
  ['2026-02-28T23:30:00.123456-02:00', '2026-03-01T01:30:00.123Z'],
  ['2026-02-28T10:00:00', '2026-02-28T10:00:00.000Z'],
  ['2026-02-28T24:00:00Z', '2026-03-01T00:00:00.000Z'],
  ['2026-02-28', '2026-02-28T00:00:00.000Z'],
])('the date %s is %s', (created, expected) => {
  const result = readAnnotations(JSON.stringify([{ ...WEB_ANNOTATION, created }]));
  expect(result).toMatchObject({ value: { annotations: [{ created: expected }], refused: [] } });
});

test('nothing that a file holds makes it throw', () => {
  const files = [EPUB_SET, HYPOTHESIS, THORIUM_3, [WEB_ANNOTATION]];
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.nat(), fc.jsonValue(), (file, at, value) => {
      readAnnotations(JSON.stringify(replaced(file, at, value)));
    }),
    { numRuns: 1_000 },
  );
});

test('what a cut file says is taken whole or not at all', () => {
  fc.assert(
    fc.property(anySample, fc.double({ min: 0, max: 0.999, noNaN: true }), (sample, part) => {
      const json = JSON.stringify(annotationPage([sample]));
      expect(readAnnotations(json.slice(0, Math.floor(json.length * part))).ok).toBe(false);
    }),
  );
});

/** The same JSON with the value at one of its places, counted from the outside in, put in another's. */
function replaced(file: unknown, at: number, value: unknown): unknown {
  const places = JSON.stringify(file).split(':').length;
  let left = at % places;
  const walk = (part: unknown): unknown => {
    left -= 1;
    if (left === -1) return value;
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, walk(inner)]));
  };
  return walk(file);
}

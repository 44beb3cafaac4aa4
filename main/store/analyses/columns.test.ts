import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENTITY_TYPES, type EntityAnalysis } from '#domain/entities/types.ts';
import { packed, packedJson, unpacked } from './packed.ts';

const types = fc.constantFrom(...ENTITY_TYPES);
const ids = fc.constantFrom('e1', 'e2', 'e3', 'x', '');
const day = fc.constantFrom('2026-01-01', null);
const dates = fc.record({ from: day, to: day, precision: fc.constant('day' as const) });

const analyses: fc.Arbitrary<EntityAnalysis> = fc.record(
  {
    mentions: fc.array(
      fc.record(
        {
          start: fc.nat({ max: 1_000_000 }),
          end: fc.nat({ max: 1_000_000 }),
          type: types,
          entity: ids,
          confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
          date: dates,
          open: fc.tuple(dates, dates),
        },
        { requiredKeys: ['start', 'end', 'type', 'entity', 'confidence'] },
      ),
      { maxLength: 12 },
    ),
    entities: fc.array(
      fc.record(
        {
          id: ids,
          type: types,
          name: fc.string({ unit: 'binary' }).map((name) => name.toWellFormed()),
          role: fc.string(),
          aliases: fc.array(fc.string(), { maxLength: 3 }),
          mentions: fc.array(fc.nat({ max: 12 }), { maxLength: 4 }),
        },
        { requiredKeys: ['id', 'type', 'name', 'aliases', 'mentions'] },
      ),
      { maxLength: 5 },
    ),
    setAside: fc.string(),
  },
  { requiredKeys: ['mentions', 'entities'] },
);

test('every analysis comes back as it was, be it of an engine or not', () => {
  fc.assert(
    fc.property(analyses, (analysis) => {
      expect(unpacked(packed(analysis))).toEqual(analysis);
    }),
  );
});

test('two entities of one id keep the mentions that each lists', () => {
  const entity = { id: 'e3', type: 'person', name: '', aliases: [] } as const;
  const mention = { start: 0, end: 0, type: 'person', confidence: 0 } as const;
  const analysis = {
    mentions: [
      { ...mention, entity: 'e1' },
      { ...mention, entity: 'e3' },
    ],
    entities: [
      { ...entity, mentions: [1] },
      { ...entity, mentions: [] },
    ],
  };
  expect(unpacked(packed(analysis))).toEqual(analysis);
});

test('what an older library kept is read as it was', () => {
  fc.assert(
    fc.property(analyses, (analysis) => {
      expect(unpacked(packedJson(JSON.stringify(analysis)))).toEqual(
        JSON.parse(JSON.stringify(analysis)),
      );
    }),
  );
});

test('what is damaged is nothing, so that it is made anew', () => {
  const columns = { of: [0], confidence: [0.9], types: ['place'], names: ['Kosti'] };
  const whole = { ...columns, gaps: [0], lengths: [5], more: [], others: [] };
  const read = (value: unknown) => unpacked(packedJson(JSON.stringify(value)));
  expect(read(whole)?.mentions).toHaveLength(1);
  for (const torn of [
    { ...whole, gaps: ['0'] },
    { ...whole, lengths: [] },
    { ...whole, of: [] },
    { ...whole, of: [7] },
    { ...whole, confidence: ['sure'] },
    { ...whole, names: [] },
    { ...whole, types: ['town'] },
    { ...whole, others: [0] },
    { ...whole, more: null },
  ]) {
    expect(read(torn)).toBeNull();
  }
});

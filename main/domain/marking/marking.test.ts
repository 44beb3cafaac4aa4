import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Marking, parseMarking, TLP_COLORS, TLP_LABELS } from './marking.ts';
import { filterByMarking, markingLine, rollUp } from './roll-up.ts';

const readings: readonly (readonly [string, string | null])[] = [
  ['TLP:RED', 'TLP:RED'],
  ['tlp:amber+strict', 'TLP:AMBER+STRICT'],
  ['TLP: AMBER + STRICT', 'TLP:AMBER+STRICT'],
  ['TLP AMBER STRICT', 'TLP:AMBER+STRICT'],
  ['TLP:WHITE', 'TLP:CLEAR'],
  ['Tlp-Green', 'TLP:GREEN'],
  ['INTERNAL  USE', 'INTERNAL USE'],
  ['TLP:PURPLE', null],
  ['TLP', null],
  ['  ', null],
];

for (const [written, label] of readings) {
  test(`marking "${written}"`, () => {
    const read = parseMarking(written);
    expect(read.ok ? read.value.label : null).toBe(label);
  });
}

test('every label reads as itself and has its colour', () => {
  for (const label of TLP_LABELS) {
    expect(parseMarking(label)).toEqual({ ok: true, value: { scheme: 'tlp', label } });
    expect(TLP_COLORS[label]).toMatch(/^#[0-9a-f]{6}$/);
  }
});

const marking: fc.Arbitrary<Marking | null> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...TLP_LABELS).map((label): Marking => ({ scheme: 'tlp', label })),
  fc.constantFrom('INTERNAL', 'DRAFT').map((label): Marking => ({ scheme: 'own', label })),
);
const parts = fc.array(marking.map((one) => ({ marking: one })));

test('what passes a TLP ceiling never rolls up above it, and nothing is lost', () => {
  fc.assert(
    fc.property(parts, fc.constantFrom(...TLP_LABELS), (all, label) => {
      const { kept, cut } = filterByMarking(all, { scheme: 'tlp', label });
      expect(kept.length + cut.length).toBe(all.length);
      const { tlp, own } = rollUp(kept);
      expect(own).toEqual([]);
      if (tlp) expect(TLP_LABELS.indexOf(tlp)).toBeLessThanOrEqual(TLP_LABELS.indexOf(label));
    }),
  );
});

test('the roll-up is the strictest label beside every other marking', () => {
  const all: { marking: Marking | null }[] = [
    { marking: { scheme: 'tlp', label: 'TLP:AMBER' } },
    { marking: { scheme: 'own', label: 'INTERNAL' } },
    { marking: { scheme: 'tlp', label: 'TLP:AMBER+STRICT' } },
    { marking: null },
  ];
  expect(markingLine(rollUp(all))).toBe('TLP:AMBER+STRICT // INTERNAL');
  expect(markingLine(rollUp([{ marking: null }]))).toBeNull();
  const { cut } = filterByMarking(all, { scheme: 'tlp', label: 'TLP:GREEN' });
  expect(cut.map(({ reason }) => reason)).toEqual([
    'Marked TLP:AMBER, above TLP:GREEN.',
    'Marked INTERNAL, which does not compare with TLP:GREEN.',
    'Marked TLP:AMBER+STRICT, above TLP:GREEN.',
  ]);
});

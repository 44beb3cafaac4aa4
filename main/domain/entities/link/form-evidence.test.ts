import { expect, test } from 'vitest';
import { applyCorrections } from '../correct/apply-corrections.ts';
import { gatherEntities } from '../gather/gather.ts';
import type { EntityType } from '../types.ts';
import { formEvidence } from './form-evidence.ts';

/** A text with its names in braces. */
function analysed(marked: string, type: EntityType) {
  const loose: { start: number; end: number; type: EntityType; confidence: number }[] = [];
  let text = '';
  for (const part of marked.split(/[{}]/)) {
    const start = text.length;
    text += part;
    if (text.length > start && marked.includes(`{${part}}`))
      loose.push({ start, end: text.length, type, confidence: 1 });
  }
  return { text, analysis: gatherEntities(text, loose) };
}

const CASES: readonly [string, EntityType, string, string, string][] = [
  [
    'The {World Health Organization} ({WHO}) spoke; {WHO} left.',
    'organization',
    'introduced in brackets',
    'World Health Organization',
    'WHO',
  ],
  [
    '{World Health Organization} crews came. The {WHO} left.',
    'organization',
    'initials',
    'World Health Organization',
    'WHO',
  ],
  ['{Mark Lowcock} came. {Lowcock} left.', 'person', 'surname', 'Mark Lowcock', 'Lowcock'],
  [
    '{Mark Lowcock} and {Mr Mark Lowcock}.',
    'person',
    'same words',
    'Mark Lowcock',
    'Mr Mark Lowcock',
  ],
  ['Roads to {Idlib}, or {إدلب}.', 'place', 'transliteration', 'Idlib', 'إدلب'],
];

test.each(CASES)('%s', (marked, type, kind, name, alias) => {
  const { text, analysis } = analysed(marked, type);
  const [entity] = analysis.entities;
  if (!entity) throw new Error('no entity');
  const found = formEvidence(text, analysis, entity);
  expect(found.map((one) => [one.kind, ...one.forms])).toEqual([[kind, name, alias]]);
  const quotes = found[0]?.mentions.map(({ start, end }) => text.slice(start, end));
  expect(quotes).toEqual([name, alias]);
});

test('a form that a person joined says so', () => {
  const { text, analysis } = analysed('{Mark Lowcock} came. {The envoy} left.', 'person');
  const corrected = applyCorrections(analysis, text, [
    {
      id: 'r',
      scope: { kind: 'everywhere' },
      anchor: { quote: 'The envoy', before: null, after: null },
      action: { kind: 'merge', name: 'Mark Lowcock' },
      created: '2026-01-01T00:00:00.000Z',
    },
  ]);
  const [entity] = corrected.entities;
  if (!entity) throw new Error('no entity');
  expect(formEvidence(text, corrected, entity)).toMatchObject([
    { kind: 'correction', forms: ['Mark Lowcock', 'The envoy'] },
  ]);
});

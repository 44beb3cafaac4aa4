import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyseEntities } from '../analyse.ts';
import { createEngine } from '../engine.ts';
import { sceneOf } from '../scene-of.ts';
import { factsOf } from '../words.ts';
import { gateScore } from './gate.ts';
import { calibrated } from './tag-names.ts';

const ASSETS = join(import.meta.dirname, '../../../../assets/entities');
const engine = createEngine({
  gazetteer: readFileSync(join(ASSETS, 'gazetteer.bin')),
  model: readFileSync(join(ASSETS, 'model.bin')),
});

describe('acronyms that look like small words', () => {
  it.each([
    ['IS', true],
    ['is', false],
    ['Is', false],
    ['WHO', true],
    ['NATO', false],
    ['THAT', false],
  ])('%s is a word of its own: %s', (word, own) => {
    const { key, hash } = factsOf(word);
    expect(key !== hash).toBe(own);
  });

  it.each([
    ['The town is near the front, and militants of IS attacked it on Friday.', true],
    ['THE TOWN IS NEAR THE FRONT.', false],
    ['What is done is done.', false],
  ])('%s', (text, found) => {
    const names = analyseEntities(engine, text, {}).mentions.map(({ start, end }) =>
      text.slice(start, end).toUpperCase(),
    );
    expect(names.includes('IS')).toBe(found);
  });
});

describe('the gate between reports and news', () => {
  const strikes = (place: string): string =>
    `${place} -- Coalition military forces conducted airstrikes against ISIL terrorists near Mosul and destroyed a fighting position, officials reported today.`;
  const gate = (text: string): number => {
    if (!engine.tagger) throw new Error('The model is missing.');
    return gateScore(engine.tagger.model, sceneOf(engine, text, 0, text.length, null).words);
  };

  it('takes a list of strikes for a report', () => {
    expect(gate(strikes('SOUTHWEST ASIA'))).toBeGreaterThan(0);
  });

  it('takes what names a news service for news, the more so what it signs', () => {
    expect(gate(`${strikes('BAGHDAD (Reuters)')} (Reporting by Reuters)`)).toBeLessThan(0);
    expect(gate(strikes('BAGHDAD'))).toBeGreaterThan(0);
    expect(gate(strikes('BAGHDAD (Reuters)'))).toBeLessThan(gate(strikes('BAGHDAD')) - 3);
  });
});

describe('one name, one type', () => {
  const types = (text: string): Map<string, Set<string>> => {
    const seen = new Map<string, Set<string>>();
    for (const { start, end, type } of analyseEntities(engine, text, {}).mentions) {
      if (!['person', 'place', 'organization'].includes(type)) continue;
      const name = text.slice(start, end).toLowerCase();
      seen.set(name, (seen.get(name) ?? new Set()).add(type));
    }
    return seen;
  };

  it.each(['02-orvane-courier-ministry.html', '03-jvr-situation-report-2.md'])('in %s', (file) => {
    const text = readFileSync(join(ASSETS, '../sample-library', file), 'utf8');
    const torn = [...types(text)].filter(([, found]) => found.size > 1);
    expect(torn).toEqual([]);
  });
});

describe('calibration', () => {
  it('rises with the probability when the table does, and stays within bounds', () => {
    const table = Float32Array.from({ length: 10 }, (_, step) => (step + 0.5) / 10);
    const confidences = Array.from({ length: 101 }, (_, at) => calibrated(at / 100, table));
    expect(confidences).toEqual([...confidences].sort((a, b) => a - b));
    expect(Math.min(...confidences)).toBeGreaterThanOrEqual(0.05);
    expect(Math.max(...confidences)).toBeLessThanOrEqual(0.99);
  });
});

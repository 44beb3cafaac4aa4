import { beforeEach, describe, expect, test } from 'vitest';
import { createClient } from '#contract';
import type { Visit } from '#contract/visits.ts';
import { fakeBridge } from '../api/test/fake-bridge.ts';
import { Observable } from './observable.ts';
import { type Entries, VisitHistory, type Visitor } from './visit-history.ts';

/** A browser's history, as far as one page sees it; it outlives the page. */
class FakeEntries implements Entries {
  readonly stack: (number | null)[] = [null];
  at = 0;
  #moved: () => void = () => undefined;

  get number(): number | null {
    return this.stack[this.at] ?? null;
  }

  push(number: number): void {
    this.stack.splice(this.at + 1);
    this.stack.push(number);
    this.at += 1;
  }

  replace(number: number): void {
    this.stack[this.at] = number;
  }

  back(): void {
    this.go(-1);
  }

  go(by: number): void {
    this.at += by;
    this.#moved();
  }

  listen(moved: () => void): void {
    this.#moved = moved;
  }
}

class FakeVisitor extends Observable implements Visitor {
  gone = 0;
  place: Visit = reading(null);
  /** Articles that are not there any more. */
  readonly missing = new Set<string>();
  /** Held back until they are let go. */
  held: (() => void)[] | null = null;

  now(): Visit {
    return this.place;
  }

  go(place: Visit): void {
    this.place = place;
    this.gone += 1;
    this.changed();
  }

  async visit(visit: Visit, gone: number): Promise<void> {
    const { held } = this;
    if (held) await new Promise<void>((go) => held.push(go));
    if (gone === this.gone && !this.missing.has(visit.article ?? '')) this.place = visit;
  }
}

const reading = (article: string | null): Visit => ({ kind: 'reading', about: null, article });
const NAMES: Visit = { kind: 'names', about: null, article: 'a2' };
const entity = (about: string): Visit => ({ kind: 'entity', about, article: 'a2' });

const settled = () => new Promise((resolve) => setTimeout(resolve));

let kept: Map<number, Visit>;
let entries: FakeEntries;
let visitor: FakeVisitor;
let history: VisitHistory;

/** A new page in the same window. */
async function load(otherwise: Visit | null = null, meanwhile?: Visit): Promise<void> {
  const bridge = fakeBridge({
    'visits.keep': ({ number, visit }) => {
      kept.set(number, visit);
      return null;
    },
    'visits.find': ({ number }) => kept.get(number) ?? null,
  });
  visitor = new FakeVisitor();
  history = new VisitHistory(createClient(bridge), visitor, entries);
  if (meanwhile) visitor.go(meanwhile);
  await history.start(otherwise);
}

beforeEach(async () => {
  kept = new Map();
  entries = new FakeEntries();
  await load();
});

const WALK = [reading('a1'), reading('a2'), NAMES, entity('person:one'), entity('person:two')];

describe('the window’s history', () => {
  test('leads back through every place, and forward again', async () => {
    for (const place of WALK) visitor.go(place);
    const seen: Visit[] = [];
    for (let steps = 0; steps < WALK.length; steps += 1) {
      entries.go(-1);
      await settled();
      seen.push(visitor.place);
    }
    expect(seen).toEqual([reading(null), ...WALK].slice(0, -1).reverse());
    expect(history.canGoBack).toBe(false);
    entries.go(2);
    await settled();
    expect(visitor.place).toEqual(reading('a2'));
    expect(entries.stack).toHaveLength(WALK.length + 1);
  });

  test('has no second entry for where the person is already', () => {
    visitor.go(reading('a1'));
    visitor.go(reading('a1'));
    visitor.go(NAMES);
    visitor.go({ ...NAMES, article: 'a1' });
    expect(entries.stack).toHaveLength(3);
  });

  test('forgets what lay ahead when the person goes elsewhere', async () => {
    for (const place of WALK) visitor.go(place);
    entries.go(-3);
    await settled();
    visitor.go(reading('a3'));
    expect(entries.stack).toHaveLength(4);
    expect(history.canGoBack).toBe(true);
    history.back();
    await settled();
    expect(visitor.place).toEqual(reading('a2'));
  });

  test('comes back to the same place after a reload, and goes back from there', async () => {
    for (const place of WALK) visitor.go(place);
    await load(reading('a9'));
    expect(visitor.place).toEqual(WALK.at(-1));
    entries.go(-1);
    await settled();
    expect(visitor.place).toEqual(entity('person:one'));
  });

  test('begins at what was interrupted where an entry stands for nothing', async () => {
    entries.replace(12);
    await load(reading('a9'));
    expect(visitor.place).toEqual(reading('a9'));
    expect(kept.get(12)).toEqual(reading('a9'));
  });

  test('lets whoever goes somewhere before the page is ready stay there', async () => {
    visitor.go(reading('a1'));
    await load(null, NAMES);
    expect(visitor.place).toEqual(NAMES);
    entries.go(-1);
    await settled();
    expect(visitor.place).toEqual(reading('a1'));
  });

  test('leaves the person where they are when a place is gone', async () => {
    visitor.go(reading('a1'));
    visitor.go(NAMES);
    visitor.missing.add('a1');
    entries.go(-1);
    await settled();
    expect(visitor.place).toEqual(NAMES);
  });

  test('lets whoever goes elsewhere while it leads stay there', async () => {
    visitor.go(reading('a1'));
    visitor.go(NAMES);
    visitor.held = [];
    entries.go(-1);
    await settled();
    visitor.go(entity('person:one'));
    for (const go of visitor.held) go();
    await settled();
    expect(visitor.place).toEqual(entity('person:one'));
    expect(kept.get(entries.number ?? 0)).toEqual(entity('person:one'));
    visitor.held = null;
    entries.go(-1);
    await settled();
    expect(visitor.place).toEqual(reading('a1'));
  });

  test('carries numbers that two windows do not share', async () => {
    for (const place of WALK) visitor.go(place);
    const first = [...entries.stack];
    entries = new FakeEntries();
    await load();
    for (const place of WALK) visitor.go(place);
    expect(entries.stack.filter((number) => first.includes(number))).toEqual([]);
    expect(entries.stack.every(Number.isSafeInteger)).toBe(true);
  });
});

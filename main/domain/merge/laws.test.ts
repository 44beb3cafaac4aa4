import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  caughtUp,
  choose,
  conflictsOf,
  isHere,
  join,
  originOf,
  shownFields,
  stamp,
  wordsBy,
} from './join.ts';
import { FIELD_SHAPES } from './records.ts';
import {
  type Fields,
  RECORD_KINDS,
  type RecordKind,
  type RecordState,
  type Sibling,
} from './types.ts';

/** Histories of three libraries; `FIELDBRIEF_HISTORIES` asks for more or fewer. */
const HISTORIES = Number(process.env.FIELDBRIEF_HISTORIES ?? 10_000);

/** A field that nobody decided about is not written. */
const DEFAULTS: Fields = { marking: null };
const MARKINGS: Readonly<Record<string, string | null>> = {
  a: 'TLP:RED',
  b: 'TLP:GREEN',
  c: 'INTERNAL',
  d: null,
};

/** Who made a record is written only where the record would say otherwise, as the library does it. */
const defaultsOf = (state: RecordState | null): Fields => {
  const origin = state && originOf(state);
  return origin === null ? DEFAULTS : { ...DEFAULTS, origin };
};

/**
 * What a history writes to a record of each kind: its own fields, but for those that only whoever made it writes.
 * Every kind is under the law: a new one has its fields here by its shape.
 */
const NOT_WRITTEN: readonly string[] = ['origin', 'editor', 'created', 'author'];
const fieldsOfKind = (kind: RecordKind): readonly string[] =>
  Object.keys(FIELD_SHAPES[kind]).filter((name) => !NOT_WRITTEN.includes(name));
const NAMES = RECORD_KINDS.flatMap((kind) =>
  ['1', '2'].map((n) => [`${kind} ${n}`, kind] as const),
);
/** Three records of a history. */
const threeRecords = fc.shuffledSubarray(NAMES, { minLength: 3, maxLength: 3 });

/** A library as far as merging sees it: what people changed, and what is known of each field's writes. */
class Library {
  readonly replica: string;
  #counter = 0;
  /** What a person sees and edits. */
  readonly rows = new Map<string, Fields>();
  readonly states = new Map<string, RecordState>();
  /** Of each record, the newest own write that left in a pack. */
  readonly #told = new Map<string, number>();
  /** What each merge and each choice found, the newest last. */
  readonly #undo: (readonly [string, Fields | undefined, RecordState | undefined])[][] = [];

  constructor(replica: string) {
    this.replica = replica;
  }

  readonly #next = () => {
    this.#counter += 1;
    return this.#counter;
  };

  get #writer() {
    return { replica: this.replica, next: this.#next };
  }

  /** What pack and merge do first. */
  #stamp(): void {
    for (const id of new Set([...this.rows.keys(), ...this.states.keys()])) {
      const known = this.states.get(id) ?? null;
      const told = this.#told.get(id) ?? 0;
      const base = (known && caughtUp(known, this.#writer, told)) ?? known;
      const state = stamp(base, this.rows.get(id) ?? null, this.#writer, defaultsOf(base)) ?? base;
      if (state) this.states.set(id, state);
    }
  }

  pack(): ReadonlyMap<string, RecordState> {
    this.#stamp();
    for (const [id, { seen }] of this.states) this.#told.set(id, seen[this.replica] ?? 0);
    return new Map(this.states);
  }

  #remember(ids: Iterable<string>): void {
    this.#undo.push([...ids].map((id) => [id, this.rows.get(id), this.states.get(id)] as const));
  }

  /** Takes the newest merge or choice back, with what was edited on top of it. */
  undo(): void {
    for (const [id, row, state] of this.#undo.pop() ?? []) {
      if (row) this.rows.set(id, row);
      else this.rows.delete(id);
      if (state) this.states.set(id, state);
      else this.states.delete(id);
    }
  }

  merge(pack: ReadonlyMap<string, RecordState>): void {
    this.#stamp();
    this.#remember(pack.keys());
    for (const [id, theirs] of pack) {
      const mine = this.states.get(id);
      const state = mine ? join(mine, theirs) : theirs;
      this.states.set(id, state);
      if (isHere(state)) this.rows.set(id, { ...defaultsOf(state), ...shownFields(state) });
      else this.rows.delete(id);
    }
  }

  /** Chooses the first of the values in conflict. */
  settle(id: string): void {
    this.#stamp();
    const state = this.states.get(id);
    const [name] = state ? conflictsOf(state) : [];
    const [first] = name === undefined ? [] : (state?.fields[name] ?? []);
    if (!state || name === undefined || !first) return;
    this.#remember([id]);
    const dot = { replica: this.replica, counter: this.#next() };
    const chosen = choose(state, name, first.value, dot);
    this.states.set(id, chosen);
    if (isHere(chosen)) this.rows.set(id, { ...defaultsOf(chosen), ...shownFields(chosen) });
    else this.rows.delete(id);
  }
}

type Act =
  | { kind: 'write'; who: number; id: string; field: string; value: string }
  | { kind: 'delete'; who: number; id: string }
  | { kind: 'settle'; who: number; id: string }
  | { kind: 'undo'; who: number }
  /** Makes a pack; packs are kept, and each may arrive never, once, or often. */
  | { kind: 'pack'; who: number }
  | { kind: 'deliver'; pack: number; to: number };

const who = fc.nat(2);
const id = fc.constantFrom('n1', 'n2', 'n3');
const anAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      who,
      id,
      field: fc.constantFrom('note', 'color', 'tags', 'modified', 'marking'),
      value: fc.constantFrom('a', 'b', 'c', 'd'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), who, id }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('settle' as const), who, id }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const), who }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('pack' as const), who }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('deliver' as const), pack: fc.nat(9), to: who }),
  },
);

interface Played {
  readonly libraries: readonly Library[];
  readonly packs: readonly ReadonlyMap<string, RecordState>[];
}

function play(acts: readonly Act[]): Played {
  const libraries = ['x', 'y', 'z'].map((replica) => new Library(replica));
  const packs: ReadonlyMap<string, RecordState>[] = [];
  for (const act of acts) {
    const library = libraries['who' in act ? act.who : act.to];
    if (act.kind === 'write') {
      const value = act.field === 'marking' ? (MARKINGS[act.value] ?? null) : act.value;
      library?.rows.set(act.id, { ...DEFAULTS, ...library.rows.get(act.id), [act.field]: value });
    } else if (act.kind === 'delete') library?.rows.delete(act.id);
    else if (act.kind === 'settle') library?.settle(act.id);
    else if (act.kind === 'undo') library?.undo();
    else if (act.kind === 'pack') packs.push(library?.pack() ?? new Map());
    else library?.merge(packs[act.pack % Math.max(1, packs.length)] ?? new Map());
  }
  return { libraries, packs };
}

/** Everybody gives everybody a pack, twice: the second round carries what the first one brought. */
function exchangeAll(libraries: readonly Library[]): void {
  for (let round = 0; round < 2; round += 1) {
    for (const from of libraries)
      for (const to of libraries) if (to !== from) to.merge(from.pack());
  }
}

const histories = fc.array(anAct, { maxLength: 40 });

/** The same acts on records of any kinds, each with its own fields. */
const anyKinds = fc.tuple(threeRecords, histories).map(([records, acts]): Act[] =>
  acts.map((act) => {
    if (!('id' in act)) return act;
    const [id, kind] = records[Number(act.id.slice(1)) - 1] ?? ['annotation 1', 'annotation'];
    if (act.kind !== 'write') return { ...act, id };
    const names = fieldsOfKind(kind);
    const at = ['note', 'color', 'tags', 'modified', 'marking'].indexOf(act.field);
    return { ...act, id, field: names[at % names.length] ?? act.field };
  }),
);

/** Who sees another's words in place of their own, and writes their own again. */
const OWN_WORDS_AGAIN: Act[] = [
  { kind: 'write', who: 0, id: 'n1', field: 'note', value: 'd' },
  { kind: 'write', who: 1, id: 'n1', field: 'note', value: 'a' },
  { kind: 'pack', who: 1 },
  { kind: 'deliver', pack: 0, to: 0 },
  { kind: 'write', who: 0, id: 'n1', field: 'note', value: 'd' },
];

describe('libraries that exchange packs', () => {
  test.each([
    ['whatever was lost, repeated or late', histories],
    ['the same with records of every kind', anyKinds],
  ])(`end up equal, %s (${HISTORIES} histories)`, (_, many) => {
    fc.assert(
      fc.property(many, (acts) => {
        const { libraries } = play(acts);
        exchangeAll(libraries);
        const [first, ...others] = libraries;
        for (const other of others) {
          expect(other.rows).toEqual(first?.rows);
          expect(other.states).toEqual(first?.states);
        }
      }),
      { numRuns: HISTORIES },
    );
  });

  test('lose no annotation that nobody deleted, and no words that nobody replaced', () => {
    fc.assert(
      fc.property(histories, (acts) => {
        const { libraries } = play(
          acts.filter(({ kind }) => kind !== 'delete' && kind !== 'settle'),
        );
        const packs = libraries.map((library) => library.pack());
        const before = packs.flatMap((pack) => [...pack]);
        for (const [index, { rows }] of libraries.entries()) {
          for (const [name, fields] of rows) {
            const told = packs[index]?.get(name);
            expect(told && { ...DEFAULTS, ...shownFields(told) }).toEqual(fields);
          }
        }
        exchangeAll(libraries);
        const [first] = libraries;
        for (const [name, { fields }] of before) {
          expect(first?.rows.has(name)).toBe(true);
          const after = first?.states.get(name)?.fields ?? {};
          for (const [field, siblings] of Object.entries(fields)) {
            for (const sibling of siblings) {
              const isKept = holds(after[field], sibling);
              // Otherwise somebody wrote over it who had it before their eyes.
              const isReplaced = before.some(
                ([other, { seen, fields: theirs }]) =>
                  other === name &&
                  (seen[sibling.replica] ?? 0) >= sibling.counter &&
                  !holds(theirs[field], sibling),
              );
              expect(isKept || isReplaced).toBe(true);
            }
          }
        }
      }),
      { numRuns: HISTORIES, examples: [[OWN_WORDS_AGAIN]] },
    );
  });
});

/** By its value too: after an undo a library gives its values out anew, under other writes' names. */
const holds = (siblings: readonly Sibling[] | undefined, wanted: Sibling) =>
  siblings?.some(
    ({ replica, counter, value }) =>
      (replica === wanted.replica && counter === wanted.counter) || value === wanted.value,
  ) ?? false;

describe('join', () => {
  /** States that can stand beside each other: those of one record in packs of one history. */
  const states = histories.map((acts) => {
    const { packs, libraries } = play(acts);
    const all = [...packs, ...libraries.map((library) => library.pack())];
    return all.flatMap((pack) => pack.get('n1') ?? []);
  });
  const some = (given: readonly RecordState[], index: number) =>
    given[index % Math.max(1, given.length)];
  const three = fc.tuple(states, fc.nat(20), fc.nat(20), fc.nat(20));

  test('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(three, ([given, i, j, k]) => {
        const [a, b, c] = [some(given, i), some(given, j), some(given, k)];
        fc.pre(a !== undefined && b !== undefined && c !== undefined);
        expect(join(a, b)).toEqual(join(b, a));
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
        expect(join(join(a, b), b)).toEqual(join(a, b));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the words of a note', () => {
  const anEdit = fc.record({
    who,
    what: fc.constantFrom('words', 'tags', 'pack', 'undo', 'settle'),
    value: fc.constantFrom('a', 'b', 'c', 'd'),
  });
  const aDelivery = fc.record({ pack: fc.nat(9), to: who });
  const edits = fc.array(fc.oneof(anEdit, aDelivery), { maxLength: 30 });
  type Edits = typeof edits extends fc.Arbitrary<infer T> ? T : never;

  /**
   * A note that x made and all have. Everybody writes it over, as a Fieldbrief did that did not know whose
   * it was; `said` are the words that x wrote and the packs that left.
   */
  function rewrite(acts: Edits) {
    const libraries = ['x', 'y', 'z'].map((replica) => new Library(replica));
    const [maker] = libraries;
    maker?.rows.set('n1', { note: 'hers', tags: 'a', created: 'then', origin: 'x' });
    const packs = [maker?.pack() ?? new Map<string, RecordState>()];
    for (const library of libraries) if (library !== maker) library.merge(packs[0] ?? new Map());
    for (const act of acts) {
      const library = libraries['who' in act ? act.who : act.to];
      const row = library?.rows.get('n1');
      if ('to' in act) library?.merge(packs[act.pack % packs.length] ?? new Map());
      else if (!row) continue;
      else if (act.what === 'words')
        library?.rows.set('n1', { ...row, note: `${library.replica} ${act.value}` });
      else if (act.what === 'tags') library?.rows.set('n1', { ...row, tags: act.value });
      else if (act.what === 'undo') library?.undo();
      else if (act.what === 'pack') packs.push(library?.pack() ?? new Map());
      // Only the library that made it is asked.
      else if (library === maker) library?.settle('n1');
    }
    return { libraries, packs };
  }
  const stateOf = (library: Library | undefined): RecordState =>
    library?.states.get('n1') ?? { seen: {}, fields: {} };

  // In parts, so that a slow machine ends each of them in time.
  test.each([1, 2, 3, 4])(
    `are those of the library that made it in all libraries, whoever wrote over them (a quarter of ${HISTORIES} histories, %i)`,
    () => {
      fc.assert(
        fc.property(edits, (acts) => {
          const { libraries } = rewrite(acts);
          const [maker] = libraries;
          maker?.pack();
          const hers = maker?.rows.get('n1')?.note;
          exchangeAll(libraries);
          for (const library of libraries) {
            expect(library.rows).toEqual(maker?.rows);
            expect(library.states).toEqual(maker?.states);
            expect(originOf(stateOf(library))).toBe('x');
            expect(wordsBy(stateOf(library))).toBeNull();
            expect(library.rows.get('n1')?.note).toBe(hers);
          }
        }),
        { numRuns: HISTORIES / 4 },
      );
    },
  );

  test('stay where a library that wrote over them takes back what brought them, after its pack left', () => {
    const { libraries } = rewrite([
      { who: 2, what: 'words', value: 'a' },
      { who: 2, what: 'pack', value: 'a' },
      { who: 2, what: 'undo', value: 'a' },
      { pack: 1, to: 1 },
    ]);
    exchangeAll(libraries);
    expect(libraries.map(({ rows }) => rows.get('n1')?.note)).toEqual(['hers', 'hers', 'hers']);
  });

  test('join alike in any order', () => {
    fc.assert(
      fc.property(edits, fc.nat(20), fc.nat(20), fc.nat(20), (acts, i, j, k) => {
        const { libraries, packs } = rewrite(acts);
        for (const library of libraries) packs.push(library.pack());
        const states = packs.flatMap((pack) => pack.get('n1') ?? []);
        const at = (index: number) => states[index % states.length] ?? stateOf(undefined);
        const [a, b, c] = [at(i), at(j), at(k)];
        expect(join(a, b)).toEqual(join(b, a));
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
        expect(join(join(a, b), b)).toEqual(join(a, b));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('two people', () => {
  const start = () => {
    const [ada, ben] = [new Library('ada'), new Library('ben')];
    ada.rows.set('n1', { note: 'Which road?', color: 'yellow' });
    ben.merge(ada.pack());
    return { ada, ben };
  };

  test('who change different fields make no conflict', () => {
    const { ada, ben } = start();
    ada.rows.set('n1', { note: 'The mill road', color: 'yellow' });
    ben.rows.set('n1', { note: 'Which road?', color: 'pink' });
    exchangeAll([ada, ben]);
    expect(ada.rows.get('n1')).toEqual({ ...DEFAULTS, note: 'The mill road', color: 'pink' });
    expect(ben.rows).toEqual(ada.rows);
    expect(conflictsOf(ada.states.get('n1') as RecordState)).toEqual([]);
  });

  test('who change one field both keep their words until one chooses', () => {
    const { ada, ben } = start();
    ada.rows.set('n1', { note: 'The mill road', color: 'yellow' });
    ben.rows.set('n1', { note: 'The dam road', color: 'yellow' });
    exchangeAll([ada, ben]);
    const state = ben.states.get('n1') as RecordState;
    expect(conflictsOf(state)).toEqual(['note']);
    expect(state.fields.note?.map(({ value }) => value).sort()).toEqual([
      'The dam road',
      'The mill road',
    ]);
    ada.settle('n1');
    exchangeAll([ada, ben]);
    expect(conflictsOf(ben.states.get('n1') as RecordState)).toEqual([]);
    expect(ben.rows).toEqual(ada.rows);
  });

  test.each([
    ['TLP:RED', 'TLP:GREEN', 'TLP:RED'],
    ['TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:AMBER+STRICT'],
    ['TLP:CLEAR', null, 'TLP:CLEAR'],
    ['INTERNAL', 'TLP:AMBER+STRICT', 'INTERNAL'],
    ['INTERNAL', 'TLP:RED', 'TLP:RED'],
    ['TLP:PURPLE', 'TLP:RED', 'TLP:PURPLE'],
  ])('who mark a passage %s and %s see %s until one chooses', (one, other, shown) => {
    for (const [first, second] of [
      [one, other],
      [other, one],
    ]) {
      const { ada, ben } = start();
      // Somebody had marked it already, so that each of them decided anew.
      ada.rows.set('n1', { note: 'Which road?', marking: 'DRAFT' });
      ben.merge(ada.pack());
      ada.rows.set('n1', { note: 'Which road?', marking: first ?? null });
      ben.rows.set('n1', { note: 'Which road?', marking: second ?? null });
      exchangeAll([ada, ben]);
      for (const { rows, states } of [ada, ben]) {
        expect(rows.get('n1')?.marking).toBe(shown);
        expect(conflictsOf(states.get('n1') as RecordState)).toEqual(['marking']);
      }
    }
  });

  test('of whom one never decided make no conflict, and his silence changes nothing', () => {
    const { ada, ben } = start();
    ada.rows.set('n1', { note: 'Which road?', marking: 'TLP:RED' });
    ben.rows.set('n1', { note: 'The dam road', marking: null });
    exchangeAll([ada, ben]);
    for (const { rows, states } of [ada, ben]) {
      expect(rows.get('n1')).toMatchObject({ note: 'The dam road', marking: 'TLP:RED' });
      expect(conflictsOf(states.get('n1') as RecordState)).toEqual([]);
    }
  });

  test('of whom one deletes and one edits keep the note and are asked', () => {
    const { ada, ben } = start();
    ada.rows.delete('n1');
    ben.rows.set('n1', { note: 'The dam road', color: 'yellow' });
    exchangeAll([ada, ben]);
    expect(ada.rows.get('n1')).toEqual({ ...DEFAULTS, note: 'The dam road', color: 'yellow' });
    expect(conflictsOf(ada.states.get('n1') as RecordState)).toEqual(['life']);
  });

  test('of whom one deletes what the other left alone lose it both', () => {
    const { ada, ben } = start();
    ada.rows.delete('n1');
    exchangeAll([ada, ben]);
    expect(ben.rows.size).toBe(0);
  });
});

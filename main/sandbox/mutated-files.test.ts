import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BYTE_KINDS, TEXT_KINDS } from '#domain/formats/raw-document.ts';
import { faultIn } from '../bench/documents/fault.ts';
import { damage, damaged } from '../bench/documents/mutate.ts';
import { SEEDS } from '../bench/documents/seeds.ts';
import { readDocument } from './read-document.ts';

/** The long form is `npm run torture -- documents`. */
const MUTATIONS = 2_000;

const byKind = Map.groupBy(SEEDS, ({ kind }) => kind);

test('each kind that is read has a file to damage', async () => {
  expect([...byKind.keys()].sort()).toEqual([...TEXT_KINDS, ...BYTE_KINDS].sort());
  for (const { kind, name, bytes } of SEEDS) {
    const read = await readDocument({ name, bytes });
    const [article] = read.ok ? read.value.articles : [];
    expect(read.ok && (article?.account.kind ?? kind), name).toBe(kind);
  }
});

const runs = Math.ceil(MUTATIONS / byKind.size);

test.each([...byKind])(
  'damaged files of the kind %s are read or refused',
  async (_kind, seeds) => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(seeds.length - 1), damage, async (at, how) => {
        const { name, bytes } = seeds[at] ?? { name: '', bytes: new Uint8Array() };
        const mutated = damaged(bytes, how);
        const result = await readDocument({ name, bytes: mutated });
        if (result.ok) read += 1;
        expect(faultIn(result, mutated.length)).toBeNull();
      }),
      { numRuns: runs },
    );
    // Damage that no file survives would reach no parser.
    expect(read).toBeGreaterThan(runs / 20);
  },
  120_000,
);

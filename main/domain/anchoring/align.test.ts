import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from './align.ts';
import { tokenise } from './tokens.ts';

/** The words of both texts, and for each old word the new one that it became. */
function paired(before: string, after: string) {
  const lexicon = new Map<string, number>();
  const [old, now] = [tokenise(before, lexicon), tokenise(after, lexicon)];
  return { old, now, ...align(old, now) };
}

const ONE = 'The first convoy reached the town with flour and fuel on Monday.';
const TWO = 'Doctors at the only clinic asked for blood and clean needles.';
const THREE = 'A second road stays closed until the mines are cleared.';

const cases: { name: string; before: string; after: string; toNew: number[] }[] = [
  { name: 'a word put in', before: 'a b c', after: 'a x b c', toNew: [0, 2, 3] },
  { name: 'a word taken out', before: 'a b c', after: 'a c', toNew: [0, -1, 1] },
  { name: 'case and apostrophe', before: 'The dog’s', after: "the DOG'S", toNew: [0, 1] },
  {
    name: 'sentences that changed places',
    before: `${ONE} ${TWO} ${THREE}`,
    after: `${THREE} ${ONE} ${TWO}`,
    toNew: [...Array(23).keys()].map((at) => at + 10).concat([...Array(10).keys()]),
  },
  {
    name: 'the same, each with a word replaced',
    before: `${ONE} ${TWO}`,
    after: `${TWO.replace('clinic', 'hospital')} ${ONE.replace('Monday', 'Friday')}`,
    toNew: [
      ...[...Array(11).keys()].map((at) => at + 11),
      ...[-1, 0, 1, 2, 3, -1, 5, 6, 7, 8, 9, 10],
    ],
  },
  {
    name: 'a deleted sentence that began like the next',
    before: 'He was calm. Near the old port two men fell. Near the old port a ship burned.',
    after: 'He was calm. Near the old port a ship burned.',
    toNew: [0, 1, 2, -1, -1, -1, -1, -1, -1, -1, 3, 4, 5, 6, 7, 8, 9],
  },
];

for (const { name, before, after, toNew } of cases) {
  test(`words are paired: ${name}`, () => expect([...paired(before, after).toNew]).toEqual(toNew));
}

test('pairs are one to one and of equal words, both ways', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', '.', '\n\n', 'long'), { maxLength: 60 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { old, now, toNew, toOld } = paired(before, after);
      for (const [from, to] of toNew.entries()) {
        if (to === -1) continue;
        expect(toOld[to]).toBe(from);
        expect(old.keys[from]).toBe(now.keys[to]);
      }
      expect(toNew.filter((to) => to !== -1)).toHaveLength(toOld.filter((to) => to !== -1).length);
    }),
  );
});

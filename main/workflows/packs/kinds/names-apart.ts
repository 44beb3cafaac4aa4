import { apartFrom, apartId } from '#domain/merge/records.ts';
import { namedIn } from './named-in.ts';
import { packKind } from './pack-kind.ts';

/** Two names that a person said are not one; it goes by both. */
export const namesApart = packKind({
  *held(store) {
    for (const names of store.entities.apart()) yield [apartId(names), { apart: true }];
  },
  read: (id) => apartFrom(id),
  take: ({ store }, { one, other }) => store.entities.keepApart(one, other),
  drop({ store }, id) {
    const names = apartFrom(id);
    if (names) store.entities.joinAgain(names);
  },
  label({ id }) {
    const names = apartFrom(id);
    const name = (one: string) => one.slice(one.indexOf(':') + 1);
    return names ? `${name(names.one)}, ${name(names.other)}` : '';
  },
  article: () => null,
  reach({ id }, _, store) {
    const names = apartFrom(id);
    if (!names) return 'library';
    // Each side alone would bring the other's name along.
    const sides = [names.one, names.other].map((one) => namedIn(store, one));
    return { with: 'each', articles: sides };
  },
});

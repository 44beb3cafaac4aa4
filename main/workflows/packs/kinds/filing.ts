import { shownFields } from '#domain/merge/join.ts';
import { whole } from '#domain/merge/records.ts';
import { articleOfNote, withNote } from './annotation.ts';
import { fieldOf } from './fields-of.ts';
import { packKind } from './pack-kind.ts';

/** A note as an answer to a requirement, be it on a passage or free: the field that names it is older than the latter. */
export const filing = packKind({
  *held(store) {
    for (const one of store.requirements.filings()) {
      const { id, requirement, note, places, day, words, figure, created } = one;
      const number = figure && {
        value: figure.value,
        low: figure.low,
        high: figure.high,
        qualifier: figure.qualifier,
        unit: figure.unit,
      };
      yield [id, { requirement, annotation: note, places, day, words, figure: number, created }];
    }
  },
  read(id, state) {
    const said = whole('filing', state);
    if (!said) return null;
    const { annotation: note, ...rest } = said;
    return { id, note, ...rest };
  },
  refusal(value, { hasNote, hasRequirement }) {
    if (!hasNote(value.note)) return 'The note that it files is neither in the pack nor here.';
    return hasRequirement(value.requirement)
      ? null
      : 'The requirement that it answers is neither in the pack nor here.';
  },
  take: ({ store }, value) => store.requirements.file(value),
  drop: ({ store }, id) => store.requirements.unfile(id),
  label({ state }) {
    const { words, day, places } = shownFields(state);
    return [words, day, ...(Array.isArray(places) ? places : [])].filter(Boolean).join(', ');
  },
  article: (record, records) => articleOfNote(fieldOf(record, 'annotation'), records),
  needs: (record) => [
    ...['annotation', 'free-note'].map((kind) => `${kind} ${fieldOf(record, 'annotation')}`),
    `requirement ${fieldOf(record, 'requirement')}`,
  ],
  reach: (record, records) => withNote(fieldOf(record, 'annotation'), records),
});

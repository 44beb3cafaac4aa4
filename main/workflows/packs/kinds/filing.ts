import { shownFields } from '#domain/merge/join.ts';
import { articleOfNote } from './annotation.ts';
import { fieldOf, withId } from './fields-of.ts';
import { packKind } from './pack-kind.ts';

/** A marked passage as an answer to a requirement. */
export const filing = packKind({
  *held(store) {
    for (const one of store.requirements.filings()) {
      const { id, requirement, annotation: passage, places, day, words, figure, created } = one;
      const number = figure && {
        value: figure.value,
        low: figure.low,
        high: figure.high,
        qualifier: figure.qualifier,
        unit: figure.unit,
      };
      yield [id, { requirement, annotation: passage, places, day, words, figure: number, created }];
    }
  },
  read: (id, state) => withId('filing', id, state),
  refusal(value, { hasAnnotation, hasRequirement }) {
    if (!hasAnnotation(value.annotation))
      return 'The passage that it files is neither in the pack nor here.';
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
  article: (record, records) => articleOfNote(fieldOf(record, 'annotation'), records) ?? '',
  needs: (record) => [
    `annotation ${fieldOf(record, 'annotation')}`,
    `requirement ${fieldOf(record, 'requirement')}`,
  ],
});

import type { BriefInput } from './material.ts';

/**
 * The brief with accepted notes alone: other passages, with what people wrote to them, free notes and filed answers
 * feed it no more. Comes after its marking: what is withheld is no note of it any more, and nothing is told of that.
 * @param accepted the ids of notes, on passages and free, whose reviewers came to accept them
 */
export function onlyAccepted(input: BriefInput, accepted: ReadonlySet<string>): BriefInput {
  const { articles, freeNotes = [], asked } = input;
  const notes = [...articles.flatMap(({ annotations }) => annotations), ...freeNotes];
  return {
    ...input,
    articles: articles.map((material) => ({
      ...material,
      annotations: material.annotations.filter(({ id }) => accepted.has(id)),
    })),
    freeNotes: freeNotes.filter(({ id }) => accepted.has(id)),
    ...(asked && {
      asked: { ...asked, filings: asked.filings.filter((one) => accepted.has(one.note)) },
    }),
    notAccepted: new Map(notes.filter(({ id }) => !accepted.has(id)).map((one) => [one.id, one])),
  };
}

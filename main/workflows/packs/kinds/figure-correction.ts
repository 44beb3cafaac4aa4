import type { FigureCorrection } from '#domain/figures/ledger/corrections.ts';
import { whole } from '#domain/merge/records.ts';
import type { Fields, RecordState } from '#domain/merge/types.ts';
import type { KeptCorrection } from '../../../store/figures/row.ts';
import type { Store } from '../../../store/store.ts';
import { packKind } from './pack-kind.ts';

/** What a person put right about a figure, or two that count the same. */
export const figureCorrection = packKind({
  *held(store) {
    for (const kept of store.figures.kept()) yield [kept.id, fieldsOf(kept)];
  },
  read: keptFrom,
  take: ({ store }, kept) => store.figures.put(kept),
  drop: ({ store }, id) => store.figures.remove(id),
  label: ({ id, state }) => wordsOf(keptFrom(id, state)?.correction),
  article: () => null,
  reach({ id, state }, _, store) {
    const correction = keptFrom(id, state)?.correction;
    // What is counted alike is a matter of all articles.
    if (!correction || correction.kind === 'merge') return 'library';
    return { with: 'any', articles: standsIn(store, correction.anchor.quote) };
  },
});

/** As JSON has it: a correction is one statement, and half of two people's is neither's. */
const fieldsOf = ({ correction, created }: KeptCorrection): Fields => ({
  correction: JSON.parse(JSON.stringify(correction)),
  created,
});

function keptFrom(id: string, state: RecordState): KeptCorrection | null {
  const said = whole('figure-correction', state);
  return said && { id, created: said.created, correction: said.correction };
}

function wordsOf(correction: FigureCorrection | undefined): string {
  switch (correction?.kind) {
    case 'edit':
      return `Correct “${correction.anchor.quote}”`;
    case 'reject':
      return `No figure: “${correction.anchor.quote}”`;
    case 'merge':
      return 'Two figures count the same';
    default:
      return '';
  }
}

/** The articles whose current text says the words. */
const standsIn = ({ articles }: Store, quote: string): string[] =>
  articles.ids().filter((id) => articles.get(id)?.text.includes(quote));

import type { Article } from '../article.ts';
import { blockAt, blockSpans } from '../document.ts';
import { readsFigures } from '../language/reads-figures.ts';
import { extractFigures } from './extract.ts';
import type { Figure } from './types.ts';

/** The figures of an article, each of who said it; none in a language that is not read. */
export const articleFigures = ({
  text,
  blocks,
  language,
}: Pick<Article, 'text' | 'blocks' | 'language'>): readonly Figure[] =>
  readsFigures(language) ? saidIn(blocks, extractFigures(text)) : [];

/**
 * Who speaks in a chat is the source of what he says, and says it of the day on which he does, unless his
 * words name another. What a mail repeats of an older one is no news of this mail: those figures belong to
 * the mail that said them first.
 */
export function saidIn(blocks: Article['blocks'], figures: readonly Figure[]): readonly Figure[] {
  if (!blocks.some(({ kind, history }) => kind === 'message' || history)) return figures;
  const spans = blockSpans(blocks);
  return figures.flatMap((figure) => {
    const block = blocks[blockAt(spans, figure.start)];
    if (block?.history) return [];
    if (block?.kind !== 'message') return [figure];
    const day = block.time?.slice(0, 10);
    return [
      {
        ...figure,
        attribution: figure.attribution ?? block.speaker,
        asOf: figure.asOf ?? (day === undefined ? null : `on ${day}`),
      },
    ];
  });
}

import { makeBlock } from '#domain/formats/blocks.ts';
import type { DraftBlock } from '#domain/formats/draft.ts';
import { decodeReferences } from '../markdown/character-references.ts';
import { blocksFromDom } from './blocks-from-dom.ts';
import { boundMarkup } from './bound-markup.ts';
import { buildTree, type HtmlDocument } from './dom.ts';

/** In code units: so much more than the page shows, and than twice of it, is its story and no summary. */
const LEAST_MORE = 300;

/**
 * The text that a page states for machines where it shows hardly any of it: pages that a script fills, and the
 * beginnings that some show to passers-by. Its pictures stay before it. Null where the page shows its text itself.
 */
export function statedText(
  shown: readonly DraftBlock[],
  stated: string | null,
): DraftBlock[] | null {
  if (stated === null) return null;
  const length = lengthOf(shown);
  if (stated.length < 2 * length + LEAST_MORE) return null;
  const blocks = blocksOf(stated);
  // Without its paragraphs it is hard to read, and better only than next to nothing.
  if (blocks.length < 2 && stated.length < 4 * length) return null;
  return blocks.length === 0 ? null : [...picturesOf(shown), ...blocks];
}

/**
 * The text that a page holds ready for readers without scripts, where it shows hardly any of it. Null where there is
 * none.
 */
export function scriptlessText(
  document: HtmlDocument,
  shown: readonly DraftBlock[],
): DraftBlock[] | null {
  const kept = [...document.querySelectorAll('noscript')].map((element) => blocksFromDom(element));
  const longest = kept.reduce<DraftBlock[]>(
    (best, blocks) => (lengthOf(blocks) > lengthOf(best) ? blocks : best),
    [],
  );
  return lengthOf(longest) < 2 * lengthOf(shown) + LEAST_MORE
    ? null
    : [...picturesOf(shown), ...longest];
}

const lengthOf = (blocks: readonly DraftBlock[]): number =>
  blocks.reduce((sum, block) => sum + ('text' in block ? block.text.length : 0), 0);

const picturesOf = (shown: readonly DraftBlock[]): DraftBlock[] =>
  shown.filter(({ kind }) => kind === 'picture-place' || kind === 'caption');

function blocksOf(stated: string): DraftBlock[] {
  if (/<\/?(?:p|br|div)\b/i.test(stated)) {
    return blocksFromDom(buildTree(boundMarkup(stated).html).body, new Map());
  }
  return decodeReferences(stated)
    .split(/[\r\n]+/)
    .flatMap((text) => makeBlock({ kind: 'paragraph' }, { text, marks: [] }));
}

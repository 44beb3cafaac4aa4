import type { DraftBlock } from './draft.ts';

/** Words by which a paragraph says who did the work. */
const CREDIT_WORDS =
  /\b(?:reported|contributed|reporting by|additional reporting|editing by|edited by|writing by|compiled by|translated by|with reporting)\b|^(?:avec|con información de|mit material von|ساهم|شارك في (?:إعداد|التغطية))/iu;

/** A paragraph that opens like this is a credit wherever it closes a text. */
const CREDIT_OPENING =
  /^[([]?(?:additional |extra )?(?:reporting|writing|editing|edited|compiled|translated)(?: and \w{3,20})? by\b|^.{3,240} contributed (?:to (?:this|the) (?:report|story|article)|reporting)\.?[)\]]?$/iu;

const LONGEST = 1_500;

/**
 * Parts the closing credits from the body: up to three paragraphs after the last rule ("___") that say
 * who reported, or a last paragraph that opens as a credit does.
 */
export function splitCredits(blocks: readonly DraftBlock[]): {
  body: readonly DraftBlock[];
  credits: string | null;
} {
  const rule = blocks.findLastIndex(({ kind }) => kind === 'rule');
  const tail = rule < 0 ? [] : blocks.slice(rule + 1);
  const text = textOf(tail);
  if (rule > 0 && tail.length <= 3 && text.length <= LONGEST && CREDIT_WORDS.test(text)) {
    return { body: blocks.slice(0, rule), credits: text };
  }
  const last = blocks.at(-1);
  if (last?.kind === 'paragraph' && blocks.length > 1 && last.text.length <= LONGEST) {
    if (CREDIT_OPENING.test(last.text)) {
      return { body: blocks.slice(0, -1), credits: last.text.replace(/^[([](.*)[)\]]$/, '$1') };
    }
  }
  return { body: blocks, credits: null };
}

const textOf = (blocks: readonly DraftBlock[]): string =>
  blocks.flatMap((block) => (block.kind === 'rule' ? [] : [block.text])).join('\n');

import type { Article } from '../../article.ts';
import { foldName } from '../../language/fold.ts';
import { issueOfText } from '../../series/series.ts';

/** Its words outside quotations, by which a body speaks of itself. */
const FIRST_PERSON = /(?<!\p{L})(?:we|our)(?!\p{L})/iu;
const QUOTED = /[“«„"][^“”«»„"]{0,600}[”»"]/gu;
const READ = 20_000;

/**
 * The publisher, where the text is its own account: a numbered report, a text that says "we", one whose
 * title names it. Null for a newspaper, which repeats what others say.
 */
export function ownVoice(article: Pick<Article, 'source' | 'blocks' | 'text'>): string | null {
  const { publisher, title } = article.source;
  if (publisher === null) return null;
  if (issueOfText(article) !== null) return publisher;
  const name = foldName(publisher)
    .split(' ')
    .filter((word) => word.length > 3);
  const titled = foldName(title);
  if (
    name.length > 0 &&
    name.filter((word) => titled.includes(word)).length >= Math.min(2, name.length)
  ) {
    return publisher;
  }
  return FIRST_PERSON.test(article.text.slice(0, READ).replace(QUOTED, '')) ? publisher : null;
}

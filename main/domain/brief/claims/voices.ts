import type { Article } from '../../article.ts';
import { foldName } from '../../language/fold.ts';
import { issueOfText } from '../../series/series.ts';

/** Its words outside quotations, by which a body speaks of itself. */
const FIRST_PERSON = /(?<!\p{L})(?:we|our)(?!\p{L})/iu;
const QUOTED = /[“«„"][^“”«»„"]{0,600}[”»"]/gu;
const READ = 20_000;

/** One voice over all that it publishes. */
export interface OwnVoice {
  readonly publisher: string;
  /** False where it is not clear whose voice: a numbered report that nowhere names the site that shows it. */
  readonly isItself: boolean;
}

/**
 * The publisher, where the text is its own account: a numbered report, a text that says "we", one whose
 * title names it. Null for a newspaper, which repeats what others say.
 */
export function ownVoice(article: Pick<Article, 'source' | 'blocks' | 'text'>): OwnVoice | null {
  const { publisher, title } = article.source;
  if (publisher === null) return null;
  const text = article.text.slice(0, READ);
  const all = foldName(publisher).split(' ');
  const long = all.filter((word) => word.length > 3);
  const isNamedIn = (words: string) => {
    const folded = foldName(words);
    if (long.length === 0)
      return ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${all.join(' ')} `);
    return long.filter((word) => folded.includes(word)).length >= Math.min(2, long.length);
  };
  const isItself = isNamedIn(title) || FIRST_PERSON.test(text.replace(QUOTED, ''));
  if (issueOfText(article) === null) return isItself ? { publisher, isItself } : null;
  return { publisher, isItself: isItself || isNamedIn(text) };
}

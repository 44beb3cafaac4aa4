import type { Article } from '../../article.ts';
import { isOfPicture } from '../../formats/finish-article.ts';
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
 * Whom the text names as its maker, or the publisher where the text is its own account: a numbered report, a text that says "we", one whose
 * title names it. Null for a newspaper, which repeats what others say.
 */
export function ownVoice(article: Pick<Article, 'source' | 'blocks' | 'text'>): OwnVoice | null {
  const { publisher, title } = article.source;
  const maker = makerOf(article);
  if (maker !== null && (publisher === null || !isSame(maker, publisher)))
    return { publisher: maker, isItself: true };
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

/** The body that a text names as its maker, its source, or whom to ask; null where it names none. */
function makerOf({ text, blocks }: Pick<Article, 'blocks' | 'text'>): string | null {
  const opening = blocks
    .slice(0, FRONT)
    .filter(({ kind }, index) => kind !== 'caption' && !isOfPicture(blocks, index))
    .map((block) => block.text)
    .join('\n')
    .slice(0, OPENING);
  const said = (PRODUCED.exec(text.slice(0, READ)) ?? SOURCE.exec(opening))?.[1];
  return said?.trim() ?? askedOf(text.slice(-CLOSING));
}
const OPENING = 1_000;
const FRONT = 12;
const CLOSING = 1_500;
const BODY =
  "\\p{Lu}[\\p{L}’'&-]*(?: (?:(?:of|for|the|and|de|des|la|du) )*\\p{Lu}[\\p{L}’'&-]*){0,6}";
/** "This report is produced by OCHA Sudan in collaboration with partners". */
const PRODUCED = new RegExp(
  `[Tt]his (?:report|update|bulletin|note|document|product) (?:is|was) (?:produced|issued|prepared|published|written|compiled) by (?:the )?(${BODY})`,
  'u',
);
/** "Source: World Bread Mission" above a text that somebody published again. */
const SOURCE = new RegExp(`(?:^|\\n)Source: (${BODY})(?=[.\\n]|$)`, 'u');

/** "For further information, please contact: Josephine Adeyemi, Head of Communications, OCHA Sudan, adeyemi@un.example": what stands before the address. */
function askedOf(closing: string): string | null {
  const line = CONTACT.exec(closing)?.[1];
  const before = line?.split(/,\s*(?=\S+@)/u)[0]?.split(/,\s*/u) ?? [];
  const last = before.length > 2 ? before.at(-1) : undefined;
  return last !== undefined && WHOLE_BODY.test(last) && !OFFICE.test(last) ? last : null;
}
const CONTACT = /[Ff]or (?:further|more) information,? (?:please )?contact:? ([^\n]*@[^\n]*)/u;
const WHOLE_BODY = new RegExp(`^${BODY}$`, 'u');
const OFFICE =
  /(?<!\p{L})(?:head|officer|manager|chief|director|coordinator|spokes\p{L}+)(?!\p{L})/iu;

/** "OCHA Sudan" is "OCHA Sudan, Kosti hub". */
function isSame(one: string, other: string): boolean {
  const [a, b] = [foldName(one), foldName(other)];
  return a.includes(b) || b.includes(a);
}

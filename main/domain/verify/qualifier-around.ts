import type { Span } from '../document.ts';
import { ARABIC_QUALIFIERS } from '../language/ar/figure-words.ts';
import { AFTER, BEFORE } from '../language/en/qualifiers.ts';
import { foldName } from '../language/fold.ts';
import { FRENCH_QUALIFIERS } from '../language/fr/figure-words.ts';
import type { Qualifier } from '../language/qualifiers.ts';

const LONGEST = 5;
const NEARLY = /(?:nearly|almost|close to|just under|just short of|approaching|nearing)\s*$/i;

/** How exactly a text says the amount that stands at `span`; a number that counts nothing has it too. */
export function qualifierAround(text: string, { start, end }: Span): Qualifier | null {
  const after = text.slice(end, end + 24).toLowerCase();
  for (const [phrase, sense] of AFTER) {
    const rest = after.trimStart();
    if (rest.startsWith(phrase) && !/^\p{L}/u.test(rest.slice(phrase.length))) return sense;
  }
  const arabic = foldName(text.slice(Math.max(0, start - 30), start)).trimEnd();
  const said = ARABIC_QUALIFIERS.find(
    ([phrase]) => arabic.endsWith(` ${phrase}`) || arabic === phrase,
  );
  if (said) return said[1];
  const french = text
    .slice(Math.max(0, start - 30), start)
    .toLowerCase()
    .replaceAll('’', "'");
  const inFrench = FRENCH_QUALIFIERS.find(([phrase]) =>
    ` ${french}`.trimEnd().endsWith(` ${phrase}`),
  );
  if (inFrench) return inFrench[1];
  let words = text
    .slice(Math.max(0, start - 60), start)
    .replace(/[“”"‘«»(]/g, ' ')
    .toLowerCase()
    .trimEnd()
    .split(/\s+/);
  for (let steps = 0; steps < 3; steps += 1) {
    const length = phraseLength(words);
    if (length === 0) return null;
    const sense = BEFORE.get(words.slice(-length).join(' '));
    if (sense === 'between') return null;
    if (sense) return sense;
    words = words.slice(0, -length);
  }
  return null;
}

function phraseLength(words: readonly string[]): number {
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
    if (BEFORE.has(words.slice(-length).join(' '))) return length;
  }
  return 0;
}

/** "nearly 500": the number itself is smaller. */
export const isNearly = (text: string, { start }: Span): boolean =>
  NEARLY.test(text.slice(Math.max(0, start - 24), start));

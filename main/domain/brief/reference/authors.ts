/** Who wrote a source, as a reference manager wants it: a person's name in parts, or a body's whole. */
export type Author =
  | { readonly family: string; readonly given: string }
  | { readonly literal: string };

/** No person: a newsroom, an office, a body. */
const BODY =
  /(?<!\p{L})(?:agenc(?:y|ies)|agence|ministry|minist(?:è|e)re|office|committee|comité|council|department|bureau|desk|staff|team|correspondents?|reporters?|newsroom|editors?|editorial|press|news|wire|service|services|network|union|group|organi[sz]ation|society|cross|crescent|nations|unit|room|programme|program|fund|mission|cluster|university|institute|centre|center|association|foundation|وكالة|وزارة|مكتب|لجنة|غرفة|هيئة|منظمة|فريق|مراسل(?:ون|ين|نا)?|تحرير)(?!\p{L})/iu;
/** "UNICEF", "AFP/WFP": letters of a name, never a family's. */
const ACRONYM = /^[\p{Lu}\p{N}][\p{Lu}\p{N}&/.-]+$/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV|PhD|MD|Dr|Esq)\.?$/;
/** Belong to the family name behind them. */
const PARTICLES = new Set(
  'van von de der den del della di da dos du la le el al bin ibn bint abu ben ter ten af av zu'.split(
    ' ',
  ),
);
const LONGEST_NAME = 5;

/**
 * The people and bodies of a byline. "A and B", "A, B", "A و B" and "A; B" are several; "Last, First" is one.
 */
export function authorsOf(byline: string): Author[] {
  const plain = byline
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/^\s*(?:by|par|von|بقلم|كتب(?:ت)?)\s*[:：]?\s+/iu, '')
    .trim();
  return plain
    .split(/\s*;\s*|\s+(?:and|et|und|&)\s+|\s+و\s+/u)
    .flatMap((several) => parted(several))
    .map(authorOf)
    .filter((author): author is Author => author !== null);
}

/** "A, B" as two names, "Last, First" as one. */
function parted(names: string): string[] {
  const parts: string[] = [];
  for (const part of names.split(/\s*[,،]\s*/).filter((one) => one !== '')) {
    const last = parts.at(-1);
    if (last !== undefined && SUFFIX.test(part)) parts[parts.length - 1] = `${last} ${part}`;
    else parts.push(part);
  }
  const pairs: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const family = parts[at] ?? '';
    const given = parts[at + 1];
    if (given !== undefined && isLastFirst(family, given, parts.length)) {
      pairs.push(`${family}, ${given}`);
      at += 1;
    } else pairs.push(family);
  }
  return pairs;
}

/** A family's name is one word, with its particles; what is given is a name or two, or initials. */
function isLastFirst(family: string, given: string, count: number): boolean {
  const words = given.split(/\s+/);
  const main = family.split(/\s+/).filter((word) => !PARTICLES.has(word.toLowerCase()));
  if (main.length !== 1 || words.length > 2) return false;
  const isName = (word: string) =>
    /^[\p{Lu}\p{Lo}]/u.test(word) && !BODY.test(word) && !(ACRONYM.test(word) && word.length > 2);
  if (!isName(main[0] ?? '') || ACRONYM.test(main[0] ?? '') || !words.every(isName)) return false;
  // Of more than two parts only those with initials are surely in this order.
  return count === 2 || words.every((word) => /^\p{Lu}\.?(?:-?\p{Lu}\.?)*$/u.test(word));
}

function authorOf(name: string): Author | null {
  const text = name.replace(/\s+/g, ' ').trim();
  if (text === '') return null;
  const [last, first] = text.split(', ');
  if (last !== undefined && first !== undefined) return { family: last, given: first };
  const words = text.split(' ');
  const isBody =
    words.length === 1 || words.length > LONGEST_NAME || BODY.test(text) || words.some(isSign);
  if (isBody) return { literal: text };
  let from = words.length - 1;
  if (SUFFIX.test(words[from] ?? '') && from > 1) from -= 1;
  while (from > 1 && PARTICLES.has(words[from - 1]?.toLowerCase() ?? '')) from -= 1;
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
}

/** Not part of a name: a number, an acronym, a sign. */
const isSign = (word: string): boolean =>
  /[\d@/(){}\\]/.test(word) || (ACRONYM.test(word) && word.length > 2 && !word.includes('.'));

import { CUE, cuesOf } from '../../language/en/lexicon.ts';

/** No title is longer, in UTF-16 code units. */
const REACH = 70;
/** Words that say something of the title that follows them, and are none alone. */
const OF_TITLE = new Set(
  `prime foreign defence defense interior finance health justice trade energy education labour labor home vice deputy
  assistant acting interim former crown special high supreme attorney chief press army police navy state`.split(
    /\s+/,
  ),
);
/** Forms of address say nothing of a person. */
const ADDRESS = new Set(['mr', 'mrs', 'ms', 'miss', 'sir', 'dame', 'lady', 'lord']);
/** "Secretary of State", "Minister of Health": what an office is of. */
const OFFICE_OF =
  /^(?:state|defence|defense|health|justice|interior|finance|education|trade|energy)$/;

/** The title or rank that stands right before a person's name at `start` ("Foreign Minister"); null when none does. */
export function roleBefore(text: string, start: number): string | null {
  const lead = /[\p{L}.’'\s-]*$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  if (!/\p{L}\.?[^\S\n]+$/u.test(lead)) return null;
  const words = lead
    .slice(lead.lastIndexOf('\n') + 1)
    .trim()
    .split(/\s+/);
  let first = words.length;
  while (first > 0) {
    const word = words[first - 1] ?? '';
    if (isTitle(word) || (first < words.length && OF_TITLE.has(plain(word)))) first -= 1;
    else if (first === words.length && isOfOffice(words)) first -= 3;
    else break;
  }
  const role = words.slice(first).filter((word) => !ADDRESS.has(plain(word)));
  return role.some((word) => isTitle(word)) ? role.join(' ') : null;
}

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, '');
const isTitle = (word: string): boolean =>
  (cuesOf(plain(word)) & (CUE.title | CUE.rank)) !== 0 && !/\p{L}\.\p{L}/u.test(word);
const isOfOffice = (words: readonly string[]): boolean =>
  words.length >= 3 &&
  words.at(-2) === 'of' &&
  OFFICE_OF.test(plain(words.at(-1) ?? '')) &&
  isTitle(words.at(-3) ?? '');

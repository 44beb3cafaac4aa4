import type { Article } from '../article.ts';
import { overlaps } from '../document.ts';
import { nameWords } from '../entities/gather/name-words.ts';
import { initialsMatch } from '../entities/gather/short-forms.ts';
import { BEFORE_NAME } from '../language/abbreviations.ts';
import { ORDINALS } from '../language/en/date-words.ts';
import { CUE, cuesOf } from '../language/en/lexicon.ts';
import { NATIONS } from '../language/en/nations.ts';
import { foldName } from '../language/fold.ts';
import { FRENCH_STOPS } from '../language/fr/figure-words.ts';
import { soundKey } from '../language/transliteration.ts';
import { isArabic, mayStandInArabic } from './arabic-names.ts';
import { type NameWords, namesIn } from './capitals.ts';
import type { VerifyFlaw } from './finding.ts';
import { isAcross, isFrench } from './french.ts';
import type { Tell } from './messages/messages.ts';
import type { ReadText } from './read-text.ts';
import type { SourceParagraph } from './source-text.ts';
import { stemOf, type Word, wordsOf } from './words.ts';

/** The names of a sentence that neither the cited paragraphs say, nor what they plainly mean. */
export function unborneNames(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
  quoted: (word: Word) => boolean,
): VerifyFlaw[] {
  const sources = paragraphs.map(nameSource);
  const isKnown = (word: Word) => sources.some(({ capitals }) => capitals.has(word.lower));
  const isSum = /\b(?:sum|total)\b/i.test(sentence.text);
  const inTable = ({ lower }: Word): boolean =>
    isSum && paragraphs.some(({ table }) => table.words.some((word) => word.lower === lower));
  // "US$38 million", "142,000 Sudanese pounds": they are compared as amounts.
  const inAmount = (word: Word): boolean =>
    sentence.amounts.some((amount) => amount.money && overlaps(amount, word));
  return namesIn(sentence, isKnown).flatMap((found) => {
    const name = found.filter(({ lower, start }) => !(start === 0 && FRENCH_OPENERS.has(lower)));
    if (isAgency(name, sentence.text, sources)) return [];
    if (name.some(quoted) || name.every(inTable) || name.every(inAmount)) return [];
    const unborne = name.filter((word) => !sources.some((source) => isBorne(word, name, source)));
    // "Union of Coastal States" of "Union des États côtiers": of its words one is the same.
    const isTold =
      name.length > 1 && unborne.length < name.length && isTranslated(name, sentence, paragraphs);
    const missing = isTold ? undefined : unborne[0];
    const crossed = missing
      ? null
      : (crossedPair(name, sources) ??
        otherHead(name, sources) ??
        exchanged(name, sentence, sources));
    const wrong = missing ?? crossed;
    if (!wrong) return [];
    const [first, last] = [name[0] ?? wrong, name.at(-1) ?? wrong];
    const words = sentence.text.slice(first.start, last.end);
    const tell: Tell = missing ? (say) => say.nowhere(words) : (say) => say.notNamed(words);
    return [{ rule: 'name-not-in-source', start: first.start, end: last.end, words, tell }];
  });
}

/** A name of a body that goes on over "of", of a source in French. */
const isTranslated = (
  name: readonly Word[],
  { text }: ReadText,
  paragraphs: readonly SourceParagraph[],
): boolean =>
  /\b(?:of|for|and)\b/.test(text.slice(name[0]?.start, name.at(-1)?.end)) &&
  paragraphs.some(({ read }) => isAcross(read.text, text));

const FRENCH_OPENERS = new Set(
  'selon pour dans après avec depuis plus près environ lundi mardi mercredi jeudi vendredi samedi dimanche'.split(
    ' ',
  ),
);

/** "the UN food agency" for WFP or FAO. */
const isAgency = (name: readonly Word[], text: string, sources: readonly NameSource[]): boolean => {
  const last = name.at(-1);
  if (last?.lower !== 'un') return false;
  const kind = /^(?:['’]s)? (\p{Ll}+)(?:['’]s)?,? (?:agency|fund|organi[sz]ation)\b/u.exec(
    text.slice(last.end),
  )?.[1];
  const agencies = AGENCIES.get(kind ?? '') ?? [];
  return agencies.some((agency) => sources.some(({ words }) => words.has(agency)));
};
const AGENCIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['food', ['wfp', 'fao']],
  ['refugee', ['unhcr']],
  ['migration', ['iom']],
  ['health', ['who']],
  ['children', ['unicef']],
  ['development', ['undp']],
  ['population', ['unfpa']],
]);

/** What of a source names are looked for in. */
interface NameSource {
  readonly paragraph: SourceParagraph;
  /** The words of the paragraph, its setting and the source's head, folded. */
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly sounds: ReadonlySet<string>;
  readonly written: readonly string[];
  /** Words of the whole article that are written large inside a sentence. */
  readonly capitals: ReadonlySet<string>;
  /** All words of the whole article, folded. */
  readonly articleWords: ReadonlySet<string>;
  readonly names: ArticleNames;
  /** Written in Arabic letters, in which a name of the sentence looks otherwise. */
  readonly isArabic: boolean;
}

type OfArticle = Pick<NameSource, 'capitals' | 'articleWords' | 'names'>;

/** The names of a whole article: each as its folded words, and the short forms that it introduces. */
interface ArticleNames {
  readonly sequences: readonly (readonly string[])[];
  readonly acronyms: ReadonlyMap<string, readonly string[]>;
}

const articles = new WeakMap<Article, OfArticle>();
const paragraphSources = new WeakMap<SourceParagraph, NameSource>();

function nameSource(paragraph: SourceParagraph): NameSource {
  const known = paragraphSources.get(paragraph);
  if (known) return known;
  const { read, setting, article } = paragraph;
  const { title, publisher, dateline } = article.source;
  const head = wordsOf([title, publisher, dateline].filter(Boolean).join('\n'));
  const own = [...read.words, ...setting.words, ...head];
  const source: NameSource = {
    paragraph,
    words: new Set(own.map(({ lower }) => lower)),
    stems: new Set(own.map(({ stem }) => stem)),
    sounds: new Set(
      own
        .filter(({ capital, lower }) => capital && lower.length >= 4)
        .map(({ lower }) => soundKey(lower)),
    ),
    isArabic: isArabic(read.text),
    written: own.filter(({ capital }) => capital).map(({ text }) => text),
    ...ofArticle(article),
  };
  paragraphSources.set(paragraph, source);
  return source;
}

function ofArticle(article: Article): OfArticle {
  const known = articles.get(article);
  if (known) return known;
  const { text } = article;
  const words = wordsOf(text);
  const names = namesIn({ text, words }, () => false);
  const sequences = names.map((name) => name.map(({ lower }) => lower));
  const acronyms = new Map<string, readonly string[]>();
  for (const match of text.matchAll(
    /((?:\p{Lu}[\p{L}'’-]+[ \u00a0](?:(?:of|the|for|and|de)[ ])*){1,7}\p{Lu}[\p{L}'’-]+)[ ]\((?:the )?(\p{Lu}[\p{L}\p{N}]{1,9})[;,)]/gu,
  )) {
    const long = foldName(match[1] ?? '').split(/[^\p{L}\p{N}]+/u);
    acronyms.set(foldName(match[2] ?? ''), long);
  }
  for (const match of text.matchAll(
    /(?<!\p{L})(\p{Lu}{2,8})[ ]\(((?:\p{Lu}[\p{L}'’-]+[ ]?(?:(?:of|the|for|and|de)[ ])*){2,7})\)/gu,
  )) {
    acronyms.set(foldName(match[1] ?? ''), foldName(match[2] ?? '').split(/[^\p{L}\p{N}]+/u));
  }
  const found = {
    capitals: new Set(sequences.flat()),
    articleWords: new Set(words.map(({ lower }) => lower)),
    names: { sequences, acronyms },
  };
  articles.set(article, found);
  return found;
}

function isBorne(word: Word, name: NameWords, source: NameSource): boolean {
  const { words, stems, sounds, written, names, paragraph, articleWords } = source;
  if (words.has(word.lower) || (word.lower.length > 4 && stems.has(word.stem))) return true;
  if (word.lower.length >= 4 && sounds.has(soundKey(word.lower))) return true;
  if (isTitleWord(word.lower) && isSaidTitle(word.lower, articleWords)) return true;
  if (isDerived(word.lower, words) || hasOtherForm(word, words)) return true;
  if (FRENCH_TITLES.get(word.lower)?.some((title) => words.has(title))) return true;
  if (source.isArabic && mayStandInArabic(word, paragraph.read.text)) return true;
  // "WHO" for "World Health Organization" in the paragraph, or the long name for its letters.
  const long = names.acronyms.get(word.lower);
  if (long && long.filter((part) => words.has(part)).length >= Math.min(2, long.length))
    return true;
  for (const [short, parts] of names.acronyms)
    if (words.has(short) && parts.includes(word.lower)) return true;
  if (/^\p{Lu}{2,8}$/u.test(word.text) && written.length > 1 && spells(word.text, written))
    return true;
  if (/^\p{Lu}{3,8}$/u.test(word.text) && spellsInFrench(word.text, paragraph.read)) return true;
  const whole = name.map(({ text }) => text).join(' ');
  if (isKnownBody(name, words)) return true;
  if (isSameBody(whole, words)) return true;
  return isFullName(word, name, source) || isMeant(word, name, paragraph, names);
}

const isTitleWord = (lower: string): boolean =>
  (cuesOf(lower) & (CUE.title | CUE.rank)) !== 0 || BEFORE_NAME.has(lower);

/** What the words of an office are in French, folded. */
const FRENCH_TITLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['prime', ['premier', 'premiere']],
  ['minister', ['ministre']],
  ['ministry', ['ministere']],
  ['president', ['president', 'presidente']],
  ['governor', ['gouverneur', 'gouverneure']],
  ['prefect', ['prefet', 'prefete']],
  ['mayor', ['maire']],
  ['general', ['general', 'generale']],
  ['secretary', ['secretaire']],
  ['director', ['directeur', 'directrice']],
  ['bishop', ['eveque']],
  ['king', ['roi']],
]);

/** Forms of address that say nothing of anybody. */
const ADDRESS = /^(?:mr|mrs|ms|miss|dr|prof|sir)$/;

/** A title that stands anywhere in the article, also where either is cut short: "Gov." and "Governor". */
const isSaidTitle = (lower: string, articleWords: ReadonlySet<string>): boolean =>
  ADDRESS.test(lower) ||
  articleWords.has(lower) ||
  [...articleWords].some(
    (word) =>
      (lower.length > 2 && word.startsWith(lower)) ||
      (word.length > 2 && isTitleWord(word) && lower.startsWith(word)),
  );

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

/** "British" for "UK", "Fifth" for "5th", "IEDs" for "IED". */
function hasOtherForm({ text, lower }: Word, words: ReadonlySet<string>): boolean {
  if (NATIONS.get(lower)?.some((form) => words.has(form))) return true;
  if (ORDINAL_FORMS.get(lower)?.some((form) => words.has(form))) return true;
  if (/^\p{Lu}{2,}s$/u.test(text)) return words.has(lower.slice(0, -1));
  if (!/^\p{Lu}{2,}$/u.test(text)) return false;
  const called = BODIES.get(lower) ?? [];
  return (
    words.has(`${lower}s`) ||
    called.some((name) => name.split(' ').every((part) => words.has(part)))
  );
}

const ORDINAL_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  [...ORDINALS].map(([word, value]) => {
    const roman = ROMAN[value - 1]?.toLowerCase();
    return [word, [String(value), ...(roman ? [roman] : [])]];
  }),
);

/** What agencies are called that everybody knows by their letters; who speaks of one of the UN's speaks of the UN. */
const BODIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['unhcr', ['hcr', 'refugee agency', 'high commissioner refugees']],
  ['unicef', ['children agency', 'children fund']],
  ['wfp', ['pam', 'food programme', 'food program', 'food agency']],
  ['who', ['health organization', 'health organisation', 'health agency']],
  ['iom', ['oim', 'migration agency', 'organization migration']],
  ['ocha', ['coordination humanitarian', 'humanitarian office', 'humanitarian agency']],
  ['icrc', ['committee red cross', 'red cross', 'cicr']],
  ['red cross', ['croix rouge']],
  ['red crescent', ['croissant rouge']],
  ['msf', ['doctors without borders', 'medecins sans frontieres']],
  ['fao', ['food agriculture']],
  ['ngo', ['ong']],
  ['unfpa', ['population fund']],
  ['undp', ['development programme']],
  ['ifrc', ['federation red cross']],
  [
    'un',
    [
      'onu',
      'ocha',
      'unhcr',
      'unicef',
      'wfp',
      'undp',
      'unfpa',
      'unrwa',
      'secretary general',
      'security council',
    ],
  ],
]);

/** "Doctors Without Borders" for "Médecins Sans Frontières", of which the sentence has the words that are written large. */
const isKnownBody = (name: NameWords, words: ReadonlySet<string>): boolean =>
  [...BODIES].some(
    ([short, called]) =>
      (called.some((one) => {
        const parts = one.split(' ');
        return parts.length > 2 && name.every(({ lower }) => parts.includes(lower));
      }) ||
        short === name.map(({ lower }) => lower).join(' ')) &&
      [short, ...called].some((one) => one.split(' ').every((part) => words.has(part))),
  );

/** "Kolmari" for "Kolmar", "Tessaran" for "Tessara", and back. */
function isDerived(word: string, words: ReadonlySet<string>): boolean {
  for (const other of words) {
    const [short, long] = word.length < other.length ? [word, other] : [other, word];
    if (short.length < 4 || long.length - short.length > 5) continue;
    const base = short.replace(/[aeiouy]$/, '');
    if (base.length >= 4 && long.startsWith(base) && ENDING.test(long.slice(base.length)))
      return true;
  }
  return false;
}
const ENDING =
  /^(?:[aeiouy]?(?:n|ns|i|is|ian|ians|ean|eans|ese|er|ers|ish|ic|ni|an|ans|s|istan|stan)?)$/;

/** The letters of an acronym begin words of the paragraph, one after another. */
function spells(acronym: string, written: readonly string[]): boolean {
  for (let at = 0; at + acronym.length <= written.length; at += 1) {
    if (initialsMatch(written.slice(at, at + acronym.length).join(' '), acronym)) return true;
  }
  return false;
}

/** French writes only the first word of a body large: "PAM" of "Programme alimentaire mondial". */
function spellsInFrench(acronym: string, { text, words }: ReadText): boolean {
  if (!isFrench(text)) return false;
  const said = words.filter(({ lower }) => lower.length > 2 && !FRENCH_STOPS.has(lower));
  return said.some(
    ({ capital }, at) =>
      capital &&
      said
        .slice(at, at + acronym.length)
        .map(({ lower }) => lower.slice(0, 1))
        .join('') === acronym.toLowerCase(),
  );
}

/** "UN" and "United Nations": names that everybody uses for one another. */
function isSameBody(name: string, words: ReadonlySet<string>): boolean {
  const known = nameWords(name, 'organization');
  const written = foldName(name).split(/\s+/);
  return known.join(' ') !== written.join(' ') && known.every((word) => words.has(word));
}

/** "Nadim Harroush" where the paragraph says "Harroush" and the article "Nadim Harroush". */
function isFullName(word: Word, name: NameWords, { words, names }: NameSource): boolean {
  if (
    name.length < 2 &&
    !names.sequences.some(
      (sequence) =>
        sequence.length > 1 &&
        sequence.includes(word.lower) &&
        sequence.some(
          (part) =>
            part !== word.lower && part.length > 2 && words.has(part) && sequence.at(-1) === part,
        ),
    )
  )
    return false;
  return names.sequences.some(
    (sequence) =>
      sequence.includes(word.lower) &&
      name.every(({ lower }) => sequence.includes(lower) || isTitleWord(lower)) &&
      sequence.some((part) => part !== word.lower && part.length > 2 && words.has(part)),
  );
}

const A_BODY =
  /\bthe (?:company|group|firm|charity|operator|utility|union|party|bank|association|club|airline|contractor|aid group)\b/i;
const BOTH = /\b(?:both|the two)\b/i;
const PRONOUN = /\b(?:he|she|him|his|her|hers|they|their|them|it|its)\b/i;
const DEFINITE = /\bthe (?:[a-z-]+ ){0,2}?([a-z]+)\b/gi;

/**
 * Whom the paragraph means by "she" or "the ministry": named in a paragraph shortly before it. Where the
 * paragraph names somebody else instead, the name is no other word for them.
 */
function isMeant(
  word: Word,
  name: NameWords,
  { read, before }: SourceParagraph,
  names: ArticleNames,
): boolean {
  const nouns = [...read.text.matchAll(DEFINITE)].map((match) =>
    stemOf((match[1] ?? '').toLowerCase()),
  );
  // "the Interior Ministry" for "the ministry": a part of the name is the paragraph's noun.
  const full = names.sequences.filter((sequence) => sequence.includes(word.lower));
  if (full.some((sequence) => sequence.some((part) => nouns.includes(stemOf(part))))) return true;
  const isNamedIn = (text: string): boolean => {
    const folded = foldName(text);
    return name.every(({ lower }) => folded.includes(lower));
  };
  // "the company" of a paragraph before.
  if (A_BODY.test(read.text) && before.some(isNamedIn)) return true;
  // "both candidates" of two who are named anywhere before.
  if (BOTH.test(read.text) && names.sequences.some((sequence) => sequence.includes(word.lower)))
    return true;
  // "we" and "our" of whom the paragraphs before it speak of.
  if (/\b(?:we|our)\b/i.test(read.text)) {
    const said = new Set(before.flatMap((text) => wordsOf(text).map(({ lower }) => lower)));
    if (NATIONS.get(word.lower)?.some((form) => said.has(form))) return true;
  }
  if (!PRONOUN.test(read.text) || !before.slice(0, LOOK_BACK).some(isNamedIn)) return false;
  const opening = read.text.slice(0, OPENING);
  return (
    PRONOUN.test(opening) &&
    !/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+ (?:said|told|says)|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ /u.test(opening)
  );
}
/** Code units that stand in for a paragraph's first sentence. */
const OPENING = 200;
/** Paragraphs within which the name stands. */
const LOOK_BACK = 2;

/** "the town of Ashkel" where the paragraph says "the town of Beled", and "Ashkel" only elsewhere. */
function exchanged(
  name: NameWords,
  sentence: ReadText,
  sources: readonly NameSource[],
): Word | null {
  const [first] = name;
  const isSaid = ({ paragraph: { read } }: NameSource, { lower }: Word): boolean =>
    read.words.some(
      (word) => word.lower === lower || (word.capital && soundKey(word.lower) === soundKey(lower)),
    );
  if (!first || sources.some((source) => isSaid(source, first))) return null;
  const lead = leadOf(sentence.words, sentence.words.indexOf(first));
  if (lead === null) return null;
  const isSame = sources.some(({ paragraph: { read } }) =>
    read.words.some(
      (word, at) =>
        word.capital &&
        leadOf(read.words, at) === lead &&
        !sentence.words.some(({ lower }) => lower === word.lower),
    ),
  );
  return isSame ? first : null;
}

/** The two words before a name, where one of them says what it is. */
function leadOf(words: readonly Word[], at: number): string | null {
  const [one, other] = [words[at - 2], words[at - 1]];
  return one && other && (one.content || other.content) && !one.capital && !other.capital
    ? `${one.stem} ${other.stem}`
    : null;
}

/** Two words that the source has in two names, put together as one: "Nour Kessal" of Nour Haddar and Benoît Kessal. */
function crossedPair(name: NameWords, sources: readonly NameSource[]): Word | null {
  const sequences = sources.flatMap(({ names }) => names.sequences);
  for (let at = 1; at < name.length; at += 1) {
    const [one, other] = [name[at - 1], name[at]];
    if (!one || !other || isTitleWord(one.lower) || other.start - one.end > 1) continue;
    const together = sequences.some((sequence) => has(sequence, one) && has(sequence, other));
    if (together) continue;
    const apart = (word: Word) =>
      sequences.some((sequence) => sequence.length > 1 && has(sequence, word));
    if (apart(one) && apart(other)) return other;
  }
  return null;
}

/** "Rabak Teaching Hospital" of "Kosti Teaching Hospital": the same but for its first word. */
function otherHead(name: NameWords, sources: readonly NameSource[]): Word | null {
  const [first, ...tail] = name;
  if (!first || tail.length < 2) return null;
  const sequences = sources.flatMap(({ names }) => names.sequences);
  const heads = sequences.flatMap((sequence) => {
    const at = sequence.length - tail.length;
    const isSame = at > 0 && tail.every((word, index) => sequence[at + index] === word.lower);
    return isSame ? [sequence.slice(0, at)] : [];
  });
  return heads.length > 0 && !heads.some((head) => has(head, first)) && !isTitleWord(first.lower)
    ? first
    : null;
}

const has = (sequence: readonly string[], { lower }: Word): boolean =>
  sequence.includes(lower) ||
  (lower.length >= 4 &&
    sequence.some((part) => part.length >= 4 && soundKey(part) === soundKey(lower)));

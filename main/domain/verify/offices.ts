import { CUE, cuesOf } from '../language/en/lexicon.ts';
import { OFFICES } from '../language/en/offices.ts';
import { soundKey } from '../language/transliteration.ts';
import { flawAt, type VerifyFlaw } from './finding.ts';
import type { Tell } from './messages/messages.ts';
import type { ReadText } from './read-text.ts';
import type { SourceParagraph } from './source-text.ts';
import type { Word } from './words.ts';

/** Before an office it makes another one of it. */
const MODIFIERS = new Set('deputy vice former acting assistant interim ex'.split(' '));
/** Words before an office among which such a word is looked for. */
const LOOK_BACK = 2;

/** Somebody's office that is another one in the source: "President Vance" of "Prime Minister Vance", "head" of "deputy head". */
export function otherOffices(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw[] {
  return [
    ...otherSeats(sentence, paragraphs),
    ...otherTitles(sentence, paragraphs),
    ...lostModifiers(sentence, paragraphs),
  ].slice(0, 1);
}

/** "the mayor of Velden" of "the mayor of Tarn". */
const SEAT =
  /\b(mayor|governor|president|king|queen|minister|commissioner|head|director|chief|bishop|ambassador|capital|city|town|village|province|district|state|port)\s+of\s+(?:the\s+)?(\p{Lu}[\p{L}’'-]+)/giu;

const SEAT_FRENCH =
  /(?<!\p{L})(ville|village|province|préfet|maire|gouverneur|lycée|hôpital|camp|département|port|route)\s(?:de\s|du\s|d['’])(\p{Lu}[\p{L}’'-]+)/gu;
const SEAT_ARABIC =
  /(?<!\p{L})[وبلف]?(مدينة|بلدة|قرية|ولاية|محافظة|مخيم|معبر|وزير|محافظ|والي|مستشفى|ميناء)\s(\p{L}{3,})/gu;

function otherSeats(sentence: ReadText, paragraphs: readonly SourceParagraph[]): VerifyFlaw[] {
  const seats = (text: string) => [
    ...[...text.matchAll(SEAT)].filter(([, , name]) => /^\p{Lu}/u.test(name ?? '')),
    ...text.matchAll(SEAT_FRENCH),
    ...text.matchAll(SEAT_ARABIC),
  ];
  const there = paragraphs.flatMap(({ read }) => seats(read.text));
  return seats(sentence.text).flatMap((match) => {
    const [words, office = '', name = ''] = match;
    const own = there.filter(([, one]) => one?.toLowerCase() === office.toLowerCase());
    const other = own[0]?.[2];
    if (other === undefined || own.some(([, , one]) => soundKey(one ?? '') === soundKey(name)))
      return [];
    // Where the article says so elsewhere it may be.
    if (paragraphs.some(({ article }) => article.text.includes(words))) return [];
    const span = { start: match.index, end: match.index + words.length };
    return [
      flawAt('name-not-in-source', sentence, span, (say) => say.says(`${office} of ${other}`)),
    ];
  });
}

/** Whose officials, spokesman or lawyer: a body that the cited paragraph never names, in the place of one that it does. */
export function otherBodies(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw[] {
  const there = paragraphs.flatMap(({ read }) => bodiesIn(read));
  const said = new Set(paragraphs.flatMap(({ read }) => read.words.map(({ stem }) => stem)));
  for (const { word, office } of bodiesIn(sentence)) {
    const same = there.filter((one) => one.office.stem === office.stem);
    const [other] = same;
    if (!other || said.has(word.stem) || !BODY_WORDS.has(word.lower)) continue;
    const message: Tell = (say) => say.saysHere(`${other.word.text} ${other.office.text}`);
    return [flawAt('name-not-in-source', sentence, word, message)];
  }
  return [];
}

/** A word before an office that says whose it is. */
const bodiesIn = ({ words }: ReadText): { word: Word; office: Word }[] =>
  words.flatMap((office, at) => {
    const word = words[at - 1];
    return SPEAK_FOR.test(office.lower) && word?.content && word.clause === office.clause
      ? [{ word, office }]
      : [];
  });
const SPEAK_FOR =
  /^(?:officials?|spokes(?:man|woman|person|people)|authorities|sources?|commanders?|lawyers?|doctors?|forces)$/;
const BODY_WORDS = new Set(
  'army military police government ministry opposition rebel hospital court prison un embassy company union church council party customs border intelligence security election health education defence finance'.split(
    ' ',
  ),
);

const isTitle = ({ lower }: Word): boolean => (cuesOf(lower) & (CUE.title | CUE.rank)) !== 0;
const ADDRESS = /^(?:mr|mrs|ms|miss|dr|prof|sir|gov|sen|gen|rep|lt|col|capt|maj|sgt)$/;

function otherTitles(sentence: ReadText, paragraphs: readonly SourceParagraph[]): VerifyFlaw[] {
  return sentence.words.flatMap((title, at) => {
    const name = sentence.words[at + 1];
    const seat = otherMinistry(sentence, at, paragraphs);
    if (seat) return [seat];
    if (!isTitle(title) || ADDRESS.test(title.lower) || !name?.capital || isTitle(name)) return [];
    // Where the article has the title at all, it may be his.
    if (paragraphs.some(({ article }) => new RegExp(`\\b${title.stem}`, 'i').test(article.text)))
      return [];
    const others = paragraphs.flatMap(({ read: { words } }) =>
      words.flatMap((word, on) => {
        if (!word.capital || soundKey(word.lower) !== soundKey(name.lower)) return [];
        const other = words[on - 1];
        return other && isTitle(other) && !ADDRESS.test(other.lower) && other.stem !== title.stem
          ? [other]
          : [];
      }),
    );
    const [other] = others;
    return other
      ? [
          flawAt('name-not-in-source', sentence, title, (say) =>
            say.calls(name.text, other.text, title.text),
          ),
        ]
      : [];
  });
}

/** "Health Minister" of "Transport Minister". */
function otherMinistry(
  sentence: ReadText,
  at: number,
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw | null {
  const [field, office] = [sentence.words[at - 1], sentence.words[at]];
  if (!field?.capital || !/^minist(?:er|ry)$/.test(office?.lower ?? '') || field.lower === 'prime')
    return null;
  const articles = paragraphs.map(({ article }) => article.text.toLowerCase());
  if (articles.some((text) => text.includes(field.lower))) return null;
  const [other] = paragraphs.flatMap(({ read: { words } }) =>
    words.flatMap((word, on) =>
      /^minist(?:er|ry)$/.test(word.lower) && words[on - 1]?.capital ? [words[on - 1]] : [],
    ),
  );
  return other
    ? flawAt('name-not-in-source', sentence, field, (say) => say.saysNot(other.text, field.text))
    : null;
}

/** "the agency’s deputy head" is not its head. */
function lostModifiers(sentence: ReadText, paragraphs: readonly SourceParagraph[]): VerifyFlaw[] {
  const modified = (words: readonly Word[], at: number): string | null =>
    words.slice(Math.max(0, at - LOOK_BACK), at).find(({ lower }) => MODIFIERS.has(lower))?.lower ??
    null;
  return sentence.words.flatMap((office, at) => {
    if (!OFFICES.has(office.lower) || modified(sentence.words, at)) return [];
    const there = paragraphs.flatMap(({ read: { words } }) =>
      words.flatMap((word, on) => (word.stem === office.stem ? [modified(words, on)] : [])),
    );
    const [lost] = there;
    if (!lost || there.includes(null)) return [];
    return [
      flawAt('name-not-in-source', sentence, office, (say) => say.says(`${lost} ${office.text}`)),
    ];
  });
}

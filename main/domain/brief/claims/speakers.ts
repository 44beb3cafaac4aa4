import { foldName } from '../../language/fold.ts';
import { bodyIn } from '../bodies.ts';
import { DISEASES } from './groups.ts';
import type { OwnVoice } from './voices.ts';

/** Who says something, as a brief names it and as it is known again. */
export interface Speaker {
  /** As the text has it; null where only the publisher is known. */
  readonly words: string | null;
  /** The same voice has the same key, in this brief and in the next; null: nobody knows again who it was. */
  readonly key: string | null;
}

/** What opens a name and belongs to no voice. */
const OPENING = /^(?:(?:the|its|their|his|her|an?|ms|mr|mrs|dr|le|la|les|m|mme)\.? |l['’])/i;
/** A phrase with one of these is no name: the reading ran into the sentence. "WHO" is one. */
const RUN_ON =
  /(?<!\p{L})(?:and therefore|therefore|which|who|that|said|says|counts?|reports?|whose|because|when|was|were|is|are|has|have|had)(?!\p{L})/u;
/** Begins with no name. */
const VERB_FIRST =
  /^(?:uses?|using|relies|based|citing|quoting|according|led|run|headed)(?!\p{L})/iu;
const LONGEST_WORDS = 9;

/** Voices of no particular body: residents here are not the residents there. */
const ANYBODY =
  /^(?:(?:local|senior|some|other|many|two|several|government|hospital|health|military|security|aid|relief|humanitarian|provincial|district|village|area|displaced|western)[ -])*(?:officials?|residents?|villagers?|witnesses|eyewitnesses|people|workers?|diplomats?|sources?|doctors?|medics?|activists?|survivors?|authorities|reports?|media|analysts?|observers?|rescuers?|police|locals|registers|figures|records|estimates)(?: (?:and|or) .*)?$/i;
const ONE_OF_MANY =
  /^(?:another|an?|one|two|three|several|some|un|une|des|deux|plusieurs|certaine?s|d['’]autres) \p{Ll}/iu;
const ANYBODY_FRENCH =
  /^(?:(?:des|les|la|le|l['’]) ?)?(?:habitants?|riverains?|témoins?|autorités|sources?|responsables?|médecins|soignants|travailleurs|humanitaires|secouristes|militants|police|médias|survivants|déplacés|pêcheurs)(?: (?!de la |du |de l['’]|des )\p{Ll}+)*$/iu;
const ANYBODY_ARABIC =
  /^(?:مسؤول|مسؤولون|شهود|شاهد|سكان|أهالي|مصادر|مصدر|ناشطون|أطباء|عمال|السلطات|مراقبون)/u;

/** Full names by their short forms, as a text introduces them: "Joint Valley Response (JVR)". */
export function shortForms(texts: readonly string[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const text of texts) {
    for (const [, long = '', short = ''] of text.matchAll(INTRODUCED)) {
      const letters = short.toLowerCase();
      const words = long.split(/\s+/);
      for (let from = words.length - 1; from >= 0; from -= 1) {
        const initials = words
          .slice(from)
          .filter((word) => /^\p{Lu}/u.test(word))
          .map((word) => word.charAt(0).toLowerCase())
          .join('');
        if (initials !== letters) continue;
        const full = keyOf(words.slice(from).join(' '));
        if (!known.has(letters)) known.set(letters, full);
        break;
      }
    }
  }
  return known;
}
const INTRODUCED = /((?:\p{L}[\p{L}’'-]*\s+){1,8})\((\p{Lu}{2,8})\)/gu;

const keyOf = (words: string): string =>
  foldName(words)
    .replace(/[’']s(?!\p{L})/gu, '')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|its|their) /, '')
    .replace(/(?<!\p{L})public health(?!\p{L})/u, 'health')
    .replace(MINISTRY_OF, '$1 ministry')
    .replace(MINISTRY, '$1 ministry')
    .replace(MINISTRY_FRENCH, (words, noun: string) => {
      const name = FRENCH_MINISTRIES.get(noun);
      return name === undefined ? words : `${name} ministry`;
    })
    .replace(MINISTRY_ARABIC, (words, noun: string) => {
      const name = ARABIC_MINISTRIES.get(noun);
      return name === undefined ? words : `${name} ministry`;
    })
    .replace(/^ال(?=\p{L}{3})/u, '');

/** "Interior Minister Elena Vasarin", "Interior Ministry of Tessara": who speaks for a ministry speaks with its voice. */
const MINISTRY = /^((?!prime|first|deputy)\p{L}+(?: and \p{L}+)?) minist(?:er|ry)(?: .*)?$/u;
const MINISTRY_OF =
  /^(?:(?:state|federal|provincial|national) )?minist(?:er|ry) (?:of|for) (?:the )?(\p{L}+)(?: .*)?$/u;
const MINISTRY_ARABIC = /^(?:وزاره|وزيره|وزير) ال(\p{L}+)(?: .*)?$/u;
/** "le ministre provincial de la Santé, Jean-Pierre Mbuyi"; folded, so without accents and apostrophes. */
const MINISTRY_FRENCH =
  /^(?:le |la )?minist(?:ere|re)(?: \p{L}+)? (?:de la |de l|des |du |de )(\p{L}+)(?: .*)?$/u;
const FRENCH_MINISTRIES: ReadonlyMap<string, string> = new Map([
  ['sante', 'health'],
  ['interieur', 'interior'],
  ['defense', 'defence'],
  ['finances', 'finance'],
  ['affaires', 'foreign'],
  ['agriculture', 'agriculture'],
  ['justice', 'justice'],
  ['education', 'education'],
]);
const ARABIC_MINISTRIES: ReadonlyMap<string, string> = new Map([
  ['داخليه', 'interior'],
  ['صحه', 'health'],
  ['دفاع', 'defence'],
  ['خارجيه', 'foreign'],
  ['ري', 'irrigation'],
  ['ماليه', 'finance'],
  ['تعليم', 'education'],
  ['عدل', 'justice'],
  ['زراعه', 'agriculture'],
]);

/**
 * The speaker of a claim.
 * @param attribution as the sentence was read; null where it names none
 * @param body for whom the speaker speaks; a person of it speaks with its voice
 * @param own who publishes, where that is one voice, as a relief body's is in its reports; null for a newspaper
 */
export function speakerOf(
  attribution: string | null,
  own: OwnVoice | null,
  short: ReadonlyMap<string, string>,
  body: string | null = null,
): Speaker {
  if (body !== null && attribution !== null) {
    const name = cleaned(attribution);
    const full = name === null || name === body ? body : `${name} (${body})`;
    return { words: full, key: keyed(body, short) };
  }
  const words = attribution === null ? null : cleaned(attribution);
  if (words === null && attribution !== null) return NOBODY;
  if (words === null || WE.test(words)) {
    return ofPublisher(own, short);
  }
  if (PRONOUN.test(words)) return NOBODY;
  const bare = words.replace(OPENING, '');
  // What a body reads off its lists it says itself.
  if (own !== null && DOCUMENTS.test(bare)) return ofPublisher(own, short);
  if (
    ONE_OF_MANY.test(words) ||
    ANYBODY.test(bare) ||
    ANYBODY_ARABIC.test(bare) ||
    ANYBODY_FRENCH.test(bare)
  )
    return { words, key: null };
  return { words, key: keyed(bare, short) };
}
const ofPublisher = (own: OwnVoice | null, short: ReadonlyMap<string, string>): Speaker =>
  own === null
    ? NOBODY
    : { words: own.isItself ? own.publisher : null, key: keyed(own.publisher, short) };
const DOCUMENTS = /(?<!\p{L})(?:lists?|registers?|records|figures|estimates|data)$/iu;
const NOBODY: Speaker = { words: null, key: null };
const WE = /^(?:we|i|our(?: \p{L}+){0,2}|nous|nos(?: \p{L}+){1,2}|notre(?: \p{L}+){1,2})$/iu;
const PRONOUN = /^(?:he|she|it|they|lui|il|elle|ils|elles|eux|هو|هي|هم)$/i;

function keyed(words: string, short: ReadonlyMap<string, string>): string {
  // One body has one key in whatever language a text names it.
  const key = keyOf(
    (bodyIn(words, 'en') ?? words)
      .replace(/\s*\(\p{Lu}{2,8}\)/gu, '')
      .replace(OF_BODY, '')
      .replace(IN_NAME_OF, ''),
  );
  return short.get(key) ?? key;
}

/** "OCHA Sudan, Kosti hub", "Displacement Watch teams": a part of a body speaks with its voice. */
const OF_BODY =
  /(?<=\p{Lu}[\p{L}’'-]*),? (?:(?:[\p{L}-]+ ){0,2}(?:hub|sub-office|field office|branch)|(?:field )?(?:teams?|staff))$/u;

/** "المتحدث الرسمي باسم وزارة الصحة": who speaks for a body speaks with its voice. */
const IN_NAME_OF = /^(?:ال)?(?:متحدثة?|ناطقة?)(?: ال\p{L}+)? باسم /u;

/** Whether words can be a speaker's: a name, a body, or people of some place. */
export const isVoice = (words: string): boolean => {
  const clean = cleaned(words);
  return (
    clean !== null &&
    (/\p{Lu}|[\u0600-\u06ff]/u.test(clean) || BODIES.test(clean) || WE.test(clean))
  );
};
const BODIES =
  /(?<!\p{L})(?:officials?|residents?|ministry|agency|office|directorate|committee|council|brigade|hospital|police|army|government|minister|mayor|governor|director|spokes\p{L}+|coordinator|society|authorit(?:y|ies)|workers?|doctors?|medics?|witnesses|villagers?|activists?|sources?|lists?|registers?|movement|commander|diplomats?|engineers?|rescuers?|forum|movement|department)(?!\p{L})/iu;

/** "the town's emergency room": of which town, the place of its number says. */
export function atPlace(words: string | null, place: string | null): string | null {
  const rest = OF_THE_PLACE.exec(words ?? '')?.[1];
  return rest === undefined || place === null ? words : `${place} ${rest}`;
}
const OF_THE_PLACE =
  /^(?:the )?(?:town|city|village|district|camp|province|state)[’']s (?=\p{Ll})(.+)$/iu;

/** What is left of a dateline: "(Valley Post) - Doctors". */
const AGENCY = /^\s*\([^()]{2,60}\) ?[–—-]+ /u;

/** The name alone; null where the phrase is none. */
function cleaned(attribution: string): string | null {
  const words = attribution
    .replace(/\s+/g, ' ')
    .replace(AGENCY, '')
    .replace(/^[\s,“”"'–—-]+|[\s,“”"'–—-]+$/gu, '');
  if (words === '' || words.split(' ').length > LONGEST_WORDS || RUN_ON.test(words)) return null;
  if (DISEASES.some(({ words: disease }) => words.replace(disease, '').trim() === '')) return null;
  if (VERB_FIRST.test(words)) return null;
  return words
    .replace(/(?<=\p{L}) (?:يوم )?(?:الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)$/u, '')
    .replace(/^the (?=\p{Ll}|\p{Lu})/u, '')
    .replace(/^The /u, '');
}

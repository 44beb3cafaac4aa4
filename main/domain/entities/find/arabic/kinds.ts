import { DOUBTFUL_GIVEN_NAMES, GIVEN_NAMES } from '../../../language/ar/names/given-names.ts';
import { NATIONAL, NATIONALITIES } from '../../../language/ar/names/nationalities.ts';
import {
  ADJECTIVES,
  BODIES,
  CONSTRUCTS,
  COUNCILS,
  DEFINITE_BODIES,
  FORMAL_BODIES,
  LOOSE_BODIES,
  NO_BODY,
  NO_PLACE,
  PAIRS,
  PLACE_HEADS,
  QUARTER_NAMES,
  QUARTERS,
  REGIONS,
  SECOND_HALVES,
  SETTLEMENTS,
  SPEECH,
  STOPS,
  TITLES,
} from '../../../language/ar/vocabulary.ts';
import { foldName } from '../../../language/fold.ts';
import { type Reading, readingIn } from '../../../reading/arabic-prefixes.ts';
import type { Scene } from '../../../reading/scene.ts';
import type { Finding } from '../finding.ts';
import { beginsListed, listedAs } from './listed.ts';
import { afterAnd, findingOf, foldedAt, goesOn, isOneOf, type Reader } from './reader.ts';

/** A place after the word for its kind; two after "بلدتي". */
export function placesAfter({ scene }: Reader, at: number): Finding[] {
  if (isOneOf(scene, at, PAIRS)) return pairAfter(scene, at + 1);
  const settlement = isOneOf(scene, at, SETTLEMENTS);
  if (!settlement && !isOneOf(scene, at, REGIONS)) return [];
  const finding = placeFrom(scene, at + 1, settlement);
  return finding ? [finding] : [];
}

function pairAfter(scene: Scene, at: number): Finding[] {
  const one = placeFrom(scene, at, true);
  if (!one || !goesOn(scene, one.end)) return one ? [one] : [];
  const reading = afterAnd(scene, one.end);
  const two = reading && placeFrom(scene, one.end, true, reading);
  return two ? [one, two] : [one];
}

function placeFrom(
  scene: Scene,
  at: number,
  plain: boolean,
  { folded, skip }: Reading = { folded: foldedAt(scene, at), skip: 0 },
): Finding | null {
  if (!goesOn(scene, at)) return null;
  const known = listedAs(scene, at, 'place', { folded, skip });
  if (known) return known;
  if (beginsListed(scene, at)) return null;
  const quarter = QUARTER_NAMES.has(folded) ? readingIn(scene, at - 1, QUARTERS) : undefined;
  if (quarter) return findingOf(at - 1, at + 1, 'place', 0.55, quarter.skip);
  const definite = folded.startsWith('ال') && folded.length > 4;
  const head = PLACE_HEADS.has(folded) && goesOn(scene, at + 1) && !isCommon(scene, at + 1);
  if (head) return findingOf(at, at + 2, 'place', 0.55, skip);
  if (isCommon(scene, at) || NO_PLACE.has(folded)) return null;
  return definite || (plain && isPlainName(folded))
    ? findingOf(at, at + 1, 'place', plain ? 0.55 : 0.45, skip)
    : null;
}

const isCommon = (scene: Scene, at: number): boolean => {
  const folded = foldedAt(scene, at);
  return (
    NO_PLACE.has(folded) ||
    NATIONAL.has(folded) ||
    NATIONALITIES.has(folded) ||
    [STOPS, SPEECH, TITLES, SETTLEMENTS, REGIONS].some((words) => isOneOf(scene, at, words))
  );
};

/** Not an adjective, a plural or a word with a preposition. */
const isPlainName = (folded: string): boolean =>
  folded.length > 2 && !/^(?:لل|[وفبك]ال)/.test(folded) && !/(?:يه|.{4}(?:ين|ون)|ات)$/.test(folded);

/** A body from the word for its kind on: "وزارة الصحة السورية", "مجلس النواب". */
export function bodyAt(reader: Reader, at: number): Finding | null {
  return kindOfBody(reader, at) ?? definiteBody(reader, at);
}

function kindOfBody({ scene }: Reader, at: number): Finding | null {
  const sure = readingIn(scene, at, BODIES);
  const reading = sure ?? readingIn(scene, at, LOOSE_BODIES);
  if (!reading || !goesOn(scene, at + 1)) return null;
  const known = listedAs(scene, at + 1, 'organization') ?? listedAs(scene, at + 1, 'place');
  if (known && (sure || known.type === 'organization' || SEATS.has(reading.folded)))
    return findingOf(at, adjectivesEnd(scene, known.end), 'organization', 0.65, reading.skip);
  const tail = tailEnd(scene, at + 1);
  if (tail === 0) return null;
  const end = adjectivesEnd(scene, halfEnd(scene, tail));
  const named =
    sure !== undefined ||
    (reading.folded === 'مجلس' && COUNCILS.has(foldedAt(scene, at + 1))) ||
    NATIONAL.has(foldedAt(scene, end - 1));
  return named ? findingOf(at, end, 'organization', sure ? 0.6 : 0.55, reading.skip) : null;
}
/** Bodies that a place names: "بلدية طرابلس", "شرطة دبي", but not "جبهة حلب". */
const SEATS = new Set(['بلدية', 'شرطة', 'بنك', 'محكمة', 'حكومة'].map(foldName));

/** The end of what names a body after the word for its kind; 0 when nothing does. */
function tailEnd(scene: Scene, at: number): number {
  const folded = foldedAt(scene, at);
  if (NO_BODY.has(folded) || NATIONAL.has(folded)) return 0;
  if (folded.startsWith('ال')) return folded.length > 4 ? at + 1 : 0;
  const next = foldedAt(scene, at + 1);
  if (CONSTRUCTS.has(folded) && goesOn(scene, at + 1))
    return listedAs(scene, at + 1, 'place')?.end ?? (next.startsWith('ال') ? at + 2 : 0);
  if (GIVEN_NAMES.has(folded)) return isName(next) ? at + 2 : at + 1;
  return 0;
}

const isName = (folded: string): boolean =>
  GIVEN_NAMES.has(folded) || DOUBTFUL_GIVEN_NAMES.has(folded);

const halfEnd = (scene: Scene, at: number): number =>
  goesOn(scene, at) && SECOND_HALVES.has(foldedAt(scene, at)) ? at + 1 : at;

/** Past the adjectives that belong to a body; an object that follows its verb has another ending. */
function adjectivesEnd(scene: Scene, from: number): number {
  let end = from;
  while (end < from + 3 && goesOn(scene, end) && belongs(scene, end)) end += 1;
  return end;
}

/** An adjective; one in the plural belongs to a plural only: "نقابة الصحفيين التونسيين". */
const belongs = (scene: Scene, at: number): boolean =>
  isAdjective(foldedAt(scene, at)) ||
  (/^ال.{2,}ين$/.test(foldedAt(scene, at - 1)) && PEOPLES_OF.test(foldedAt(scene, at)));
const PEOPLES_OF = /^ال.{2,}يين$/;

const isAdjective = (folded: string): boolean =>
  ADJECTIVES.has(folded) ||
  (/^ال.{2,}(?:ي|يه)$/.test(folded) && !STOPS.has(folded) && !TITLES.has(folded));

/** "الجيش السوداني", "الهيئة العامة للطيران المدني": a body that adjectives or "ل" name. */
function definiteBody({ scene }: Reader, at: number): Finding | null {
  const reading = readingIn(scene, at, DEFINITE_BODIES);
  if (!reading) return null;
  let end = adjectivesEnd(scene, at + 1);
  if (end === at + 1) return null;
  const purpose = FORMAL_BODIES.has(reading.folded) ? purposeEnd(scene, end) : end;
  const adjectives = Array.from({ length: end - at - 1 }, (_, index) =>
    foldedAt(scene, at + 1 + index),
  );
  if (purpose === end) {
    const national = adjectives.findLastIndex((word) => NATIONAL.has(word));
    if (national < 0 || !agrees(reading.folded, adjectives[national] ?? '')) return null;
    end = at + 2 + national;
  }
  return findingOf(at, Math.max(end, purpose), 'organization', 0.6, reading.skip);
}
/** "الخارجية السعودية", but in "وزير الخارجية السعودي" the minister is the Saudi. */
const agrees = (body: string, adjective: string): boolean =>
  /(?:ه|ات)$/.test(body) === adjective.endsWith('ه');

/** "للطيران المدني", "لحقوق الإنسان". */
function purposeEnd(scene: Scene, at: number): number {
  if (!goesOn(scene, at)) return at;
  const folded = foldedAt(scene, at);
  if (/^لل.{2,}/.test(folded)) return adjectivesEnd(scene, at + 1);
  return CONSTRUCTS.has(folded) && folded.startsWith('ل') && goesOn(scene, at + 1)
    ? adjectivesEnd(scene, at + 2)
    : at;
}

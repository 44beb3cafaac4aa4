import { figureWords } from '../../figures/figure-words.ts';
import { bothHold } from '../../figures/ledger/intervals.ts';
import type { Asked } from './asked.ts';
import { type Claim, isSomebodys } from './claim.ts';
import { groupOf, UNCONFIRMED } from './groups.ts';
import { keyOfPlace, SEVERAL } from './places.ts';
import type { Speaker } from './speakers.ts';
import { TOPICS } from './topics.ts';

/** One question with what is claimed about it. */
export interface Question extends Asked {
  /** Stable over briefs: topic, group, place and event. */
  readonly key: string;
  readonly place: string | null;
  /** The place that every claim names, also where it stands for the whole; null where they name none, or several. */
  readonly named: string | null;
  readonly event: string | null;
  /** The newest of each speaker, newest first. */
  readonly claims: readonly Claim[];
  /** Claims of which another one of the same day says otherwise. */
  readonly disputed: ReadonlySet<Claim>;
}

/**
 * Claims by their questions, in the order in which a brief prints them.
 * @param isWhole whether a place stands for all that the reports are about
 */
export function questionsOf(
  claims: readonly Claim[],
  isWhole: (place: string) => boolean,
): Question[] {
  const groups = Map.groupBy(claims, (claim) => questionKey(claim, isWhole));
  const asked = withoutOldParts(
    withoutOvertaken([...groups].map(([key, own]) => question(key, own, isWhole))),
  );
  const found = withoutDoubted(withTableParts(asked));
  const newest = found.map(dayOf).sort().at(-1) ?? '';
  const whole = new Set(found.filter(isOfAll).map(({ topic }) => topic.id));
  const weighed = new Map(
    found.map((one) => [one, weight(one, whole.has(one.topic.id)) + aged(dayOf(one), newest)]),
  );
  const weightOf = (one: Question): number => weighed.get(one) ?? 0;
  return found.sort(
    (one, other) => weightOf(one) - weightOf(other) || (one.key < other.key ? -1 : 1),
  );
}

/** Without what was said of a place and is told anew for the whole: by the same voice, in the same number, or days later. */
function withoutOvertaken(questions: readonly Question[]): Question[] {
  const wholes = questions.filter(({ place, event }) => place === null && event === null);
  return questions.flatMap((one) => {
    if (one.place === null) return [one];
    const whole = wholes.find(({ topic, of }) => topic === one.topic && of === one.of);
    const claims = one.claims.filter(
      (claim) =>
        !whole?.claims.some(
          (one) =>
            isLater(one, claim) ||
            isPartSince(one, claim) ||
            (says(one, claim) && (one.day ?? '') >= (claim.day ?? '')) ||
            (claim.speaker.key !== null &&
              one.speaker.key === claim.speaker.key &&
              (one.day ?? '') > (claim.day ?? '')),
        ),
    );
    return claims.length === 0 ? [] : [{ ...one, claims }];
  });
}

/** A later total says what it is made of, and that place is among it. */
const isPartSince = (one: Claim, claim: Claim): boolean =>
  (one.day ?? '') > (claim.day ?? '') &&
  one.figure.total === true &&
  one.parts.some(({ words }) => keyOfPlace(words) === keyOfPlace(claim.place));

/** "Kosti, Rabak and Guli": several places are nearly the whole, and say what was once that is counted later. */
const isLater = (one: Claim, claim: Claim): boolean =>
  SEVERAL.test(claim.place ?? '') && (one.day ?? '') > (claim.day ?? '');

/** Of those in shelters, what the same voice has counted anew since as a part of the displaced. */
function withoutOldParts(questions: readonly Question[]): Question[] {
  const wholes = questions.flatMap(({ claims }) => claims.filter(({ parts }) => parts.length > 0));
  return questions.flatMap((one) => {
    if (one.topic.id !== 'sheltered') return [one];
    const claims = one.claims.filter(
      ({ speaker, day }) =>
        !wholes.some(
          (whole) =>
            speaker.key !== null &&
            whole.speaker.key === speaker.key &&
            (whole.day ?? '') > (day ?? '') &&
            whole.parts.some(({ words }) => IN_SHELTERS.test(words)),
        ),
    );
    return claims.length === 0 ? [] : [{ ...one, claims }];
  });
}

/** A total of a text with the rows of its table that make it: each of them answers with the whole, and no older one beside it. */
function withTableParts(questions: readonly Question[]): Question[] {
  const parts = new Map<Claim, Claim>();
  const wholes = new Map<Claim, readonly Claim[]>();
  for (const whole of questions.filter(isOfAll).flatMap(({ claims }) => claims)) {
    if (whole.parts.length > 0) continue;
    const rows = questions
      .filter(({ topic, of, place }) => place !== null && topic === whole.topic && of === whole.of)
      .flatMap(({ claims }) => claims)
      .filter((row) => row.article === whole.article && row.day === whole.day);
    const sum = rows.reduce((total, { figure }) => total + (figure.value ?? NaN), 0);
    if (rows.length < 2 || sum !== whole.figure.value) continue;
    wholes.set(whole, rows);
    for (const row of rows) parts.set(row, whole);
  }
  const withParts = (claim: Claim): Claim => {
    const rows = wholes.get(claim);
    if (rows === undefined) return claim;
    const own = rows.map(({ figure, place }) => ({ figure, words: place ?? '' }));
    return { ...claim, figure: { ...claim.figure, total: true }, parts: own };
  };
  return questions.flatMap((one) => {
    const newest = one.claims.find((claim) => parts.has(claim));
    const isOvertaken = (claim: Claim): boolean =>
      newest !== undefined && (claim === newest || (claim.day ?? '') < (newest.day ?? ''));
    const claims = one.claims.filter((claim) => !isOvertaken(claim)).map(withParts);
    if (claims.length === 0) return [];
    const disputed = new Set(one.claims.filter((claim) => one.disputed.has(claim)).map(withParts));
    return [{ ...one, claims, disputed: wholes.size === 0 ? one.disputed : disputed }];
  });
}

/**
 * Without the deaths and cases that were only suspected where newer ones are confirmed at their place, and without
 * those of an illness that the same reports count, of the same day, under the name of the disease.
 */
function withoutDoubted(questions: readonly Question[]): Question[] {
  return questions.flatMap((one) => {
    const sure = one.of?.endsWith(UNCONFIRMED) ? one.of.slice(0, -UNCONFIRMED.length) : null;
    const newest = questions
      .filter(
        ({ topic, of, place }) =>
          topic === one.topic && of === sure && (place === null || place === one.place),
      )
      .map(dayOf)
      .sort()
      .at(-1);
    const isSaid = (claim: Claim): boolean =>
      one.of === ILLNESS &&
      questions.some(
        ({ topic, of, claims }) =>
          topic === one.topic &&
          (of === ITS_DISEASE || of === `${ITS_DISEASE}${UNCONFIRMED}`) &&
          claims.some((other) => other.day === claim.day && says(other, claim)),
      );
    const claims = one.claims.filter(
      (claim) =>
        !(sure !== null && newest !== undefined && newest > (claim.day ?? '')) && !isSaid(claim),
    );
    return claims.length === 0 ? [] : [{ ...one, claims }];
  });
}
/** Acute watery diarrhoea is what cholera is called until a laboratory says so. */
const ILLNESS = 'diarrhoea';
const ITS_DISEASE = 'cholera';

const IN_SHELTERS = /\b(?:shelters?|cent(?:re|er)s?|camps?|sites?)\b|إيواء|مخيم/iu;

const placed = ({ place }: Claim, isWhole: (place: string) => boolean): string | null =>
  place === null || isWhole(place) ? null : place;

/** The question as the claim itself puts it, whatever other articles are about: the same in every report. */
export const ownQuestion = (claim: Claim): string => questionKey(claim, () => false);

function questionKey(claim: Claim, isWhole: (place: string) => boolean): string {
  const { topic, of, event } = claim;
  const unit = topic.kind === 'people' || topic.kind === 'things' ? '' : claim.figure.unit;
  return ['q', topic.id, of ?? '', keyOfPlace(placed(claim, isWhole)), event ?? '', unit].join('|');
}

function question(
  key: string,
  unsorted: readonly Claim[],
  isWhole: (place: string) => boolean,
): Question {
  const newest = new Map<string, Claim>();
  const keys = new Map(unsorted.map(({ speaker }) => [speaker.words, speaker.key]));
  for (const claim of [...unsorted].sort(newestFirst)) {
    // Of a voice that nobody knows again each number stands for itself.
    const voice =
      shortened(claim.speaker, keys) ??
      `${claim.speaker.words ?? ''}|${claim.publisher ?? ''}|${figureWords(claim.figure)}`;
    const known = newest.get(voice);
    if (!known) newest.set(voice, claim);
    else if (known.parts.length === 0 && claim.parts.length > 0 && says(known, claim))
      newest.set(voice, claim);
  }
  const said = fresh(once(lastOfPublisher(lastOfEach([...newest.values()]))));
  const [first] = said;
  if (!first) throw new RangeError('A question has at least one claim.');
  const { topic, of, event } = first;
  // There is one appeal, and one account of what came in: what it was before is no other claim.
  const claims = topic.kind === 'money' ? said.filter(({ day }) => day === first.day) : said;
  return {
    key,
    topic,
    of,
    event,
    place: placed(first, isWhole),
    named: namedBy(claims),
    claims,
    disputed: disputes(claims, placed(first, isWhole) !== null || event === null),
  };
}

/** "DTM Sudan" beside "DTM": the office of a body that is named by its letters speaks with its voice. */
function shortened(
  { key, words }: Speaker,
  keys: ReadonlyMap<string | null, string | null>,
): string | null {
  const letters = /^(\p{Lu}{3,6}) \p{Lu}/u.exec(words ?? '')?.[1];
  return (letters === undefined ? null : keys.get(letters)) ?? key;
}

/** "Halvet" where all claims name it. */
function namedBy(claims: readonly Claim[]): string | null {
  const keys = new Set(claims.map(({ place }) => keyOfPlace(place)));
  return keys.size === 1 ? (claims[0]?.place ?? null) : null;
}

const says = (one: Claim, other: Claim): boolean =>
  figureWords(one.figure) === figureWords(other.figure);

/** Newest day first, of undated reports the highest number, of one undated text what it says last; of one day the named voice, then the exact number. */
function newestFirst(one: Claim, other: Claim): number {
  return (
    (other.day ?? '').localeCompare(one.day ?? '') ||
    (other.published ?? '').localeCompare(one.published ?? '') ||
    (other.issue ?? 0) - (one.issue ?? 0) ||
    (one.day === null && one.article === other.article
      ? other.figure.start - one.figure.start
      : 0) ||
    Number(other.speaker.words !== null) - Number(one.speaker.words !== null) ||
    Number(other.figure.value !== null) - Number(one.figure.value !== null) ||
    one.figure.start - other.figure.start
  );
}

/** Older than so many days before the newest, and a claim says only what was. */
const STALE = 10;
/** The same, where so many newer ones stand before it. */
const STALE_BESIDE = 6;
const FIRST_CLAIMS = 2;

const fresh = (claims: readonly Claim[]): readonly Claim[] => {
  const newest = claims[0]?.day ?? null;
  if (newest === null) return claims;
  const since = (days: number): number => Date.parse(newest) - days * 86_400_000;
  return claims.filter(
    ({ day }, index) =>
      day === null || Date.parse(day) >= since(index < FIRST_CLAIMS ? STALE : STALE_BESIDE),
  );
};

/** Of the days that one text lists without a voice, the last. */
const lastOfEach = (claims: readonly Claim[]): Claim[] =>
  claims.filter(
    (claim, index) =>
      claim.speaker.words !== null ||
      !claims
        .slice(0, index)
        .some(
          (newer) =>
            newer.article === claim.article &&
            newer.speaker.words === null &&
            (newer.day ?? '') > (claim.day ?? ''),
        ),
  );

/** A publisher that counts anew leaves what it counted before, where nobody else is said to have counted. */
const lastOfPublisher = (claims: readonly Claim[]): Claim[] =>
  claims.filter(
    ({ speaker, publisher, day }) =>
      speaker.words !== null ||
      publisher === null ||
      !claims.some((newer) => newer.publisher === publisher && (newer.day ?? '') > (day ?? '')),
  );

/** What an unnamed voice repeats of a named one says nothing more. */
function once(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(
    (claim, index) =>
      claim.speaker.key !== null ||
      !claims.some(
        (other, at) =>
          other !== claim && says(other, claim) && (other.speaker.key !== null || at < index),
      ),
  );
}

/** @param placed the claims are of one place or one running toll, so that they can be compared */
function disputes(claims: readonly Claim[], placed: boolean): ReadonlySet<Claim> {
  const disputed = new Set<Claim>();
  if (!placed) return disputed;
  for (const [index, one] of claims.entries()) {
    for (const other of claims.slice(index + 1)) {
      if (one.day === null || one.day !== other.day) continue;
      if (one.speaker.key !== null && one.speaker.key === other.speaker.key) continue;
      if (bothHold(one.figure, other.figure)) continue;
      if (keyOfPlace(one.place) !== keyOfPlace(other.place)) continue;
      disputed.add(one).add(other);
    }
  }
  return disputed;
}

/** Topics as a reader asks for them. */
const FIRST = [
  'killed',
  'wounded',
  'missing',
  'displaced',
  'fled',
  'arrived',
  'sheltered',
  'crossed',
  'cut-off',
  'in-need',
  'cases',
  'health-closed',
  'houses-destroyed',
];
const RANKS = [...FIRST, ...TOPICS.map(({ id }) => id).filter((id) => !FIRST.includes(id))];

const isOfAll = ({ of, place, event, claims }: Question): boolean =>
  of === null && place === null && event === null && claims.some(isSomebodys);

/**
 * Lives first, then what several say, then the whole before its groups and places.
 * @param hasWhole somebody answers the same of all people
 */
function weight({ topic, of, place, event, claims }: Question, hasWhole: boolean): number {
  const order = RANKS.indexOf(topic.id);
  // A question of the whole goes before one of a group, a place or an event, some topics on.
  const isNearlyAll = of === null || topic.kind === 'cases' || (of === 'civilians' && !hasWhole);
  const ofGroup = groupOf(of ?? '') === undefined ? 20 : 45;
  const narrow =
    (isNearlyAll ? 0 : ofGroup) + (place === null ? 0 : 60) + (event === null ? 0 : 75);
  // What nobody says of any day fills the space that is left.
  const last = claims.some(isSomebodys) ? 0 : 10_000;
  return order * 10 + narrow + last - Math.min(3, claims.length - 1) * 4;
}

/** ISO day of the newest claim; empty where none has a day. */
const dayOf = ({ claims }: Question): string => claims[0]?.day?.slice(0, 10) ?? '';

/** What nobody has counted anew gives way to what is new: so much for each day, and no more than so much. */
const aged = (day: string, newest: string): number =>
  day === '' ? 0 : Math.min(50, ((Date.parse(newest) - Date.parse(day)) / 86_400_000) * 4);

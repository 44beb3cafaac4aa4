import { figureWords } from '../../figures/figure-words.ts';
import type { Asked } from './asked.ts';
import type { Claim } from './claim.ts';
import { keyOfPlace } from './places.ts';
import { TOPICS } from './topics.ts';

/** One question with what is claimed about it. */
export interface Question extends Asked {
  /** Stable over briefs: topic, group, place and event. */
  readonly key: string;
  readonly place: string | null;
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
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = questionKey(claim, isWhole);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups]
    .map(([key, own]) => question(key, own, isWhole))
    .sort((one, other) => weight(one) - weight(other) || (one.key < other.key ? -1 : 1));
}

const placed = ({ place }: Claim, isWhole: (place: string) => boolean): string | null =>
  place === null || isWhole(place) ? null : place;

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
  for (const claim of [...unsorted].sort(newestFirst)) {
    // Of a voice that nobody knows again each number stands for itself.
    const voice =
      claim.speaker.key ??
      `${claim.speaker.words ?? ''}|${claim.publisher ?? ''}|${figureWords(claim.figure)}`;
    const known = newest.get(voice);
    if (!known) newest.set(voice, claim);
    else if (known.parts.length === 0 && claim.parts.length > 0 && says(known, claim))
      newest.set(voice, claim);
  }
  const claims = once([...newest.values()]);
  const [first] = claims;
  if (!first) throw new RangeError('A question has at least one claim.');
  const { topic, of, event } = first;
  return {
    key,
    topic,
    of,
    event,
    place: placed(first, isWhole),
    claims,
    disputed: disputes(claims, placed(first, isWhole) !== null || event === null),
  };
}

const says = (one: Claim, other: Claim): boolean =>
  figureWords(one.figure) === figureWords(other.figure);

/** Newest day first; of one day the named voice, then the exact number. */
function newestFirst(one: Claim, other: Claim): number {
  return (
    (other.day ?? '').localeCompare(one.day ?? '') ||
    (other.published ?? '').localeCompare(one.published ?? '') ||
    Number(other.speaker.words !== null) - Number(one.speaker.words !== null) ||
    Number(other.figure.value !== null) - Number(one.figure.value !== null) ||
    one.figure.start - other.figure.start
  );
}

/** What an unnamed voice repeats of a named one says nothing more. */
function once(claims: readonly Claim[]): Claim[] {
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
      if (agree(one, other)) continue;
      disputed.add(one).add(other);
    }
  }
  return disputed;
}

function agree(one: Claim, other: Claim): boolean {
  const [[low, high], [from, to]] = [range(one), range(other)];
  return low <= to && from <= high;
}

function range({ figure: { value, low, high, qualifier } }: Claim): readonly [number, number] {
  if (value === null) return [low ?? -Infinity, high ?? Infinity];
  if (qualifier === 'more than' || qualifier === 'at least') return [value, Infinity];
  if (qualifier === 'less than' || qualifier === 'at most') return [-Infinity, value];
  const slack = qualifier === 'about' ? Math.abs(value) * 0.1 : 0;
  return [value - slack, value + slack];
}

/** Lives first, then what several say, then the whole before its places. */
function weight({ topic, of, place, event, claims }: Question): number {
  const order = TOPICS.indexOf(topic);
  return (
    order * 10 +
    (of === null ? 0 : 4) +
    (place === null ? 0 : 2) +
    (event === null ? 0 : 3) -
    Math.min(3, claims.length - 1) * 4
  );
}

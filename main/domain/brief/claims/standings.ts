import { bothHold } from '../../figures/ledger/intervals.ts';
import type { KeptClaim } from './kept-claims.ts';

/** How a claim stands among the others of its question. */
export type Standing =
  /** Another voice says what can be true beside it. */
  | 'agrees'
  /** Another voice says what can't. */
  | 'disputed';

interface Told extends KeptClaim {
  readonly article: string;
  readonly publisher: string | null;
}

/** Compared within one question; keeps a flood of claims cheap. */
const MOST_COMPARED = 200;

/**
 * Which claims agree with one of another voice, or are disputed. Compared are only those that count the same in the
 * same unit at one named place, of the same day and the same
 * event, or that one article tells side by side without a place: all else may differ and be true.
 */
export function standingsOf<Claim extends Told>(
  claims: readonly Claim[],
): ReadonlyMap<Claim, Standing> {
  const standings = new Map<Claim, Standing>();
  const comparable = claims.filter(({ day }) => day !== null);
  for (const [, same] of Map.groupBy(comparable, questionOf)) {
    const few = same.slice(0, MOST_COMPARED);
    for (const [index, one] of few.entries()) {
      for (const other of few.slice(index + 1)) {
        if (voiceOf(one) === voiceOf(other)) continue;
        const standing = bothHold(one, other) ? 'agrees' : 'disputed';
        for (const claim of [one, other])
          if (standings.get(claim) !== 'disputed') standings.set(claim, standing);
      }
    }
  }
  return standings;
}

/** Each claim with how it stands among the others; what was withdrawn agrees with none, and is disputed by none. */
export function withStandings<Claim extends Told & { readonly withdrawn: string | null }>(
  claims: readonly Claim[],
): (Claim & { readonly standing: Standing | null })[] {
  const standings = standingsOf(claims.filter(({ withdrawn }) => withdrawn === null));
  return claims.map((claim) => ({ ...claim, standing: standings.get(claim) ?? null }));
}

const questionOf = ({ article, topic, of, unit, placeKey, day, event, whole }: Told): string =>
  JSON.stringify([topic, of, unit, placeKey || ['in', article], day, event, whole]);

/** Of a voice that nobody knows again what one publisher tells of it is one voice. */
const voiceOf = ({ voice, speaker, publisher, article }: Told): string =>
  voice ?? `?${speaker ?? ''}|${publisher ?? article}`;

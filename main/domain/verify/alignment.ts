import type { Claim } from './claims.ts';
import type { VerifyFlaw } from './finding.ts';
import { type SourceSentence, topicsOf } from './source-claims.ts';

/** A sentence of a draft as its claims. */
export interface Draft {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** The first thing of a kind that a draft says otherwise than its source. */
export type Find = (draft: Draft, sources: readonly SourceSentence[]) => VerifyFlaw | null;

/** What a clause of the draft and a sentence of the source have in common. */
export interface Alignment {
  readonly source: SourceSentence;
  readonly shared: number;
  /** How much the clause says in all. */
  readonly own: number;
}

/** Enough in common to be about one thing; of a very short clause its one word. */
export const isAbout = ({ shared, own }: Alignment): boolean => shared >= 2 || own <= 2;

/** The sentences of the source that say most of what stands around a claim; those that say as much stand together. */
export function aligned(
  claim: Claim,
  { claims }: Draft,
  sources: readonly SourceSentence[],
): readonly Alignment[] {
  const around = new Map(
    claims
      .filter(({ clause, content }) => content && Math.abs(clause - claim.clause) <= 1)
      .map((one) => [one.sense, topicsOf(one)]),
  );
  const all = sources.map((source) => ({
    source,
    shared: [...around.values()].filter((topics) => topics.some((one) => source.topics.has(one)))
      .length,
    own: around.size,
  }));
  const most = Math.max(0, ...all.map(({ shared }) => shared));
  return all.filter(({ shared }) => shared === most);
}

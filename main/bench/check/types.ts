/** What an altered sentence has otherwise than its source. */
export const ALTERED_KINDS = ['number', 'name', 'date', 'quotation', 'polarity'] as const;
export type AlteredKind = (typeof ALTERED_KINDS)[number];

/** Honest sentences: word for word or nearly, or said in other words. */
export const HONEST_KINDS = ['kept', 'reworded'] as const;
export type HonestKind = (typeof HONEST_KINDS)[number];

/** Sentences about one paragraph of an article, or about several that they join. */
export interface CheckedPassage {
  /** The words with which each cited paragraph begins. */
  readonly at: readonly string[];
  readonly kept?: readonly string[];
  readonly reworded?: readonly string[];
  readonly altered?: readonly (readonly [AlteredKind, string])[];
}

export interface CheckSet {
  /** A file of the sample library, or an invented article. */
  readonly article: string;
  readonly passages: readonly CheckedPassage[];
}

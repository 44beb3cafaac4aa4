/** What is objected to in a judgement, one plain sentence each. */
export interface JudgementMessages {
  readonly judgementWithoutSource: () => string;
  readonly judgementWithoutConfidence: () => string;
  readonly confidenceWithLikelihood: () => string;
  /** A term of the other row, the brief's own for it, and what that means in percent. */
  readonly mixedRows: (own: string, wanted: string, from: number, to: number) => string;
}

export const ENGLISH_JUDGEMENT_MESSAGES: JudgementMessages = {
  judgementWithoutSource: () => 'This judgement cites no source; link at least one passage.',
  judgementWithoutConfidence: () =>
    'This judgement does not say how sure you are; put “Confidence: moderate” on a line below it.',
  confidenceWithLikelihood: () =>
    'Confidence and likelihood stand in one sentence; say how likely it is here, and how sure you are in the confidence field.',
  mixedRows: (own, wanted, from, to) =>
    `“${own}” is from the other row of terms; this brief says “${wanted}” (${from}–${to}%).`,
};

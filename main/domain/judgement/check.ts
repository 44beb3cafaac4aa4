import { sentences } from '../reading/sentences.ts';
import { byPlace, type Finding } from '../style/finding.ts';
import { type Confidence, confidenceTerms, type LikelihoodRow, likelihoodTerms } from './terms.ts';

/** A judgement of a brief: its words, and beside them its confidence and what it rests on. */
export interface Judgement {
  readonly text: string;
  /** Analytic confidence, kept apart from the sentence. */
  readonly confidence: Confidence | null;
  /** How many passages it cites. */
  readonly sources: number;
}

/**
 * What a reviewer would object to in judgements, each judgement's findings by place in its own text:
 * confidence and likelihood in one sentence, terms of the other row, no source, no confidence. `row` is the house's
 * row; without one the first term used decides.
 */
export function checkJudgements(
  judgements: readonly Judgement[],
  row: LikelihoodRow | null,
): Finding[][] {
  let house = row;
  return judgements.map((judgement) => {
    const terms = likelihoodTerms(judgement.text);
    house ??= terms[0]?.row ?? null;
    const findings = [
      ...mixedRows(judgement.text, house),
      ...confidenceBesideLikelihood(judgement.text),
    ];
    if (judgement.sources === 0) {
      findings.push({
        rule: 'judgement-without-source',
        where: { start: 0, end: judgement.text.length },
        message: 'This judgement cites no source; link at least one passage.',
      });
    }
    if (judgement.confidence === null && judgement.text.trim() !== '') {
      findings.push({
        rule: 'judgement-without-confidence',
        where: { start: 0, end: judgement.text.length },
        message:
          'This judgement does not say how sure you are; put “Confidence: moderate” on a line below it.',
      });
    }
    return findings.sort(byPlace);
  });
}

function mixedRows(text: string, row: LikelihoodRow | null): Finding[] {
  return likelihoodTerms(text)
    .filter((term) => row !== null && term.row !== row)
    .map(({ start, end, degree }) => ({
      rule: 'mixed-likelihood-rows',
      where: { start, end },
      message: `“${text.slice(start, end)}” is from the other row of terms; this brief says “${degree[row ?? 'likelihood']}” (${degree.from}–${degree.to}%).`,
    }));
}

function confidenceBesideLikelihood(text: string): Finding[] {
  return sentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const confidence = confidenceTerms(sentence)[0];
    if (!confidence || likelihoodTerms(sentence).length === 0) return [];
    return [
      {
        rule: 'confidence-with-likelihood',
        where: { start: start + confidence.start, end: start + confidence.end },
        message:
          'Confidence and likelihood stand in one sentence; say how likely it is here, and how sure you are in the confidence field.',
      },
    ];
  });
}

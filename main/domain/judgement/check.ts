import { sentences } from '../reading/sentences.ts';
import { byPlace, type Finding } from '../style/finding.ts';
import { ENGLISH_JUDGEMENT_MESSAGES, type JudgementMessages } from './messages.ts';
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
 * row; without one the first term used decides. Told in the words of `say`.
 */
export function checkJudgements(
  judgements: readonly Judgement[],
  row: LikelihoodRow | null,
  say: JudgementMessages = ENGLISH_JUDGEMENT_MESSAGES,
): Finding[][] {
  let house = row;
  return judgements.map((judgement) => {
    const terms = likelihoodTerms(judgement.text);
    house ??= terms[0]?.row ?? null;
    const findings = [
      ...mixedRows(judgement.text, house, say),
      ...confidenceBesideLikelihood(judgement.text, say),
    ];
    if (judgement.sources === 0) {
      findings.push({
        rule: 'judgement-without-source',
        where: { start: 0, end: judgement.text.length },
        message: say.judgementWithoutSource(),
      });
    }
    if (judgement.confidence === null && judgement.text.trim() !== '') {
      findings.push({
        rule: 'judgement-without-confidence',
        where: { start: 0, end: judgement.text.length },
        message: say.judgementWithoutConfidence(),
      });
    }
    return findings.sort(byPlace);
  });
}

function mixedRows(text: string, row: LikelihoodRow | null, say: JudgementMessages): Finding[] {
  return likelihoodTerms(text)
    .filter((term) => row !== null && term.row !== row)
    .map(({ start, end, degree }) => ({
      rule: 'mixed-likelihood-rows',
      where: { start, end },
      message: say.mixedRows(
        text.slice(start, end),
        degree[row ?? 'likelihood'],
        degree.from,
        degree.to,
      ),
    }));
}

function confidenceBesideLikelihood(text: string, say: JudgementMessages): Finding[] {
  return sentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const confidence = confidenceTerms(sentence)[0];
    if (!confidence || likelihoodTerms(sentence).length === 0) return [];
    return [
      {
        rule: 'confidence-with-likelihood',
        where: { start: start + confidence.start, end: start + confidence.end },
        message: say.confidenceWithLikelihood(),
      },
    ];
  });
}

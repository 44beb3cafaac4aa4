import type { Article } from '../article.ts';
import type { Span } from '../document.ts';
import { likelihoodTerms } from '../judgement/terms.ts';
import { accuses } from './finding.ts';
import { isFrench } from './french.ts';
import { type MessageTongue, type Tell, told } from './messages/messages.ts';
import { type CitedParagraph, type VerifiedSentence, verifyText } from './verify-text.ts';

/** A stretch of a draft, in the order in which it is read. */
export interface DraftPart {
  /** A heading says what follows; it is no claim, nor is a cell of a table that is no sentence. */
  readonly kind: 'heading' | 'text' | 'cell';
  /** With citations as `[^2:7]`. */
  readonly text: string;
}

/** One thing in a sentence of a draft that its sources do not bear. */
export interface DraftFinding {
  /** Stable and kebab-case: "number-not-in-source". */
  readonly rule: string;
  readonly sentence: string;
  /** One sentence for a person. */
  readonly message: string;
  /** What the sentence cites, "1:14"; null where it names no source. */
  readonly source: string | null;
}

/** A sentence of a draft with what bears it. */
export interface DraftSentence {
  /** Without the marks of its citations. */
  readonly text: string;
  readonly cites: readonly CitedParagraph[];
  readonly tied: VerifiedSentence['tied'];
  /** The heading above it; null before the first. */
  readonly heading: string | null;
  readonly findings: readonly (DraftFinding & {
    /** The words of `text` that it is about; null where it is about all of them. */
    readonly at: Span | null;
  })[];
}

/** Under such a heading stand estimates, which go beyond their sources. */
const ESTIMATES = /\b(?:outlook|judge?ments?|assessments?|forecast|prognosis)\b/i;
/** Under such a heading stands what a draft rests on, and who gets it. */
const BACK_MATTER = /^(?:sources?|references|bibliography|distribution|contacts?|annex(?:es)?)$/i;
/** Lines with which briefs begin. */
const FRONT_MATTER =
  /^(?:Brief ·|Based on|Period covered|Next report|New since|Nothing is new|Prepared by|Distribution|Contact|Date:|To:|From:|Subject:)/i;

/** What says nothing of the matter itself. */
const isBeside = (heading: string | null, kind: DraftPart['kind'], text: string): boolean =>
  (heading !== null && BACK_MATTER.test(heading.trim())) ||
  (!/\[\^\d/.test(text) &&
    (FRONT_MATTER.test(text) || (kind === 'cell' && !/[.!?]$/.test(text.trim()))));

const CONFIDENCE = /\s*confidence:\s*\p{L}+\.?\s*$/iu;

/** The language that most of a draft is in, of those that the check speaks. */
function tongueOf(parts: readonly DraftPart[]): MessageTongue {
  const text = parts.map((part) => part.text).join('\n');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (arabic * 2 > letters) return 'ar';
  return isFrench(text) ? 'fr' : 'en';
}

/**
 * Every sentence of a draft against what it cites, or else where it stands; told in the draft's language.
 * @param articles the sources by number from 1
 */
export function verifyDraft(
  parts: readonly DraftPart[],
  articles: readonly Article[],
): DraftSentence[] {
  const found: DraftSentence[] = [];
  const tongue = tongueOf(parts);
  let heading: string | null = null;
  for (const { kind, text } of parts) {
    if (kind === 'heading') {
      heading = text;
      continue;
    }
    if (isBeside(heading, kind, text)) continue;
    const isEstimate = heading !== null && ESTIMATES.test(heading);
    const isConfident = CONFIDENCE.test(text);
    const claims = isConfident ? text.replace(CONFIDENCE, '') : text;
    for (const sentence of verifyText(claims, articles, isEstimate ? 'estimate' : 'claim')) {
      const needsConfidence =
        isEstimate && !isConfident && likelihoodTerms(sentence.text).length > 0;
      found.push(draftSentence(sentence, heading, needsConfidence, tongue));
    }
  }
  return found;
}

function draftSentence(
  sentence: VerifiedSentence,
  heading: string | null,
  needsConfidence: boolean,
  tongue: MessageTongue,
): DraftSentence {
  const { text, cites, tied, lost, flaws, unsupported } = sentence;
  const source = cites.map((cited) => `${cited.source}:${cited.paragraph}`).join(', ') || null;
  const finding = (rule: string, tell: Tell, at: Span | null = null) => ({
    rule,
    sentence: text,
    message: told(tell, tongue),
    source,
    at,
  });
  const missing = lost.map((mark) =>
    finding('citation-missing', (say) =>
      say.citationMissing(`[^${mark.source}:${mark.paragraph}]`),
    ),
  );
  return {
    text,
    cites,
    tied,
    heading,
    findings: [
      ...missing,
      ...flaws.map(({ rule, tell, start, end }) => finding(rule, tell, { start, end })),
      ...(unsupported && missing.length === 0
        ? [finding('sentence-unsupported', (say) => say.unsupported())]
        : []),
      ...(needsConfidence
        ? [finding('judgement-without-confidence', (say) => say.noConfidence())]
        : []),
    ],
  };
}

/** The findings of all sentences, in order, without their places: what they say otherwise than their sources. */
export const findingsOf = (sentences: readonly DraftSentence[]): DraftFinding[] =>
  allOf(sentences).filter(accuses);

/** Of which nobody here can tell whether their sources bear them, as words of their own say it. */
export const unclearOf = (sentences: readonly DraftSentence[]): DraftFinding[] =>
  allOf(sentences).filter((finding) => !accuses(finding));

const allOf = (sentences: readonly DraftSentence[]): DraftFinding[] =>
  sentences.flatMap(({ findings }) => findings.map(({ at: _, ...finding }) => finding));

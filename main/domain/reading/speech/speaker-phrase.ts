import type { Span } from '../../document.ts';
import { OFFICES } from '../../language/en/offices.ts';
import { BESIDE_SPEECH, SPEAKING_PRONOUNS, SPEECH_VERBS } from '../../language/en/speech.ts';
import { AUXILIARIES, PREPOSITIONS } from '../../language/en/word-classes.ts';
import { insideAny, isCapital, lowerAt, PARAGRAPH_NUMBER, type Token } from '../sentence-tokens.ts';
import { isAdverb, isFiniteVerb, isPastParticiple, isPresentParticiple } from '../word-classes.ts';

/** Who stands before a verb of speech, with the tokens of the phrase. */
export interface SpeakerPhrase {
  readonly first: number;
  readonly next: number;
  /** A mark or the sentence’s beginning stands before it. */
  readonly closed: boolean;
  /** "she said": who, the sentence before says. */
  readonly pronoun: boolean;
}

export const SAID = /^(?:said|says|added|warned|reported|wrote|noted|told|explained|stressed)$/;

export const opens = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (isCapital(token) ||
    /^(?:the|a|an|its|their|his|her|one|local|officials|police|state|witnesses|residents|medics|rescuers|doctors)$/.test(
      token.lower,
    ));

/**
 * The noun phrase before a verb: back over adverbs and auxiliaries, an apposition between commas, then
 * to the clause's beginning.
 */
export function speakerBefore(
  tokens: readonly Token[],
  verb: number,
  times: readonly Span[],
): SpeakerPhrase | null {
  let next = verb;
  while (
    next > 0 &&
    (BESIDE_SPEECH.has(lowerAt(tokens, next - 1)) ||
      insideAny(tokens[next - 1], times) ||
      (/ly$/.test(lowerAt(tokens, next - 1)) &&
        !/^(?:family|assembly|ally)$/.test(lowerAt(tokens, next - 1))))
  )
    next -= 1;
  if (lowerAt(tokens, next - 1) === ',') {
    const opened = appositionStart(tokens, next - 1);
    if (opened === null) return null;
    next = opened;
  }
  // Before a verb of speech stands its subject; a mark there ends the quotation ("…”, said").
  const edge = tokens[next - 1];
  if (!edge || (edge.kind === 'mark' && edge.text !== ')')) return null;
  if (edge.lower === 'and')
    return says(tokens, verb) ? ofEarlierVerb(tokens, next - 1, times) : null;
  let first = next;
  while (first > 0 && !bounds(tokens, first - 1)) first -= 1;
  // "help police rescue five singers who say they were held": they are spoken of.
  if (first === next && edge.lower === 'who' && hasVerb(tokens, next - 1)) return null;
  // "A nurse who asked not to be named said": the clause describes the speaker.
  const relative = first > 1 && /^(?:who|whose|which)$/.test(lowerAt(tokens, first - 1));
  if (relative && tokens[first - 2]?.kind === 'word') {
    next = first - 1;
    first = next;
    while (first > 0 && !bounds(tokens, first - 1)) first -= 1;
  }
  // A leading phrase of time or place is none of the subject.
  first = skipLeading(tokens, first, next, times);
  first = ofNearestClause(tokens, beforePlace(tokens, first, next), next);
  const end = phraseCut(tokens, first, next);
  const pronoun = end === first + 1 && SPEAKING_PRONOUNS.has(lowerAt(tokens, first));
  if (end <= first || !(pronoun || isSubject(tokens, first, end))) return null;
  const previous = tokens[first - 1];
  const closed = previous === undefined || previous.kind === 'mark';
  return { first, next: end, closed, pronoun };
}

/** "The agency released that figure and added": who did what stands before is who speaks. */
function ofEarlierVerb(
  tokens: readonly Token[],
  and: number,
  times: readonly Span[],
): SpeakerPhrase | null {
  let first = and;
  while (first > 0 && !/^[;:“”"]$/.test(tokens[first - 1]?.text ?? '')) first -= 1;
  const opener = lowerAt(tokens, first);
  const comma = tokens.findIndex(({ text }, at) => at > first && at < and && text === ',');
  // "In a statement, the ministry"
  if (PREPOSITIONS.has(opener) && comma > 0) first = comma + 1;
  first = skipLeading(tokens, first, and, times);
  let next = first + 1;
  while (next < and && !isVerb(tokens[next])) next += 1;
  const isClause = next < and && !tokens.slice(first, next).some(({ kind }) => kind === 'mark');
  while (next > first + 1 && isAdverb(tokens[next - 1])) next -= 1;
  const pronoun = next === first + 1 && SPEAKING_PRONOUNS.has(lowerAt(tokens, first));
  if (!isClause || !(pronoun || isSubject(tokens, first, next))) return null;
  return { first, next, closed: true, pronoun };
}

/** "and added that", "and says it will", but "and claimed the rest of the territory". */
const says = (tokens: readonly Token[], verb: number): boolean =>
  SAID.test(lowerAt(tokens, verb)) ||
  /^(?:that|it|they|he|she|there)$/.test(lowerAt(tokens, verb + 1));

const isVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !isCapital(token) &&
  (AUXILIARIES.has(token.lower) || isFiniteVerb(token) || isPastParticiple(token));

const hasVerb = (tokens: readonly Token[], until: number): boolean => {
  let at = until - 1;
  while (at > 0 && !bounds(tokens, at)) {
    if (isVerb(tokens[at])) return true;
    at -= 1;
  }
  return false;
};

/** "broadcast a report saying", "Police report they found": the subject begins behind the verb of another clause. */
function ofNearestClause(tokens: readonly Token[], first: number, next: number): number {
  if (next > first + 1 && SPEAKING_PRONOUNS.has(lowerAt(tokens, next - 1))) return next - 1;
  if (!isPresentParticiple(tokens[next])) return first;
  const article = tokens.findLastIndex(
    ({ lower }, at) =>
      at > first && at < next && /^(?:an?|the)$/.test(lower) && isFiniteVerb(tokens[at - 1]),
  );
  return article > first && !isCapital(tokens[article - 1]) ? article : first;
}

/** "The center in Alexandria, Virginia says": a place told more exactly is none of the subject’s edges. */
function beforePlace(tokens: readonly Token[], first: number, next: number): number {
  const names = tokens.slice(first, next);
  const isPlace = names.every((token) => isCapital(token) && /\p{Ll}/u.test(token.text));
  if (lowerAt(tokens, first - 1) !== ',' || !isPlace) return first;
  let at = first - 2;
  while (at > 0 && isCapital(tokens[at])) at -= 1;
  if (at === first - 2 || !/^(?:in|at|of|from|near)$/.test(lowerAt(tokens, at))) return first;
  while (at > 0 && !bounds(tokens, at - 1)) at -= 1;
  const opener = lowerAt(tokens, at);
  const isClause = tokens.slice(at, first).some((token) => isVerb(token) || token.amount);
  return !isClause && opens(tokens[at]) && !PREPOSITIONS.has(opener) && !/ing$/.test(opener)
    ? at
    : first;
}

function bounds(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  // "2.2 The commissioner claims": the number of a paragraph.
  if (at === 0 && PARAGRAPH_NUMBER.test(token.text)) return true;
  if (token.kind === 'mark') return !/^[()/&-]$/.test(token.text);
  if (
    /^(?:that|while|but|whereas|although|though|because|if|when|where|as|after|before|since|so|what|who|which|whose|than)$/.test(
      token.lower,
    )
  )
    return true;
  if (token.lower === 'and' && isClauseBreak(tokens, at)) return true;
  return (
    SPEECH_VERBS.has(token.lower) &&
    at > 0 &&
    !isCapital(token) &&
    /^(?:said|told|says|say)$/.test(token.lower)
  );
}

/** "and" between two clauses rather than in a name or a pair of nouns. */
function isClauseBreak(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 8); back -= 1) {
    if (tokens[back]?.kind === 'mark') return false;
    if (AUXILIARIES.has(lowerAt(tokens, back)) || isFiniteVerb(tokens[back])) return true;
  }
  return false;
}

function skipLeading(
  tokens: readonly Token[],
  first: number,
  next: number,
  times: readonly Span[],
): number {
  let at = first;
  while (
    at < next &&
    (insideAny(tokens[at], times) ||
      /^(?:meanwhile|however|but|and|also|then|earlier|later|separately|“|")$/.test(
        lowerAt(tokens, at),
      ))
  )
    at += 1;
  // "Thursday’s report"
  if (at > first && /^(?:,|[’']s)$/.test(lowerAt(tokens, at))) at += 1;
  return at;
}

/** Cuts "seen by the BBC", "(WHO)" and clauses off the phrase. */
function phraseCut(tokens: readonly Token[], first: number, next: number): number {
  for (let at = first + 1; at < next; at += 1) {
    const token = tokens[at];
    if (token?.text === '(') return at;
    const reduced =
      (isPastParticiple(token) || isPresentParticiple(token)) &&
      /^(?:by|in|from|on|at|to|with)$/.test(lowerAt(tokens, at + 1));
    // "The statement released on Monday says", but "The wounded said"
    const closes =
      at === next - 1 &&
      isPastParticiple(token) &&
      !/^(?:the|those|these)$/.test(lowerAt(tokens, at - 1));
    if ((reduced || closes) && !isCapital(token)) return at;
  }
  return next;
}

const NOT_SOURCES =
  /^(?:it|there|this|that|which|who|what|he|she|they|we|i|you|him|her|them|us|many|some|others|one|all|both|more|most|none|not|to|is|was|be)$/;

function isSubject(tokens: readonly Token[], first: number, next: number): boolean {
  const words = tokens.slice(first, next);
  if (words.length > 24) return false;
  if (words.length === 1 && NOT_SOURCES.test(words[0]?.lower ?? '')) return false;
  if (PREPOSITIONS.has(words[0]?.lower ?? '')) return false;
  if (words.some((word) => AUXILIARIES.has(word.lower))) return false;
  // "17 of 26 provinces have reported mpox"
  if (words.some(({ amount }) => amount?.whole)) return false;
  // "60% of those surveyed said": the figure is theirs, and whoever asked them tells it.
  if (words.some(({ amount }) => /^(?:percent|fraction)$/.test(amount?.unit ?? ''))) return false;
  if (words.some(({ text }) => text === ')') && !words.some(({ text }) => text === '('))
    return false;
  return words.some((word) => word.kind === 'word');
}

/** The comma that opens the apposition which the comma at `close` ends, if it is one. */
function appositionStart(tokens: readonly Token[], close: number): number | null {
  for (let at = close - 1; at > Math.max(0, close - 22); at -= 1) {
    if (lowerAt(tokens, at) !== ',') {
      if (/^[;:“”"]$/.test(tokens[at]?.text ?? '')) return null;
      continue;
    }
    const opener = tokens[at + 1];
    const apposed =
      opener !== undefined &&
      (isPastParticiple(opener) ||
        /^(?:a|an|the|its|their|his|her|who|which|head|director|spokesman|spokeswoman|spokesperson|president|chief|deputy|chair|founder|commander|minister|coordinator|leader|citing|speaking|quoting|one|\d+)$/.test(
          opener.lower,
        ));
    if (apposed && at > 0) return at;
    return isNameBetween(tokens, at, close) ? at : null;
  }
  return null;
}

/** Words that an office with its body and place may have: "the head of the mission in Port Sudan". */
const LONGEST_OFFICE = 10;

/** Tokens of a name with its hyphens: "Abdul-Malik al-Houthi". */
const LONGEST_NAME = 8;

/** "Its spokeswoman, Khady Diop, said", "the representative in Haiti, Bruno Maes, said": a name after an office. */
function isNameBetween(tokens: readonly Token[], open: number, close: number): boolean {
  const office = tokens[open - 1];
  const names = tokens.slice(open + 1, close);
  return (
    office?.kind === 'word' &&
    (!isCapital(office) ||
      tokens
        .slice(Math.max(0, open - LONGEST_OFFICE), open)
        .some(({ text }) => OFFICES.has(text))) &&
    names.some(isCapital) &&
    names.length < LONGEST_NAME &&
    names.every(
      (token) =>
        isCapital(token) || /^(?:al|bin|de|van|von|el|ould|[-’']|al-.+|el-.+)$/.test(token.lower),
    )
  );
}

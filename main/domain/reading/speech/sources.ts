import type { Span } from '../../document.ts';
import {
  DOCUMENT_WORDS,
  PASSIVE_SPEECH,
  RECORD_VERBS,
  SHOW_VERBS,
  SPEECH_VERBS,
} from '../../language/en/speech.ts';
import { AUXILIARIES } from '../../language/en/word-classes.ts';
import { insideAny, isCapital, lowerAt, type Token } from '../sentence-tokens.ts';
import { isFiniteVerb, isPastParticiple, isPlural, isPresentParticiple } from '../word-classes.ts';
import { opens, SAID, speakerBefore } from './speaker-phrase.ts';
import { isWhere } from './where-recorded.ts';

export interface Found {
  readonly first: number;
  readonly next: number;
  readonly verb: number;
  readonly reach: 'before' | 'after' | 'both';
  /** Where the whole attributing clause begins and ends. */
  readonly clause: readonly [number, number];
  /** "she said": who, the sentence before says. */
  readonly pronoun?: true;
}

/** "according to NP", "citing NP", "as NP put it", "quoted NP as saying", "registered by NP", "(OCHA, April 2025)". */
export function citations(tokens: readonly Token[], times: readonly Span[]): Found[] {
  const found: Found[] = bracketed(tokens, times);
  tokens.forEach((_, at) => {
    const first = citedFrom(tokens, at);
    if (first === null) return;
    const next = phraseEnd(tokens, first, times);
    if (next <= first) return;
    // "registered by Monday", "reported by noon": a time, and nobody.
    const passive = lowerAt(tokens, first - 1) === 'by';
    // "citing logistical problems": a reason, and nobody.
    const cited = lowerAt(tokens, first - 1) === 'citing';
    if (cited && !opens(tokens[first]) && !tokens.slice(first, next).some(speaks)) return;
    if (passive && (!opens(tokens[first]) || insideAny(tokens[first], times))) return;
    found.push({ first, next, verb: -1, reach: 'both', clause: [at, next] });
  });
  return found;
}

/** A person, a body or a document: "citing hospital sources". */
const speaks = (token: Token): boolean =>
  isCapital(token) ||
  DOCUMENT_WORDS.has(token.lower) ||
  /^(?:officials?|sources?|witness(?:es)?|ministry|police|authorities|experts?|activists?|doctors?|medics?|residents?|media)$/.test(
    token.lower,
  );

/** "(OCHA, April 2025)", "(WHO 2024)": an acronym with its day in brackets. */
function bracketed(tokens: readonly Token[], times: readonly Span[]): Found[] {
  return tokens.flatMap((token, at): Found[] => {
    if (token.text !== '(' || !/^\p{Lu}{3,}$/u.test(tokens[at + 1]?.text ?? '')) return [];
    const close = tokens.findIndex(({ text }, on) => on > at && text === ')');
    const from = lowerAt(tokens, at + 2) === ',' ? at + 3 : at + 2;
    const dated = tokens.slice(from, close).every((one) => insideAny(one, times));
    if (close <= from || !dated) return [];
    return [{ first: at + 1, next: at + 2, verb: -1, reach: 'both', clause: [at, close + 1] }];
  });
}

/** Where the source begins that the words at `at` lead to. */
function citedFrom(tokens: readonly Token[], at: number): number | null {
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (/^(?:according|acc\.?)$/.test(word) && next === 'to') return at + 2;
  if (/^(?:citing|quoting)$/.test(word)) return at + 1;
  if (word === 'source' && next === ':') return at + 2;
  const phrase = [0, 1, 2, 3].map((on) => lowerAt(tokens, at + on)).join(' ');
  if (/^(?:in the words|by the count|on the word|in the view|by the estimate) of$/.test(phrase))
    return at + 4;
  if (word === 'as' && putsIt(tokens, at)) return at + 1;
  if (/^quote[sd]?$/.test(word) && saysSo(tokens, at)) return at + 1;
  const passive = PASSIVE_SPEECH.has(word) && next === 'by' && !isCapital(tokens[at]);
  return passive ? at + 2 : null;
}

/** "As the governor of Zinder put it". */
const putsIt = (tokens: readonly Token[], at: number): boolean =>
  [2, 3, 4, 5, 6, 7, 8].some(
    (on) => /^puts?$/.test(lowerAt(tokens, at + on)) && lowerAt(tokens, at + on + 1) === 'it',
  );

/** "quoted the mine’s manager as saying". */
const saysSo = (tokens: readonly Token[], at: number): boolean =>
  [2, 3, 4, 5, 6, 7, 8, 9].some(
    (on) => lowerAt(tokens, at + on) === 'as' && lowerAt(tokens, at + on + 1) === 'saying',
  );

/** NP + "said", "said" + NP, "told", "recorded" and the like. */
export function speeches(tokens: readonly Token[], times: readonly Span[]): Found[] {
  const found: Found[] = [];
  tokens.forEach((token, at) => {
    const speech = SPEECH_VERBS.has(token.lower) && !isCapital(token);
    const record =
      RECORD_VERBS.has(token.lower) && !isCapital(token) && !isPassiveHere(tokens, at, times);
    const show = SHOW_VERBS.has(token.lower) && !isCapital(token);
    const gives = givesCount(tokens, at);
    if (!speech && !record && !show && !gives) return;
    if (isNominal(tokens, at)) return;
    const after = afterVerb(tokens, at, times);
    const before = speakerBefore(tokens, at, times);
    if (before) {
      const document = tokens
        .slice(before.first, before.next)
        .some((word) => DOCUMENT_WORDS.has(word.lower));
      const finds = /^f(?:ound|inds?)$/.test(token.lower);
      const named = tokens.slice(before.first, before.first + 2).some(isCapital);
      const closes = after.closed && after.next === at + 1 && named;
      const allowed =
        (speech && !(before.pronoun && !SAID.test(token.lower))) ||
        (finds && closes) ||
        ((record || gives) &&
          !before.pronoun &&
          figureFollows(tokens, at) &&
          !isWhere(tokens, before, at)) ||
        (show && document);
      if (finds && !document && !closes && lowerAt(tokens, at + 1) !== 'that') return;
      if (!allowed) return;
      const backward = after.closed && before.closed;
      found.push({
        first: before.first,
        next: before.next,
        ...(before.pronoun ? { pronoun: true } : {}),
        verb: at,
        reach: backward ? 'before' : 'after',
        clause: [before.first, after.next],
      });
      return;
    }
    if (!SAID.test(token.lower)) return;
    // "…, said the minister": the subject follows the verb, and a mark goes before it.
    if (at > 0 && tokens[at - 1]?.kind !== 'mark') return;
    const first = at + 1;
    const next = phraseEnd(tokens, first, times);
    if (next > first && opens(tokens[first])) {
      found.push({ first, next, verb: at, reach: 'before', clause: [at, next] });
    }
  });
  return found;
}

/** "2,350 people registered at the gate": counted by nobody who is named. */
function isPassiveHere(tokens: readonly Token[], at: number, times: readonly Span[]): boolean {
  if (!PASSIVE_SPEECH.has(lowerAt(tokens, at)) || insideAny(tokens[at + 1], times)) return false;
  return /^(?:at|with|as|by)$/.test(lowerAt(tokens, at + 1));
}

/** "The army gave a lower toll of 15". */
const givesCount = (tokens: readonly Token[], at: number): boolean =>
  /^(?:gave|gives|offered|issued)$/.test(lowerAt(tokens, at)) &&
  [1, 2, 3, 4].some((on) =>
    /^(?:toll|tolls|figure|figures|estimate|estimates|count|number|total)$/.test(
      lowerAt(tokens, at + on),
    ),
  );

/** Before a word of speech that is a noun or an adjective there: "the report", "204 confirmed cases". */
const NOMINAL_BEFORE =
  /^(?:that|the|a|this|an|in|of|by|new|latest|its|their|two|three|several|conflicting|initial|is|are|was|were|be|been|being|to|’s|'s)$/;

function isNominal(tokens: readonly Token[], at: number): boolean {
  // "46 clinics in six states and reaches"
  if (tokens[at - 1]?.amount && lowerAt(tokens, at) === 'states') return true;
  const token = lowerAt(tokens, at);
  if (/^(?:said|told|says)$/.test(token))
    return /^(?:is|are|was|were|be)$/.test(lowerAt(tokens, at - 1));
  const before = tokens[at - 1];
  // "dismissed reports of tension", "earnings reports from two firms"
  const many = /^(?:reports|claims|estimates|forecasts|fears|records|lists)$/.test(token);
  if (many && /^(?:of|from)$/.test(lowerAt(tokens, at + 1))) return true;
  // "hitting records above $58"
  if (many && isPresentParticiple(before)) return true;
  if (token === 'states') return !statesThat(tokens, at);
  // "a pilot project", "its original estimate": in the singular a verb has another form.
  if (/^(?:project|estimate|forecast|claim|fear|report|record|list|counter)$/.test(token))
    return before?.kind === 'word' && !isCapital(before) && !isMany(before);
  if (before?.kind === 'number' || NOMINAL_BEFORE.test(before?.lower ?? '')) return true;
  // "declared an emergency" says nothing of any number.
  if (/^declare/.test(token)) return /^(?:an?|the|its|their)$/.test(lowerAt(tokens, at + 1));
  // "claimed responsibility", "claimed dual attacks"
  if (!/^claim/.test(token)) return false;
  return [1, 2, 3].some((on) =>
    /^(?:responsibility|attacks?|credit|victory)$/.test(lowerAt(tokens, at + on)),
  );
}

/** "The bulletin states 40", "the ministry states that", but "six neighboring states". */
const statesThat = (tokens: readonly Token[], at: number): boolean =>
  /^(?:that|how|[,:“"])$/.test(lowerAt(tokens, at + 1)) ||
  DOCUMENT_WORDS.has(lowerAt(tokens, at - 1));

const isMany = (token: Token): boolean =>
  isPlural(token) || /^(?:police|media|people|staff|they|we|i|you|to)$/.test(token.lower);

function figureFollows(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at + 1, at + 9)
    .some(
      (token) =>
        token.kind === 'number' ||
        /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|killing|half|some)$/.test(
          token.lower,
        ),
    );
}

const CHANNELS = /^(?:telephone|phone|email|e-mail|radio|fax|video)$/;

/** What follows the verb besides its clause: an addressee, a time, a channel; closed by a mark or the end. */
function afterVerb(
  tokens: readonly Token[],
  verb: number,
  times: readonly Span[],
): { next: number; closed: boolean } {
  let next = verb + 1;
  if (/^(?:told|tells)$/.test(lowerAt(tokens, verb))) {
    while (
      next < tokens.length &&
      tokens[next]?.kind === 'word' &&
      !/^(?:that|how|there)$/.test(lowerAt(tokens, next)) &&
      !isFiniteHere(tokens, next) &&
      next < verb + 8
    )
      next += 1;
  }
  for (let steps = 0; steps < 12 && next < tokens.length; steps += 1) {
    const token = tokens[next];
    if (insideAny(token, times)) next += 1;
    else if (lowerAt(tokens, next) === 'by' && CHANNELS.test(lowerAt(tokens, next + 1))) next += 2;
    else if (
      /^(?:in|on|at|via|late|early)$/.test(token?.lower ?? '') &&
      !/\d/.test(lowerAt(tokens, next + 1))
    ) {
      let end = next + 1;
      while (
        end < tokens.length &&
        tokens[end]?.kind === 'word' &&
        end < next + 7 &&
        !/^(?:that|said)$/.test(lowerAt(tokens, end)) &&
        !isFiniteHere(tokens, end)
      )
        end += 1;
      if (tokens[end] && tokens[end]?.kind === 'word') break;
      next = end;
    } else break;
  }
  const end = tokens[next];
  return { next, closed: end === undefined || /^[.,;!?”"’)—–-]$/.test(end.text) };
}

const isFiniteHere = (tokens: readonly Token[], at: number): boolean =>
  AUXILIARIES.has(lowerAt(tokens, at));

/** Where the noun phrase that begins at `first` ends: over of-, for- and by-phrases to a mark or a verb. */
function phraseEnd(tokens: readonly Token[], first: number, times: readonly Span[]): number {
  let at = first;
  while (at < tokens.length && at < first + 20) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && !/^[&/]$/.test(token.text))) break;
    if (insideAny(token, times) && at > first) break;
    if (at > first && AUXILIARIES.has(token.lower)) break;
    if (
      at > first &&
      /^(?:that|while|but|when|where|as|after|before|who|which|adding|because|since|and)$/.test(
        token.lower,
      ) &&
      !(token.lower === 'and' && (joinsNames(tokens, at) || joinsSource(tokens, at)))
    )
      break;
    if (
      at > first &&
      /^(?:in|on|at|with|during)$/.test(token.lower) &&
      !(token.lower === 'in' && isCapital(tokens[at + 1]))
    )
      break;
    const closing = SPEECH_NOUNS.test(token.lower) && tokens[at + 1]?.kind !== 'word';
    if (at > first && SPEECH_VERBS.has(token.lower) && !isCapital(token) && !closing) break;
    if (
      at > first &&
      (isPastParticiple(token) || isPresentParticiple(token)) &&
      !isCapital(token) &&
      /^(?:by|in|from|on|at|to|with|last)$/.test(lowerAt(tokens, at + 1))
    )
      break;
    at += 1;
  }
  // "the ministry's bulletin of 4 May"
  while (at > first + 1 && lowerAt(tokens, at - 1) === 'of') at -= 1;
  return at;
}

/** "according to media reports,": what may be a verb ends a source as its noun. */
const SPEECH_NOUNS = /^(?:reports?|estimates?|forecasts?|claims?|records?|lists?|projects?)$/;

/** "the Red Cross and the ministry of health": a second source that a mark or the end closes. */
function joinsSource(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:the|its)$/.test(lowerAt(tokens, at + 1))) return false;
  let end = at + 2;
  while (end < at + 9 && tokens[end]?.kind === 'word' && !endsSource(tokens, end)) end += 1;
  const mark = tokens[end];
  return end > at + 2 && (mark === undefined || /^[.;”"]$/.test(mark.text));
}

const endsSource = (tokens: readonly Token[], at: number): boolean =>
  AUXILIARIES.has(lowerAt(tokens, at)) || isFiniteVerb(tokens[at]);

const joinsNames = (tokens: readonly Token[], at: number): boolean =>
  (isCapital(tokens[at - 1]) && isCapital(tokens[at + 1])) ||
  (!isFiniteVerb(tokens[at + 2]) &&
    tokens[at + 1]?.kind === 'word' &&
    !/^(?:the|a|an|some|about|more|at)$/.test(lowerAt(tokens, at + 1)) &&
    !isFiniteVerb(tokens[at + 1]));

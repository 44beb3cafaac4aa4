import { CUE, cuesOf } from '../language/en/lexicon.ts';
import { RECORD_VERBS, SPEECH_VERBS } from '../language/en/speech.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PARTICIPLES,
  IRREGULAR_PLURALS,
  NOT_PARTICIPLES,
  PAST_TENSE,
  PREPOSITIONS,
  PRESENT_TENSE,
  PRONOUNS,
} from '../language/en/word-classes.ts';
import { IRREGULAR } from '../language/en/word-forms.ts';
import { sentences } from '../reading/sentences.ts';
import { type Word, wordsOf } from './words.ts';

/** Words behind a small word: "in Halven", "by the guard"; what stands right behind the verb has none. */
export interface Phrase {
  readonly small: string;
  readonly words: readonly Word[];
}

/** One doing of a sentence with those who have a part in it. A slot of which the words tell nothing is empty. */
export interface Clause {
  readonly verb: Word;
  /** Who does it, also where it is told in the passive. */
  readonly doer: readonly Word[];
  /** What it is done to. */
  readonly thing: readonly Word[];
  readonly phrases: readonly Phrase[];
}

/** A verb with its auxiliaries, and the words that may be who does it. */
interface Verb {
  /** Where its auxiliaries begin. */
  readonly from: number;
  readonly at: number;
  readonly kind: 'finite' | 'passive' | 'infinitive' | 'gerund' | 'reduced';
}

/** The clauses of an English text, sentence by sentence; offsets count in the text. */
export const clausesOf = (text: string): Clause[] =>
  sentences(text).flatMap(({ start, end }) => {
    const words = wordsOf(text.slice(start, end)).map((word) => ({
      ...word,
      start: word.start + start,
      end: word.end + start,
    }));
    return new SentenceClauses(text, words).clauses();
  });

const HARD = /[.;:!?()“”"«»—–]|\s-\s/;
const BE = /^(?:is|are|was|were|be|been|being)$/;

class SentenceClauses {
  readonly #text: string;
  readonly #words: readonly Word[];
  readonly #verbs: Verb[] = [];

  constructor(text: string, words: readonly Word[]) {
    this.#text = text;
    this.#words = words;
    for (const at of words.keys()) {
      const verb = this.#verbAt(at);
      if (verb) this.#verbs.push(verb);
    }
  }

  clauses(): Clause[] {
    const found: Clause[] = [];
    const subjects: (readonly Word[])[] = [];
    for (const [index, verb] of this.#verbs.entries()) {
      const subject = this.#subjectOf(index, subjects);
      subjects.push(subject);
      const word = this.#words[verb.at];
      if (!word) continue;
      const { thing, phrases } = this.#behind(index);
      const isPassive = verb.kind === 'passive' || verb.kind === 'reduced';
      const agents = phrases
        .filter(
          ({ small, words }) => small === 'by' && !words.some(({ lower }) => COUNTS.test(lower)),
        )
        .flatMap(({ words }) => words);
      const antecedent = this.#objectBefore(index);
      // "…," said the mediator
      const isTurned = SPEECH_VERBS.has(word.lower) && subject.length === 0;
      found.push({
        verb: word,
        doer: isPassive ? agents : isTurned ? thing : subject,
        thing: isPassive ? subject : isTurned ? [] : [...thing, ...antecedent],
        phrases: isPassive
          ? [
              ...(thing.length > 0 ? [{ small: '', words: thing }] : []),
              ...phrases.filter(({ small }) => small !== 'by'),
            ]
          : phrases,
      });
    }
    return found;
  }

  #lower(at: number): string {
    return this.#words[at]?.lower ?? '';
  }

  /** What stands between a word and the one before it. */
  #gap(at: number): string {
    return this.#text.slice(this.#words[at - 1]?.end ?? 0, this.#words[at]?.start ?? 0);
  }

  #isOwner(at: number): boolean {
    const word = this.#words[at];
    return word !== undefined && word.end - word.start > word.text.length;
  }

  /** The verb whose last word stands here; null for any other word. */
  #verbAt(at: number): Verb | null {
    const word = this.#words[at];
    if (
      !word ||
      (word.capital && at > 0) ||
      /^-/.test(this.#gap(at)) ||
      /^-/.test(this.#gap(at + 1))
    )
      return null;
    if (!word.content && !SPEECH_VERBS.has(word.lower) && !PRESENT_TENSE.has(word.lower))
      return null;
    const { lower } = word;
    const from = this.#auxiliariesBefore(at);
    if (from < at) {
      const auxiliaries = this.#words.slice(from, at).map((one) => one.lower);
      const last = auxiliaries.findLast((one) => AUXILIARIES.has(one)) ?? '';
      if (auxiliaries.at(-1) === 'to') return { from, at, kind: 'finite' };
      if (ADVERBS.has(lower) || /ly$/.test(lower)) return null;
      if (BE.test(last) && isPast(lower)) return { from, at, kind: 'passive' };
      return { from, at, kind: 'finite' };
    }
    const before = this.#lower(at - 1);
    const next = this.#lower(at + 1);
    if (
      (DETERMINERS.has(before) && !this.#isRelated(at - 1)) ||
      this.#isOwner(at - 1) ||
      AUXILIARIES.has(next)
    )
      return null;
    if (before === 'to')
      return PRESENT_TENSE.has(lower) ||
        OPENS_THING.test(next) ||
        isNumber(this.#words[at + 1]) ||
        (this.#words[at + 1]?.capital && /^ $/.test(this.#gap(at + 1)))
        ? { from: at - 1, at, kind: 'infinitive' }
        : null;
    if (/ing$/.test(lower) && lower.length > 5)
      return PREPOSITIONS.has(before) || /,/.test(this.#gap(at)) || this.#isSecondGerund(at)
        ? { from: at, at, kind: 'gerund' }
        : null;
    if (PREPOSITIONS.has(before) || at === 0) return null;
    const isBehind = this.#isBehindVerb(at);
    if (isPast(lower)) {
      if (
        isBehind ||
        next === 'by' ||
        (IRREGULAR_PARTICIPLES.has(lower) !== PAST_TENSE.has(lower) &&
          !isPastOnly(lower) &&
          !/,/.test(this.#gap(at)) &&
          PREPOSITIONS.has(next) &&
          this.#hasVerbAfter(at))
      )
        return { from: at, at, kind: 'reduced' };
      return { from: at, at, kind: 'finite' };
    }
    const isListed = PRESENT_TENSE.has(lower) || SPEECH_VERBS.has(lower) || RECORD_VERBS.has(lower);
    const mayBe = isListed || (/[^s]s$/.test(lower) && !/s$/.test(before));
    const opens =
      OPENS_THING.test(next) ||
      isNumber(this.#words[at + 1]) ||
      /^(?:that|up|out|it|having|\p{L}{3,}ing)$/u.test(next) ||
      (isListed && next === 'to');
    const [previous] = this.#words.slice(at - 1, at);
    const follows =
      previous !== undefined && (says(previous) || PRONOUNS.has(before)) && !isNumber(previous);
    return mayBe &&
      !isBehind &&
      !NOUNS.has(lower) &&
      (opens || (isListed && !PREPOSITIONS.has(next))) &&
      follows &&
      !isNumber(this.#words[at - 2])
      ? { from: at, at, kind: 'finite' }
      : null;
  }

  /** The "that" of "a fire that broke out". */
  #isRelated(at: number): boolean {
    return this.#lower(at) === 'that' && this.#words[at - 1]?.content === true;
  }

  /** Whether a finite verb stands before a word in the same stretch: another one needs a word that joins them. */
  #isBehindVerb(at: number): boolean {
    const last = this.#verbs.findLast(({ kind }) => kind === 'finite' || kind === 'passive');
    if (!last || this.#isRelative(last.at) || SPEECH_VERBS.has(this.#lower(last.at))) return false;
    for (let next = last.at + 1; next <= at; next += 1) {
      const lower = this.#lower(next);
      if (HARD.test(this.#gap(next)) || /,/.test(this.#gap(next))) return false;
      if (CONJUNCTIONS.has(lower) || STANDS_IN.test(lower) || /^(?:after|before)$/.test(lower))
        return false;
    }
    return true;
  }

  /** "killing two and wounding five" */
  #isSecondGerund(at: number): boolean {
    return (
      this.#lower(at - 1) === 'and' &&
      this.#words.slice(0, at).some(({ lower }) => /ing$/.test(lower))
    );
  }

  /** Whether a finite verb follows before the clause ends: then the word here only says which one is meant. */
  #hasVerbAfter(at: number): boolean {
    for (let next = at + 1; next < this.#words.length; next += 1) {
      if (
        HARD.test(this.#gap(next)) ||
        /^(?:and|but|which|who|that|while)$/.test(this.#lower(next))
      )
        return false;
      if (AUXILIARIES.has(this.#lower(next))) return true;
    }
    return false;
  }

  /** Where the auxiliaries right before a word begin; the word itself where there are none. */
  #auxiliariesBefore(at: number): number {
    let from = at;
    let seen = false;
    while (from > 0 && !HARD.test(this.#gap(from)) && !/,/.test(this.#gap(from))) {
      const before = this.#lower(from - 1);
      if (AUXILIARIES.has(before) && !/^remain/.test(before)) seen = true;
      else if (!(ADVERBS.has(before) || /ly$|^not$|^never$/.test(before))) {
        // "had to leave"
        if (!(before === 'to' && AUXILIARIES.has(this.#lower(from - 2)) && from === at)) break;
      }
      from -= 1;
    }
    while (from < at && !AUXILIARIES.has(this.#lower(from))) from += 1;
    return seen ? from : at;
  }

  /** The words that stand before a verb in its clause. */
  #subjectOf(index: number, before: readonly (readonly Word[])[]): readonly Word[] {
    const verb = this.#verbs[index];
    const inherited = before[index - 1] ?? [];
    if (!verb) return [];
    if (verb.kind === 'infinitive') return inherited;
    if (verb.kind === 'gerund') return /,/.test(this.#gap(verb.at)) ? inherited : [];
    const last = this.#verbs[index - 1]?.at ?? -1;
    const inserted = this.#insertedBefore(verb.from);
    if (inserted !== null) return this.#antecedent(inserted);
    let from = verb.from;
    while (from > last + 1 && !this.#isBoundary(from, verb.from, last)) from -= 1;
    if (from === last + 1 && last >= 0 && this.#isRelative(last)) return inherited;
    from = this.#behindPhrase(from, verb.from);
    if (this.#words.slice(from, verb.from).some(({ lower }) => STANDS_IN.test(lower))) return [];
    const own = this.#nounsIn(from, verb.from);
    if (own.length > 0) return [...this.#apposed(from, last), ...own];
    if (from <= last + 1 && last >= 0 && from === verb.from) return [];
    const join = this.#lower(from - 1);
    if (/^(?:which|who|that)$/.test(join)) return this.#antecedent(from - 1);
    if (/,/.test(this.#gap(from)) && from > last + 1) return inherited;
    // "recommends that nothing be done, and will publish": whose "and" it is, nobody can tell.
    if (
      /,/.test(this.#gap(from - 1)) &&
      this.#words.slice(0, from).some(({ lower }) => SUBORDINATES.test(lower))
    )
      return [];
    return /^(?:and|but|or|then)$/.test(join) || /,/.test(this.#gap(from)) ? inherited : [];
  }

  /** Where who does it begins behind "On condition of anonymity": at the next name or "the". */
  #behindPhrase(from: number, verb: number): number {
    if (!PREPOSITIONS.has(this.#lower(from))) return from;
    let at = from + 2;
    while (
      at < verb &&
      !(DETERMINERS.has(this.#lower(at)) && !PREPOSITIONS.has(this.#lower(at - 1)))
    )
      at += 1;
    return at;
  }

  /** "The head of the delegation, Omar Vint,": what stands before the comma is the same one. */
  #apposed(from: number, last: number): Word[] {
    if (!/,/.test(this.#gap(from)) || from <= last + 1) return [];
    let start = from - 1;
    while (
      start > last + 1 &&
      !/[,.;:]/.test(this.#gap(start)) &&
      !CONJUNCTIONS.has(this.#lower(start - 1))
    )
      start -= 1;
    return start === last + 1 && last >= 0 ? [] : this.#nounsIn(start, from);
  }

  /** The "which" of "Aurex, which holds the concession, had warned"; null where nothing is put in between. */
  #insertedBefore(verb: number): number | null {
    if (!/,/.test(this.#gap(verb))) return null;
    for (let at = verb - 1; at > 0 && !HARD.test(this.#gap(at + 1)); at -= 1) {
      if (/,/.test(this.#gap(at)))
        return /^(?:which|who|whose|where)$/.test(this.#lower(at)) ? at : null;
    }
    return null;
  }

  /** Whether a clause begins at a word that stands before the verb's auxiliaries. */
  #isBoundary(at: number, verb: number, last: number): boolean {
    if (HARD.test(this.#gap(at))) return true;
    const before = this.#lower(at - 1);
    if (/,/.test(this.#gap(at)) && this.#nounsIn(at, verb).length > 0 && !this.#isListed(at, verb))
      return true;
    if (/^(?:and|or)$/.test(before)) return last >= 0 && !this.#isListed(at, verb);
    return CONJUNCTIONS.has(before) && before !== 'as'
      ? true
      : before === 'after' || before === 'before';
  }

  /** "Rabak, Kosti and Sennar": a comma of a list that ends before the verb. */
  #isListed(at: number, verb: number): boolean {
    const between = this.#words.slice(at, verb);
    return (
      between.length <= 4 &&
      between.some(({ lower }) => lower === 'and') &&
      between.every(({ capital, lower }) => capital || lower === 'and')
    );
  }

  /** "the insurers that left the market have said": the verb behind a relative clause goes on with whom it is of. */
  #isRelative(verb: number): boolean {
    let at = verb - 1;
    while (at >= 0 && (AUXILIARIES.has(this.#lower(at)) || ADVERBS.has(this.#lower(at)))) at -= 1;
    return (
      at >= 1 &&
      /^(?:which|who|that)$/.test(this.#lower(at)) &&
      !/,/.test(this.#gap(at)) &&
      this.#words[at - 1]?.content === true
    );
  }

  /** What "which" and "who" stand for. */
  #antecedent(relative: number): Word[] {
    let from = relative;
    while (from > 0 && relative - from < ANTECEDENT) {
      const before = this.#lower(from - 1);
      if (from < relative && (HARD.test(this.#gap(from)) || /,/.test(this.#gap(from)))) break;
      if (this.#verbs.some(({ at }) => at === from - 1)) break;
      if (PREPOSITIONS.has(before) && before !== 'of') break;
      if (CONJUNCTIONS.has(before) && before !== 'and') break;
      from -= 1;
    }
    return this.#nounsIn(from, relative);
  }

  /** "fertiliser, which Norland had wanted": what it is done to stands before. */
  #objectBefore(index: number): Word[] {
    const verb = this.#verbs[index];
    const last = this.#verbs[index - 1]?.at ?? -1;
    if (verb?.kind !== 'finite') return [];
    for (let at = verb.from - 1; at > last; at -= 1) {
      if (/^(?:which|whom)$/.test(this.#lower(at)) && this.#nounsIn(at + 1, verb.from).length > 0)
        return this.#antecedent(at);
    }
    return [];
  }

  #behind(index: number): { thing: Word[]; phrases: Phrase[] } {
    const verb = this.#verbs[index];
    const next = this.#verbs[index + 1];
    if (!verb) return { thing: [], phrases: [] };
    const until = this.#endOf(verb.at, next?.from ?? this.#words.length);
    const parts: { small: string; words: Word[] }[] = [{ small: '', words: [] }];
    for (let at = verb.at + 1; at < until; at += 1) {
      const word = this.#words[at];
      if (!word) break;
      const isSmall =
        PREPOSITIONS.has(word.lower) &&
        word.lower !== 'of' &&
        !isBound(word.lower, this.#lower(at + 1));
      if (isSmall) parts.push({ small: word.lower, words: [] });
      else if (says(word)) parts.at(-1)?.words.push(word);
    }
    const [thing, ...phrases] = parts;
    return { thing: thing?.words ?? [], phrases: phrases.filter(({ words }) => words.length > 0) };
  }

  /** Where the words behind a verb end: at a full stop, or where what belongs to the next verb begins. */
  #endOf(from: number, next: number): number {
    let end = from + 1;
    while (end < next && !HARD.test(this.#gap(end))) {
      const { lower } = this.#words[end] ?? { lower: '' };
      if (
        next < this.#words.length &&
        ((CONJUNCTIONS.has(lower) && lower !== 'as') || /,/.test(this.#gap(end)))
      ) {
        if (!/^(?:and|or)$/.test(lower) || !this.#isCounted(end, next)) break;
      }
      if (/^(?:while|whereas|although|though|because|which|who|where|when|but|until)$/.test(lower))
        break;
      end += 1;
    }
    return end;
  }

  /** "killing two drivers and wounding five": what follows "and" begins with the next verb. */
  #isCounted(at: number, next: number): boolean {
    return next - at > 6;
  }

  #nounsIn(from: number, to: number): Word[] {
    return this.#words.slice(from, to).filter(says);
  }
}

const COUNTS = /^(?:counts?|estimates?|reckoning|figures|standards?)$/;
const ANTECEDENT = 7;
const SUBORDINATES = /^(?:that|because|if|when|while|before|after|until|although|though|unless)$/;
const OPENS_THING =
  /^(?:the|an?|its|their|his|her|this|these|those|any|all|no|some|another|several|that)$/;

/** "more than", "due to" in a phrase of its own, "at least". */
const isBound = (lower: string, next: string): boolean =>
  /^(?:than|per|as)$/.test(lower) ||
  (/^(?:at|about|over|under)$/.test(lower) &&
    (/^(?:least|most|up)$/.test(next) || /^\p{N}/u.test(next)));

const isNumber = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^\p{N}/u.test(word.lower) || (cuesOf(word.lower) & (CUE.number | CUE.multiplier)) !== 0);

/** A word that fills a slot: no small word, no pronoun. */
const says = (word: Word): boolean =>
  (word.content || isNumber(word)) &&
  (!PRONOUNS.has(word.lower) || /^\p{Lu}{2,}$/u.test(word.text)) &&
  !ADVERBS.has(word.lower) &&
  word.lower !== 'twice';

/** Whom a text has named before. */
const STANDS_IN = /^(?:no|neither|he|she|they|it|we|i|you|nobody|none|one|this|these|those)$/;
/** Plurals that are written as verbs are. */
const NOUNS = new Set([...IRREGULAR_PLURALS, ...'face'.split(' ')]);

const isPastOnly = (lower: string): boolean =>
  PAST_TENSE.has(lower) && !IRREGULAR_PARTICIPLES.has(lower);

function isPast(lower: string): boolean {
  if (PAST_TENSE.has(lower) || IRREGULAR_PARTICIPLES.has(lower)) return true;
  const base = IRREGULAR.get(lower);
  if (IRREGULAR_PLURALS.has(lower)) return false;
  if (base !== undefined && base !== lower && !/s$/.test(lower)) return true;
  return /ed$/.test(lower) && !NOT_PARTICIPLES.has(lower) && !lower.includes('-');
}

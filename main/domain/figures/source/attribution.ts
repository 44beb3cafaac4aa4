import type { Span } from '../../document.ts';
import { RELAYS } from '../../language/en/speech.ts';
import { isCapital, lowerAt, type Token } from '../../reading/sentence-tokens.ts';
import { citations, type Found, speeches } from '../../reading/speech/sources.ts';

/** A source named in a sentence and the tokens whose figures it governs. */
export interface Attribution {
  readonly text: string;
  /** The tokens of the source's own phrase. */
  readonly first: number;
  readonly next: number;
  /** Half-open token range. */
  readonly from: number;
  readonly to: number;
  /** Only relays what another source said. */
  readonly relay: boolean;
  /** Where its verb stands; -1 for "according to". */
  readonly verb: number;
  /** "she said": who, the sentence before says. */
  readonly pronoun: boolean;
}

/** The sources of a sentence with what each governs, in order. */
export function attributions(
  sentence: string,
  tokens: readonly Token[],
  times: readonly Span[],
): Attribution[] {
  const found = [...citations(tokens, times), ...speeches(tokens, times)].sort(
    (a, b) => a.first - b.first,
  );
  return found.map((source, index) => {
    const [from, to] = reach(tokens, source, found, index);
    return {
      text: textOf(sentence, tokens, source),
      first: source.first,
      next: source.next,
      from,
      to,
      relay: isRelay(tokens, source) || isGuess(tokens, source),
      verb: source.verb,
      pronoun: source.pronoun === true,
    };
  });
}

/** The source that governs the figure at token `at`; a relay only when nobody else does. */
export function attributionOf(sources: readonly Attribution[], at: number): Attribution | null {
  const governing = sources.filter(
    ({ from, to, first, next }) => from <= at && at < to && !(first <= at && at < next),
  );
  const own = governing.filter(({ relay }) => !relay);
  const candidates = own.length > 0 ? own : governing;
  return candidates.reduce<Attribution | null>(
    (best, source) => (best && distance(best, at) <= distance(source, at) ? best : source),
    null,
  );
}

const distance = (source: Attribution, at: number): number =>
  at >= source.next ? at - source.next : source.first - at;

/** What a source governs: until a semicolon, or until the next source's clause. */
export function reach(
  tokens: readonly Token[],
  source: Found,
  all: readonly Found[],
  index: number,
): [number, number] {
  const left = source.reach !== 'after';
  const right = source.reach !== 'before' || continues(tokens, source.clause[1]);
  let from = source.first;
  if (left) {
    const previous = all
      .slice(0, index)
      .filter((other) => other.reach !== 'before')
      .at(-1);
    const fence = Math.max(
      previous ? previous.clause[1] : 0,
      ...all
        .slice(0, index)
        .filter((other) => other.reach === 'before')
        .map((other) => other.clause[1]),
      boundaryBefore(tokens, source.clause[0]),
    );
    from = isNested(tokens, previous, source) ? boundaryBefore(tokens, source.clause[0]) : fence;
  }
  let to = source.clause[1];
  if (right) {
    const following = all
      .slice(index + 1)
      .find((other) => other.reach === 'after' || other.clause[0] > source.clause[1] + 1);
    const fence = boundaryAfter(tokens, source.clause[1]);
    to = following && following.reach === 'after' ? Math.min(following.clause[0], fence) : fence;
  }
  return [from, Math.max(to, source.clause[1])];
}

/** "Reuters reported, citing the ministry, that": the inner source governs what the outer does. */
const isNested = (tokens: readonly Token[], previous: Found | undefined, source: Found): boolean =>
  previous !== undefined && /^(?:citing|quoting)$/.test(lowerAt(tokens, source.clause[0]));

/** After a closing attribution the sentence goes on with ", and …". */
const continues = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === ',' && /^(?:and|including|with|adding|as)$/.test(lowerAt(tokens, at + 1));

function boundaryBefore(tokens: readonly Token[], at: number): number {
  for (let back = at - 1; back >= 0; back -= 1) if (tokens[back]?.text === ';') return back + 1;
  return 0;
}

function boundaryAfter(tokens: readonly Token[], at: number): number {
  for (let on = at; on < tokens.length; on += 1) if (tokens[on]?.text === ';') return on;
  return tokens.length;
}

function isRelay(tokens: readonly Token[], source: Found): boolean {
  return tokens
    .slice(source.first, source.next)
    .some(
      (token) =>
        RELAYS.has(token.lower) && (isCapital(token) || /media|newspaper/.test(token.lower)),
    );
}

/** "expects", "fears": yields to whoever is said to have said it. */
const isGuess = (tokens: readonly Token[], source: Found): boolean =>
  /^(?:expects?|believes?|fears?|projects?|predicts?)$/.test(lowerAt(tokens, source.verb));

function textOf(
  sentence: string,
  tokens: readonly Token[],
  source: { first: number; next: number },
): string {
  const start = tokens[source.first]?.start ?? 0;
  const end = tokens[source.next - 1]?.end ?? start;
  return sentence.slice(start, end);
}

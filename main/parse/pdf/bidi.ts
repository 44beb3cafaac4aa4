/**
 * From the order in which a line stands on paper back to the order in which it is read: the Unicode
 * Bidirectional Algorithm the other way round, on words and numbers. Both ways are the same exchange.
 * @see UAX #9, rules W2, W4, W7, N1, L2 and L4
 */

/** Text with whatever belongs to it; `Extra` is carried along. */
export interface Piece<Extra> {
  readonly text: string;
  readonly extra: Extra;
}

type Sort = 'right' | 'left' | 'number' | 'neutral';
type Token<Extra> = Piece<Extra> & { readonly sort: Sort };

const RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Words of either direction, numbers with what stands inside them, and single other signs. */
const TOKENS =
  /([\u0590-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)|([\d\u0660-\u0669\u06f0-\u06f9]+(?:[.,:/٫٬][\d\u0660-\u0669\u06f0-\u06f9]+)*)|((?![\d\u0660-\u0669\u06f0-\u06f9])[\p{L}\p{M}_@]+)|\s+|./gsu;
const MIRRORED = new Map(
  [...'()[]{}«»<>'].map((sign, at) => [sign, [...')(][}{»«><'][at] ?? sign]),
);

export const hasRightToLeft = (text: string): boolean => RIGHT.test(text);

/** Whether a line is read from the right: most of its letters are of such a script. */
export function isRightToLeft(text: string): boolean {
  let right = 0;
  let left = 0;
  for (const [sign] of text.matchAll(/\p{L}/gu)) {
    if (RIGHT.test(sign)) right += 1;
    else left += 1;
  }
  return right > left;
}

/**
 * The pieces of a line as they are read, from those on paper from left to right. A piece whose letters run
 * to the left is in reading order already, as the PDF reader gives it.
 * @param mirror whether brackets are written as they look, so that an opening one has the sign of a closing
 */
export function readingOrder<Extra>(
  pieces: readonly Piece<Extra>[],
  rightToLeft: boolean,
  mirror: boolean,
): Piece<Extra>[] {
  const paper = pieces.flatMap(({ text, extra }): Token<Extra>[] => {
    const tokens = tokensOf(text, extra);
    return hasRightToLeft(text) ? exchange(tokens, isRightToLeft(text)) : tokens;
  });
  const read = exchange(paper, rightToLeft);
  return mirror ? mirrored(read, rightToLeft) : read;
}

function tokensOf<Extra>(text: string, extra: Extra): Token<Extra>[] {
  return Array.from(text.matchAll(TOKENS), ([token, right, number, left]) => ({
    text: token,
    extra,
    sort: right ? 'right' : number ? 'number' : left ? 'left' : 'neutral',
  }));
}

/** Between the order on paper and the order of reading. */
function exchange<Extra>(tokens: readonly Token<Extra>[], rightToLeft: boolean): Token<Extra>[] {
  return rightToLeft
    ? reversedStretches(tokens.toReversed(), leftStretches)
    : reversedStretches(tokens, rightStretches);
}

type Stretch = readonly [from: number, to: number];

function reversedStretches<Extra>(
  tokens: readonly Token<Extra>[],
  find: (tokens: readonly Token<Extra>[]) => Stretch[],
): Token<Extra>[] {
  const out = [...tokens];
  for (const [from, to] of find(tokens)) {
    out.splice(from, to - from, ...tokens.slice(from, to).reverse());
  }
  return out;
}

/** Within a line that is read from the right: Latin words, with the numbers beside and the signs between them. */
function leftStretches<Extra>(tokens: readonly Token<Extra>[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = -1;
  let to = -1;
  let hasLeft = false;
  const end = () => {
    const numbers = from < 0 ? [] : tokens.slice(from, to);
    // A telephone number is one, though no letter says so: its plus stands on the left.
    const isTelephone = numbers.length > 1 && numbers.at(-1)?.text === '+';
    if (hasLeft || isTelephone) stretches.push([from, to]);
    from = -1;
    hasLeft = false;
  };
  tokens.forEach(({ sort, text }, index) => {
    if (sort === 'right') end();
    else if (sort !== 'neutral' || (text === '+' && from >= 0)) {
      if (from < 0) from = index;
      to = index + 1;
      hasLeft ||= sort === 'left';
    } else if (!/^[\s\p{P}\p{S}]*$/u.test(text)) end();
  });
  end();
  return stretches;
}

/** Within a line that is read from the left: from one word of the other direction to the last. */
function rightStretches<Extra>(tokens: readonly Token<Extra>[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = -1;
  let to = -1;
  const end = () => {
    if (from >= 0) stretches.push([from, to]);
    from = -1;
  };
  tokens.forEach(({ sort }, index) => {
    if (sort === 'left') end();
    else if (sort === 'right') {
      if (from < 0) from = index;
      to = index + 1;
    }
  });
  end();
  return stretches;
}

/** Brackets turned round wherever the text runs to the left. */
function mirrored<Extra>(tokens: readonly Token<Extra>[], rightToLeft: boolean): Piece<Extra>[] {
  const straight: readonly Stretch[] = rightToLeft ? leftStretches(tokens) : [];
  const turned: readonly Stretch[] = rightToLeft ? [[0, tokens.length]] : rightStretches(tokens);
  const isWithin = (at: number, stretches: readonly Stretch[]) =>
    stretches.some(([from, to]) => at >= from && at < to);
  return tokens.map((token, at) => {
    const other = MIRRORED.get(token.text);
    const turns = other !== undefined && isWithin(at, turned) && !isWithin(at, straight);
    return turns ? { ...token, text: other } : token;
  });
}

/** How many brackets find their fellow, opening ones first. */
export function pairs(text: string): number {
  const open: string[] = [];
  let found = 0;
  for (const sign of text) {
    if ('([{«'.includes(sign)) open.push(sign);
    else if (')]}»'.includes(sign) && MIRRORED.get(sign) === open.at(-1)) {
      open.pop();
      found += 1;
    }
  }
  return found;
}

/** Letters in the shapes that they take beside others, as fonts have them, become the letters themselves. */
export const plainLetters = (text: string): string =>
  text.replace(/[\ufb00-\ufb06\ufb1d-\ufdf9\ufe70-\ufefc]/g, (sign) => sign.normalize('NFKC'));

/** An operator of a page's drawing with what stands before it. */
export interface ContentOperator {
  readonly name: string;
  /** The last ones only: numbers, names with their slash, dictionaries as they are written. */
  readonly operands: readonly (number | string)[];
}

const MOST_OPERANDS = 32;
const TOKEN =
  /[\0\t\n\f\r ]+|%[^\r\n]*|\/[^\0\t\n\f\r ()<>[\]{}/%]*|[-+]?(?:\d+\.?\d*|\.\d+)|[A-Za-z'"][A-Za-z\d*'"]*|<[\da-fA-F\s]*>|[\s\S]/y;

/**
 * The operators of a content stream (ISO 32000-2, 7.8.2), Latin-1. Texts are passed over, inline pictures too:
 * their sizes are those of bullets. What is damaged gives fewer operators and no error.
 */
export function* contentOperators(content: string): Generator<ContentOperator> {
  let operands: (number | string)[] = [];
  let at = 0;
  while (at < content.length) {
    const sign = content[at];
    if (sign === '(') at = endOfText(content, at);
    else if (sign === '<' && content[at + 1] === '<') {
      const end = endOfDictionary(content, at);
      operands.push(content.slice(at, Math.min(end, at + 2_000)));
      at = end;
    } else {
      TOKEN.lastIndex = at;
      const token = TOKEN.exec(content)?.[0] ?? ' ';
      at += token.length;
      if (/^[-+.\d]/.test(token)) operands.push(Number(token));
      else if (token.startsWith('/')) operands.push(token);
      else if (/^[A-Za-z'"]/.test(token)) {
        if (token === 'ID') at = endOfInlinePicture(content, at);
        yield { name: token, operands };
        operands = [];
      }
    }
    if (operands.length > MOST_OPERANDS) operands = operands.slice(-MOST_OPERANDS);
  }
}

/** Behind a text in parentheses, which may hold others. */
function endOfText(content: string, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at += 1) {
    const sign = content[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return content.length;
}

function endOfDictionary(content: string, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at += 1) {
    const pair = content.slice(at, at + 2);
    if (pair === '<<' || pair === '>>') {
      depth += pair === '<<' ? 1 : -1;
      at += 1;
      if (depth === 0) return at + 1;
    } else if (content[at] === '(') at = endOfText(content, at) - 1;
  }
  return content.length;
}

function endOfInlinePicture(content: string, start: number): number {
  const end = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g;
  end.lastIndex = start;
  const found = end.exec(content);
  return found ? found.index + found[0].length : content.length;
}

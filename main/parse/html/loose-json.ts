/**
 * The value of JSON as pages write it: with comments, commas behind the last entry, line breaks inside
 * strings, a semicolon at the end or a CDATA section around it. Null where it cannot be read even so.
 */
export function parseLooseJson(script: string): unknown {
  const plain = script
    .replace(
      /^[\s;]{0,999}(?:<!--|\/\*\s{0,9}<!\[CDATA\[\s{0,9}\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/,
      '',
    )
    .replace(/(?:-->|\/\*\s{0,9}\]\]>\s{0,9}\*\/|(?:\/\/)?\]\]>)[\s;]{0,999}$/, '');
  return parseIf(plain) ?? parseIf(mended(plain));
}

function parseIf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    // Pages carry broken JSON; it says nothing then.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Goes once through the characters, inside strings and outside them. */
function mended(json: string): string {
  const out: string[] = [];
  /** Where the last comma stands in `out`, while nothing but white space has followed it. */
  let comma = -1;
  let at = 0;
  while (at < json.length) {
    const sign = json[at] ?? '';
    if (sign === '"') {
      comma = -1;
      const end = endOfString(json, at);
      out.push(
        json.slice(at, end).replace(/[\u0000-\u001f]/g, (control) => ESCAPES[control] ?? ' '),
      );
      at = end;
    } else if (json.startsWith('/*', at)) {
      at = after(json, '*/', at + 2);
    } else if (json.startsWith('//', at)) {
      at = after(json, '\n', at);
    } else {
      if ((sign === '}' || sign === ']') && comma >= 0) out[comma] = '';
      if (sign === ',') comma = out.length;
      else if (/\S/.test(sign)) comma = -1;
      out.push(sign);
      at += 1;
    }
  }
  return out.join('').replace(/[\s;]{1,999}$/, '');
}

function endOfString(json: string, from: number): number {
  for (let at = from + 1; at < json.length; at += 1) {
    if (json[at] === '\\') at += 1;
    else if (json[at] === '"') return at + 1;
  }
  return json.length;
}

function after(json: string, mark: string, from: number): number {
  const found = json.indexOf(mark, from);
  return found < 0 ? json.length : found + mark.length;
}

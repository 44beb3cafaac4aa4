import type { UsedEncoding } from '#domain/formats/raw-document.ts';
import { escapePattern } from '#domain/text/escape-pattern.ts';
import { decodeText } from '../../intake/encoding/decode-text.ts';
import { parameterOf, splitHead, unpack } from '../web-archive/mime-parts.ts';

/** A mail whose parts say in which encoding their letters truly are. */
export interface Lettered {
  readonly bytes: Uint8Array;
  /** Of its first text beyond ASCII; null where all is ASCII. */
  readonly encoding: UsedEncoding | null;
}

const DEEPEST = 10;
const BEYOND_ASCII = /[\x80-\xff]/;
/** What programs declare that never looked at their text. */
const NO_CHARSET = /^(?:|us-ascii|ascii|ansi_x3.*|unknown.*|x-unknown|default.*|binary)$/i;

/**
 * Puts right what parts of a mail say of their letters: a charset that is missing, or "us-ascii" over text that is
 * not, or one that the words belie; heads that stand in raw bytes become UTF-8.
 * @param chosen a WHATWG name, for all parts
 */
export function lettered(bytes: Uint8Array, chosen?: string): Lettered {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const found: { encoding: UsedEncoding | null; isChanged: boolean } = {
    encoding: null,
    isChanged: false,
  };
  const entity = (piece: string, depth: number): string => {
    const { headers, body } = splitHead(piece);
    const head = piece.slice(0, piece.length - body.length);
    const type = headers.get('content-type') ?? 'text/plain';
    const boundary = /^multipart\//i.test(type) ? parameterOf(type, 'boundary') : null;
    if (boundary !== null && depth < DEEPEST) {
      const inner = inParts(body, boundary, (part) => entity(part, depth + 1));
      return headIn(head, found) + inner;
    }
    if (!/^text\//i.test(type)) return headIn(head, found) + body;
    const declared = parameterOf(type, 'charset') ?? '';
    const letters = unpack(body, headers);
    const decoded = letters.some((byte) => byte > 0x7f)
      ? decodeText(letters, { chosen, declared: NO_CHARSET.test(declared) ? '' : declared })
      : null;
    if (!decoded) return headIn(head, found) + body;
    const { encoding } = decoded;
    found.encoding ??= encoding;
    if (encoding.name === declared.toLowerCase()) return headIn(head, found) + body;
    found.isChanged = true;
    return headIn(withCharset(head, encoding.name), found) + body;
  };
  const put = entity(text, 0);
  return {
    bytes: found.isChanged ? Buffer.from(put, 'latin1') : bytes,
    encoding: found.encoding,
  };
}

/** The parts between the boundary's lines, each changed; the lines and what stands around them stay. */
function inParts(body: string, boundary: string, change: (part: string) => string): string {
  const line = new RegExp(`(^--${escapePattern(boundary)}(?:--)?[ \\t]{0,99}\\r?\\n?)`, 'm');
  const pieces = body.split(new RegExp(line, 'gm'));
  return pieces
    .map((piece, at) => (at > 0 && at % 2 === 0 && piece !== '' ? change(piece) : piece))
    .join('');
}

/** A head in the encoding of the text below it, where it is in none that a mail's head may be in. */
function headIn(
  head: string,
  found: { readonly encoding: UsedEncoding | null; isChanged: boolean },
): string {
  if (!BEYOND_ASCII.test(head)) return head;
  const bytes = Buffer.from(head, 'latin1');
  const decoded = decodeText(bytes, { declared: found.encoding?.name });
  if (!decoded || decoded.encoding.name === 'utf-8') return head;
  found.isChanged = true;
  return Buffer.from(decoded.text, 'utf8').toString('latin1');
}

const TYPE = /^content-type:[^\n]{0,2000}(?:\n[ \t][^\n]{0,2000}){0,20}/im;
const CHARSET = /\s{0,99};\s{0,99}charset\s{0,9}=\s{0,9}(?:"[^"]{0,200}"|[^\s;"]{1,200})/i;

function withCharset(head: string, name: string): string {
  const type = TYPE.exec(head)?.[0];
  if (type === undefined) return `Content-Type: text/plain; charset=${name}\r\n${head}`;
  const bare = type.replace(CHARSET, '').trimEnd();
  return head.replace(type, () => `${bare}; charset=${name}${type.endsWith('\r') ? '\r' : ''}`);
}

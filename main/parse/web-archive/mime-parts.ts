/** A part of a MIME body: its heads by lower-case name, its bytes as they were before they were packed. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
}

/** A page has hundreds of pictures at most, and frames in frames. */
const MOST_PARTS = 5_000;
const DEEPEST = 6;
const MOST_HEAD = 64 * 1024;

/**
 * The heads of a MIME file and its leaves, in order. Our own, for saved pages: a reader of mails does not
 * tell where a part came from, and gives the page as text before its encoding is known.
 * @see RFC 2045, RFC 2046 and RFC 2557
 */
export function mimeParts(bytes: Uint8Array): {
  readonly headers: ReadonlyMap<string, string>;
  readonly parts: readonly MimePart[];
} {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const parts: MimePart[] = [];
  const headers = collect(text, parts, 0);
  return { headers, parts };
}

/** A parameter of a head: `boundary` of `multipart/related; boundary="…"`. */
export function parameterOf(head: string, name: string): string | null {
  const found = new RegExp(
    `;\\s{0,99}${name}\\s{0,9}=\\s{0,9}(?:"([^"]{0,200})"|([^\\s;"]{1,200}))`,
    'i',
  );
  const [, quoted, bare] = found.exec(head) ?? [];
  return quoted ?? bare ?? null;
}

function collect(text: string, parts: MimePart[], depth: number): ReadonlyMap<string, string> {
  const { headers, body } = splitHead(text);
  const type = headers.get('content-type') ?? '';
  const boundary = /^multipart\//i.test(type) ? parameterOf(type, 'boundary') : null;
  if (boundary === null || boundary === '' || depth >= DEEPEST) {
    if (parts.length < MOST_PARTS) parts.push({ headers, bytes: unpack(body, headers) });
    return headers;
  }
  for (const piece of between(body, `--${boundary}`)) {
    if (parts.length >= MOST_PARTS) break;
    collect(piece, parts, depth + 1);
  }
  return headers;
}

/** What stands between the lines that begin with the mark; what stands before the first is for no reader. */
function* between(body: string, mark: string): Generator<string> {
  let from = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    const isLine = at === 0 || body[at - 1] === '\n';
    const behind = body.slice(at + mark.length, at + mark.length + 3);
    if (!isLine || !/^(?:--|[ \t]*\r?\n|$)/.test(behind)) continue;
    if (from >= 0) yield body.slice(from, at).replace(/\r?\n$/, '');
    if (behind.startsWith('--')) return;
    from = body.indexOf('\n', at) + 1;
    if (from === 0) return;
  }
  if (from >= 0) yield body.slice(from);
}

/** The heads of an entity by their lower-case names, and what stands behind them. */
export function splitHead(text: string): {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
} {
  const start = /^(?:\r?\n){0,9}/.exec(text)?.[0].length ?? 0;
  const end = /\r?\n\r?\n/.exec(text.slice(start, start + MOST_HEAD));
  const head = text.slice(start, end ? start + end.index : start + MOST_HEAD);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (key !== '' && !headers.has(key)) headers.set(key, line.slice(colon + 1).trim());
  }
  return { headers, body: end ? text.slice(start + end.index + end[0].length) : '' };
}

/** The bytes of a body as they were before they were packed for the way. */
export function unpack(body: string, headers: ReadonlyMap<string, string>): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  const plain =
    encoding === 'quoted-printable'
      ? body
          .replace(/[ \t]{0,99}=[ \t]{0,99}\r?\n/g, '')
          .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
            String.fromCharCode(Number.parseInt(hex, 16)),
          )
      : body;
  return Buffer.from(plain, 'latin1');
}

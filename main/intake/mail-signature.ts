import type { ByteKind } from '#domain/formats/raw-document.ts';

const HEAD = 16_384;
const HEADER = /^([A-Za-z][A-Za-z0-9-]{0,60}):/;
/** An mbox begins each message so: "From sender@host Mon Nov 23 20:14:05 2026". */
const POSTMARK = /^From \S{1,200} .{0,60}\d{4}/;

/** Headers that only programs write: a person's note may have "From:" and "Date:" too. */
const MACHINE = new Set(
  'message-id mime-version received return-path content-type x-mailer delivered-to x-gm-thrid'.split(
    ' ',
  ),
);
const WRITTEN = new Set('from to cc subject date sender reply-to'.split(' '));

/** What a text of mail headers is: a message, a mailbox of messages, a saved web page; null for none of them. */
export function mailKind(bytes: Uint8Array, name: string): ByteKind | null {
  const head = Buffer.from(bytes.subarray(0, HEAD))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .replace(/^\s{1,999}/, '');
  const [first = '', second = ''] = head.split(/\r?\n/, 2);
  if (POSTMARK.test(first) && HEADER.test(second)) return 'mailbox';
  const { names, text } = headersOf(head);
  if (isSavedPage(names, text, name)) return 'mhtml';
  const machine = [...names].filter((key) => MACHINE.has(key)).length;
  const written = [...names].filter((key) => WRITTEN.has(key)).length;
  const isNamed = /\.eml$/i.test(name);
  return written >= (isNamed ? 1 : 2) && machine + (isNamed ? 1 : 0) >= 1 ? 'mail' : null;
}

/** A browser saves a page with its parts as a mail to nobody. */
function isSavedPage(names: ReadonlySet<string>, text: string, name: string): boolean {
  if (names.has('snapshot-content-location')) return true;
  if (!names.has('content-type') || !names.has('mime-version')) return false;
  if (/^from:[^\n]{0,40}saved by/im.test(text)) return true;
  const isRelated = /^content-type:\s{0,9}(?:multipart\/related|text\/html)/im.test(text);
  return (
    isRelated && (/\.mht(?:ml)?$/i.test(name) || !(names.has('to') || names.has('message-id')))
  );
}

/** The header lines up to the first empty one; none where something else stands among them. */
function headersOf(head: string): { names: ReadonlySet<string>; text: string } {
  const names = new Set<string>();
  const end = /\r?\n\r?\n/.exec(head);
  const text = head.slice(0, end?.index ?? head.length);
  for (const line of text.split(/\r?\n/)) {
    const [, key] = HEADER.exec(line) ?? [];
    if (key !== undefined) names.add(key.toLowerCase());
    else if (!/^[ \t]/.test(line) && end !== null) return { names: new Set(), text: '' };
  }
  return { names, text };
}

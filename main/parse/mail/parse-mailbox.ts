import type { ArticleDraft, EnclosedFile, FileDraft } from '#domain/formats/draft.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import { ok, type Result } from '#domain/result.ts';
import { mailDraft, readMail } from './parse-mail.ts';

/** Messages of one mailbox that are read; what is more is said. */
const MOST_MESSAGES = 5_000;

const LINE_FEED = 0x0a;
const POSTMARK = Buffer.from('From ');

/**
 * A mailbox: an article a message. A message that can't be read is told in the account of the one before it,
 * or fails the file where there is none.
 * @see RFC 4155
 */
export async function parseMailbox(
  bytes: Uint8Array,
  _name: string,
  choice: ReadingChoice,
): Promise<Result<FileDraft>> {
  const messages = splitMailbox(bytes);
  const articles: ArticleDraft[] = [];
  const enclosed: EnclosedFile[] = [];
  const remarks: string[] = [];
  for (const [index, message] of messages.slice(0, MOST_MESSAGES).entries()) {
    const part = `message ${index + 1}`;
    const email = await readMail(unquoted(message), choice);
    if (!email.ok) {
      remarks.push(`The ${part} could not be read.`);
      continue;
    }
    const draft = mailDraft(email.value, choice);
    articles.push({ ...draft.article, part });
    for (const file of draft.enclosed) enclosed.push({ ...file, name: `${part}/${file.name}` });
  }
  const more = messages.length - MOST_MESSAGES;
  if (more > 0) remarks.push(`${more} more messages of this mailbox were not read.`);
  return ok({ articles: withRemarks(articles, remarks), enclosed });
}

/** The mailbox has no article of its own to tell in; its last one is where reading stopped. */
function withRemarks(articles: ArticleDraft[], remarks: readonly string[]): ArticleDraft[] {
  const last = articles.at(-1);
  if (!last || remarks.length === 0) return articles;
  return [...articles.slice(0, -1), { ...last, remarks: [...(last.remarks ?? []), ...remarks] }];
}

/** Each message without its postmark, a "From " line at the start or behind an empty line. */
function splitMailbox(bytes: Uint8Array): Uint8Array[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts: number[] = [];
  for (let at = 0; at >= 0 && starts.length <= MOST_MESSAGES * 2; ) {
    const found = buffer.indexOf(POSTMARK, at);
    if (found < 0) break;
    if (found === 0 || isBehindEmptyLine(buffer, found)) starts.push(found);
    at = found + POSTMARK.length;
  }
  return starts.map((start, index) => {
    const body = buffer.indexOf(LINE_FEED, start) + 1;
    return buffer.subarray(body, starts[index + 1] ?? buffer.length);
  });
}

const isBehindEmptyLine = (buffer: Buffer, at: number): boolean =>
  buffer[at - 1] === LINE_FEED &&
  (buffer[at - 2] === LINE_FEED || (buffer[at - 2] === 0x0d && buffer[at - 3] === LINE_FEED));

/** Takes the sign away by which a mailbox keeps a line of text from being a postmark. */
const unquoted = (message: Uint8Array): Uint8Array =>
  message.includes(0x3e)
    ? Buffer.from(
        Buffer.from(message)
          .toString('latin1')
          .replace(/^>(>{0,20}From )/gm, '$1'),
        'latin1',
      )
    : message;

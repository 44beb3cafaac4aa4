import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { cleanLine } from '#domain/formats/characters.ts';
import type { ArticleDraft, EnclosedFile, FileDraft } from '#domain/formats/draft.ts';
import { readMailDate } from '#domain/formats/mail-date.ts';
import type { ReadingChoice, UsedEncoding } from '#domain/formats/raw-document.ts';
import { type SourceHints, sourceField } from '#domain/formats/source-fields.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { endOfLines } from '../end-of-lines.ts';
import { MOST_LINES } from '../limits.ts';
import { lettered } from './letters.ts';
import { type MailText, mailBody } from './mail-body.ts';
import { unpacked } from './unpacked.ts';

/** Parts of parts; a mail of a person has four at most. */
const MOST_NESTED = 40;

/** Signatures and receipts of machines: nobody reads them. */
const UNREADABLE =
  /^(?:application\/(?:pkcs7-signature|x-pkcs7-signature|pgp-signature|pgp-keys)|message\/(?:delivery-status|disposition-notification))$/;

/** A mail: its heads are the source, its text the article, what is attached is read as files of their own. */
export async function parseMail(
  bytes: Uint8Array,
  _name: string,
  choice: ReadingChoice,
): Promise<Result<FileDraft>> {
  const email = await readMail(bytes, choice);
  if (!email.ok) return email;
  const { article, enclosed } = mailDraft(email.value, choice);
  return ok({ articles: [article], enclosed });
}

export async function readMail(bytes: Uint8Array, choice: ReadingChoice): Promise<Result<Mail>> {
  if (endOfLines(bytes, MOST_LINES) < bytes.length) {
    const most = MOST_LINES.toLocaleString('en');
    return fail(
      'too-many-lines',
      `This mail has more than ${most} lines, which no mail of a person has: it is refused.`,
    );
  }
  try {
    const options = { forceRfc822Attachments: true, maxNestingDepth: MOST_NESTED };
    const { bytes: settled, encoding } = lettered(bytes, choice.encoding);
    const email = await PostalMime.parse(settled, options);
    const mail = unpacked(email);
    return ok(encoding === null ? mail : { ...mail, encoding });
  } catch (error) {
    // Its limits on depth and heads are thrown.
    if (error instanceof Error) {
      return fail('too-deep', 'This mail is nested or headed beyond measure: it is refused.');
    }
    throw error;
  }
}

/** What an article is made of; Outlook's own files give the same. */
export type Mail = Pick<Email, 'headers' | 'subject' | 'from' | 'to' | 'cc' | 'attachments'> &
  MailText & {
    /** The pictures that `blocks` name. */
    readonly pictures?: readonly EnclosedFile[];
    readonly encoding?: UsedEncoding;
  };

/** A message as an article, with the files that it brings. */
export function mailDraft(
  email: Mail,
  { whole = false }: ReadingChoice,
): { readonly article: ArticleDraft; readonly enclosed: readonly EnclosedFile[] } {
  const hints = hintsOf(email);
  const body = mailBody(email, { isForward: isForward(email.subject ?? ''), whole });
  const { enclosed, unread } = attached(email.attachments);
  return {
    article: {
      hints,
      language: headerOf(email, 'content-language'),
      blocks: body.blocks,
      resources: [...shownInPlace(email.attachments), ...(email.pictures ?? [])],
      leftOut: body.leftOut,
      isWhole: whole,
      ...(email.encoding && { encoding: email.encoding }),
      remarks: [...sentTo(email), ...attachmentRemarks(enclosed, unread)],
    },
    enclosed: enclosed.map((file) => ({ ...file, of: mailName(hints) })),
  };
}

function hintsOf(email: Mail): SourceHints {
  const published = readMailDate(headerOf(email, 'date') ?? '');
  const list = cleanLine(headerOf(email, 'list-id') ?? '').replace(/\s?<[^>]{0,200}>$/, '');
  return {
    ...sourceField('title', email.subject ?? ''),
    ...sourceField('byline', email.from ? nameOf(email.from) : ''),
    ...(/\s/.test(list) && sourceField('publisher', list.replace(/^"(.*)"$/, '$1'))),
    ...(published !== null && { published }),
  };
}

const headerOf = ({ headers }: Mail, key: string): string | null =>
  headers.find((header) => header.key === key)?.value ?? null;

/** The name, without an address that was put into it by mistake; else the address. */
function nameOf({ name, address = '' }: Address): string {
  const bare = cleanLine(name)
    .replace(/\s?<[^<>]{0,300}>$/, '')
    .replace(/^["'](.*)["']$/, '$1');
  return bare === '' ? (/<([^<>]{1,300})>/.exec(name)?.[1] ?? address) : bare;
}

/** "Fwd:", behind any number of answers to it. */
const isForward = (subject: string): boolean =>
  /^(?:\s?(?:re|aw|antw|sv|رد|ре)\s?:)*\s?(?:fwd?|wg|tr|rv|enc|i|vs|ilt|пд|fw|إعادة توجيه|إعادة إرسال)\s?:/iu.test(
    subject,
  );

function sentTo({ to = [], cc = [] }: Mail): string[] {
  const names = [...to, ...cc].map((one) => nameOf(one)).filter((name) => name !== '');
  if (names.length === 0) return [];
  const others = names.length - 6;
  const shown = names.slice(0, 6).join(', ');
  return [`Sent to ${shown}${others > 0 ? ` and ${others} others` : ''}.`];
}

function attached(attachments: readonly Attachment[]) {
  const enclosed: EnclosedFile[] = [];
  const unread: string[] = [];
  const taken = new Set<string>();
  for (const [index, attachment] of attachments.entries()) {
    const name = unused(fileName(attachment, index), taken);
    if (typeof attachment.content === 'string') continue;
    const bytes = new Uint8Array(attachment.content);
    if (UNREADABLE.test(attachment.mimeType)) unread.push(name);
    else if (bytes.length > 0 && !isDecoration(attachment)) enclosed.push({ name, bytes });
  }
  return { enclosed, unread };
}

/** A picture that the text shows in its place. */
const isDecoration = ({ related, mimeType }: Attachment): boolean =>
  related === true && mimeType.startsWith('image/');

const shownInPlace = (attachments: readonly Attachment[]): EnclosedFile[] =>
  attachments
    .filter(isDecoration)
    .flatMap(({ contentId, content }) =>
      contentId && typeof content !== 'string'
        ? [{ name: `cid:${contentId.replace(/^<|>$/g, '')}`, bytes: new Uint8Array(content) }]
        : [],
    );

function fileName({ filename, mimeType }: Attachment, index: number): string {
  const safe = cleanLine(filename ?? '')
    .replace(/[\\/\0]+/g, '_')
    .replace(/^\.+/, '')
    .slice(-150);
  if (safe !== '') return safe;
  const ending =
    mimeType === 'message/rfc822' ? 'eml' : mimeType.replace(/^.*[/.+-]/, '').slice(0, 8);
  return `attachment ${index + 1}.${ending}`;
}

function unused(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${count} ${name}`;
  taken.add(free);
  return free;
}

function attachmentRemarks(enclosed: readonly EnclosedFile[], unread: readonly string[]): string[] {
  const names = enclosed.map(({ name }) => name).join(', ');
  return [
    ...(names === '' ? [] : [`Attached, and read as documents of their own: ${names}.`]),
    ...(unread.length === 0 ? [] : [`Attached, and nothing to read: ${unread.join(', ')}.`]),
  ];
}

/** "the mail “Chlorine stock” of Ingrid Halvorsen, 2026-11-23" */
function mailName({ title, byline, published }: SourceHints): string {
  const named = title === undefined ? 'a mail without subject' : `the mail “${title}”`;
  const by = byline === undefined ? '' : ` of ${byline}`;
  return `${named}${by}${published === undefined ? '' : `, ${published.slice(0, 10)}`}`;
}

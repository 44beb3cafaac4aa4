import { cleanLine } from '#domain/formats/characters.ts';
import type { ArticleDraft, DraftBlock, FileDraft } from '#domain/formats/draft.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import { sourceField } from '#domain/formats/source-fields.ts';
import { chatDraft } from './chat-draft.ts';
import { type Fields, fieldsOf, listOf, parseJson, textOf } from './json.ts';
import { makeMessage } from './messages.ts';

/** Signal's chats as lines of JSON; a line that is none is passed over. */
function* linesOf(text: string): Generator<Fields> {
  for (const line of text.split('\n')) {
    if (line.trim() !== '') yield fieldsOf(parseJson(line));
  }
}

/** One chat as the exporters of Signal's desktop write it: a message a line, with day, sender and body. */
export function parseSignalExport(text: string, choice: ReadingChoice, path: string): ArticleDraft {
  const blocks: DraftBlock[] = [];
  for (const message of linesOf(text)) {
    const speaker = cleanLine(textOf(message.sender)).slice(0, 200) || null;
    const files = listOf(message.attachments).map((file) => {
      const { name, fileName } = fieldsOf(file);
      return `[attached: ${textOf(name) || textOf(fileName) || 'a file'}]`;
    });
    const said = [textOf(message.body), ...files].filter((part) => part !== '');
    if (said.length === 0 && textOf(message.sticker) === '') continue;
    const time = textOf(message.date).replace(' ', 'T');
    const words = said.length === 0 ? '[sticker]' : said.join('\n');
    blocks.push(...makeMessage(speaker, isTime(time) ? time.slice(0, 19) : null, words));
  }
  return chatDraft({}, { blocks, notices: [] }, choice, path);
}

const isTime = (time: string): boolean =>
  /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?/.test(time);

interface Backup {
  /** By their ids: what recipients are called, and whether they are groups. */
  readonly names: Map<string, string>;
  /** By a chat's id, whom it is with. */
  readonly chats: Map<string, string>;
  readonly items: Map<string, Fields[]>;
  self: string | null;
}

/**
 * Signal's own export as text: frames, a line each, of who there is, of chats and of messages. An article a
 * chat. @see Signal's Backup.proto
 */
export function parseSignalBackup(text: string, choice: ReadingChoice, path: string): FileDraft {
  const backup: Backup = { names: new Map(), chats: new Map(), items: new Map(), self: null };
  for (const frame of linesOf(text)) takeFrame(backup, frame);
  const articles = [...backup.items].flatMap(([chat, items]) => {
    const draft = backupChat(backup, chat, items, choice, path);
    return draft.blocks.length === 0 ? [] : [{ ...draft, part: `chat ${chat}` }];
  });
  return { articles, enclosed: [] };
}

function takeFrame(backup: Backup, frame: Fields): void {
  const recipient = fieldsOf(frame.recipient);
  if (frame.recipient !== undefined) {
    const id = idOf(recipient.id);
    if (recipient.self !== undefined) backup.self = id;
    backup.names.set(id, recipientName(recipient));
  }
  const chat = fieldsOf(frame.chat);
  if (frame.chat !== undefined) backup.chats.set(idOf(chat.id), idOf(chat.recipientId));
  const item = fieldsOf(frame.chatItem);
  if (frame.chatItem !== undefined) {
    const id = idOf(item.chatId);
    const items = backup.items.get(id);
    if (items) items.push(item);
    else backup.items.set(id, [item]);
  }
}

const idOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function recipientName(recipient: Fields): string {
  const contact = fieldsOf(recipient.contact);
  const group = fieldsOf(fieldsOf(recipient.group).snapshot);
  const title = fieldsOf(group.title).title;
  const nickname = fieldsOf(contact.nickname);
  const names = [
    [contact.systemGivenName, contact.systemFamilyName],
    [nickname.given, nickname.family],
    [contact.profileGivenName, contact.profileFamilyName],
    [title],
    [contact.username],
    [contact.e164],
  ].map((parts) => cleanLine(parts.map(idOf).join(' ')).slice(0, 200));
  if (recipient.self !== undefined) return 'The phone’s owner';
  return names.find((name) => name !== '') ?? '';
}

function backupChat(
  { names, chats, self }: Backup,
  chat: string,
  items: readonly Fields[],
  choice: ReadingChoice,
  path: string,
): ArticleDraft {
  const blocks: DraftBlock[] = [];
  const notices: string[] = [];
  for (const item of items) {
    const words = itemWords(item);
    const author =
      item.outgoing !== undefined ? (self ?? idOf(item.authorId)) : idOf(item.authorId);
    const speaker = names.get(author) || null;
    if (words === null) notices.push('a notice of the program');
    else blocks.push(...makeMessage(speaker, timeOf(item.dateSent), words));
  }
  const title = names.get(chats.get(chat) ?? '') ?? '';
  const draft = chatDraft(sourceField('title', title), { blocks, notices }, choice, path);
  return { ...draft, remarks: ['The times of its messages are in UTC.'] };
}

/** What a message says; null for what the program itself noted. */
function itemWords(item: Fields): string | null {
  if (item.remoteDeletedMessage !== undefined) return '[deleted message]';
  if (item.stickerMessage !== undefined) return '[sticker]';
  if (item.contactMessage !== undefined) return '[contact]';
  if (item.viewOnceMessage !== undefined) return '[picture that was to be seen once]';
  if (item.poll !== undefined) return `[poll: ${textOf(fieldsOf(item.poll).question)}]`;
  if (item.standardMessage === undefined) return null;
  const message = fieldsOf(item.standardMessage);
  const files = listOf(message.attachments).map((attachment) => {
    const { fileName, contentType } = fieldsOf(fieldsOf(attachment).pointer);
    return `[attached: ${textOf(fileName) || textOf(contentType) || 'a file'}]`;
  });
  const said = [textOf(fieldsOf(message.text).body), ...files].filter((part) => part !== '');
  return said.length === 0 ? '[empty message]' : said.join('\n');
}

/** Milliseconds since 1970, as a number or digits. */
function timeOf(value: unknown): string | null {
  const moment = Number(idOf(value) || Number.NaN);
  const isMoment = moment > 0 && moment < 4_102_444_800_000;
  return isMoment ? new Date(moment).toISOString().slice(0, 19).concat('Z') : null;
}

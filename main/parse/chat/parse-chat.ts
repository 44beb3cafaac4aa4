import { type ChatLine, readChatLine } from '#domain/formats/chat/chat-lines.ts';
import { titleFromPath } from '#domain/formats/chat/chat-title.ts';
import { dateOrderOf, timeOf } from '#domain/formats/chat/date-order.ts';
import type { ArticleDraft, DraftBlock } from '#domain/formats/draft.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import { sourceField } from '#domain/formats/source-fields.ts';
import { leftOut } from './chat-draft.ts';
import { chatLanguage, makeMessage, titleFromSpeakers } from './messages.ts';

interface Entry extends ChatLine {
  /** Its first line and those that follow it. */
  readonly lines: string[];
}

/**
 * A chat as lines: WhatsApp's exports of Android and iPhones, Signal's exporters, messages copied out of
 * Telegram. One document with a block a message; what the program itself wrote (who came and went) is left
 * out and told, unless the whole is asked for.
 */
export function parseChat(text: string, choice: ReadingChoice, path: string): ArticleDraft {
  const entries = readEntries(text);
  const group = groupOf(entries);
  const inGroupsName = speaksForGroup(entries, group);
  const isSystem = ({ speaker, byProgram, text: first }: Entry) =>
    speaker === null ||
    (byProgram && (ENCRYPTED.test(first) || (inGroupsName && speaker === group)));
  const shown = dateOrderOf(
    entries.map(({ stamp }) => stamp),
    isLatin(text),
  );
  const { certain } = shown;
  const chosen = certain ? undefined : choice.dayOrder;
  const order = chosen === undefined ? shown.order : CHOSEN[chosen];
  const blocks: DraftBlock[] = [];
  const notices: string[] = [];
  for (const entry of entries) {
    const said = entry.lines.join('\n');
    const time = timeOf(entry.stamp, order);
    if (!isSystem(entry)) blocks.push(...makeMessage(entry.speaker, time, said));
    else if (choice.whole) blocks.push(...makeMessage(null, time, said));
    else notices.push(said);
  }
  const title = group ?? titleFromPath(path) ?? titleFromSpeakers(blocks);
  return {
    hints: sourceField('title', title ?? ''),
    language: chatLanguage(blocks),
    blocks,
    leftOut: leftOut(notices),
    remarks: certain || chosen !== undefined ? [] : assumed(entries, order),
    ...(!certain && {
      dayOrder: {
        first: order === 'month-first' ? 'month' : 'day',
        by: chosen === undefined ? 'assumed' : 'chosen',
      } as const,
    }),
  };
}

function readEntries(text: string): Entry[] {
  const entries: Entry[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const found = readChatLine(line);
    if (found) entries.push({ ...found, lines: [found.text] });
    else entries.at(-1)?.lines.push(line);
  }
  return entries;
}

const QUOTED = /["“”«„]([^"“”«»„]{1,100})["”“»]\s*\.?$/;

/** Words of the notice that opens most chats, in the languages that we know. */
const ENCRYPTED =
  /end-to-end|ende-zu-ende|bout en bout|extremo a extremo|ponta a ponta|uçtan uca|الطرفين|طرف إلى طرف|بين الطرفين|سرتاسر|сквозн|наскрізн|end-to-end-kryptert|crittograf/i;

/** The group's name: that of its making, or the one in which an iPhone tells that the chat is encrypted. */
function groupOf(entries: readonly Entry[]): string | null {
  const opening = entries.slice(0, 5);
  for (const { speaker, text } of opening) {
    const named = speaker === null ? QUOTED.exec(text)?.[1] : undefined;
    if (named !== undefined) return named.trim();
  }
  const notice = opening.find((entry) => entry.byProgram && ENCRYPTED.test(entry.text));
  return notice?.speaker ?? null;
}

/** An iPhone tells who came and went in the group's name; a person of the chat's name has said other things too. */
function speaksForGroup(entries: readonly Entry[], group: string | null): boolean {
  const others = new Set(entries.flatMap(({ speaker }) => speaker ?? []));
  others.delete(group ?? '');
  return (
    others.size > 1 && entries.every(({ speaker, byProgram }) => speaker !== group || byProgram)
  );
}

const isLatin = (text: string): boolean => /^[^\p{L}]*\p{Script=Latin}/u.test(text);

const CHOSEN = { day: 'day-first', month: 'month-first' } as const;

const NAMES = {
  'day-first': 'day/month/year',
  'month-first': 'month/day/year',
  'year-first': 'year/month/day',
} as const;

function assumed(entries: readonly Entry[], order: keyof typeof NAMES): string[] {
  const [first] = entries;
  const day = first && timeOf(first.stamp, order)?.slice(0, 10);
  if (!first || !day) return [];
  const written = first.stamp.date.join('/');
  return [
    `The chat does not show whether its days are day/month or month/day; they are taken for ${NAMES[order]}: ${written} is ${day}.`,
  ];
}

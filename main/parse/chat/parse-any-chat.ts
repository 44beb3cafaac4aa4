import { type ChatData, chatDataOf } from '#domain/formats/chat/chat-data.ts';
import type { ArticleDraft, FileDraft } from '#domain/formats/draft.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import { parseChat } from './parse-chat.ts';
import { parseSignalBackup, parseSignalExport } from './parse-signal.ts';
import { parseTelegramHtml } from './parse-telegram-html.ts';
import { parseTelegramJson } from './parse-telegram-json.ts';

type Parser = (text: string, choice: ReadingChoice, path: string) => ArticleDraft | FileDraft;

const DATA: Readonly<Record<ChatData, Parser>> = {
  'telegram-json': parseTelegramJson,
  'telegram-html': parseTelegramHtml,
  'signal-export': parseSignalExport,
  'signal-backup': parseSignalBackup,
};

/** A chat of any program: one document a chat, a block a message. */
export const parseAnyChat: Parser = (text, choice, path) => {
  const data = chatDataOf(text);
  return (data === null ? parseChat : DATA[data])(text, choice, path);
};

import { titleFromPath } from '#domain/formats/chat/chat-title.ts';
import type { ArticleDraft, DraftBlock } from '#domain/formats/draft.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import type { LeftOut } from '#domain/formats/reading-account.ts';
import { type SourceHints, sourceField } from '#domain/formats/source-fields.ts';
import { chatLanguage, makeMessage, titleFromSpeakers } from './messages.ts';

/** What was read of a chat. */
export interface ReadChat {
  readonly blocks: readonly DraftBlock[];
  /** Lines of the program's own: who came, who went, who called. */
  readonly notices: readonly string[];
}

/** A chat as an article: under its own name, else that of its file, else of those who speak in it. */
export function chatDraft(
  hints: SourceHints,
  { blocks, notices }: ReadChat,
  { whole = false }: ReadingChoice,
  path: string,
): ArticleDraft {
  const title = hints.title ?? titleFromPath(path) ?? titleFromSpeakers(blocks) ?? '';
  const told = notices.filter((notice) => notice !== '');
  const kept = whole ? told.flatMap((notice) => makeMessage(null, null, notice)) : [];
  return {
    hints: sourceField('title', title),
    language: chatLanguage(blocks),
    blocks: [...blocks, ...kept],
    leftOut: whole ? [] : leftOut(told),
  };
}

export function leftOut(notices: readonly string[]): LeftOut[] {
  const [opening] = notices;
  if (opening === undefined) return [];
  const characters = notices.reduce((sum, { length }) => sum + length, 0);
  return [{ what: 'line of the chat program', characters, opening: opening.slice(0, 120) }];
}

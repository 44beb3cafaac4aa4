import type { Block } from '#domain/document.ts';
import { cleanCharacters } from '#domain/formats/characters.ts';
import type { DraftBlock } from '#domain/formats/draft.ts';
import { detectLanguage } from '#domain/language/detect.ts';

type Message = Extract<Block, { kind: 'message' }>;

/** A message from what a chat has of it; none where nothing is left to read. Its lines stay lines. */
export function makeMessage(speaker: string | null, time: string | null, text: string): Message[] {
  const clean = cleanCharacters(text)
    .replace(/[\u200e\u200f\u061c]+(?=[^\p{L}\p{N}]*$|[<[(])|^[\u200e\u200f\u061c]+/gmu, '')
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return clean === '' ? [] : [{ kind: 'message', speaker, time, text: clean, marks: [] }];
}

/** What a chat is called that has no name: "Chat of Amal, Tarig and 3 others". */
export function titleFromSpeakers(blocks: readonly DraftBlock[]): string | null {
  const messages = blocks.filter((block): block is Message => block.kind === 'message');
  const names = [...new Set(messages.flatMap(({ speaker }) => speaker ?? []))];
  if (names.length === 0) return null;
  const others = names.length - 3;
  const shown = names.slice(0, 3).join(', ');
  return `Chat of ${shown}${others > 0 ? ` and ${others} other${others > 1 ? 's' : ''}` : ''}`;
}

/** Messages by which the language of a chat is told. */
const LISTENED_TO = 300;

/** The language of most of its messages, for a chat in which several are written. */
export function chatLanguage(blocks: readonly DraftBlock[]): string | null {
  const counts = new Map<string, number>();
  for (const block of blocks.slice(0, LISTENED_TO)) {
    const language = block.kind === 'message' ? detectLanguage(block.text) : null;
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

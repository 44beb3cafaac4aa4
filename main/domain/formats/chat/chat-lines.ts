import { cleanCharacters } from '../characters.ts';
import { readStamp, STAMP, type Stamp } from './chat-time.ts';

/** A line that begins an entry of a chat. */
export interface ChatLine {
  readonly stamp: Stamp;
  /** Null in a line of the program's own. */
  readonly speaker: string | null;
  /** Behind the speaker, or behind the time where there is none. */
  readonly text: string;
  /** Whether the program wrote it: it marks its own words by an invisible sign. */
  readonly byProgram: boolean;
}

/** Signs of direction: they stand about names, dates and the program's own words, and say nothing. */
const DIRECTION = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** "[16/11/2026, 07:41:12] …", "16/11/2026, 07:41 - …", "Name, [16.11.2026 07:41]" */
const BRACKETED = new RegExp(String.raw`^\[${STAMP}\][ :]?(.*)$`, 'u');
const DASHED = new RegExp(`^${STAMP} ?[-–—] (.*)$`, 'u');
const TRAILING = new RegExp(String.raw`^(.{1,120}?),? \[${STAMP}\]:?$`, 'u');

/** A longer name is a sentence with a colon in it. */
const LONGEST_NAME = 120;

/**
 * An entry's first line; null for any other line. The forms are those of WhatsApp on Android and iPhones,
 * of Signal's exporters, and of messages copied out of Telegram.
 */
export function readChatLine(line: string): ChatLine | null {
  // No entry's first line begins with a stamp behind its first hundred signs.
  if (!/^.{0,200}\p{Nd}[:.]\p{Nd}{2}/u.test(line)) return null;
  const raw = line.replaceAll(/[\u00a0\u202f]/g, ' ');
  const plain = raw.replace(DIRECTION, '').trimEnd();
  const found = BRACKETED.exec(plain) ?? DASHED.exec(plain);
  if (found) {
    const stamp = readStamp(found.slice(1, 10));
    return stamp && withSpeaker(stamp, found[10] ?? '', raw);
  }
  const trailing = TRAILING.exec(plain);
  const stamp = trailing && readStamp(trailing.slice(2, 11));
  return stamp ? { stamp, speaker: nameOf(trailing[1] ?? ''), text: '', byProgram: false } : null;
}

function withSpeaker(stamp: Stamp, rest: string, raw: string): ChatLine {
  const colon = /: |:$/.exec(rest);
  if (!colon || colon.index === 0 || colon.index > LONGEST_NAME || isSaid(rest, colon.index)) {
    return { stamp, speaker: null, text: rest, byProgram: true };
  }
  const speaker = nameOf(rest.slice(0, colon.index));
  const text = rest.slice(colon.index + colon[0].length);
  return { stamp, speaker, text, byProgram: /: ?[\u200e\u200f]/.test(raw) };
}

/** The colon stands in a quoted name: "Josephine changed the subject from “A: b” to “C”". */
const isSaid = (rest: string, colon: number): boolean => {
  const before = rest.slice(0, colon);
  return /["“«„][^"”»“]{0,100}$/.test(before) && /\s\S+\s\S+\s/.test(before);
};

const nameOf = (name: string): string => cleanCharacters(name).replace(/\s+/g, ' ').trim();

/** Lines that are looked at to tell a chat from another text. */
const LOOKED_AT = 400;

/**
 * Whether a text is a chat: it opens with an entry, has another one, one at least names a speaker, and one
 * line in six begins an entry. A log without speakers is none.
 */
export function looksLikeChat(text: string): boolean {
  const lines = text
    .slice(0, 64_000)
    .split(/\r\n?|\n/, LOOKED_AT)
    .filter((line) => line.trim() !== '');
  const [first] = lines;
  if (first === undefined || readChatLine(first) === null) return false;
  const entries = lines.map(readChatLine).filter((entry) => entry !== null);
  const speaking = entries.filter(({ speaker }) => speaker !== null).length;
  return speaking > 0 && entries.length > 1 && entries.length * 6 >= lines.length;
}

import { isPartialDate, parsePublicationDate } from './publication-date.ts';
import { namesBody, readFrontLine, readLabelledLine, type SourceHints } from './source-fields.ts';

/** A head has few lines, and every one is short. */
const MOST_LINES = 6;
const LONGEST_LINE = 100;

/**
 * What the lines above the first blank one say where they are a statement's head: one of them is its date, and
 * one names an office. They stay in the text; only what they say is known besides.
 */
export function readLetterhead(lines: readonly string[]): SourceHints {
  const isHead = lines.length > 1 && lines.length <= MOST_LINES && lines.every(isShort);
  if (!isHead || !lines.slice(1).some(isDateLine)) return {};
  const sender = lines.flatMap((line) => line.split(/ [|–—] /).slice(0, 1)).find(namesBody);
  // "Briefing by the Office …": the office alone.
  const behindBy = /\bby (?:the )?(.{3,100})$/.exec(sender ?? '')?.[1];
  const named = behindBy !== undefined && namesBody(behindBy) ? behindBy : sender;
  const publisher = named?.replace(/^[^\p{L}\p{N}]{1,9}/u, '').trim();
  return publisher === undefined ? {} : { publisher };
}

/** A line that is a date, a place and a date, or another field of the source: it never goes on a sentence. */
export const isFieldLine = (line: string): boolean =>
  isDateLine(line) || Object.keys(readLabelledLine(line.trim())).length > 0;

function isDateLine(line: string): boolean {
  const text = line.trim();
  if (parsePublicationDate(text) !== null || isPartialDate(text)) return true;
  return readFrontLine(text).published !== undefined;
}

/** "Present: the council, two agencies": a label that is none of the source's. */
const OTHER_LABEL = /^\p{L}[\p{L} '’()-]{1,40}[:：]\s*\S/u;

/**
 * Whether the lines above the first blank one are filled in like a form, some of them saying what is no field of the
 * source: then the date among them is part of the form.
 */
export const isForm = (lines: readonly string[]): boolean =>
  lines.length > 2 &&
  lines.slice(1).some(isFieldLine) &&
  lines.slice(1).some((line) => OTHER_LABEL.test(line.trim()) && !isFieldLine(line));

const isShort = (line: string): boolean => line.trim().length <= LONGEST_LINE;

const WIRE_TIME = /^\(*(\d{2})(\d{2})(\d{2}) GMT (\p{L}{3}) (\d{2})\)*$/u;

export const isWireTime = (line: string): boolean => WIRE_TIME.test(line.trim());

/** The moment that an agency prints below a story: "151832 GMT Nov 26" is the 15th, 18:32. */
export function readWireTime(line: string): SourceHints {
  const found = WIRE_TIME.exec(line.trim());
  if (!found) return {};
  const [, day, hours, minutes, month, year] = found;
  const published = parsePublicationDate(`${day} ${month} 20${year} ${hours}:${minutes} GMT`);
  return published === null ? {} : { published };
}

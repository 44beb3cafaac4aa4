import { compareTlp, parseMarking, type TlpLabel } from './marking.ts';
import {
  isMarkingAlone,
  isSecrecy,
  isSureMarking,
  standsBesideMarking,
  withoutItself,
} from './marking-words.ts';

/** A marking that stands in a text, for a person to take or not. */
export interface FoundMarking {
  readonly label: string;
  /** The line that it stands in. */
  readonly line: string;
}

/** A line that marks says little else. */
const LONGEST_LINE = 120;
/** Of a text, from each end: an organisation's own marking stands at its head or its foot. */
const LINES_AT_AN_END = 8;

const TLP =
  /(?<![\p{L}\p{N}])(?:TLP(?:\s?[:=\-–/]\s?|\s)|Traffic Light Protocol(?:\s\(TLP\))?\s?[:\-–]\s?)(RED|AMBER\s?\+?\s?STRICT|AMBER|GREEN|CLEAR|WHITE)(?![\p{L}\p{N}])/giu;

/** What stands before it in a line of its own. */
const LEAD =
  /^(?:(?:(?:security |information |document )?classification|marking|distribution|circulation|dissemination|sensitivity|handling|confidentiality|security level|diffusion|التصنيف|درجة السرية)\s*[:：–-]\s*)/iu;
/** What a message calls its subject by. */
const SUBJECT = /^(?:subject|re|fwd?|objet|asunto|betreff|тема|الموضوع)\s*[:：]\s*/iu;
/** Between the parts of a line. */
const BETWEEN = /\s+[–—-]+\s+|\s*(?:[|•·[\]()]|\/+)\s*|:\s+/u;
/** Between words that all mark. */
const WITHIN = /\s*[,;،؛.]\s+|\s+(?:and|et|y|und)\s+/u;

/**
 * The marking that stands in a text: the strictest TLP label in a line that says little else or that begins or
 * ends with it, or an organisation's own words near the head or the foot: alone in a line, or at an end of a line
 * where they can mean nothing else. Null where none does.
 * @param lines in order, without line ends in them
 */
export function findMarking(lines: readonly string[]): FoundMarking | null {
  let strictest: { readonly label: TlpLabel; readonly line: string } | null = null;
  for (const line of lines) {
    for (const found of line.matchAll(TLP)) {
      if (!isMarkingLine(line, found.index, found[0].length)) continue;
      const read = parseMarking(`TLP:${found[1] ?? ''}`);
      if (!read.ok || read.value.scheme !== 'tlp') continue;
      const { label } = read.value;
      if (strictest === null || compareTlp(label, strictest.label) > 0) strictest = { label, line };
    }
  }
  if (strictest) return { label: strictest.label, line: strictest.line.slice(0, LONGEST_LINE) };
  const ends = [
    ...lines.slice(0, LINES_AT_AN_END),
    ...lines.slice(LINES_AT_AN_END).slice(-LINES_AT_AN_END),
  ];
  for (const line of ends) {
    if (line.length > LONGEST_LINE) continue;
    const label = ownMarking(line);
    if (label !== null) return { label, line: line.trim() };
  }
  return null;
}

const bare = (words: string): string =>
  words
    .trim()
    .replace(/^[\s*[(/|•–—-]+|[\s*\])/|•.!–—-]+$/g, '')
    .replace(/\s+/g, ' ');

/** An organisation's own words in a line, as they stand there. */
function ownMarking(line: string): string | null {
  const subject = SUBJECT.test(line);
  const words = withoutItself(bare(bare(line).replace(SUBJECT, '')).replace(LEAD, ''));
  if (marksWhole(words)) return words;
  const parts = words.split(BETWEEN).map(bare).filter(Boolean);
  if (parts.length < 2) return null;
  const ends = [parts[0] ?? '', parts.at(-1) ?? ''];
  return ends.find((part) => isSureMarking(part) || marksItsLine(part, line, subject)) ?? null;
}

/** "Restricted"; "Internal, not for onward distribution"; "Draft – do not cite". */
function marksWhole(words: string): boolean {
  if (isMarkingAlone(words)) return true;
  const parts = words
    .split(BETWEEN)
    .flatMap((part) => part.split(WITHIN))
    .map(bare)
    .filter(Boolean);
  return (
    parts.some(isMarkingAlone) &&
    parts.every((part) => isMarkingAlone(part) || standsBesideMarking(part))
  );
}

/** "[Restricted] Halvet"; "Subject: Halvet – Internal"; "CONFIDENTIAL: Halvet", not "SECRET: ARMY HID DEAD". */
function marksItsLine(part: string, line: string, subject: boolean): boolean {
  if (!marksWhole(part)) return false;
  if ((subject && !/^\p{Ll}/u.test(part)) || line.includes(`[${part}]`)) return true;
  return isSecrecy(part) && isUpperCase(part) && !isUpperCase(line);
}

const isUpperCase = (words: string): boolean =>
  words === words.toUpperCase() && words !== words.toLowerCase();

/** "TLP:AMBER", "TLP:AMBER | Not for media", "… for partners. TLP:AMBER": not in the middle of a sentence. */
function isMarkingLine(line: string, start: number, length: number): boolean {
  const [before, after] = [line.slice(0, start).trim(), line.slice(start + length).trim()];
  if (before === '') return after === '' || !/^[\p{Ll}\p{N},]/u.test(after);
  if (after.replace(/[\s.)\]*]+/g, '') === '') return line.length <= LONGEST_LINE;
  return line.length <= LONGEST_LINE && /[|•·:–—/(]\s*$/.test(line.slice(0, start));
}

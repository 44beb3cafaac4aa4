import type { BriefDocument } from '../document.ts';
import { labelsFor } from '../labels.ts';
import { type BriefInput, briefLanguage } from '../material.ts';
import { observed } from '../observations.ts';
import type { PlanItem } from '../plan.ts';
import { builtSections } from '../sections.ts';
import { shownDay } from '../shown.ts';
import { type BriefLine, linesOf, lineText } from './lines.ts';
import { type PlacedLine, type Unit, unitsOf } from './units.ts';

/** A brief told as a Word file tells it, each line with the item that it comes of. */
export function unitsOfBrief(input: BriefInput): { units: Unit[]; marked: ReadonlySet<string> } {
  const labels = labelsFor(briefLanguage(input));
  const marked = new Set<string>();
  const lines = input.sections.flatMap((section): PlacedLine[] => {
    const found: PlacedLine[] = [];
    for (const item of section.items) {
      if (isMarked(item, input)) marked.add(item.id);
      const built = builtSections({ ...section, items: [item] }, input, labels);
      for (const { id, title, blocks } of built) {
        // A full text has a section of its own; in the plan it belongs to the one that asked for it.
        if (id !== section.id) found.push(placed(section.id, item.id, heading(title)));
        for (const block of blocks) {
          if (block.kind === 'passage' && block.marking !== undefined) marked.add(item.id);
          for (const line of linesOf(block, labels)) {
            if (line.kind === 'head' && saysHead(found, line)) continue;
            found.push(placed(section.id, item.id, line));
          }
        }
      }
    }
    return found;
  });
  return { units: unitsOf(lines, marksOf(input)), marked };
}

/** Whether it is a passage, or a free note, that a person gave a marking of its own. */
const isMarked = (item: PlanItem, input: BriefInput): boolean =>
  item.kind === 'observation'
    ? observed(item, input)?.marking != null
    : item.kind === 'passage' &&
      input.articles.some(({ assessments }) => assessments?.get(item.annotation)?.marking != null);

const heading = (text: string): BriefLine => ({ kind: 'heading', runs: [{ text }], cites: [] });

const placed = (section: string, item: string | null, line: BriefLine): PlacedLine => ({
  section,
  item,
  line,
});

/** Rows of one table that come of several items have one head. */
function saysHead(found: readonly PlacedLine[], head: BriefLine): boolean {
  const table = found.slice(found.findLastIndex(({ line }) => !isRow(line)) + 1);
  return table.some(({ line }) => line.kind === 'head' && lineText(line) === lineText(head));
}

const isRow = ({ kind }: BriefLine): boolean => kind === 'row' || kind === 'head';

/** The brief's own words in brackets behind what it could not confirm. */
function marksOf(input: BriefInput): string[] {
  const { unsupported, altered, reworded } = labelsFor(briefLanguage(input));
  return [unsupported, altered, reworded];
}

/** What stands in a Word file of a brief, as far as it can come back. */
export interface ToldWord {
  readonly units: readonly Unit[];
  /** What was changed that a brief makes itself, in sentences for a person. */
  readonly remarks: readonly string[];
}

/**
 * The lines of a Word file by the sections of the brief. What stands before the first of them and behind the
 * last, its title and its sources, the brief makes itself.
 * @param ours the brief as it is told
 */
export function unitsOfWord(
  lines: readonly BriefLine[],
  ours: readonly Unit[],
  input: BriefInput,
  document: BriefDocument,
): ToldWord {
  const labels = labelsFor(document.language);
  const planned = new Set(input.sections.map(({ id }) => id));
  const open = document.sections
    .filter(({ id }) => planned.has(id))
    .map(({ id, title }) => ({ id, title: title.trim() }));
  const headings = new Set(ours.filter(({ kind }) => kind === 'heading').map(({ text }) => text));
  const written = new Set(lines.filter(({ kind }) => kind === 'heading').map(wordsOf));
  const found: PlacedLine[] = [];
  const remarks: string[] = [];
  const aside: string[] = [];
  let section: string | null = null;
  let isOver = false;
  for (const line of lines) {
    const text = wordsOf(line);
    if (line.kind === 'heading' && !isOver) {
      isOver = text === labels.sources;
      if (isOver) continue;
      const known = open.findIndex(({ title }) => title === text);
      const next = open[0];
      // A heading that nobody knows, where that of the next section is missing, is its new name.
      const isRenamed =
        known < 0 && next !== undefined && !headings.has(text) && !written.has(next.title);
      const begun = open[known] ?? (isRenamed ? next : undefined);
      if (begun) {
        section = begun.id;
        open.splice(0, open.indexOf(begun) + 1);
        if (isRenamed) {
          remarks.push(`The section “${begun.title}” is called “${text}” in the file.`);
        }
        continue;
      }
    }
    if (section !== null && !isOver) found.push(placed(section, null, line));
    else if (text !== '') aside.push(text);
  }
  const own = new Set([document.title, document.sourceLine, ...(document.facts ?? [])].map(plain));
  const isOwn = (text: string) =>
    own.has(plain(text)) ||
    plain(text) === plain(`${labels.brief} · ${shownDay(document.date, document.language)}`) ||
    document.sources.some(({ sha256 }) => text.includes(sha256.slice(0, 12)));
  for (const text of aside.filter((one) => !isOwn(one))) {
    remarks.push(
      `“${text.length > 120 ? `${text.slice(0, 119)}…` : text}” stands where the brief writes its title, its date or its sources itself, and does not come back.`,
    );
  }
  return { units: unitsOf(found, marksOf(input)), remarks };
}

const wordsOf = (line: BriefLine): string => lineText(line).replace(/\s+/g, ' ').trim();

/** Without the marks of direction that Word keeps or drops. */
const plain = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

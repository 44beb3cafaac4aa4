import type { Block, Mark } from '../../document.ts';
import { escapePattern } from '../../text/escape-pattern.ts';
import type { BriefLabels } from '../labels.ts';
import type { BriefLine, LineRun } from './lines.ts';

/** What a Word file of a brief says, as it came back. */
export interface WordText {
  readonly lines: readonly BriefLine[];
  /** What people wrote in its margin: "Comment by Ada on “boats”: why?" */
  readonly comments: readonly string[];
}

/**
 * The lines of a Word file that was read as an article. Of tracked changes the outcome counts: what was
 * put in is there, what was taken out is not.
 * @param labels of the brief, in whose language its footnotes name sources and paragraphs
 * @param chosen the number among the articles of the brief of a source that the file numbers so
 */
export function readLines(
  blocks: readonly Block[],
  labels: BriefLabels,
  chosen: (printed: number) => number,
): WordText {
  const notes = new Map<string, string>();
  const comments: string[] = [];
  for (const block of blocks) {
    if (block.kind !== 'footnote') continue;
    if (/^c\d+$/.test(block.label)) comments.push(block.text);
    else notes.set(block.label, block.text);
  }
  const citeOf = citeReader(labels, chosen);
  const lines = blocks.flatMap((block): BriefLine[] => {
    if (block.kind === 'footnote' || block.kind === 'picture') return [];
    return [lineFrom(block, (label) => noteOf(notes.get(label), citeOf))];
  });
  return { lines, comments };
}

/** A footnote: the place that it leads to, or its own words where it was written in Word. */
interface Note {
  readonly cite: string | null;
  readonly words: string;
}

const noteOf = (text: string | undefined, citeOf: (text: string) => string | null): Note =>
  text === undefined ? { cite: null, words: '' } : { cite: citeOf(text), words: text.trim() };

/** Finds "source 2, paragraph 7" in the brief's language. */
function citeReader(
  { source, paragraph, comma }: BriefLabels,
  chosen: (printed: number) => number,
): (text: string) => string | null {
  const asPattern = (words: string) =>
    escapePattern(words).replace('987', '(\\d{1,5})').replace(/\s+/g, '\\s+');
  const both = new RegExp(
    `${asPattern(source(987))}\\s*${comma.trim()}?\\s*${asPattern(paragraph(987))}`,
    'iu',
  );
  return (text) => {
    const found = both.exec(text);
    return found ? `${chosen(Number(found[1]))}:${Number(found[2])}` : null;
  };
}

function lineFrom(block: Block, noteAt: (label: string) => Note): BriefLine {
  const { text, marks } = block;
  const cuts = new Set([0, text.length]);
  for (const { start, end } of marks) cuts.add(start).add(end);
  const edges = [...cuts].sort((a, b) => a - b);
  const runs: LineRun[] = [];
  const cites: { at: number; cite: string }[] = [];
  let length = 0;
  const add = (run: LineRun) => {
    if (run.text === '') return;
    runs.push(run);
    length += run.text.length;
  };
  for (const [index, start] of edges.slice(0, -1).entries()) {
    const end = edges[index + 1] ?? start;
    const within = (kind: Mark['kind']) =>
      marks.some((mark) => mark.kind === kind && mark.start <= start && mark.end >= end);
    if (within('struck')) continue;
    if (!within('note-reference')) {
      add({
        text: text.slice(start, end),
        ...(within('strong') && { strong: true }),
        ...(within('emphasis') && { emphasis: true }),
      });
      continue;
    }
    const { cite, words } = noteAt(text.slice(start + 1, end - 1));
    if (cite !== null) cites.push({ at: length, cite });
    // A footnote that somebody wrote in Word is no citation; its words are not lost.
    else if (words !== '') add({ text: ` (${words})` });
  }
  return { kind: KINDS[block.kind] ?? 'paragraph', runs, cites, ...headOf(block) };
}

const KINDS: Partial<Record<Block['kind'], BriefLine['kind']>> = {
  heading: 'heading',
  'list-item': 'item',
  'table-row': 'row',
};

const headOf = (block: Block): Partial<BriefLine> =>
  block.kind === 'table-row' && block.header ? { kind: 'head' } : {};

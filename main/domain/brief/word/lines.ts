import { escapeMarkdown } from '../../text/escape-markdown.ts';
import type { BriefBlock, BriefPicture, BriefRun } from '../document.ts';
import { type BriefLabels, noteLabel } from '../labels.ts';

/** What a citation leads to, as people write it: "1:14" for source 1, paragraph 14. */
export type Cite = string;

/** A stretch of a line with one look. */
export interface LineRun {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
}

/** A paragraph, a list's item or a table's row, as a Word file has it. */
export interface BriefLine {
  readonly kind: 'paragraph' | 'item' | 'row' | 'head' | 'heading';
  readonly runs: readonly LineRun[];
  /** Where citations stand in the line's text, in order. */
  readonly cites: readonly { readonly at: number; readonly cite: Cite }[];
  /** Stands beside what is said and is no part of it: a passage's grade, its tags. */
  readonly isAside?: boolean;
}

export const lineText = ({ runs }: Pick<BriefLine, 'runs'>): string =>
  runs.map(({ text }) => text).join('');

/** A block as the lines that a Word file of the brief has for it. */
export function linesOf(block: BriefBlock, labels: BriefLabels): BriefLine[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quotation':
      return [lineOf('paragraph', block.runs)];
    case 'heading':
      return [lineOf('heading', block.runs)];
    case 'preformatted':
      return block.text.split('\n').map((text) => lineOf('paragraph', [{ text }]));
    case 'list':
      return block.items.map((runs, index) =>
        block.ordered
          ? lineOf('paragraph', [{ text: `${index + 1}. ` }, ...runs])
          : lineOf('item', runs),
      );
    case 'table': {
      const rows = block.rows.map((row) => lineOf('row', cells(row)));
      const head = cells(block.header.map((text) => [{ text }]));
      return block.header.length === 0 ? rows : [lineOf('head', head), ...rows];
    }
    case 'picture': {
      const { picture, alternative, caption } = block;
      const inPlace = wordShows(picture)
        ? []
        : [lineOf('paragraph', [{ text: `[${alternative}]` }])];
      return [...inPlace, lineOf('paragraph', caption)];
    }
    case 'passage': {
      const { grade, marking, quote, note, tags } = block;
      const facts = [grade, marking].filter((fact) => fact !== undefined).join(' · ');
      return [
        { ...lineOf('paragraph', [{ text: facts }]), isAside: true },
        lineOf('paragraph', quote),
        ...note.map((runs) =>
          lineOf('paragraph', [{ text: `${noteLabel(labels, block)}: `, strong: true }, ...runs]),
        ),
        {
          ...lineOf('paragraph', [{ text: tags.map((tag) => `#${tag}`).join(' ') }]),
          isAside: true,
        },
      ];
    }
  }
}

/** Word knows no WebP: what such a picture shows stands in its place, in brackets. */
export const wordShows = ({ mediaType }: BriefPicture): boolean =>
  ['image/jpeg', 'image/png', 'image/gif'].includes(mediaType);

/** A row's cells with a tab between them. */
const cells = (row: readonly (readonly BriefRun[])[]): BriefRun[] =>
  row.flatMap((runs, index) => (index === 0 ? runs : [{ text: '\t' }, ...runs]));

function lineOf(kind: BriefLine['kind'], runs: readonly BriefRun[]): BriefLine {
  const cites: { at: number; cite: Cite }[] = [];
  let at = 0;
  const said = runs.filter(({ struck }) => !struck);
  for (const { text, citation } of said) {
    at += text.length;
    if (citation) cites.push({ at, cite: `${citation.source}:${citation.paragraph}` });
  }
  const kept = said.map(({ text, strong, emphasis }) => ({
    text,
    ...(strong && { strong }),
    ...(emphasis && { emphasis }),
  }));
  return { kind, runs: kept, cites };
}

/** A stretch of a line, trimmed, with its citations behind it. */
export interface LinePart {
  readonly text: string;
  readonly cites: readonly Cite[];
  /** The same as Markdown, the citations as marks: "Rain fell. [^1:2]". */
  readonly markdown: string;
}

/** @param start the part of the line that is meant, and `end`, in its text */
export function partOf(
  line: BriefLine,
  start: number,
  end: number,
  cites: readonly Cite[],
): LinePart {
  const marks = cites.map((cite) => ` [^${cite}]`).join('');
  let from = 0;
  const words = line.runs.map((run) => {
    const text = run.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    from += run.text.length;
    return stressed(text, run);
  });
  return {
    text: lineText(line).slice(start, end),
    cites,
    markdown: `${words.join('').trim()}${marks}`,
  };
}

function stressed(text: string, { strong, emphasis }: LineRun): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (inner === '') return text;
  const sign = strong && emphasis ? '***' : strong ? '**' : emphasis ? '*' : '';
  return `${before}${sign}${escapeMarkdown(inner)}${sign}${after}`;
}

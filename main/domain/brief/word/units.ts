import { sentences } from '../../reading/sentences.ts';
import { type BriefLine, type Cite, type LinePart, lineText, partOf } from './lines.ts';

/** A sentence, a heading or a table's row of a brief: what is compared, taken or left as one. */
export interface Unit extends LinePart {
  /** The id of the section that it stands in. */
  readonly section: string;
  /** The plan's item that it comes of; null in a file that came back. */
  readonly item: string | null;
  readonly kind: BriefLine['kind'];
  /** The number of its line: units of one line are one paragraph. */
  readonly line: number;
  readonly isAside: boolean;
}

export interface PlacedLine {
  readonly section: string;
  readonly item: string | null;
  readonly line: BriefLine;
}

/**
 * Lines as units, empty ones left out.
 * @param marks words that the brief itself puts behind what it could not confirm, in brackets
 */
export function unitsOf(lines: readonly PlacedLine[], marks: readonly string[]): Unit[] {
  return lines.flatMap(({ section, item, line: raw }, number) => {
    const line = withoutMarks(raw, marks);
    const parts =
      line.kind === 'paragraph' || line.kind === 'item' ? sentenceParts(line) : [wholePart(line)];
    return parts
      .filter(({ text, cites }) => text.trim() !== '' || cites.length > 0)
      .map((part) => ({
        ...part,
        section,
        item,
        kind: line.kind,
        line: number,
        isAside: line.isAside === true,
      }));
  });
}

const wholePart = (line: BriefLine): LinePart => {
  if (line.kind === 'row' || line.kind === 'head') return rowPart(line);
  return trimmed(
    line,
    0,
    lineText(line).length,
    line.cites.map(({ cite }) => cite),
  );
};

/** A row as Markdown, each citation in the cell that it stands in. */
function rowPart(line: BriefLine): LinePart {
  const text = lineText(line);
  const parts: string[] = [];
  let start = 0;
  for (const cell of text.split('\t')) {
    const end = start + cell.length;
    const cites = line.cites.filter(({ at }) => at >= start && at <= end).map(({ cite }) => cite);
    parts.push(trimmed(line, start, end, cites).markdown);
    start = end + 1;
  }
  return {
    text: text
      .split('\t')
      .map((cell) => cell.trim().replace(/\s+/g, ' '))
      .join('\t'),
    cites: line.cites.map(({ cite }) => cite),
    markdown: `| ${parts.join(' | ')} |`,
  };
}

/** A citation behind the full stop belongs to the sentence before it. */
function sentenceParts(line: BriefLine): LinePart[] {
  const spans = sentences(lineText(line));
  if (spans.length === 0) return [wholePart(line)];
  const cites = spans.map((): Cite[] => []);
  for (const { at, cite } of line.cites) {
    const owner = spans.findLastIndex(({ start }) => start < at);
    cites[Math.max(0, owner)]?.push(cite);
  }
  return spans.map(({ start, end }, index) => trimmed(line, start, end, cites[index] ?? []));
}

function trimmed(line: BriefLine, start: number, end: number, cites: readonly Cite[]): LinePart {
  const part = partOf(line, start, end, cites);
  return { ...part, text: part.text.replace(/\s+/g, ' ').trim() };
}

/** The line without the brief's own words in brackets. */
function withoutMarks(line: BriefLine, marks: readonly string[]): BriefLine {
  const text = lineText(line);
  const gone = marks
    .flatMap((mark) => placesOf(` [${mark}]`, text))
    .sort((a, b) => a.start - b.start);
  if (gone.length === 0) return line;
  const isGone = (at: number) => gone.some(({ start, end }) => at >= start && at < end);
  let from = 0;
  const runs = line.runs.map((run) => {
    const begin = from;
    from += run.text.length;
    const kept = Array.from({ length: run.text.length }, (_, index) =>
      isGone(begin + index) ? '' : (run.text[index] ?? ''),
    );
    return { ...run, text: kept.join('') };
  });
  const before = (at: number) =>
    gone.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(at, end) - start), 0);
  const cites = line.cites.map(({ at, cite }) => ({ at: at - before(at), cite }));
  return { ...line, runs: runs.filter((run) => run.text !== ''), cites };
}

function placesOf(words: string, text: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

import type { PageText } from './page-text.ts';
import type { Segment } from './rows.ts';

/** The sizes of a document's text: what is larger than the body is a heading, what is smaller a note. */
export interface Sizes {
  readonly body: number;
  /** Whether most of the body is bold: bold then says nothing. */
  readonly bold: boolean;
  /** Those of headings, the largest first. */
  readonly headings: readonly number[];
}

const LARGER = 1.12;
const SMALLER = 0.9;

/** From how many characters have each size. */
export function sizesOf(pages: readonly PageText[]): Sizes {
  const counts = new Map<number, number>();
  let bold = 0;
  let all = 0;
  for (const { runs } of pages) {
    for (const run of runs) {
      const size = rounded(run.size);
      counts.set(size, (counts.get(size) ?? 0) + run.text.length);
      all += run.text.length;
      if (run.bold) bold += run.text.length;
    }
  }
  const [body = 10] = [...counts].sort((one, other) => other[1] - one[1]).map(([size]) => size);
  const headings = [...counts.keys()].filter((size) => size >= body * LARGER);
  return { body, bold: bold > all / 2, headings: headings.sort((one, other) => other - one) };
}

const rounded = (size: number): number => Math.round(size * 2) / 2;

/** Levels go from the largest size down; bold lines of the body's size come last. Null for no heading. */
export function headingLevel(line: Segment, sizes: Sizes): 1 | 2 | 3 | 4 | 5 | 6 | null {
  const size = rounded(line.size);
  const at = sizes.headings.findIndex((heading) => heading <= size);
  const rank = at >= 0 ? at : isBold(line) && !sizes.bold ? sizes.headings.length : -1;
  if (rank < 0 || line.size < sizes.body * SMALLER) return null;
  return LEVELS[Math.min(rank, LEVELS.length - 1)] ?? 6;
}

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

export const isBold = ({ runs }: Segment): boolean => runs.every(({ run }) => run.bold);

export const isSmall = (line: Segment, { body }: Sizes): boolean => line.size < body * SMALLER;

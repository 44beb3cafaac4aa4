import { hasRightToLeft } from './bidi.ts';
import type { Box, Run } from './page-text.ts';

/** From the left to the right edge of what covers a part of a run. */
type Cover = Pick<Box, 'left' | 'right'>;

/** In parts of the font's size above the baseline: where a line goes through text and not below it. */
const STRUCK_FROM = 0.16;
const STRUCK_TO = 0.45;
/** How far a border between words may be from where it is reckoned, in signs. */
const NEAR = 3;

/** The run in pieces, so that a line drawn through a part of it strikes that part alone. */
export function struckPieces(run: Run, rules: readonly Box[]): Run[] {
  const through = rules.filter(
    ({ left, right, top, bottom }) =>
      bottom - top < 0.15 * run.size &&
      top < run.y - STRUCK_FROM * run.size &&
      bottom > run.y - STRUCK_TO * run.size &&
      right > run.x + 1 &&
      left < run.x + run.width - 1,
  );
  return through
    .slice(0, 4)
    .reduce<Run[]>(
      (pieces, rule) =>
        pieces.flatMap((piece) => cut(piece, rule, (inside) => ({ ...inside, struck: true }))),
      [run],
    );
}

/** The run in pieces, so that a link on a part of it is that part's alone. */
export function linkedPieces(run: Run, links: readonly (Box & { readonly href: string })[]): Run[] {
  const height = run.y - run.size / 3;
  const over = links.filter(
    ({ left, right, top, bottom }) =>
      height >= top - 1 &&
      height <= bottom + 1 &&
      Math.min(right, run.x + run.width) - Math.max(left, run.x) > 0.4 * run.size,
  );
  return over
    .slice(0, 8)
    .reduce<Run[]>(
      (pieces, { href, ...box }) =>
        pieces.flatMap((piece) => cut(piece, box, (inside) => ({ ...inside, href }))),
      [run],
    );
}

/** What is covered, changed, and what stands on its sides as it is. Borders are reckoned by the signs' number. */
function cut(run: Run, { left, right }: Cover, change: (inside: Run) => Run): Run[] {
  if (right <= run.x || left >= run.x + run.width) return [run];
  if (hasRightToLeft(run.text)) {
    // Its signs stand from right to left, numbers within them not: it is covered or it is not.
    const covered = Math.min(right, run.x + run.width) - Math.max(left, run.x);
    return [covered > 0.6 * run.width ? change(run) : run];
  }
  const from = borderAt(run, left);
  const to = borderAt(run, right);
  if (from >= to) return [run];
  const pieces = [part(run, 0, from), change(part(run, from, to)), part(run, to, run.text.length)];
  return pieces.filter(({ text }) => text !== '');
}

/** The nearest end of a word; within a word where none is near. */
function borderAt({ text, x, width }: Run, place: number): number {
  const reckoned = Math.round(((place - x) / width) * text.length);
  if (reckoned <= NEAR - 1) return 0;
  if (reckoned >= text.length - NEAR + 1) return text.length;
  for (let distance = 0; distance <= NEAR; distance += 1) {
    for (const at of [reckoned - distance, reckoned + distance]) {
      if (/\s/.test(text[at - 1] ?? '') || /\s/.test(text[at] ?? '')) return at;
    }
  }
  return reckoned;
}

function part(run: Run, from: number, to: number): Run {
  const sign = run.width / Math.max(run.text.length, 1);
  return {
    ...run,
    text: run.text.slice(from, to),
    x: run.x + from * sign,
    width: (to - from) * sign,
  };
}

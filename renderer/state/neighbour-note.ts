import { type Annotation, isPlaced } from '#domain/annotation.ts';
import type { Span } from '#domain/document.ts';

/**
 * The next note in the text (`step` 1) or the one before (-1); null at the end. A lost note has no
 * place to go to. Who stands on a note goes on from it, so that notes with one start come in turn.
 *
 * @param list by position
 * @param from where the reader stands: the caret's span, or the first offset in view
 */
export function neighbourNote(
  list: readonly Annotation[],
  from: Span,
  selected: string | null,
  step: 1 | -1,
): Annotation | null {
  const placed = list.filter(isPlaced);
  const here = placed.filter((one) => isOn(one, from));
  const on = here.find(({ id }) => id === selected) ?? here[0];
  if (on) return placed[placed.indexOf(on) + step] ?? null;
  const found =
    step > 0
      ? placed.find(({ start }) => start >= from.start)
      : placed.findLast(({ start }) => start < from.start);
  return found ?? null;
}

/** The caret stands on the words of a note, without white space at their ends. */
function isOn({ start, end, quote }: Annotation, from: Span): boolean {
  const before = quote.length - quote.trimStart().length;
  const after = quote.length - quote.trimEnd().length;
  return start + before === from.start && end - after === from.end;
}

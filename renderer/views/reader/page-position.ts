import type { ArticleMap } from '../../anchoring/article-map.ts';
import type { Jump } from '../../state/reader-store.ts';

/** How far below the top edge a place is put. */
const AIR = 24;

/** The canonical offset at the top of the view; within a block by the share that is scrolled past. */
export function offsetAtTop(map: ArticleMap, page: Element): number {
  const top = page.getBoundingClientRect().top + AIR;
  const { elements, spans } = map;
  let low = 0;
  let high = elements.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.getBoundingClientRect().bottom ?? 0) > top) high = middle;
    else low = middle + 1;
  }
  const span = spans[low];
  const rect = elements[low]?.getBoundingClientRect();
  if (!span || !rect || rect.height === 0) return 0;
  const share = Math.max(0, Math.min(1, (top - rect.top) / rect.height));
  return Math.floor(span.start + share * (span.end - span.start));
}

/** Scrolls so that the jump's place is in view. */
export function bringIntoView(map: ArticleMap, page: Element, { span, how }: Jump): void {
  if (how === 'top' && span.start === 0) {
    page.scrollTop = 0;
    return;
  }
  // Blocks out of view have estimated heights: going near first makes the second measure true.
  const first = map.rectOf(span);
  if (!first) return;
  const view = page.getBoundingClientRect();
  if (first.bottom < view.top - view.height || first.top > view.bottom + view.height) {
    map.elementAt(span.start)?.scrollIntoView({ block: 'center' });
  }
  const settle = () => {
    const rect = map.rectOf(span);
    if (!rect) return;
    const { top, height } = page.getBoundingClientRect();
    const from = rect.top - top;
    if (how === 'top') page.scrollTop += from - AIR;
    else if (how === 'centre') page.scrollTop += from - Math.max(AIR, (height - rect.height) / 2.4);
    else if (from < height * 0.12 || from + rect.height > height * 0.82) {
      page.scrollTop += from - Math.max(AIR, Math.min(height * 0.34, (height - rect.height) / 2));
    }
  };
  settle();
  if (how !== 'steady') requestAnimationFrame(settle);
}

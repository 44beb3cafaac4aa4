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
    if ((boxOf(elements[middle])?.bottom ?? 0) > top) high = middle;
    else low = middle + 1;
  }
  const span = spans[low];
  const rect = boxOf(elements[low]);
  if (!span || !rect || rect.height === 0) return 0;
  const share = Math.max(0, Math.min(1, (top - rect.top) / rect.height));
  return Math.floor(span.start + share * (span.end - span.start));
}

/** What is folded stands where its fold stands. */
const boxOf = (element: Element | undefined): DOMRect | undefined =>
  (element?.closest('details:not([open])') ?? element)?.getBoundingClientRect();

/** So many frames in a row a place must stand still; blocks near the view get their height one after the other. */
const STILL = 3;
/** A page that never comes to rest is left as it is. */
const MOST_FRAMES = 60;
/** What a person does with the page ends a jump: they lead now. */
const TAKES_OVER = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Scrolls so that the jump's place is in view, and stays with it until it stands still: blocks out of view
 * have estimated heights, and those that come near get their true one in a later frame. Aborted, it is
 * over, by itself or by whoever aborts it.
 */
export function bringIntoView(
  map: ArticleMap,
  page: Element,
  { span, how }: Jump,
): AbortController {
  const ended = new AbortController();
  const end = () => ended.abort();
  let still = 0;
  let frames = 0;
  const settle = () => {
    if (ended.signal.aborted) return;
    const by = wayTo(map, page, { span, how });
    const before = page.scrollTop;
    if (Math.abs(by) >= 1) page.scrollTop += by;
    // At an end of the page it goes no further.
    still = Math.abs(page.scrollTop - before) < 1 ? still + 1 : 0;
    frames += 1;
    if (still > STILL || frames > MOST_FRAMES) end();
    else requestAnimationFrame(settle);
  };
  for (const event of TAKES_OVER) {
    page.addEventListener(event, end, { passive: true, signal: ended.signal });
  }
  settle();
  return ended;
}

/** How far the page must scroll, in CSS pixels, for the place to stand where it belongs. */
function wayTo(map: ArticleMap, page: Element, { span, how }: Jump): number {
  if (how === 'top' && span.start === 0) return -page.scrollTop;
  const rect = map.rectOf(span);
  if (!rect) return 0;
  const { top, height } = page.getBoundingClientRect();
  const from = rect.top - top;
  if (how === 'top') return from - AIR;
  if (how === 'centre') return from - Math.max(AIR, (height - rect.height) / 2.4);
  const isSeen = from >= height * 0.12 && from + rect.height <= height * 0.82;
  return isSeen ? 0 : from - Math.max(AIR, Math.min(height * 0.34, (height - rect.height) / 2));
}

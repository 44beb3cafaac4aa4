import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RowHeights } from './row-heights.ts';

/** Rows drawn before and after those in sight. */
const BESIDE = 8;
/** CSS pixels that are in sight as long as nothing is drawn. */
const FIRST_SIGHT = 900;

interface Elements {
  /** What scrolls; null while nothing is drawn. */
  scroller(): Element | null;
  /** What holds the rows, as high as `height`; each row in it stands at its `top` and has its index as `data-row`. */
  box(): Element | null;
}

/** What stands at the upper edge of the sight. */
interface Edge {
  readonly key: string;
  readonly index: number;
  /** CSS pixels of it that are scrolled away. */
  readonly hidden: number;
}

/**
 * Says which of many rows are drawn: those in sight and some beside them. Heights are measured as rows are drawn, and
 * what is in sight stays where it is when rows above it come, go or turn out higher; a list at its beginning stays there.
 */
export class WindowedRows implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #elements: Elements;
  readonly #heights = new RowHeights();
  #keys: readonly string[] = [];
  #list = '';
  #edge: Edge | null = null;
  /** Whether the edge was looked at before rows were measured anew, and holds. */
  #isEdgeHeld = false;
  #isOtherList = false;
  #drawn = { from: 0, to: 0 };
  #scroller: Element | null = null;
  #size = { width: 0, height: 0 };
  readonly #resized = new ResizeObserver(() => this.#fit());

  constructor(host: ReactiveControllerHost, elements: Elements) {
    this.#host = host;
    this.#elements = elements;
    host.addController(this);
  }

  /** Of all rows, CSS pixels. */
  get height(): number {
    return this.#heights.height;
  }

  /** Where a row begins, CSS pixels from the beginning of the first. */
  top(index: number): number {
    return this.#heights.top(index);
  }

  /**
   * Takes the rows that there are, by their keys, and gives the indexes of those to draw, ascending.
   * @param list what the rows are: another one is shown from its beginning
   * @param kept rows that are drawn wherever they are, such as the one that has the keyboard
   */
  take(keys: readonly string[], list: string, kept: readonly number[]): number[] {
    this.#isOtherList ||= list !== this.#list;
    const edge = this.#isEdgeHeld ? this.#edge : this.#lookAtEdge();
    const isMoved = keys !== this.#keys;
    this.#keys = keys;
    this.#list = list;
    this.#heights.take(keys);
    if (this.#isOtherList) this.#edge = null;
    else this.#edge = edge && isMoved ? movedTo(keys, edge) : edge;
    const from = this.#edge ? this.top(this.#edge.index) + this.#edge.hidden : 0;
    const sight = this.#scroller?.clientHeight || FIRST_SIGHT;
    const first = Math.max(0, this.#heights.at(from) - BESIDE);
    const end = Math.min(keys.length, this.#heights.at(from + sight) + 1 + BESIDE);
    this.#drawn = { from: first, to: end };
    const indexes = Array.from({ length: end - first }, (_, at) => first + at);
    const others = kept.filter((at) => at >= 0 && at < keys.length && (at < first || at >= end));
    return [...new Set([...others, ...indexes])].sort((one, other) => one - other);
  }

  /** Scrolls as far as it takes to see a row that may not be drawn; it is once the host has updated. */
  reveal(index: number): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const before = this.#before();
    const [top, end] = [before + this.top(index), before + this.top(index + 1)];
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (end > scroller.scrollTop + scroller.clientHeight)
      scroller.scrollTop = end - scroller.clientHeight;
    this.#host.requestUpdate();
  }

  /** The rows look otherwise by now: those that are drawn are measured anew, what is in sight stays. */
  forget(): void {
    if (!this.#isEdgeHeld) this.#edge = this.#lookAtEdge();
    this.#isEdgeHeld = true;
    this.#heights.forget();
  }

  hostUpdated(): void {
    this.#follow(this.#elements.scroller());
    this.#isEdgeHeld = this.#measure();
    if (this.#isEdgeHeld) {
      this.#host.requestUpdate();
    } else {
      this.#scrollToEdge();
      this.#scrolled();
    }
  }

  hostDisconnected(): void {
    this.#follow(null);
  }

  #follow(scroller: Element | null): void {
    if (scroller === this.#scroller) return;
    this.#scroller?.removeEventListener('scroll', this.#scrolled);
    this.#resized.disconnect();
    this.#scroller = scroller;
    if (!scroller) return;
    this.#size = sizeOf(scroller);
    scroller.addEventListener('scroll', this.#scrolled, { passive: true });
    this.#resized.observe(scroller);
  }

  readonly #scrolled = (): void => {
    const sight = this.#sight();
    if (!sight || this.#keys.length === 0) return;
    const { from, to } = this.#drawn;
    const first = this.#heights.at(sight.from);
    const last = this.#heights.at(sight.to);
    if (first < from || last >= to) this.#host.requestUpdate();
  };

  /** Another width breaks words otherwise. */
  #fit(): void {
    if (!this.#scroller) return;
    const { width, height } = sizeOf(this.#scroller);
    const { width: former, height: formerHeight } = this.#size;
    this.#size = { width, height };
    if (width === former && height === formerHeight) return;
    if (width !== former) this.forget();
    this.#host.requestUpdate();
  }

  /** Whether a row is otherwise than it was thought. */
  #measure(): boolean {
    const rows = this.#elements.box()?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
    const measured = [...rows].map(
      (row) => [Number(row.dataset.row), row.getBoundingClientRect().height] as const,
    );
    // What is not laid out has no height.
    return this.#heights.measure(new Map(measured.filter(([, height]) => height > 0)));
  }

  #scrollToEdge(): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const { scrollTop } = scroller;
    const to = this.#edge
      ? this.#before() + this.top(this.#edge.index) + this.#edge.hidden
      : this.#isOtherList
        ? 0
        : scrollTop;
    if (Math.abs(scrollTop - to) >= 1) scroller.scrollTop = to;
    this.#isOtherList = false;
  }

  /** CSS pixels from the beginning of the scrolled content to the first row. */
  #before(): number {
    const box = this.#elements.box();
    if (!box || !this.#scroller) return 0;
    const { top } = this.#scroller.getBoundingClientRect();
    return box.getBoundingClientRect().top - top + this.#scroller.scrollTop;
  }

  #sight(): { readonly from: number; readonly to: number } | null {
    if (!this.#scroller) return null;
    const from = this.#scroller.scrollTop - this.#before();
    return { from, to: from + this.#scroller.clientHeight };
  }

  /** As the rows were drawn last; null at the beginning. */
  #lookAtEdge(): Edge | null {
    const from = this.#sight()?.from ?? 0;
    if (from <= 0) return null;
    const index = this.#heights.at(from);
    const key = this.#keys[index];
    return key === undefined ? null : { key, index, hidden: from - this.top(index) };
  }
}

const sizeOf = ({ clientWidth: width, clientHeight: height }: Element) => ({ width, height });

/** The same row in another list; where it is gone, the one in its place. */
function movedTo(keys: readonly string[], { key, index, hidden }: Edge): Edge | null {
  const at = keys.indexOf(key);
  const now = at < 0 ? Math.min(index, keys.length - 1) : at;
  const other = keys[now];
  return other === undefined ? null : { key: other, index: now, hidden };
}

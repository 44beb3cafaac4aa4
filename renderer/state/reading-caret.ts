import type { Span } from '#domain/document.ts';
import { sentences } from '#domain/reading/sentences.ts';
import { words } from '#domain/text/words.ts';
import { Observable } from './observable.ts';

/**
 * The reading caret: a span of the canonical text that moves by sentence, grows from where it began
 * and can be trimmed by word. A mouse selection sets it too, so every command has one target.
 */
export class ReadingCaret extends Observable {
  #text = '';
  #sentences: readonly Span[] | null = null;
  /** Indexes of the sentences where the span began and where it was extended to. */
  #anchor = 0;
  #focus = 0;
  span: Span | null = null;
  /** What a screen reader is told about the last move. */
  announcement = '';

  /** Another text; the caret is not in it yet. */
  reset(text: string): void {
    this.#text = text;
    this.#sentences = null;
    this.span = null;
    this.announcement = '';
    this.changed();
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= sentences(this.#text);
    return this.#sentences;
  }

  get quote(): string {
    return this.span ? this.#text.slice(this.span.start, this.span.end) : '';
  }

  /** To the next or previous sentence; without a caret, to the sentence at `from`. */
  move(step: 1 | -1, from: number): void {
    const at = this.span ? this.#clamp(this.#focus + step) : this.#indexAt(from);
    this.#anchor = at;
    this.#focus = at;
    this.#spanSentences();
  }

  /** Takes one more sentence in on that side, or gives one back. */
  extend(step: 1 | -1, from: number): void {
    if (!this.span) {
      this.move(1, from);
      return;
    }
    this.#focus = this.#clamp(this.#focus + step);
    this.#spanSentences();
  }

  /** Moves one edge by a word; one word stays at least. */
  nudge(edge: 'start' | 'end', step: 1 | -1): void {
    if (!this.span) return;
    const { start, end } = this.span;
    const moved =
      edge === 'end'
        ? { start, end: this.#wordEdge('end', end, step) }
        : { start: this.#wordEdge('start', start, step), end };
    if (moved.end <= moved.start) return;
    this.span = moved;
    this.#announce(edge === 'end' ? 'Ends' : 'Begins');
  }

  /** A selection by mouse, or a place that was jumped to; white space at its ends is left out. */
  place(span: Span): void {
    const taken = this.#text.slice(span.start, span.end);
    const start = span.start + (taken.length - taken.trimStart().length);
    const end = span.end - (taken.length - taken.trimEnd().length);
    if (end <= start) return;
    this.#anchor = this.#indexAt(start);
    this.#focus = this.#indexAt(end - 1);
    this.span = { start, end };
    this.#announce('Selected');
  }

  /** The whole sentence that holds `offset`. */
  placeAt(offset: number): void {
    this.span = null;
    this.move(1, offset);
  }

  clear(): void {
    if (!this.span) return;
    this.span = null;
    this.announcement = 'Caret removed';
    this.changed();
  }

  /** Says what a command did at the caret. */
  say(text: string): void {
    this.announcement = text;
    this.changed();
  }

  #spanSentences(): void {
    const first = this.sentences[Math.min(this.#anchor, this.#focus)];
    const last = this.sentences[Math.max(this.#anchor, this.#focus)];
    this.span = first && last ? { start: first.start, end: last.end } : null;
    this.#announce('Selected');
  }

  #announce(edge: 'Selected' | 'Begins' | 'Ends'): void {
    const taken = Math.abs(this.#focus - this.#anchor) + 1;
    if (edge === 'Begins') this.announcement = `Begins: ${this.quote.slice(0, 60)}`;
    else if (edge === 'Ends') this.announcement = `Ends: ${this.quote.slice(-60)}`;
    else if (taken > 1) this.announcement = `${taken} sentences: ${this.quote}`;
    else {
      const position = `Sentence ${this.#focus + 1} of ${this.sentences.length}`;
      this.announcement = `${position}: ${this.quote}`;
    }
    this.changed();
  }

  #clamp(index: number): number {
    return Math.max(0, Math.min(this.sentences.length - 1, index));
  }

  /** The last sentence that begins at `offset` or before it. */
  #indexAt(offset: number): number {
    let low = 0;
    let high = this.sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.sentences[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }

  /** The nearest edge of a word beyond `from`; `from` itself when there is none. */
  #wordEdge(edge: 'start' | 'end', from: number, step: 1 | -1): number {
    // One sentence to each side holds the next word, and bounds the work in a long text.
    const near = this.#indexAt(step > 0 ? from : from - 1);
    const low = this.sentences[Math.max(0, near - 1)]?.start ?? 0;
    const high = this.sentences[Math.min(near + 1, this.sentences.length - 1)]?.end ?? 0;
    const edges = words(this.#text.slice(low, high)).map((word) => low + word[edge]);
    const beyond = step > 0 ? edges.find((at) => at > from) : edges.findLast((at) => at < from);
    return beyond ?? from;
  }
}

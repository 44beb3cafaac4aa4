import type { Span } from '#domain/document.ts';
import { FoldedText } from '#domain/text/folded-text.ts';
import { findSpans } from './find-spans.ts';
import { Observable } from './observable.ts';
import type { ReaderStore } from './reader-store.ts';

const NONE: readonly Span[] = [];

/** Finding in the open article: what was typed, where it stands, and which of the places is looked at. */
export class FindStore extends Observable {
  readonly #reader: Pick<ReaderStore, 'current' | 'caret' | 'position' | 'goTo' | 'subscribe'>;
  isOpen = false;
  typed = '';
  hits: readonly Span[] = NONE;
  /** The place that is looked at, as an index into `hits`; -1 for none. */
  at = -1;
  #text: FoldedText | null = null;

  constructor(reader: Pick<ReaderStore, 'current' | 'caret' | 'position' | 'goTo' | 'subscribe'>) {
    super();
    this.#reader = reader;
    reader.subscribe(() => this.#follow());
  }

  /** The place that is looked at. */
  get here(): Span | null {
    return this.hits[this.at] ?? null;
  }

  /** Opens with what was typed last, and finds that here. */
  open(): void {
    this.isOpen = true;
    this.#find();
    this.changed();
  }

  /** The place that was looked at becomes the caret, so that it can be marked. */
  close(): void {
    const { here } = this;
    this.isOpen = false;
    this.#forget();
    this.changed();
    if (here) this.#reader.caret.place(here);
  }

  type(typed: string): void {
    const from = this.here?.start ?? this.#from();
    this.typed = typed;
    this.#find();
    this.#lookAt(this.hits.findIndex(({ start }) => start >= from));
  }

  /** To the next place or the one before; from an end to the other one. */
  step(by: 1 | -1): void {
    const { length } = this.hits;
    if (length === 0) return;
    if (this.at >= 0) this.#lookAt((this.at + by + length) % length);
    else {
      const from = this.#from();
      const next = this.hits.findIndex(({ start }) => start >= from);
      this.#lookAt(by > 0 || next < 0 ? next : (next + length - 1) % length);
    }
  }

  /** Where a person reads: at the caret, else at the top of the view. */
  #from(): number {
    return this.#reader.caret.span?.start ?? this.#reader.position;
  }

  /** Looks at a place and brings it into view; beyond the last one comes the first. */
  #lookAt(index: number): void {
    this.at = index < 0 && this.hits.length > 0 ? 0 : index;
    if (this.here) this.#reader.goTo(this.here, 'steady');
    this.changed();
  }

  #find(): void {
    const text = this.#reader.current?.article.text ?? '';
    if (this.#text?.text !== text) this.#text = new FoldedText(text);
    this.hits = findSpans(this.#text, this.typed);
    this.at = -1;
  }

  /** Another article, or another text of it. */
  #follow(): void {
    const text = this.#reader.current?.article.text ?? null;
    if (!this.isOpen || text === this.#text?.text) return;
    if (text === null) {
      this.isOpen = false;
      this.#forget();
    } else this.#find();
    this.changed();
  }

  #forget(): void {
    this.hits = NONE;
    this.at = -1;
    this.#text = null;
  }
}

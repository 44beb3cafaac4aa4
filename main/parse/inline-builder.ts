import { type MARK_KINDS, type Mark, STRUCK } from '#domain/document.ts';
import type { Inline } from '#domain/formats/blocks.ts';

export type MarkKind =
  | { readonly kind: (typeof MARK_KINDS)[number] }
  | { readonly kind: 'link'; readonly href: string };

/** Gathers inline text from nested markup, and the marks that lie over it. */
export class InlineBuilder {
  #text = '';
  #marks: Mark[] = [];
  #open: { mark: MarkKind; start: number }[] = [];
  #afterBreak = false;

  add(text: string): void {
    this.#text += text;
    if (this.#afterBreak && text.trim() !== '') this.#afterBreak = false;
  }

  /** What has been gathered so far: what stands before decides what a raised number means. */
  get text(): string {
    return this.#text;
  }

  /** Adds the marks of footnotes, each in brackets of its own. */
  addNoteReferences(labels: readonly string[]): void {
    for (const label of labels) {
      this.within({ kind: 'note-reference' }, () => this.add(`[${label}]`));
    }
  }

  /** Adds a line break; true when it follows another one, which together part paragraphs. */
  break(): boolean {
    const second = this.#afterBreak;
    this.#text += '\n';
    this.#afterBreak = true;
    return second;
  }

  /** Runs `fill` and lays the mark over what it added; without a mark it only runs it. */
  within(mark: MarkKind | null, fill: () => void): void {
    if (mark === null) {
      fill();
      return;
    }
    const entry = { mark, start: this.#text.length };
    this.#openSigns(entry);
    this.#open.push(entry);
    fill();
    this.#open.pop();
    this.#close(entry);
  }

  /** What has been gathered since the last time; open marks go on over what follows. */
  take(): Inline {
    for (const entry of this.#open) this.#close(entry);
    const inline = { text: this.#text, marks: this.#marks };
    this.#text = '';
    this.#marks = [];
    for (const entry of this.#open) {
      entry.start = this.#text.length;
      this.#openSigns(entry);
    }
    this.#afterBreak = false;
    return inline;
  }

  #openSigns({ mark }: { mark: MarkKind }): void {
    if (mark.kind === 'struck') this.#text += STRUCK;
  }

  #close({ mark, start }: { mark: MarkKind; start: number }): void {
    if (mark.kind === 'struck') {
      // Nothing, or white space alone, was struck: no signs either.
      if (this.#text.slice(start + STRUCK.length).trim() === '')
        this.#text = this.#text.slice(0, start) + this.#text.slice(start + STRUCK.length);
      else this.#text += STRUCK;
    }
    const end = this.#text.length;
    if (end > start) this.#marks.push({ ...mark, start, end });
  }
}

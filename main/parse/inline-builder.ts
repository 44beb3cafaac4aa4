import type { Mark } from '#domain/document.ts';
import type { Inline } from '#domain/formats/blocks.ts';

export type MarkKind =
  | { readonly kind: 'strong' | 'emphasis' | 'code' }
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
    this.#open.push(entry);
    fill();
    this.#open.pop();
    this.#close(entry);
  }

  /** What has been gathered since the last time; open marks go on over what follows. */
  take(): Inline {
    for (const entry of this.#open) this.#close(entry);
    const inline = { text: this.#text, marks: this.#marks };
    for (const entry of this.#open) entry.start = 0;
    this.#text = '';
    this.#marks = [];
    this.#afterBreak = false;
    return inline;
  }

  #close({ mark, start }: { mark: MarkKind; start: number }): void {
    const end = this.#text.length;
    if (end > start) this.#marks.push({ ...mark, start, end });
  }
}

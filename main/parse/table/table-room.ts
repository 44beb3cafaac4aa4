import { MAX_FILE_BYTES } from '#domain/formats/raw-document.ts';
import { MOST_CELLS, MOST_GROWTH, MOST_ROWS } from '../limits.ts';

/** What of a table is read, or of all sheets of a workbook together. A row that finds no room closes it. */
export class TableRoom {
  #rows = MOST_ROWS;
  /** Of the sheets before this one. */
  #cells = 0;
  /** What is left of it; each cell takes a tab as well. */
  #text: number;
  #width = 0;
  #height = 0;
  #isFull = false;

  /** @param size of the file, in bytes or code units */
  constructor(size: number) {
    this.#text = Math.min(MAX_FILE_BYTES, MOST_GROWTH * size + 10_000);
  }

  get isFull(): boolean {
    return this.#isFull;
  }

  /** Whether a further row may be kept. It counts with the empty cells that fill up all rows to the widest one. */
  takes(row: readonly string[]): boolean {
    if (this.#isFull) return false;
    this.#width = Math.max(this.#width, row.length);
    this.#height += 1;
    this.#rows -= 1;
    this.#text -= row.reduce((sum, cell) => sum + cell.length, 0);
    const cells = this.#cells + this.#width * this.#height;
    this.#isFull = this.#rows < 0 || cells > MOST_CELLS || cells > this.#text;
    return !this.#isFull;
  }

  /** The rows that follow are those of another sheet, as wide as it is. */
  nextSheet(): void {
    this.#cells += this.#width * this.#height;
    this.#width = 0;
    this.#height = 0;
  }
}

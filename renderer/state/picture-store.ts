import type { Client } from '#contract';
import type { Block } from '#domain/document.ts';
import { Observable } from './observable.ts';
import type { QueryState } from './query.ts';

/** The pictures of the open article, fetched one after the other in the order in which they stand. */
export class PictureStore extends Observable {
  readonly #client: Client;
  #shown = new Map<string, QueryState<string>>();

  constructor(client: Client) {
    super();
    this.#client = client;
  }

  /** The addresses of pictures, which hold in this page only, by SHA-256; a new map after each change. */
  get shown(): ReadonlyMap<string, QueryState<string>> {
    return this.#shown;
  }

  /** Shows the pictures of these blocks and lets go of all others. */
  async show(blocks: readonly Block[]): Promise<void> {
    const wanted = new Map<string, QueryState<string>>();
    for (const block of blocks) {
      if (block.kind !== 'picture' || block.sha256 === null) continue;
      wanted.set(block.sha256, this.#shown.get(block.sha256) ?? { kind: 'loading' });
    }
    if (wanted.size === 0 && this.#shown.size === 0) return;
    for (const [sha256, picture] of this.#shown) {
      if (picture.kind === 'ready' && !wanted.has(sha256)) URL.revokeObjectURL(picture.value);
    }
    this.#shown = wanted;
    this.changed();
    for (const [sha256, { kind }] of wanted) {
      if (kind === 'ready') continue;
      const answer = await this.#client['articles.picture']({ sha256 });
      // Another article may have been opened meanwhile.
      if (!this.#shown.has(sha256) || this.#shown.get(sha256)?.kind === 'ready') continue;
      this.#shown = new Map(this.#shown).set(
        sha256,
        answer.ok
          ? { kind: 'ready', value: urlOf(answer.value), behind: false }
          : { kind: 'failed', message: answer.error.message },
      );
      this.changed();
    }
  }
}

const urlOf = ({ bytes, mediaType }: { bytes: Uint8Array; mediaType: string }): string =>
  URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));

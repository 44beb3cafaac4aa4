/** Something that tells its listeners after each change; they read what they need themselves. */
export class Observable {
  readonly #listeners = new Set<() => void>();

  /** Gives back the function that stops listening. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  protected changed(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

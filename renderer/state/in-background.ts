/** Work that nobody waits for. What goes wrong in it reaches the person as any other error does. */
export function inBackground(work: Promise<unknown>): void {
  work.catch((error: unknown) => reportError(error));
}

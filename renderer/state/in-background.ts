/** Work that nobody waits for. What goes wrong in it reaches the person as any other error: see `report-problems.ts`. */
export function inBackground(work: Promise<unknown>): void {
  work.catch((error: unknown) =>
    queueMicrotask(() => {
      throw error;
    }),
  );
}

import type { DraftStore, DraftWrite } from './draft-store.ts';

/** What one page leaves for the next one in its window: the number of a write, nothing that was typed. */
const LEFT = 'fieldbrief-last-write';

/** Hands what is being typed to the main side when the page goes away. */
export function handOverDrafts(drafts: DraftStore): void {
  window.addEventListener('pagehide', () => {
    const write = drafts.handOver();
    if (write) sessionStorage.setItem(LEFT, `${write.page} ${write.count}`);
  });
  // A window that is hidden may end without another word.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') drafts.handOver();
  });
}

/** The write that the page before this one ended with; null when it left nothing. */
export function lastWrite(): DraftWrite | null {
  const [page, count] = sessionStorage.getItem(LEFT)?.split(' ') ?? [];
  sessionStorage.removeItem(LEFT);
  return page === undefined || count === undefined ? null : { page, count: Number(count) };
}

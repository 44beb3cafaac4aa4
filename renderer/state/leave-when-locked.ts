import type { Bridge } from '#contract';
import type { VaultState } from '#contract/vault.ts';

/**
 * The same bridge, which hears when the library was locked or its keys were destroyed: by an announcement, or, where
 * that was missed, by the first answer that says so.
 */
export function hearingLocks(
  bridge: Bridge,
  heard: { changed(state: VaultState): void; locked(): void },
): Bridge {
  return {
    listen: (listener) =>
      bridge.listen((event) => {
        if (event.type === 'vault-changed') heard.changed(event.state);
        listener(event);
      }),
    async call(name, request) {
      const answer = await bridge.call(name, request);
      if (!answer.ok && answer.error.code === 'locked') heard.locked();
      return answer;
    },
  };
}

/** Nothing of the library stays on the page, and the page itself goes with all that it held. */
export function leavePage(): void {
  document.body.replaceChildren();
  document.title = 'Fieldbrief';
  window.location.reload();
}

/** Hears that somebody is there. */
export function hearPresence(heard: () => void): void {
  for (const name of ['pointerdown', 'keydown', 'wheel'] as const) {
    window.addEventListener(name, heard, { capture: true, passive: true });
  }
}

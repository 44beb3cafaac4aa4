import { html, nothing, type TemplateResult } from 'lit';
import { capitalised } from '#domain/text/capitalised.ts';
import { STATE_NAMES, TRIAGE_STATES } from '#domain/triage.ts';
import type { LibraryStore } from '../../state/library-store.ts';

/** A button for each state that articles are in, with their count: which of them the list shows. */
export function stateChips(library: LibraryStore): TemplateResult | typeof nothing {
  const { states, starredOnly, watchedOnly, counts: all } = library;
  const { starred, watched } = all;
  const counts = TRIAGE_STATES.map((state) => ({ state, count: all.states[state] })).filter(
    ({ state, count }) => count > 0 || states.has(state),
  );
  const some = starred + watched > 0 || starredOnly || watchedOnly;
  if (counts.length < 2 && states.size === 0 && !some) return nothing;
  return html`<div class="chips" role="group" aria-label="Show only">
    ${counts.map(({ state, count }) =>
      chip(STATE_NAMES[state], count, states.has(state), () => library.toggleStates([state])),
    )}
    ${
      starred > 0 || starredOnly
        ? chip('starred', starred, starredOnly, () =>
            library.arrange({ starredOnly: !starredOnly }),
          )
        : nothing
    }
    ${
      watched > 0 || watchedOnly
        ? chip('watched', watched, watchedOnly, () =>
            library.arrange({ watchedOnly: !watchedOnly }),
          )
        : nothing
    }
  </div>`;
}

const chip = (name: string, count: number, pressed: boolean, toggle: () => void) =>
  html`<button class="chip" aria-pressed=${pressed} @click=${toggle}>${capitalised(name)} <span class="count">${count.toLocaleString('en-GB')}</span></button>`;

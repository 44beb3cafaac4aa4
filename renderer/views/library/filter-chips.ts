import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../components/icon/icons.ts';
import { inBackground } from '../../state/in-background.ts';
import { filterParts, NO_FILTER } from '../../state/library-filter.ts';
import type { Session } from '../../state/session.ts';

/** What the list shows only, each to be taken away, and the way to say more of it. */
export function filterChips({ library, room, commands }: Session): TemplateResult {
  const parts = filterParts(library.filter);
  const key = commands.keyLabel('library.filter');
  return html`<div class="chips" role="group" aria-label="Filters">
    <button class="chip" aria-haspopup="dialog" title="Show only some of the documents (${key})" @click=${() => room.open('filter')}>Filter …</button>
    ${parts.map(
      ({ field, label }) =>
        html`<button class="chip" aria-label="Do not ask for: ${label}" @click=${() => inBackground(library.narrow({ [field]: NO_FILTER[field] }))}><bdi>${label}</bdi> ${icon('close')}</button>`,
    )}
    ${parts.length > 0 ? html`<span class="count" role="status">${library.shown.length.toLocaleString('en-GB')} shown</span>` : nothing}
  </div>`;
}

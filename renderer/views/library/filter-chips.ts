import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../components/icon/icons.ts';
import { inBackground } from '../../state/in-background.ts';
import { filterParts, NO_FILTER } from '../../state/library-filter.ts';
import type { Session } from '../../state/session.ts';

/** What the list shows only, each to be taken away, and the ways to say more of it and to keep it. */
export function filterChips({ library, room, commands, dossiers }: Session): TemplateResult {
  const parts = filterParts(library.filter);
  const folder = library.folders.find((one) => one.folder === library.folder);
  const key = commands.keyLabel('library.filter');
  const part = (label: string, away: () => void) =>
    html`<button class="chip" aria-label="Do not ask for: ${label}" @click=${away}><bdi>${label}</bdi> ${icon('close')}</button>`;
  return html`<div class="chips" role="group" aria-label="Filters">
    <button class="chip" aria-haspopup="dialog" title="Show only some of the documents (${key})" @click=${() => room.open('filter')}>Filter …</button>
    ${folder ? part(`Folder: ${folder.label}`, () => library.arrange({ folder: null })) : nothing}
    ${parts.map(({ field, label }) =>
      part(label, () => inBackground(library.narrow({ [field]: NO_FILTER[field] }))),
    )}
    ${parts.length > 0 ? html`<span class="count" role="status">${library.shown.length.toLocaleString('en-GB')} shown</span>` : nothing}
    ${dossiers.listAsSearch ? html`<button class="quiet" title="Keep what the list shows as a search, with a count of what is new (${commands.keyLabel('search.save-list')})" @click=${() => commands.run('search.save-list')}>Save this search</button>` : nothing}
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { ListedSearch } from '#contract/search.ts';
import type { Hit, SavedFound } from '#domain/search/hit.ts';
import { LONGEST_SEARCH_NAME } from '#domain/search/saved-search.ts';
import { targetOf } from '../../components/field.ts';
import { icon } from '../../components/icon/icons.ts';
import { count } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import type { Session } from '../../state/session.ts';
import { countWords, hitList } from './hit-list.ts';

/**
 * A button for each saved search, with how much of what it finds is new: its hits take the list's place. A watch list is
 * a search that came as a file: its button narrows the list to where a name of it stands.
 */
export function savedSearches({
  savedSearches,
  watch,
  library,
}: Session): TemplateResult | typeof nothing {
  const { list, opened } = savedSearches;
  if (list.length + watch.lists.length === 0) return nothing;
  return html`<div class="chips" role="group" aria-label="Saved searches and watch lists">
    ${list.map((one) => {
      const isOpen = one.id === opened?.id;
      const toggle = () => inBackground(isOpen ? savedSearches.leave() : savedSearches.open(one));
      return html`<button class="chip" aria-pressed=${isOpen} title=${one.mistake ?? one.query} @click=${toggle}>
        <bdi>${one.name}</bdi>${one.fresh > 0 ? html` <span class="count">${one.fresh.toLocaleString('en-GB')} new</span>` : nothing}
      </button>`;
    })}
    ${watch.lists.map(({ name, names, articles }) => {
      const isShown = library.filter.watch === name;
      const toggle = async () => {
        await savedSearches.leave();
        await library.narrow({ watch: isShown ? '' : name });
      };
      return html`<button class="chip" aria-pressed=${isShown} title="Watch list of ${count(names, 'name')}" @click=${() => inBackground(toggle())}>
        ${icon('watch')}<bdi>${name}</bdi> <span class="count">${articles.toLocaleString('en-GB')}</span>
      </button>`;
    })}
  </div>`;
}

/** The button that keeps what stands in the search field. */
export function saveButton({ savedSearches, commands }: Session): TemplateResult {
  const { same } = savedSearches;
  return same
    ? html`<p>Saved as <bdi>“${same.name}”</bdi></p>`
    : html`<p><button class="framed" title="Save this search ${commands.keyLabel('search.save')}" @click=${() => commands.run('search.save')}>Save this search</button></p>`;
}

/** What the open saved search finds, what is new first. */
export function savedResults(
  session: Session,
  search: ListedSearch,
  found: SavedFound,
  open: (hit: Hit) => void,
): TemplateResult {
  const { savedSearches } = session;
  return html`
    ${savedHead(session, search)}
    <div class="found"><p role="status">${told(found)}</p></div>
    ${hitList(`Results of ${search.name}`, search.id, found, {
      open,
      see: (rows) => savedSearches.see(rows),
    })}
  `;
}

/** Its name, which can be changed, and what can be done with it. */
export function savedHead({ savedSearches, search: field, room }: Session, search: ListedSearch) {
  const rename = (event: Event) =>
    inBackground(savedSearches.rename(search, targetOf(event, HTMLInputElement).value));
  const change = () => {
    inBackground(savedSearches.leave());
    inBackground(field.useStems(search.stems));
    field.type(search.query);
    room.ask('focus-search');
  };
  return html`<div class="saved-head">
    <input type="text" dir="auto" aria-label="Name of this saved search" maxlength=${LONGEST_SEARCH_NAME} .value=${search.name} @change=${rename} />
    <p class="muted small" dir="auto">${search.query}${search.stems ? html` <span>(all forms of English words)</span>` : nothing}</p>
    <p><button class="framed" @click=${change}>Search for it</button>
      <button class="framed" @click=${() => inBackground(savedSearches.remove(search))}>Remove</button>
      <button class="framed" @click=${() => inBackground(savedSearches.leave())}>Close</button></p>
  </div>`;
}

function told(found: SavedFound): string {
  const { fresh } = found;
  const words = countWords(found);
  if (words.length === 0) return 'Nothing matches it yet.';
  return [...words, ...(fresh > 0 ? [`${fresh.toLocaleString('en-GB')} new`] : [])].join(', ');
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Found, Hit, Misread, SearchAnswer } from '#domain/search/hit.ts';
import { targetOf } from '../../components/field.ts';
import { count } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import type { Session } from '../../state/session.ts';
import { countWords, hitList } from './hit-list.ts';
import { saveButton } from './saved-searches.ts';

/** What a search found, with its true count; or what is wrong with the query, and where. */
export function searchResults(
  session: Session,
  answer: SearchAnswer,
  open: (hit: Hit) => void,
): TemplateResult {
  const { search } = session;
  if (answer.kind === 'mistake') return misread(session, answer);
  const all = answer.articles + answer.notes;
  return html`
    ${all === 0 ? nothingFound(session) : nothing}
    <div class="found">
      ${saveButton(session)}
      ${all === 0 ? nothing : html`<p role="status">${told(answer)}</p>`}
      ${answer.waiting > 0 ? html`<p>The search index is being made anew: ${count(answer.waiting, 'document')} of this library can’t be found yet.</p>` : nothing}
      <label><input type="checkbox" .checked=${search.stems}
        @change=${(event: Event) => inBackground(search.useStems(targetOf(event, HTMLInputElement).checked))} /> All forms of English words</label>
    </div>
    ${hitList('Search results', search.list, answer, { open, see: (rows) => search.see(rows) })}
  `;
}

function told(found: Found): string {
  const { exact } = found;
  const all = found.articles + found.notes;
  const said = `${count(all, 'result')}: ${countWords(found).join(', ')}`;
  return exact < all ? `${said}; ${exact.toLocaleString('en-GB')} in exactly these words` : said;
}

function nothingFound(session: Session): TemplateResult {
  return html`<p class="state" role="status">Nothing matches “${session.search.query}”. Try fewer words, or OR between them.</p>
    <p class="state small">${howToSearch(session)}</p>`;
}

/** The query with the wrong part marked: signs under a line would not stand right under Arabic. */
function misread(session: Session, { message, start, end }: Misread): TemplateResult {
  const { query } = session.search;
  const [from, to] = [Math.max(0, start - 40), Math.min(query.length, end + 40)];
  return html`
    <p class="state" role="status">${message}</p>
    <p class="state small wrong" dir="auto">${from > 0 ? '…' : ''}${query.slice(from, start)}<mark>${query.slice(start, end) || '␣'}</mark>${query.slice(end, to)}${to < query.length ? '…' : ''}</p>
    <p class="state small">${howToSearch(session)}</p>
  `;
}

const howToSearch = ({ room }: Session): TemplateResult =>
  html`<button class="framed" @click=${() => room.open('searching')}>How to search</button>`;

import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { localDay } from '#domain/clock.ts';
import type { WatchFound, WatchListSummary } from '#domain/entities/watch/found.ts';
import { answer } from '../../components/answer/answer.ts';
import { count, shortDate } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';
import css from './watch-dialog.css?inline';

/** So many findings are drawn; the library's own filter leads to the others. */
const MOST_SHOWN = 300;

/** The names that the library looks out for: lists in and out, and the way to each finding. */
@customElement('fb-watch-dialog')
export class WatchDialog extends SessionElement {
  static override styles = [controls, forms, sheet(css)];
  @query('input[type="file"]') private file!: HTMLInputElement;

  protected override watched() {
    return [this.session.watch];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.watch.load());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.watch.leave();
  }

  protected override render(): TemplateResult {
    const { room, watch } = this.session;
    return html`
      <fb-dialog heading="Watch lists" @close=${() => room.close()}>
        <div class="form">
          <p class="explain">A CSV file with a name in each row, its other spellings in the cells after it, or in columns with heads such as <q>name</q> and <q>also known as</q>; other columns are left out. Articles that come in later are looked through too.</p>
          ${answer(watch.watched, {
            waiting: 'Reading the watch lists…',
            again: () => watch.load(),
            draw: ({ lists, found }) =>
              lists.length === 0
                ? html`<p class="explain">Nothing is watched yet.</p>`
                : html`<section aria-label="Lists"><ul class="lists">${lists.map((list) => this.#list(list))}</ul></section>
                    ${this.#findings(found)}`,
          })}
          <input type="file" hidden aria-label="Watch list file" accept=".csv,.txt,text/csv,text/plain" @change=${this.#chosen} />
          <div class="actions">
            <button @click=${() => room.close()}>Close</button>
            <button class="primary" @click=${() => this.file.click()}>Import a list…</button>
          </div>
        </div>
      </fb-dialog>
    `;
  }

  #list(list: WatchListSummary): TemplateResult {
    const { name, names, articles, hits, imported } = list;
    const found = hits === 0 ? 'found nowhere' : `${hits} in ${count(articles, 'article')}`;
    return html`
      <li>
        <div><p class="what" dir="auto">${name}</p>
          <p class="explain">${count(names, 'name')} · ${found} · ${shortDate(localDay(imported))}</p></div>
        <button class="framed" aria-label="Remove ${name}" @click=${() => this.session.watch.remove(list)}>Remove</button>
      </li>
    `;
  }

  #findings(found: readonly WatchFound[]): TemplateResult {
    if (found.length === 0) {
      return html`<p class="explain">None of these names stands in the library.</p>`;
    }
    const shown = found.slice(0, MOST_SHOWN);
    const more = found.length - shown.length;
    return html`
      <section aria-label="Found">
        <h3>Found</h3>
        <ul aria-label="Watched names found">${shown.map(
          (finding) => html`
            <li><button class="quiet hit" @click=${() => this.#open(finding)}>
              <span><bdi class="what">${finding.name}</bdi> · ${finding.count}${
                finding.places.every(({ match }) => match === 'variant')
                  ? ' · by another spelling'
                  : ''
              }</span>
              <span class="explain" dir="auto">${finding.title}</span>
            </button></li>`,
        )}</ul>
        ${more > 0 ? html`<p class="explain">… and ${count(more, 'further finding')}: press “Watched” over the list of the library.</p>` : nothing}
      </section>
    `;
  }

  async #chosen(): Promise<void> {
    const file = this.file.files?.[0];
    // Emptied, so that choosing the same file again is a change.
    this.file.value = '';
    if (file) await this.session.watch.take(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  /** To the article, at the first place of the name. */
  async #open({ article, places }: WatchFound): Promise<void> {
    const { reader, room } = this.session;
    room.close();
    await reader.open(article);
    const place = places[0];
    if (place && reader.current?.article.id === article) reader.goTo(place);
    room.ask('focus-reader');
  }
}

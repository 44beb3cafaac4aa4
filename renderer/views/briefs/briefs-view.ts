import { inBackground } from '../../state/in-background.ts';
import '../place-bar/place-bar.ts';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { BriefListing } from '#contract/briefs.ts';
import { answer } from '../../components/answer/answer.ts';
import { icon } from '../../components/icon/icons.ts';
import { count, dateTime } from '../../components/wording.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { placeSheet } from '../../styles/place-sheet.ts';
import { rowsSheet } from '../../styles/rows-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './briefs-view.css?inline';

/** The briefs of the library, the one that was worked on last first. */
@customElement('fb-briefs')
export class BriefsView extends SessionElement {
  static override styles = [controls, placeSheet, rowsSheet, sheet(css)];

  protected override watched() {
    return [this.session.briefs, this.session.dossiers];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.briefs.load());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.briefs.leave();
  }

  protected override render(): TemplateResult {
    const { briefs } = this.session;
    return html`
      <main aria-label="Briefs" class="contents">
        <fb-place-bar .session=${this.session}></fb-place-bar>
        <div class="page"><div class="sheet">
          ${answer(briefs.state, {
            waiting: 'Reading the briefs…',
            again: () => briefs.load(),
            draw: (briefs) => (briefs.length === 0 ? this.#none() : this.#list(briefs)),
          })}
        </div></div>
      </main>
    `;
  }

  #list(briefs: readonly BriefListing[]): TemplateResult {
    return html`
      <header><h1>Briefs</h1>${this.#newButton()}</header>
      <ul>${briefs.map((brief) => this.#row(brief))}</ul>
    `;
  }

  #row({ id, title, template, articles, changed }: BriefListing): TemplateResult {
    const { session } = this;
    const name = title || 'A brief without a title';
    return html`
      <li>
        <button class="open" @click=${() => session.showBrief(id)}>
          <span class="title" dir="auto">${name}</span>
          <span class="muted small">${template} · ${count(articles, 'article')} · changed ${dateTime(changed)}</span>
        </button>
        <button class="quiet square" aria-label="Duplicate “${name}”" title="Duplicate" @click=${() => session.briefs.duplicate({ id, title })}>${icon('copy')}</button>
        <button class="quiet square" aria-label="Delete “${name}”" title="Delete" @click=${() => session.briefs.remove([id])}>${icon('trash')}</button>
      </li>
    `;
  }

  #none(): TemplateResult {
    const { shown } = this.session.dossiers;
    if (shown) {
      return html`<div class="empty">
        <h1>No brief in this series yet</h1>
        <p>A brief that begins in <bdi>${shown.name}</bdi> bears its name, and its reports are numbered in the series of that name. Those of its series stand here.</p>
        ${this.#newButton()}
      </div>`;
    }
    return html`
      <div class="empty">
        <h1>Briefs that can be defended</h1>
        <p>A brief is put together from what you marked: passages, notes, summaries and figures, each tied to its source. Its pages stand beside it as they will be printed.</p>
        <p>Choose articles and a template to begin; everything can be moved, changed and taken out again.</p>
        ${this.#newButton()}
      </div>
    `;
  }

  #newButton(): TemplateResult {
    return html`<button class="primary" @click=${() => this.session.room.open('export')}>${icon('add')}New brief…</button>`;
  }
}

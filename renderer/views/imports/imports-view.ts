import '../place-bar/place-bar.ts';
import './import-lines.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ImportSummary } from '#contract/imports.ts';
import { importWords } from '#domain/formats/import-record.ts';
import { answer } from '../../components/answer/answer.ts';
import { count, dateTime } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { placeSheet } from '../../styles/place-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './imports-view.css?inline';

/** Past imports, newest first, each with what became of its files once it is opened. */
@customElement('fb-imports')
export class ImportsView extends SessionElement {
  static override styles = [controls, placeSheet, sheet(css)];

  protected override watched() {
    return [this.session.pastImports];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.pastImports.open());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.pastImports.close();
  }

  protected override render(): TemplateResult {
    const { pastImports, room } = this.session;
    return html`
      <main aria-label="Past imports" class="contents">
        <fb-place-bar .session=${this.session}>
          <button @click=${() => room.back()}>Back to the text</button>
        </fb-place-bar>
        <div class="page" tabindex="0" role="region" aria-label="What was imported"><div class="sheet">
          <h1>Past imports</h1>
          ${answer(pastImports.list, {
            waiting: 'Looking up past imports…',
            again: () => pastImports.open(),
            draw: (all) =>
              all.length === 0 ? this.#none() : html`<ul>${all.map((one) => this.#row(one))}</ul>`,
          })}
        </div></div>
      </main>
    `;
  }

  #none(): TemplateResult {
    return html`<p class="muted">No import yet. What became of each file of a stick stays here: what was read, what was left out and why, and what you can do about it.</p>`;
  }

  #row(one: ImportSummary): TemplateResult {
    const { pastImports } = this.session;
    const { id, label, began, counts } = one;
    const isOpen = pastImports.chosen === id;
    return html`
      <li>
        <button class="open" aria-expanded=${isOpen} @click=${() => inBackground(pastImports.choose(isOpen ? null : id))}>
          <span class="title" dir="auto">${label}</span>
          <span class="muted">${dateTime(began)} · ${importWords(counts)}</span>
        </button>
        ${this.#unfinished(one)}
        ${isOpen ? this.#opened(one) : nothing}
      </li>
    `;
  }

  #unfinished({
    id,
    state,
    remaining,
    fromTerminal,
    label,
  }: ImportSummary): TemplateResult | typeof nothing {
    const { pastImports, room } = this.session;
    if (state === 'running') return html`<p class="muted" role="status">It is running.</p>`;
    if (state === 'ended') return nothing;
    const isFiles = /^\d+ files$/.test(label);
    const goOn = fromTerminal
      ? html`<button class="framed" @click=${() => inBackground(pastImports.goOn(id))}>Go on</button>`
      : html`<button class="framed" @click=${() => room.ask(isFiles ? 'choose-files' : 'choose-folder')}>Choose ${isFiles ? 'the files' : 'the folder'} again to go on</button>`;
    return html`<p class="unfinished">${state === 'broken' ? 'It did not come to its end' : 'It was stopped'}: ${count(remaining, 'file is', 'files are')} left. What is in stays, and is not read twice. ${goOn}</p>`;
  }

  #opened({ id, here, label }: ImportSummary): TemplateResult {
    const { pastImports } = this.session;
    return html`
      <div class="acts">
        <button class="framed" ?disabled=${pastImports.busy || here === 0} @click=${() => inBackground(pastImports.undo(id))}>Undo this import</button>
        <button class="quiet" aria-label="Forget this record: ${label}" @click=${() => inBackground(pastImports.forget(id))}>Forget this record</button>
        <span class="muted" role="status">${pastImports.busy ? 'Working…' : here === 0 ? 'Nothing of it is in the library now.' : `${count(here, 'article')} of it in the library.`}</span>
      </div>
      ${answer(pastImports.details, {
        waiting: 'Looking up its files…',
        again: () => pastImports.choose(id),
        draw: (details) =>
          html`<fb-import-lines .session=${this.session} .details=${details}></fb-import-lines>`,
      })}
    `;
  }
}

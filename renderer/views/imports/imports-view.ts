import '../place-bar/place-bar.ts';
import './import-lines.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ImportSummary } from '#contract/imports.ts';
import { importWords } from '#domain/formats/import-record.ts';
import { answer } from '../../components/answer/answer.ts';
import { count, dateTime } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import type { BetterLook } from '../../state/past-import-store.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { placeSheet } from '../../styles/place-sheet.ts';
import { rowsSheet } from '../../styles/rows-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './imports-view.css?inline';

/** Past imports, newest first, each with what became of its files once it is opened. */
@customElement('fb-imports')
export class ImportsView extends SessionElement {
  static override styles = [controls, placeSheet, rowsSheet, sheet(css)];

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
          <button aria-label="Back to the text" title="Back to the text" @click=${() => room.back()}>Back</button>
        </fb-place-bar>
        <div class="page" tabindex="0" role="region" aria-label="What was imported"><div class="sheet">
          <h1>Past imports</h1>
          ${this.#better()}
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

  /** Never taken in silence: what people marked stands in the text as it was read. */
  #better(): TemplateResult | typeof nothing {
    const { pastImports } = this.session;
    const { better, waiting } = pastImports;
    const found = better?.found ?? [];
    if (waiting === 0 && found.length === 0 && !better?.isRunning) return nothing;
    return html`
      <section class="better" aria-labelledby="better">
        <h2 id="better">Better readings</h2>
        <p>${count(waiting, 'text was', 'texts were')} read by an earlier Fieldbrief. This one may read the kept files better; nothing changes before you say so.</p>
        ${
          better?.isRunning
            ? html`<p role="status">Reading ${better.done + 1} of ${better.total} <button class="framed" @click=${() => pastImports.stopLooking()}>Stop</button></p>`
            : html`<p><button class="framed" ?disabled=${pastImports.busy || waiting === 0} @click=${() => inBackground(pastImports.lookForBetter())}>Look which would differ</button>
              ${found.length > 1 ? html`<button class="framed" ?disabled=${pastImports.busy} @click=${() => inBackground(pastImports.takeBetter(found.map(({ id }) => id)))}>Take all ${found.length}</button>` : nothing}</p>`
        }
        ${better && !better.isRunning && found.length === 0 ? html`<p class="muted" role="status">All that was looked at reads the same.</p>` : nothing}
        <ul>${found.map((one) => this.#betterRow(one))}</ul>
      </section>
    `;
  }

  #betterRow({ id, title, differs, words, newWords }: BetterLook['found'][number]): TemplateResult {
    const { pastImports, reader } = this.session;
    const says = {
      text: `Its text differs: ${count(words, 'word')} now, ${newWords} then.`,
      layout: 'The same words, laid out otherwise: pictures, tables or headings.',
      source: 'The same text, with other fields of its source.',
    };
    return html`
      <li>
        <span class="title" dir="auto">${title}</span>
        <span class="muted">${differs === null ? nothing : says[differs]}</span>
        <div class="acts">
          <button class="framed" ?disabled=${pastImports.busy} aria-label="Take the better reading: ${title}" @click=${() => inBackground(pastImports.takeBetter([id]))}>Take the better reading</button>
          <button class="quiet" aria-label="Show the article: ${title}" @click=${() => inBackground(reader.open(id))}>Show the article</button>
        </div>
      </li>
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

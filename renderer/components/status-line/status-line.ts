import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Job } from '#contract/events.ts';
import type { LibraryStatus } from '#contract/library.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { tell } from '../tell.ts';
import { count, dateTime } from '../wording.ts';
import css from './status-line.css?inline';

/** The bottom line: facts about the library, and long work with its way to stop. Tells `fb-keys`, `fb-stop`. */
@customElement('fb-status-line')
export class StatusLine extends LitElement {
  static override styles = [controls, sheet(css)];
  @property({ attribute: false }) status: LibraryStatus | null = null;
  @property({ attribute: false }) jobs: readonly Job[] = [];
  /** The key that shows all keys, as a person reads it. */
  @property() key = '';

  protected override render(): TemplateResult {
    const { status, jobs } = this;
    if (!status) return html`<footer></footer>`;
    return html`
      <footer aria-label="Status">
        <span class="name" title=${status.folder}>${status.name}</span>
        <span>${count(status.articles, 'article')}</span>
        <span>${count(status.annotations, 'note')}</span>
        ${this.#form(status.encrypted)}
        ${this.#network(status.blockedRequests)}
        ${this.#backup(status)}
        ${jobs.map((job) => this.#job(job))}
        <button class="quiet push" @click=${() => tell(this, 'fb-keys', null)}>Keys ${this.key === '' ? nothing : html`<kbd>${this.key}</kbd>`}</button>
      </footer>
    `;
  }

  #form(encrypted: boolean): TemplateResult {
    return encrypted
      ? html`<span>encrypted</span>`
      : html`<span title="Whoever has the disk can read this library.">not encrypted</span>`;
  }

  #backup({ lastBackup, backupProblem }: LibraryStatus): TemplateResult {
    const last = lastBackup ? `last backup ${dateTime(lastBackup)}` : 'no backup yet';
    if (backupProblem === null) return html`<span>${last}</span>`;
    return html`<span class="problem" role="status" title=${backupProblem}>${last}: the next one failed. ${backupProblem}</span>`;
  }

  /** @param blocked null where a browser shows the page: what it asks for by itself is not ours to refuse */
  #network(blocked: number | null): TemplateResult {
    return blocked === null
      ? html`<span title="The page may ask nobody else. What the browser does by itself Fieldbrief can’t block; the desktop app blocks all of it.">page asks this machine only</span>`
      : html`<span>network blocked, ${count(blocked, 'request')}</span>`;
  }

  #job({ id, label, done, total, isWhole = false }: Job): TemplateResult {
    return html`
      <span class="job" role="status">
        <span>${label} ${done} of ${total}</span>
        <progress aria-label=${label} max=${total} .value=${done}></progress>
        ${isWhole ? nothing : html`<button class="quiet" aria-label="Stop: ${label}" @click=${() => tell(this, 'fb-stop', { job: id })}>Stop</button>`}
      </span>
    `;
  }
}

declare global {
  interface HTMLElementEventMap {
    'fb-keys': CustomEvent<null>;
    'fb-stop': CustomEvent<{ readonly job: string }>;
  }
}

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { VaultBackup, VaultState } from '#contract/vault.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { tell } from '../tell.ts';
import { count, dateTime } from '../wording.ts';
import css from './gate.css?inline';

type Way = HTMLElementEventMap['fb-mend']['detail'];

/** The ways out of a library that can't be read. Nothing is touched before one was chosen. Tells `fb-mend`. */
@customElement('fb-mend-sheet')
export class MendSheet extends LitElement {
  static override styles = [controls, sheet(css)];
  @property({ attribute: false }) vault: VaultState | null = null;
  @property({ attribute: false }) backups: readonly VaultBackup[] | null = null;
  @property({ type: Boolean }) busy = false;
  @property() problem: string | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { vault } = this;
    if (!vault?.broken) return nothing;
    const { problem, ways } = vault.broken;
    return html`
      <h1>The library ${vault.name} can’t be read as it is</h1>
      <p>${problem}</p>
      <p class="explain">Nothing was written, and nothing is until you choose. What is there now is moved aside then, and never deleted.</p>
      <p class="problem" role="alert">${this.problem ?? nothing}</p>
      <h2>Back to a backup</h2>
      ${this.#backups()}
      ${ways.includes('go-on') ? this.#way('Go on without what is missing', 'The library opens with the changes that its log still has. Those after the damage are lost.', { way: 'go-on' }) : nothing}
      ${ways.includes('set-log-aside') ? this.#way('Go on without that log', 'The library opens as it was when it was closed last. The log is moved aside.', { way: 'set-log-aside' }) : nothing}
      ${ways.includes('salvage') ? this.#way('Read what can be read', 'A new library takes what still reads of the damaged one: usually nearly all of it. It says what is missing.', { way: 'salvage' }) : nothing}
      ${this.busy ? html`<p role="status">One moment…</p>` : nothing}
    `;
  }

  #backups(): TemplateResult {
    if (this.backups === null) return html`<p role="status">Looking for backups…</p>`;
    if (this.backups.length === 0) {
      return html`<p>There is none here that opens. One that lies elsewhere comes back with “fieldbrief restore”.</p>`;
    }
    return html`
      <ul aria-label="Backups">
        ${this.backups.map(
          ({ made, articles, annotations, lastImport, lacks, only }) => html`
            <li><span>${dateTime(made)}<br /><span class="explain">${count(articles, 'article')}, ${count(annotations, 'note')}${lastImport === null ? '' : `, last import ${dateTime(lastImport)}`}${differing('Without', lacks)}${differing('With', only)}</span></span>
              <button class="framed" ?disabled=${this.busy} @click=${() => this.#choose({ way: 'restore', made })}>Go back to it</button></li>`,
        )}
      </ul>
    `;
  }

  #way(act: string, explained: string, way: Way): TemplateResult {
    return html`
      <h2>${act}</h2>
      <p class="explain">${explained}</p>
      <div class="actions"><button class="framed" ?disabled=${this.busy} @click=${() => this.#choose(way)}>${act}</button></div>
    `;
  }

  #choose(way: Way): void {
    tell(this, 'fb-mend', way);
  }
}

/** So many titles are told; of the others how many they are. */
const TOLD = 3;

/** How a copy differs from the newest one, by titles. */
function differing(how: 'With' | 'Without', titles: readonly string[]): TemplateResult | string {
  if (titles.length === 0) return '';
  const more = titles.length - TOLD;
  const than = how === 'With' ? 'which the newest lacks' : 'which the newest has';
  return html`<br />${how} ${titles.slice(0, TOLD).map((title, at) => html`${at > 0 ? ', ' : ''}<bdi>“${title}”</bdi>`)}${more > 0 ? ` and ${count(more, 'other')}` : ''}, ${than}`;
}

declare global {
  interface HTMLElementEventMap {
    'fb-mend': CustomEvent<
      | { readonly way: 'restore'; readonly made: string }
      | { readonly way: 'salvage' | 'go-on' | 'set-log-aside' }
    >;
  }
}

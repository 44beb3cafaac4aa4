import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { FoundWordChange, WordComparison } from '#contract/briefs.ts';
import { targetOf } from '../../components/field.ts';
import { count } from '../../components/wording.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import { findingsField, findingsWords } from './brief-findings.ts';
import css from './brief-word-dialog.css?inline';
import { forms } from './forms-sheet.ts';
import { progress } from './progress.ts';

const KINDS: Readonly<Record<FoundWordChange['kind'], string>> = {
  changed: 'Changed',
  moved: 'Moved',
  'moved-changed': 'Moved and changed',
  added: 'Added',
  removed: 'Taken out',
};

/** What was changed in a brief's Word file, to be taken sentence by sentence, and checked again. */
@customElement('fb-brief-word-dialog')
export class BriefWordDialog extends SessionElement {
  static override styles = [controls, forms, sheet(css)];
  @query('input[type="file"]') private file!: HTMLInputElement;
  @state() private busy = false;

  protected override watched() {
    return [this.session.word, this.session.composer];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.word.leave();
  }

  protected override render(): TemplateResult {
    const { room, word } = this.session;
    return html`
      <fb-dialog heading="Bring back from Word" @close=${() => room.close()}>
        <form @submit=${this.#take}>
          ${this.#body()}
          <input type="file" hidden aria-label="Word file of this brief" accept=".docx" @change=${this.#chosen} />
          <div class="actions">
            ${word.state.kind === 'ready' ? html`<span class="message" role="status">${this.busy ? 'Taking the changes…' : ''}</span>` : progress(word.state, 'Reading the Word file…')}
            <button type="button" @click=${() => room.close()}>Close</button>
            ${this.#next()}
          </div>
        </form>
      </fb-dialog>
    `;
  }

  #body(): TemplateResult {
    const { word, composer } = this.session;
    if (word.state.kind === 'ready') return this.#changes(word.state.value);
    if (word.taken === null) {
      return html`<p class="explain">Export the brief as Word, let colleagues edit that file, and choose it here. You see every sentence that was changed, moved, added or taken out, and every citation that was lost; you take what you want, and the brief is checked again.</p>`;
    }
    const { pages } = composer;
    const findings = pages.shown?.findings ?? [];
    return html`<p role="status">${count(word.taken, 'change')} taken. ${pages.isBehind ? 'Checking the brief again…' : findingsWords(findings)}</p>
      ${pages.isBehind ? nothing : findingsField(findings)}`;
  }

  #next(): TemplateResult {
    const { word } = this.session;
    if (word.state.kind !== 'ready' || word.state.value.changes.length === 0) {
      return html`<button type="button" class=${word.taken === null ? 'primary' : 'framed'} ?disabled=${word.state.kind === 'loading'}
        @click=${() => this.file.click()}>Choose the Word file…</button>`;
    }
    const all = word.state.value.changes.length;
    const taken = word.accepted.size;
    return html`<button class="primary" ?disabled=${this.busy || taken === 0}>${taken === all ? 'Take all' : `Take ${taken} of ${all}`}</button>`;
  }

  #changes({ changes, remarks, sentences, kept }: WordComparison): TemplateResult {
    const sections = [...new Set(changes.map(({ where }) => where))];
    return html`
      <p class="explain">${kept} of ${count(sentences, 'sentence')} came back word for word.${changes.length === 0 ? ' There is nothing to take.' : ''}</p>
      ${
        remarks.length === 0
          ? nothing
          : html`<fieldset><legend>${count(remarks.length, 'remark')}</legend>
              <ul class="list" aria-label="Remarks">${remarks.map((remark) => html`<li dir="auto">${remark}</li>`)}</ul></fieldset>`
      }
      ${changes.length === 0 ? nothing : html`<div class="changes" tabindex="0" role="group" aria-label="Changes">${sections.map((where) => this.#section(where, changes))}</div>`}
    `;
  }

  #section(where: string, changes: readonly FoundWordChange[]): TemplateResult {
    const { word } = this.session;
    const here = changes.filter((change) => change.where === where);
    const free = here.filter(({ refusal }) => refusal === null).map(({ id }) => id);
    const all = free.length > 0 && free.every((id) => word.accepted.has(id));
    const some = free.some((id) => word.accepted.has(id));
    return html`
      <section aria-label=${where}>
        <label class="choice"><input type="checkbox" ?disabled=${free.length === 0} .checked=${all} .indeterminate=${some && !all}
          @change=${() => word.accept(free, !all)} /><h3 dir="auto">${where}</h3></label>
        <ul>${here.map((change) => this.#row(change))}</ul>
      </section>
    `;
  }

  #row(change: FoundWordChange): TemplateResult {
    const { id, kind, before, after, behind, lostCites, newCites, refusal } = change;
    const { word } = this.session;
    const sameWords = before === after;
    return html`
      <li>
        <label class="choice"><input type="checkbox" ?disabled=${refusal !== null} .checked=${word.accepted.has(id)}
          @change=${(event: Event) => word.accept([id], targetOf(event, HTMLInputElement).checked)} />
          <span class="kind">${KINDS[kind]}: <span class="visually-hidden" dir="auto">${after ?? before}</span></span></label>
        ${before === null || sameWords ? nothing : html`<p dir="auto"><del>${before}</del></p>`}
        ${after === null ? nothing : html`<p dir="auto">${sameWords ? after : html`<ins>${after}</ins>`}</p>`}
        ${behind === undefined ? nothing : html`<p class="explain" dir="auto">${behind === null ? 'Now at the beginning.' : `Now behind “${behind}”`}</p>`}
        ${this.#cites('Lost its citation', lostCites)}${this.#cites('New citation', newCites)}
        ${refusal === null ? nothing : html`<p class="problem">${refusal}</p>`}
      </li>
    `;
  }

  #cites(words: string, cites: readonly string[]): TemplateResult | typeof nothing {
    if (cites.length === 0) return nothing;
    const places = cites.map((cite) => `source ${cite.replace(':', ', paragraph ')}`);
    return html`<p class="explain">${words}: ${places.join('; ')}</p>`;
  }

  async #take(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    this.busy = true;
    await this.session.word.take();
    this.busy = false;
  }

  async #chosen(): Promise<void> {
    const file = this.file.files?.[0];
    // Emptied, so that choosing the same file again is a change.
    this.file.value = '';
    if (file) await this.session.word.look(file);
  }
}

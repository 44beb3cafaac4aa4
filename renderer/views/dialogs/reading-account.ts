import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ReadingOf } from '#contract/articles.ts';
import { likelyFirst } from '#domain/formats/encodings.ts';
import type { UsedEncoding } from '#domain/formats/raw-document.ts';
import type { DayReading, LeftOut } from '#domain/formats/reading-account.ts';
import { answer } from '../../components/answer/answer.ts';
import { count } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';
import css from './reading-account.css?inline';
import { saveFile } from './save-file.ts';

/** How an encoding came to be known, as the end of a sentence. */
const KNOWN_BY: Readonly<Record<UsedEncoding['by'], string>> = {
  mark: 'by the mark at its start',
  declared: 'as it says itself',
  valid: 'by its bytes',
  assumed: 'which is assumed: look whether the letters are right',
  chosen: 'as you chose',
};

/** How the file of an article was read: its encoding, what was left out of it, and other ways to read it. */
@customElement('fb-reading-account')
export class ReadingAccountElement extends SessionElement {
  static override styles = [controls, forms, sheet(css)];
  /** The article's id. */
  @property() article = '';

  protected override watched() {
    return [this.session.readingAccount];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.readingAccount.show(this.article));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.readingAccount.leave();
  }

  protected override render(): TemplateResult {
    const { readingAccount } = this.session;
    return html`
      <section class="form" aria-labelledby="read">
        <h3 id="read">How it was read</h3>
        ${readingAccount.busy ? html`<p class="explain" role="status">Reading the file again…</p>` : nothing}
        ${answer(readingAccount.state, {
          waiting: 'Looking up how it was read…',
          again: () => readingAccount.show(this.article),
          draw: (reading) => this.#show(reading),
        })}
      </section>
    `;
  }

  #show({ account, path, paths, bytes }: ReadingOf): TemplateResult {
    const isKept = bytes !== null;
    return html`
      <p class="explain" dir="auto">From ${path}.${
        isKept
          ? nothing
          : ' Its file is not kept in this library, so it can’t be read otherwise: import it again.'
      }</p>
      ${paths.length > 0 ? html`<p class="explain">The same document was found at:</p><ul>${paths.map((other) => html`<li dir="auto">${other}</li>`)}</ul>` : nothing}
      ${isKept ? html`<div class="actions"><button type="button" @click=${() => inBackground(this.#save())}>Save the file as it came</button></div>` : nothing}
      ${account?.encoding && isKept ? this.#encoding(account.encoding, account.whole) : nothing}
      ${account?.dayOrder && isKept ? this.#dayOrder(account.dayOrder, account.whole) : nothing}
      ${account?.remarks.map((remark) => html`<p class="explain" dir="auto">${remark}</p>`)}
      ${account ? this.#leftOut(account.leftOut, account.whole, isKept) : nothing}
    `;
  }

  async #save(): Promise<void> {
    const file = await this.session.readingAccount.original();
    if (file) saveFile(file.name, 'application/octet-stream', file.bytes);
  }

  #encoding(used: UsedEncoding, whole: boolean): TemplateResult {
    const { readingAccount } = this.session;
    const choose = (event: Event & { currentTarget: HTMLSelectElement }) => {
      inBackground(readingAccount.readAgain({ encoding: event.currentTarget.value, whole }));
    };
    return html`
      <label class="field">
        <span class="label">Letters, ${KNOWN_BY[used.by]}</span>
        <select ?disabled=${readingAccount.busy} @change=${choose}>
          ${likelyFirst(used.alternatives).map(
            ([name, says]) =>
              html`<option value=${name} ?selected=${name === used.name}>${says}</option>`,
          )}
        </select>
      </label>
    `;
  }

  /** A chat that does not show which figure is the day. */
  #dayOrder({ first, by }: DayReading, whole: boolean): TemplateResult {
    const { readingAccount } = this.session;
    const choose = (event: Event & { currentTarget: HTMLSelectElement }) => {
      const dayOrder = event.currentTarget.value === 'month' ? 'month' : 'day';
      inBackground(readingAccount.readAgain({ dayOrder, whole }));
    };
    return html`
      <label class="field">
        <span class="label">Dates of this chat, ${by === 'chosen' ? 'as you chose' : 'which is assumed: look whether the days are right'}</span>
        <select ?disabled=${readingAccount.busy} @change=${choose}>
          <option value="day" ?selected=${first === 'day'}>Day first: 03/04 is 3 April</option>
          <option value="month" ?selected=${first === 'month'}>Month first: 03/04 is 4 March</option>
        </select>
      </label>
    `;
  }

  #leftOut(parts: readonly LeftOut[], whole: boolean, isKept: boolean): TemplateResult {
    const { readingAccount } = this.session;
    const take = (wanted: boolean, says: string) => html`
      <div class="actions">
        <button type="button" ?disabled=${readingAccount.busy} @click=${() => inBackground(readingAccount.readAgain({ whole: wanted }))}>${says}</button>
      </div>`;
    if (whole) {
      return html`
        <p class="explain">You took the whole of it in, with what is usually left out.</p>
        ${isKept ? take(false, 'Take the article only') : nothing}
      `;
    }
    if (parts.length === 0) return html`<p class="explain">Nothing of it was left out.</p>`;
    return html`
      <p class="explain">Left out, being no part of the article:</p>
      <ul>${parts.map(
        ({ what, characters, opening }) => html`<li>
          <strong>${what}</strong>, ${count(characters, 'character')}
          <span class="opening" dir="auto">${opening}</span>
        </li>`,
      )}</ul>
      ${isKept ? take(true, 'Take the whole page') : nothing}
    `;
  }
}

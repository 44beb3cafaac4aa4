import { html, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CorrectionRule } from '#domain/entities/correct/types.ts';
import { answer } from '../../components/answer/answer.ts';
import { ruleWords, scopeWords } from '../../components/rule-words.ts';
import { count, dateTime } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';
import { saveFile } from './save-file.ts';
import css from './watch-dialog.css?inline';

/** Every correction that holds, in words: taken back one by one, given to colleagues, taken from them. */
@customElement('fb-corrections-dialog')
export class CorrectionsDialog extends SessionElement {
  static override styles = [controls, forms, sheet(css)];
  @query('input[type="file"]') private file!: HTMLInputElement;

  protected override watched() {
    return [this.session.corrections, this.session.library];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.corrections.loadRules());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.corrections.leave();
  }

  protected override render(): TemplateResult {
    const { room, corrections } = this.session;
    const { rules } = corrections;
    return html`
      <fb-dialog heading="Corrections" @close=${() => room.close()}>
        <div class="form">
          ${answer(rules, {
            waiting: 'Reading the corrections…',
            again: () => corrections.loadRules(),
            draw: (all) => this.#rules(all),
          })}
          <input type="file" hidden aria-label="Corrections file" accept=".json,application/json" @change=${this.#chosen} />
          <div class="actions">
            <button @click=${() => room.close()}>Close</button>
            <button @click=${() => this.file.click()}>Import…</button>
            <button class="primary" ?disabled=${rules.kind !== 'ready' || rules.value.length === 0} @click=${() => this.#export()}>Export</button>
          </div>
        </div>
      </fb-dialog>
    `;
  }

  #rules(rules: readonly CorrectionRule[]): TemplateResult {
    if (rules.length === 0) {
      return html`<p class="explain">Nothing is corrected yet. Stand on a sentence, press E, and say what a name is: the correction holds for later imports too.</p>`;
    }
    return html`
      <p class="explain">${count(rules.length, 'correction')}, newest first. Where two contradict each other the later holds.</p>
      <ul class="lists" aria-label="Corrections">${repeat(
        rules,
        ({ id }) => id,
        (rule) => this.#row(rule),
      )}</ul>`;
  }

  #row(rule: CorrectionRule): TemplateResult {
    const { library, corrections } = this.session;
    const { scope, created } = rule;
    const title = scope.kind === 'article' ? (library.find(scope.article)?.title ?? null) : null;
    const words = ruleWords(rule);
    return html`
      <li>
        <div><p class="what" dir="auto">${words}</p>
          <p class="explain">${scopeWords(rule, title)} · ${dateTime(created)}</p></div>
        <button class="framed" aria-label="Take back: ${words}" @click=${() => corrections.takeBack([rule.id])}>Take back</button>
      </li>
    `;
  }

  async #export(): Promise<void> {
    const file = await this.session.corrections.exportFile();
    if (file) saveFile(file.name, file.mediaType, file.bytes);
  }

  async #chosen(): Promise<void> {
    const file = this.file.files?.[0];
    // Emptied, so that choosing the same file again is a change.
    this.file.value = '';
    if (file) await this.session.corrections.takeIn(new Uint8Array(await file.arrayBuffer()));
  }
}

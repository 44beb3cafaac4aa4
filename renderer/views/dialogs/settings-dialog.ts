import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Request } from '#contract';
import { PAPERS } from '#contract/settings.ts';
import { keysOf } from '#domain/keys-of.ts';
import { PERCENT_FORMS } from '#domain/style/house-style.ts';
import type { Settings } from '../../../main/contract/settings.ts';
import { chosenIn, targetOf } from '../../components/field.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';

const THEMES: Readonly<Record<Settings['theme'], string>> = {
  system: 'As the system has it',
  paper: 'Paper',
  sepia: 'Sepia',
  dark: 'Dark',
  contrast: 'High contrast',
};

const ROWS: Readonly<Record<Settings['likelihoodRow'], string>> = {
  first: 'As each brief begins',
  likelihood: 'likely, very likely…',
  probability: 'probable, highly probable…',
};

/** What a person sets once; each change holds at once. */
@customElement('fb-settings-dialog')
export class SettingsDialog extends SessionElement {
  static override styles = [controls, forms];

  protected override watched() {
    return [this.session.settings];
  }

  protected override render(): TemplateResult {
    const { room, settings } = this.session;
    const { theme, textSize, author, paper, marking } = settings.current;
    const { percent, likelihoodRow, abbreviations } = settings.current;
    const set = (change: Request<'settings.set'>) => settings.set(change);
    const value = (event: Event) => targetOf(event, HTMLInputElement).value;
    return html`
      <fb-dialog heading="Settings" @close=${() => room.close()}>
        <div class="form">
          <fieldset>
            <legend>Theme</legend>
            <div class="choices">
              ${keysOf(THEMES).map(
                (name) =>
                  html`<label class="choice"><input type="radio" name="theme" .checked=${name === theme} @change=${() => set({ theme: name })} />${THEMES[name]}</label>`,
              )}
            </div>
          </fieldset>
          <label class="field"><span class="label">Text size: ${textSize} pixels</span>
            <input type="range" min="14" max="32" aria-label="Text size" .value=${String(textSize)} @input=${(event: Event) => set({ textSize: Number(value(event)) })} /></label>
          <label class="field"><span class="label">Your name, on notes and briefs</span>
            <input type="text" maxlength="200" autocomplete="off" .value=${author} @change=${(event: Event) => set({ author: value(event).trim() })} /></label>
          <div class="two">
            <label class="field"><span class="label">Paper</span>
              <select @change=${(event: Event) => set({ paper: chosenIn(event, PAPERS) })}>
                ${PAPERS.map((name) => html`<option value=${name} ?selected=${name === paper}>${name}</option>`)}
              </select></label>
            <label class="field"><span class="label">Marking on briefs</span>
              <input type="text" maxlength="200" placeholder="none" .value=${marking} @change=${(event: Event) => set({ marking: value(event).trim() })} /></label>
          </div>
          <fieldset><legend>House style, which briefs are checked against</legend>
            <div class="two">
              <label class="field"><span class="label">Percentages</span>
                <select @change=${(event: Event) => set({ percent: chosenIn(event, PERCENT_FORMS) })}>
                  ${PERCENT_FORMS.map((form) => html`<option value=${form} ?selected=${form === percent}>40${form === '%' ? '' : ' '}${form}</option>`)}
                </select></label>
              <label class="field"><span class="label">Terms of likelihood</span>
                <select @change=${(event: Event) => set({ likelihoodRow: chosenIn(event, keysOf(ROWS)) })}>
                  ${keysOf(ROWS).map((row) => html`<option value=${row} ?selected=${row === likelihoodRow}>${ROWS[row]}</option>`)}
                </select></label>
            </div>
            <label class="field"><span class="label">Abbreviations that every reader knows, between commas</span>
              <input type="text" maxlength="2000" autocomplete="off" placeholder="besides UN, EU, NATO and the like" .value=${abbreviations} @change=${(event: Event) => set({ abbreviations: value(event).trim() })} /></label>
          </fieldset>
          <div><button type="button" class="framed" @click=${() => room.open('people')}>Your key, and people you know by theirs…</button></div>
          <p class="explain">These hold for this library. Changes are kept at once.</p>
        </div>
      </fb-dialog>
    `;
  }
}

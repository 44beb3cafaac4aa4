import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Request } from '#contract';
import type { Settings } from '../../../main/contract/settings.ts';
import { SessionElement } from '../../components/session-element.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { forms } from './forms-sheet.ts';

const THEMES: Readonly<Record<Settings['theme'], string>> = {
  system: 'As the system has it',
  paper: 'Paper',
  sepia: 'Sepia',
  dark: 'Dark',
  contrast: 'High contrast',
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
    const set = (change: Request<'settings.set'>) => void settings.set(change);
    const value = (event: Event) => (event.target as HTMLInputElement).value;
    return html`
      <fb-dialog heading="Settings" @close=${() => room.close()}>
        <div class="form">
          <fieldset>
            <legend>Theme</legend>
            <div class="choices">
              ${(Object.keys(THEMES) as Settings['theme'][]).map(
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
              <select @change=${(event: Event) => set({ paper: value(event) as Settings['paper'] })}>
                ${(['A4', 'Letter'] as const).map((name) => html`<option value=${name} ?selected=${name === paper}>${name}</option>`)}
              </select></label>
            <label class="field"><span class="label">Marking on briefs</span>
              <input type="text" maxlength="200" placeholder="none" .value=${marking} @change=${(event: Event) => set({ marking: value(event).trim() })} /></label>
          </div>
          <p class="explain">These hold for this library. Changes are kept at once.</p>
        </div>
      </fb-dialog>
    `;
  }
}

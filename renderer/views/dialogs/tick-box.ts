import { html, type TemplateResult } from 'lit';
import { targetOf } from '../../components/field.ts';

/** Something to be chosen by a tick. */
export const tickBox = (
  label: string | TemplateResult,
  on: boolean,
  choose: (on: boolean) => void,
): TemplateResult =>
  html`<label class="choice"><input type="checkbox" .checked=${on} @change=${(event: Event) => choose(targetOf(event, HTMLInputElement).checked)} />${label}</label>`;

import { html, type TemplateResult } from 'lit';
import { TLP_LABELS } from '#domain/marking/marking.ts';

/** The usual markings, for a field that takes others too and names this list. */
export const tlpLabels = (id: string): TemplateResult =>
  html`<datalist id=${id}>${TLP_LABELS.map((label) => html`<option value=${label}></option>`)}</datalist>`;

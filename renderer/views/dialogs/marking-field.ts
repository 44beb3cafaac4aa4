import { html, type TemplateResult } from 'lit';
import { tlpLabels } from '../../components/tlp-labels.ts';

/** How far something that a person writes may go, in a form; `sentText` reads it as `marking`. Empty for no marking. */
export const markingField = (
  label: string,
  marking: string | null | undefined,
  placeholder = 'none',
): TemplateResult => html`
  <label class="field"><span class="label">${label}</span>
    <input type="text" name="marking" dir="auto" maxlength="100" autocomplete="off" list="markings" placeholder=${placeholder} .value=${marking ?? ''} />
    ${tlpLabels('markings')}</label>`;

import { html, type TemplateResult } from 'lit';
import { sentText } from '../../components/field.ts';
import { tlpLabels } from '../../components/tlp-labels.ts';

/** How far a file may go that leaves the library: what is marked higher stays back. */
export const ceilingField = (): TemplateResult => html`
  <label class="field"><span class="label">Nothing above this marking</span>
    <input type="text" name="marking" maxlength="200" autocomplete="off" list="ceilings" placeholder="everything goes" />
    ${tlpLabels('ceilings')}</label>`;

/** What stands in it as its form is sent; null for no limit. */
export const ceilingOf = (sent: SubmitEvent): string | null => sentText(sent, 'marking') || null;

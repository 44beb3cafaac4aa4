import { html, nothing, type TemplateResult } from 'lit';
import { type BriefFinding, isAltered } from '#domain/brief/check.ts';
import { accuses } from '#domain/verify/finding.ts';
import { count } from '../../components/wording.ts';

/** What a reviewer would object to, as a list in a form; nothing where there is nothing. */
export function findingsField(findings: readonly BriefFinding[]): TemplateResult | typeof nothing {
  const found = findings.filter(accuses);
  const unclear = findings.filter((one) => !accuses(one));
  return found.length + unclear.length === 0
    ? nothing
    : html`
      ${listed(found, `${count(found.length, 'thing')} to look at`, 'Findings')}
      ${listed(unclear, `${count(unclear.length, 'sentence')} in words of their own to read yourself`, 'To read yourself')}
    `;
}

const listed = (
  findings: readonly BriefFinding[],
  legend: string,
  label: string,
): TemplateResult | typeof nothing =>
  findings.length === 0
    ? nothing
    : html`
      <fieldset>
        <legend>${legend}</legend>
        <ul class="list findings" aria-label=${label}>
          ${findings.map(({ where, message }) => html`<li dir="auto"><strong>${where}</strong> ${message}</li>`)}
        </ul>
      </fieldset>
    `;

/** Those that the list of what the marking leaves out does not say already. */
export const besideHeldBack = (findings: readonly BriefFinding[]): readonly BriefFinding[] =>
  findings.filter(({ rule }) => rule !== 'passage-withheld');

/** What stands beside the button that exports. */
export function findingsWords(findings: readonly BriefFinding[]): string {
  if (findings.some(({ rule }) => rule === 'quotation-altered')) {
    return 'A quotation does not match its source; it is marked if you export.';
  }
  if (findings.some(isAltered)) return 'Something stands otherwise in its source.';
  if (findings.some(accuses)) return '';
  return findings.length === 0
    ? 'Nothing to object to.'
    : 'Nothing to object to; something to read yourself.';
}

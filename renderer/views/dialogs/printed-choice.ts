import { html, type TemplateResult } from 'lit';
import type { PrintedParts } from '#domain/brief/brief.ts';
import { keysOf } from '#domain/keys-of.ts';
import { tickBox } from './tick-box.ts';

const PARTS: Readonly<Record<keyof PrintedParts, string>> = {
  notes: 'Notes on passages',
  tags: 'Tags',
  grades: 'Grades of sources and passages',
};

/** What of people's own work a brief prints: nothing, until somebody wishes it. */
export const printedChoice = (
  printed: PrintedParts,
  choose: (printed: PrintedParts) => void,
): TemplateResult => html`
  <fieldset>
    <legend>Printed on wish</legend>
    <div class="choices">
      ${keysOf(PARTS).map((part) =>
        tickBox(PARTS[part], printed[part], (on) => choose({ ...printed, [part]: on })),
      )}
    </div>
  </fieldset>`;

/** Whether full texts are printed with their pictures. */
export const picturesChoice = (on: boolean, choose: (on: boolean) => void): TemplateResult =>
  tickBox('Whole articles with their pictures, without what a camera noted in them', on, choose);

/** Whether only notes that reviewers accepted feed it. */
export const acceptedChoice = (on: boolean, choose: (on: boolean) => void): TemplateResult =>
  tickBox('Only notes that reviewers accepted', on, choose);

/** Whether the file says that its marking left something out. */
export const tellsCutChoice = (on: boolean, choose: (on: boolean) => void): TemplateResult =>
  tickBox('Say in the file where its marking left something out', on, choose);

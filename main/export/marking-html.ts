import { TLP_BACKGROUND } from '#domain/marking/marking.ts';
import { markingLabels } from '#domain/marking/roll-up.ts';
import { html, type Markup } from './escape.ts';

/** TLP 2.0, "TLP in documents": 12 points or larger, the colours of the standard on black. */
export const MARKING_CSS = `
.marking{display:inline-block;font:600 12pt/1.35 'Inter','Amiri',sans-serif;letter-spacing:0;white-space:nowrap;margin-left:6pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.marking.tlp{background:${TLP_BACKGROUND};padding:1pt 5pt}
`;

/** Each label of a marking line; an organisation's own words are plain. The colours are ours, not a person's. */
export const markingHtml = (line: string | null): Markup[] =>
  markingLabels(line).map(({ text, color }) =>
    color === null
      ? html`<span class="marking"><bdi>${text}</bdi></span>`
      : html`<span class="marking tlp" style="color:${color}" translate="no">${text}</span>`,
  );

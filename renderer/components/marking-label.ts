import { html, nothing, type TemplateResult } from 'lit';
import { parseMarking, TLP_BACKGROUND, TLP_COLORS } from '#domain/marking/marking.ts';

/** A marking as it is shown everywhere; nothing where there is none. The sheet that holds it styles `.marking`. */
export const markingLabel = (
  marking: string | null | undefined,
): TemplateResult | typeof nothing =>
  marking
    ? html`<span class="marking" dir="auto" translate="no" .style=${markingColors(marking)}>${marking}</span>`
    : nothing;

/** A TLP label wears the standard's colours, in every theme. */
function markingColors(text: string): string {
  const marking = parseMarking(text);
  if (!marking.ok || marking.value.scheme !== 'tlp') return '';
  return `background: ${TLP_BACKGROUND}; color: ${TLP_COLORS[marking.value.label]}`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { BearingParagraph, VerifiedDraft } from '#contract/briefs.ts';
import type { Span } from '#domain/document.ts';
import { accuses } from '#domain/verify/finding.ts';

type Sentence = VerifiedDraft['sentences'][number];

/** A sentence of a draft, what was found in it, and on demand the paragraphs that bear it. */
export function sentenceItem(
  { text, findings, borneBy, tied }: Sentence,
  open: (place: BearingParagraph) => unknown,
): TemplateResult {
  const places = findings.flatMap(({ at }) => (at ? [at] : []));
  return html`
    <li class=${findings.some(accuses) ? 'found' : findings.length > 0 ? 'unclear' : ''}>
      <p dir="auto">${marked(text, places)}</p>
      ${findings.map(({ message }) => html`<p class="problem" dir="auto">${message}</p>`)}
      ${borneBy.length === 0 ? nothing : details(borneBy, tied === 'words', open)}
    </li>`;
}

function details(
  borneBy: readonly BearingParagraph[],
  isFound: boolean,
  open: (place: BearingParagraph) => unknown,
): TemplateResult {
  // Among all articles of a library the number of one says little.
  const names = borneBy.map(
    ({ source, paragraph, title }, at) =>
      html`${at > 0 ? ', ' : ''}${source}:${paragraph} <bdi>${title}</bdi>`,
  );
  return html`
    <details><summary>${isFound ? 'Found in' : 'Cites'} ${names}</summary>
      ${borneBy.map(
        (place) => html`
          <blockquote dir="auto">${place.text}</blockquote>
          <button type="button" class="framed" aria-label="Open paragraph ${place.paragraph} of ${place.title}" @click=${() => open(place)}>Open in the reader</button>`,
      )}
    </details>`;
}

/** The words with what was found in them marked; places are in order and never overlap. */
function marked(text: string, places: readonly Span[]): TemplateResult[] {
  let at = 0;
  const pieces: TemplateResult[] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    pieces.push(html`${text.slice(at, start)}<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...pieces, html`${text.slice(at)}`];
}

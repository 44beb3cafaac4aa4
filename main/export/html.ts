import { isRightToLeft } from '#domain/brief/compose.ts';
import type {
  BriefBlock,
  BriefCitation,
  BriefDocument,
  BriefRun,
  BriefSection,
  BriefSource,
} from '#domain/brief/document.ts';
import { isolated, shownDay } from '#domain/brief/shown.ts';
import { BRIEF_CSS } from './brief-css.ts';
import { html, Markup } from './escape.ts';
import { fontFaces } from './fonts.ts';

/** A page that needs nothing else: no request leaves it, no script runs in it. */
export function briefHtml(document: BriefDocument): string {
  const { title, language, direction, sections, sources, date, marking, sourceLine } = document;
  const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";
  // Style sheets are raw text: our own rules only, nothing of the brief goes into them.
  const style = new Markup(`<style>${fontFaces()}${BRIEF_CSS}</style>`);
  const citations = new CitationAnchors();
  const body = sections.map((section) => sectionHtml(section, citations));
  const page = html`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${style}
</head>
<body>
<header class="title">
${marking === null ? null : html`<p class="marking">${marking}</p>`}
<p class="label">Brief · ${shownDay(date)}</p>
<h1>${title}</h1>
<p class="facts">${sourceLine}</p>
</header>
<main>
${body}
<section id="sources"><h2>Sources</h2><ol class="sources">${sources.map((source) => sourceHtml(source, citations))}</ol></section>
</main>
</body>
</html>
`;
  return page.source;
}

/** Gives every citation an anchor of its own, so that the source's note can lead back to each. */
class CitationAnchors {
  readonly #places = new Map<number, string[]>();

  next({ source }: BriefCitation): string {
    const places = this.#places.get(source) ?? [];
    this.#places.set(source, places);
    const anchor = `cite-${source}-${places.length + 1}`;
    places.push(anchor);
    return anchor;
  }

  of(source: number): readonly string[] {
    return this.#places.get(source) ?? [];
  }
}

function sectionHtml(
  { id, title, level, blocks }: BriefSection,
  citations: CitationAnchors,
): Markup {
  const heading = level === 1 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`;
  return html`<section id="${id}">${heading}
${blocks.map((block) => blockHtml(block, citations))}</section>
`;
}

function blockHtml(block: BriefBlock, citations: CitationAnchors): Markup {
  const inner = (runs: readonly BriefRun[]) => runs.map((run) => runHtml(run, citations));
  switch (block.kind) {
    case 'paragraph':
      return html`<p${block.keepWithNext ? html` class="lead-in"` : null}${lang(block.language)}>${inner(block.runs)}</p>
`;
    case 'heading':
      return block.level === 3
        ? html`<h3${lang(block.language)}>${inner(block.runs)}</h3>
`
        : html`<h4${lang(block.language)}>${inner(block.runs)}</h4>
`;
    case 'quotation':
      return html`<blockquote${lang(block.language)}>${inner(block.runs)}</blockquote>
`;
    case 'preformatted':
      return html`<pre>${block.text}</pre>
`;
    case 'list': {
      const items = block.items.map((runs) => html`<li>${inner(runs)}</li>`);
      return block.ordered
        ? html`<ol${lang(block.language)}>${items}</ol>
`
        : html`<ul${lang(block.language)}>${items}</ul>
`;
    }
    case 'table':
      return tableHtml(block, inner);
    case 'passage':
      return html`<div class="passage ${block.color}">
<p${lang(block.language)}>${inner(block.quote)}</p>
${
  block.note.length === 0
    ? null
    : html`<div class="note"><span class="note-label">Note</span>${block.note.map((runs) => html`<p dir="auto">${inner(runs)}</p>`)}</div>`
}${block.tags.length === 0 ? null : html`<p class="tags">${block.tags.map((tag) => `#${tag}`).join('  ')}</p>`}
</div>
`;
  }
}

function tableHtml(
  { caption, header, rows }: Extract<BriefBlock, { kind: 'table' }>,
  inner: (runs: readonly BriefRun[]) => Markup[],
): Markup {
  const head = html`<thead><tr>${header.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>`;
  return html`<table>${caption === null ? null : html`<caption>${caption}</caption>`}${header.length > 0 ? head : null}
<tbody>${rows.map((row) => html`<tr>${row.map((runs) => html`<td>${inner(runs)}</td>`)}</tr>`)}</tbody></table>
`;
}

function runHtml(run: BriefRun, citations: CitationAnchors): Markup {
  let markup = html`${run.text}`;
  if (run.code) markup = html`<code>${markup}</code>`;
  if (run.emphasis) markup = html`<em>${markup}</em>`;
  if (run.strong) markup = html`<strong>${markup}</strong>`;
  if (run.entity) markup = html`<span class="entity ${run.entity}">${markup}</span>`;
  if (run.highlight) markup = html`<mark class="${run.highlight}">${markup}</mark>`;
  if (run.citation) {
    const { source, paragraph } = run.citation;
    const anchor = citations.next(run.citation);
    const title = `Source ${source}, paragraph ${paragraph}`;
    markup = html`${markup}<sup><a id="${anchor}" href="#source-${source}" title="${title}">${source}</a></sup>`;
  }
  return markup;
}

function sourceHtml(source: BriefSource, citations: CitationAnchors): Markup {
  const { number, title, publisher, byline, published, retrieved, url, sha256 } = source;
  const facts = [
    publisher && isolated(publisher),
    byline && isolated(byline),
    published && `published ${shownDay(published)}`,
    `retrieved ${shownDay(retrieved)}`,
    url,
  ].filter((fact) => fact !== null && fact !== '');
  const back = citations
    .of(number)
    .map(
      (anchor, index) => html` <a href="#${anchor}" title="Back to citation ${index + 1}">↑</a>`,
    );
  return html`<li id="source-${number}" value="${number}"><bdi><strong>${title}</strong></bdi>. ${facts.join(', ')}. <span class="digest">SHA-256 ${sha256.slice(0, 12)}</span>${back}</li>`;
}

function lang(language: string | undefined): Markup | null {
  if (language === undefined) return null;
  return html` lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}"`;
}

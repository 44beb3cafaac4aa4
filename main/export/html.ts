import type {
  BriefBlock,
  BriefCitation,
  BriefDocument,
  BriefRun,
  BriefSection,
  BriefSource,
} from '#domain/brief/document.ts';
import { isCitationAlone } from '#domain/brief/document.ts';
import { type BriefLabels, labelsFor, noteLabel } from '#domain/brief/labels.ts';
import { isolated, shownDay } from '#domain/brief/shown.ts';
import { sourceFacts } from '#domain/brief/source-facts.ts';
import { ENTITY_TYPES, type EntityType } from '#domain/entities/types.ts';
import { directionIn, isRightToLeft } from '#domain/text/direction.ts';
import { BRIEF_CSS } from './brief-css.ts';
import { html, Markup } from './escape.ts';
import { isFollowable } from './followable.ts';
import { fontFaces } from './fonts.ts';
import { MARKING_CSS, markingHtml } from './marking-html.ts';
import { LAM_KAF_CSS } from './pdf/lam-kaf.ts';

/** A page that needs nothing else: no request leaves it, no script runs in it. */
export function briefHtml(document: BriefDocument): string {
  const { title, language, direction, sections, sources, date, marking, sourceLine } = document;
  const { facts = [], metadata } = document;
  const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";
  const labels = labelsFor(language);
  const writing: Writing = {
    labels,
    language,
    citations: new CitationAnchors(),
    notes: noteNumbers(sections),
  };
  const firstMarked = sections.find((section) => underlinedTypes(section).size > 0);
  const body = sections.map((section) =>
    sectionHtml(section, section === firstMarked ? legend(sections, labels) : null, writing),
  );
  const content = html`<header class="title">
${marking === null ? null : html`<p class="marking-line" dir="ltr">${markingHtml(marking)}</p>`}
<p class="label">${labels.brief} · <bdi>${shownDay(date, language)}</bdi></p>
<h1 dir="${directionIn(title, language)}">${unbroken(title)}</h1>
<p class="facts" dir="auto">${sourceLine}</p>
${facts.map((fact) => html`<p class="facts" dir="auto">${fact}</p>`)}
</header>
<main>
${body}
<section id="sources"><h2>${labels.sources}</h2><ol class="sources">${sources.map((source) => sourceHtml(source, writing))}</ol></section>
</main>`;
  // Style sheets are raw text: our own rules only, nothing of the brief goes into them.
  const style = new Markup(
    `<style>${fontFaces(content.source)}${BRIEF_CSS}${MARKING_CSS}${LAM_KAF_CSS}</style>`,
  );
  return html`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${metaTags(metadata)}${style}
</head>
<body>
${content}
</body>
</html>
`.source;
}

const metaTags = (metadata: BriefDocument['metadata']): Markup[] =>
  Object.entries({
    author: metadata?.author ?? '',
    description: metadata?.subject ?? '',
    keywords: metadata?.keywords ?? '',
  })
    .filter(([, content]) => content !== '')
    .map(
      ([name, content]) => html`<meta name="${name}" content="${content}">
`,
    );

/** What every block is written with. */
interface Writing {
  readonly labels: BriefLabels;
  readonly language: string;
  readonly citations: CitationAnchors;
  /** Passages with a note in this brief, counted from 1, by the annotation's id. */
  readonly notes: ReadonlyMap<string, number>;
}

function noteNumbers(sections: readonly BriefSection[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'passage' || !block.annotation || block.note.length === 0) continue;
    if (!numbers.has(block.annotation)) numbers.set(block.annotation, numbers.size + 1);
  }
  return numbers;
}

interface CitedPlace extends Pick<BriefCitation, 'paragraph'> {
  readonly anchor: string;
  readonly said: string | undefined;
}

/** Gives every citation an anchor of its own, so that the source's note can lead back to each. */
class CitationAnchors {
  readonly #places = new Map<number, CitedPlace[]>();

  next({ source, paragraph, said }: BriefCitation): string {
    const places = this.#places.get(source) ?? [];
    this.#places.set(source, places);
    const anchor = `cite-${source}-${places.length + 1}`;
    places.push({ anchor, paragraph, said });
    return anchor;
  }

  of(source: number): readonly CitedPlace[] {
    return this.#places.get(source) ?? [];
  }
}

function sectionHtml(
  { id, title, language, level, blocks }: BriefSection,
  legend: Markup | null,
  writing: Writing,
): Markup {
  const heading =
    level === 1
      ? html`<h2${lang(language)}>${title}</h2>`
      : html`<h3${lang(language)}>${title}</h3>`;
  return html`<section id="${id}">${heading}
${legend}${blocks.map((block) => blockHtml(block, writing))}</section>
`;
}

/** "No. 7" and "28 November" stay on one line. */
const unbroken = (title: string): string =>
  title.replace(/(?<=\bNo\.) (?=\d)|(?<=\bn°) (?=\d)|(?<=\b\d{1,2}) (?=\p{L}{3,})/gu, '\u00a0');

/** Types that are underlined in running text; a table names its types itself. */
function underlinedTypes({ blocks }: BriefSection): Set<EntityType> {
  const runs = blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flat();
    return 'runs' in block ? block.runs : [];
  });
  return new Set(runs.flatMap(({ entity }) => entity ?? []));
}

/** Names the underline styles once, where the first of them is met. */
function legend(sections: readonly BriefSection[], labels: BriefLabels): Markup {
  const used = new Set(sections.flatMap((section) => [...underlinedTypes(section)]));
  const keys = ENTITY_TYPES.filter((type) => used.has(type)).map(
    (type) => html` <span class="entity ${type}">${labels.entities[type]}</span>`,
  );
  return html`<p class="legend">${labels.underlined}${keys}</p>
`;
}

function blockHtml(block: BriefBlock, writing: Writing): Markup {
  const inner = (runs: readonly BriefRun[]) =>
    runs.map((run, index) => runHtml(run, writing, runs[index + 1]));
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
    case 'picture':
      return html`<figure>${pictureHtml(block)}${block.caption.length === 0 ? null : html`<figcaption${lang(block.language)}>${inner(block.caption)}</figcaption>`}</figure>
`;
    case 'table':
      return tableHtml(block, inner);
    case 'passage':
      return html`<div class="passage ${block.color}">
${passageFacts(block)}<p${tie(block, writing, 'of')}${lang(block.language)}>${inner(block.quote)}</p>
${
  block.note.length === 0
    ? null
    : html`<div class="note"${tie(block, writing, 'note')}><span class="note-label">${noteLabel(writing.labels, block)}</span>${block.note.map((runs) => html`<p dir="auto">${inner(runs)}</p>`)}</div>`
}${block.tags.length === 0 ? null : html`<p class="tags">${block.tags.map((tag) => html`<bdi>#${tag}</bdi> `)}</p>`}
</div>
`;
  }
}

function pictureHtml({ picture, alternative }: Extract<BriefBlock, { kind: 'picture' }>): Markup {
  const { mediaType, bytes, width, height } = picture;
  const data = `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
  return html`<img src="${data}" alt="${alternative}" width="${width}" height="${height}">`;
}

/** The grade and the marking of a passage, above its words. */
function passageFacts({ grade, marking }: Extract<BriefBlock, { kind: 'passage' }>): Markup | null {
  const facts = [grade, marking].filter((fact) => fact !== undefined);
  return facts.length === 0
    ? null
    : html`<p class="tags" dir="ltr">${facts.join(' · ')}</p>
`;
}

function tableHtml(
  { caption, language, header, rows, widths = [] }: Extract<BriefBlock, { kind: 'table' }>,
  inner: (runs: readonly BriefRun[]) => Markup[],
): Markup {
  const head = html`<thead><tr>${header.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>`;
  // Numbers of our own, never a person's words.
  const columns = widths.map((width) => html`<col style="width:${String(width)}%">`);
  return html`<table${lang(language)}${widths.length > 0 ? html` class="fixed"` : null}>${caption === null ? null : html`<caption>${caption}</caption>`}${columns}${header.length > 0 ? head : null}
<tbody>${rows.map((row) => html`<tr>${row.map((runs) => html`<td>${inner(runs)}</td>`)}</tr>`)}</tbody></table>
`;
}

/** Ties the words of a passage to its note, for those who hear the page too. */
function tie(
  { annotation = '', note }: Extract<BriefBlock, { kind: 'passage' }>,
  { notes }: Writing,
  end: 'of' | 'note',
): Markup | null {
  const number = notes.get(annotation);
  if (number === undefined || note.length === 0) return null;
  return end === 'note'
    ? html` id="note-${number}" role="note"`
    : html` aria-describedby="note-${number}"`;
}

/** Behind the last words of a highlight in a full text: the way to its note. */
function noteLink({ annotation }: BriefRun, next: BriefRun | undefined, writing: Writing) {
  const number = annotation === undefined ? undefined : writing.notes.get(annotation);
  if (number === undefined || next?.annotation === annotation) return null;
  const words = `${writing.labels.note} ${number}`;
  return html`<span class="note-sign" dir="ltr"><a class="to-note" href="#note-${number}" title="${words}">†${number}</a></span>`;
}

function runHtml(run: BriefRun, writing: Writing, next?: BriefRun): Markup {
  const { labels, citations } = writing;
  let markup = html`${run.text}`;
  if (run.code) markup = html`<code>${markup}</code>`;
  if (run.emphasis) markup = html`<em>${markup}</em>`;
  if (run.strong) markup = html`<strong>${markup}</strong>`;
  if (run.struck) markup = html`<s>${markup}</s>`;
  if (run.inserted) markup = html`<ins>${markup}</ins>`;
  if (run.noteReference) markup = html`<sup>${markup}</sup>`;
  if (run.link && isFollowable(run.link))
    markup = html`<a class="link" href="${run.link}" rel="noreferrer">${markup}</a>`;
  if (run.entity) markup = html`<span class="entity ${run.entity}">${markup}</span>`;
  if (run.highlight) {
    const number = run.annotation === undefined ? undefined : writing.notes.get(run.annotation);
    const described = number === undefined ? null : html` aria-describedby="note-${number}"`;
    markup = html`<mark class="${run.highlight}"${described}>${markup}</mark>${noteLink(run, next, writing)}`;
  }
  if (run.citation) {
    const { source, paragraph, said } = run.citation;
    const anchor = citations.next(run.citation);
    const title = [labels.source(source), labels.paragraph(paragraph), said]
      .filter((part) => part !== undefined)
      .join(labels.comma);
    const number = html`${source}<span class="place">¶${paragraph}</span>`;
    // "¶6" and "2" would read as "¶62".
    const parted = isCitationAlone(next) ? ', ' : '';
    markup = html`${markup}<sup dir="ltr"><a id="${anchor}" href="#source-${source}" title="${title}">${number}</a>${parted}</sup>`;
  }
  return markup;
}

function sourceHtml(source: BriefSource, { labels, language, citations }: Writing): Markup {
  const { number, title, sha256 } = source;
  const facts = sourceFacts(source, labels, language, (words) => isolated(words, language));
  const back = citations
    .of(number)
    .map(
      ({ anchor, paragraph, said }) =>
        html` <a href="#${anchor}" title="${labels.paragraph(paragraph)}"><bdi>↑¶${paragraph}</bdi>${said === undefined ? null : html` <bdi>${said}</bdi>`}</a>`,
    );
  const cited =
    back.length === 0 ? null : html`<br><span class="cited">${labels.cited}${back}</span>`;
  return html`<li id="source-${number}" value="${number}"><bdi><strong>${title}</strong></bdi>. ${facts.join(labels.comma)}. <bdi class="digest">SHA-256 ${sha256.slice(0, 12)}</bdi>${cited}</li>`;
}

function lang(language: string | undefined): Markup | null {
  if (language === undefined) return null;
  return html` lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}"`;
}

import { ANNOTATION_COLORS, type AnnotationColor, NOTE_TYPE_NAMES } from '#domain/annotation.ts';
import type { BriefRun } from '#domain/brief/document.ts';
import { localDay } from '#domain/clock.ts';
import { editedLine, stateLine } from '#domain/exchange/state-line.ts';
import type { AnnotatedArticle, OutgoingAnnotation } from '#domain/exchange/types.ts';
import type { FreeNote } from '#domain/free-note.ts';
import { html, Markup } from './escape.ts';
import { MARKING_CSS, markingHtml } from './marking-html.ts';

export type ParseNote = (markdown: string) => readonly (readonly BriefRun[])[];

/** Annotations as a page for people that needs nothing else: no request leaves it, no script runs in it. */
export function annotationsHtml(
  articles: readonly AnnotatedArticle[],
  {
    generated,
    parseNote,
    marking = null,
    freeNotes = [],
  }: {
    readonly generated: string;
    readonly parseNote: ParseNote;
    readonly marking?: string | null;
    readonly freeNotes?: readonly FreeNote[];
  },
): string {
  const [first] = articles;
  const title =
    first && articles.length === 1
      ? first.article.source.title
      : articles.length === 0
        ? 'Free notes'
        : `Annotations of ${articles.length} articles`;
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  // A style sheet is raw text: our own rules only.
  const style = new Markup(`<style>${CSS}${MARKING_CSS}</style>`);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${style}
</head>
<body>
<main>
${marking === null ? null : html`<p class="marking-line" dir="ltr">${markingHtml(marking)}</p>\n`}${articles.map((annotated) => section(annotated, parseNote))}${freeNotes.length === 0 ? null : html`<h1>Free notes</h1>\n${freeNotes.map((note) => freeNote(note, parseNote))}`}</main>
<footer>Written by Fieldbrief on ${localDay(generated)}</footer>
</body>
</html>
`;
  return page.source;
}

function section({ article, annotations }: AnnotatedArticle, parseNote: ParseNote): Markup {
  const { title, publisher, byline, published, url } = article.source;
  const facts = [publisher, byline, published?.slice(0, 10), url].filter(Boolean).join(' · ');
  const lang = article.language === null ? null : html` lang="${article.language}"`;
  return html`<article${lang} dir="auto">
<h1 dir="auto">${title}</h1>
${facts === '' ? null : html`<p class="facts" dir="auto">${facts}</p>`}
${annotations.map((annotation) => passage(annotation, parseNote))}</article>
`;
}

function passage(annotation: OutgoingAnnotation, parseNote: ParseNote): Markup {
  const { id, quote, note, tags, color, style, motivation, type, author, created, grade } =
    annotation;
  const facts = [
    grade?.marking,
    type !== null && NOTE_TYPE_NAMES[type],
    motivation,
    author,
    localDay(created),
    editedLine(annotation),
    stateLine(annotation),
  ]
    .filter(Boolean)
    .join(' · ');
  return html`<section id="${id}">
<blockquote dir="auto"><mark id="${id}-mark" class="${color} ${style}"${note === '' ? null : html` aria-describedby="${id}-note"`}>${quote}</mark></blockquote>
${note === '' ? null : html`<div id="${id}-note" class="note" role="note"><a class="tie" href="#${id}-mark" title="To its passage">↑</a>${parseNote(note).map((runs) => html`<p dir="auto">${runs.map(run)}</p>\n`)}</div>`}
<p class="facts" lang="en">${facts}${tags.map((tag) => html` <span class="tag" dir="auto">#${tag}</span>`)}</p>
${(annotation.replies ?? []).map(
  (
    reply,
  ) => html`<div class="reply" dir="auto">${parseNote(reply.note).map((runs) => html`<p>${runs.map(run)}</p>`)}<p class="facts" lang="en">${[reply.author, localDay(reply.created)].filter(Boolean).join(' · ')}</p></div>
`,
)}</section>
`;
}

/** Its words, and under them its day and whose it is. */
function freeNote(
  { id, day, note, type, tags, author, marking }: FreeNote,
  parseNote: ParseNote,
): Markup {
  const facts = [marking, type !== null && NOTE_TYPE_NAMES[type], author, day]
    .filter(Boolean)
    .join(' · ');
  return html`<section id="${id}">
${parseNote(note).map((runs) => html`<p dir="auto">${runs.map(run)}</p>\n`)}<p class="facts" lang="en">${facts}${tags.map((tag) => html` <span class="tag" dir="auto">#${tag}</span>`)}</p>
</section>
`;
}

function run({ text, strong, emphasis, code }: BriefRun): Markup {
  const plain = code ? html`<code>${text}</code>` : html`${text}`;
  const stressed = emphasis ? html`<em>${plain}</em>` : plain;
  return strong ? html`<strong>${stressed}</strong>` : stressed;
}

const PAPER: Readonly<Record<AnnotationColor, string>> = {
  yellow: '#fdf0a8',
  green: '#c9ecc4',
  blue: '#c9e0fb',
  pink: '#fbd0de',
  orange: '#fddcb5',
  purple: '#e3d3f8',
};
const INK: Readonly<Record<AnnotationColor, string>> = {
  yellow: '#8a6d00',
  green: '#2b7a2b',
  blue: '#1f5fae',
  pink: '#b02a5b',
  orange: '#a85400',
  purple: '#6b3fa8',
};

const CSS = `
body { margin: 2rem auto; max-width: 42rem; padding: 0 1rem; color: #1d1b16; background: #fffefb;
  font: 1.0625rem/1.55 Georgia, "Noto Naskh Arabic", "Amiri", serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 2.5rem 0 0.25rem; }
section { margin: 1.75rem 0; break-inside: avoid; }
blockquote { margin: 0 0 0.5rem; white-space: pre-line; }
p { margin: 0 0 0.5rem; white-space: pre-line; }
mark { color: inherit; padding: 0.1em 0; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark.underline { text-decoration: underline 0.14em; text-underline-offset: 0.2em; }
mark.strikethrough { text-decoration: line-through 0.1em; }
mark.outline { outline: 0.1em solid; }
${ANNOTATION_COLORS.map(
  (color) =>
    `mark.${color} { background: ${PAPER[color]}; text-decoration-color: ${INK[color]}; outline-color: ${INK[color]}; }`,
).join('\n')}
mark:not(.solid) { background: none; }
.note { position: relative; margin-inline-start: 0.6rem; }
.tie { float: inline-end; text-decoration: none; color: inherit; }
.reply { margin: 0 0 0.5rem 1rem; padding-left: 0.75rem; border-left: 0.15rem solid #d9d3c3; }
.facts, footer { color: #5c574b; font: 0.8125rem/1.4 system-ui, sans-serif; }
footer { margin-top: 3rem; }
`;

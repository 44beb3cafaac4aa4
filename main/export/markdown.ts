import type { BriefBlock, BriefDocument, BriefRun, BriefSource } from '#domain/brief/document.ts';
import { type BriefLabels, labelsFor, noteLabel } from '#domain/brief/labels.ts';
import { shownDay } from '#domain/brief/shown.ts';
import { escapeMarkdown } from '#domain/text/escape-markdown.ts';
import { isFollowable } from './followable.ts';
import { frontMatter } from './front-matter.ts';

/** A brief as Markdown (GitHub's flavour) with YAML front matter; sources are footnotes. */
export function briefMarkdown({
  title,
  marking,
  date,
  language,
  sourceLine,
  facts = [],
  metadata,
  sections,
  sources,
}: BriefDocument): string {
  const labels = labelsFor(language);
  const front = {
    title,
    date,
    ...(marking === null ? {} : { marking }),
    lang: language,
    ...said(metadata),
    sources: sources.map((source) => source.sha256),
  };
  const parts = [
    frontMatter(front),
    ...(marking === null ? [] : [`**${escapeMarkdown(marking)}**`]),
    `# ${escapeMarkdown(title)}`,
    `*${escapeMarkdown(sourceLine)}*`,
    ...facts.map(escapeMarkdown),
    ...sections.flatMap((section) => [
      `${'#'.repeat(section.level + 1)} ${escapeMarkdown(section.title)}`,
      ...section.blocks.map((item) => block(item, labels)),
    ]),
    `## ${labels.sources}`,
    sources.map((source) => `${source.number}. ${sourceText(source, language)}`).join('\n'),
    citedSources(
      sections.flatMap(({ blocks }) => blocks),
      sources,
      language,
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** What was left empty is not said. */
const said = (metadata: BriefDocument['metadata']): Record<string, string> =>
  Object.fromEntries(Object.entries(metadata ?? {}).filter(([, value]) => value !== ''));

function block(item: BriefBlock, labels: BriefLabels): string {
  switch (item.kind) {
    case 'paragraph':
      return runs(item.runs);
    case 'heading':
      return `${'#'.repeat(item.level)} ${runs(item.runs)}`;
    case 'quotation':
      return quoted(runs(item.runs));
    case 'preformatted':
      return fenced(item.text);
    case 'list':
      return item.items
        .map((entry, index) => `${item.ordered ? `${index + 1}.` : '-'} ${runs(entry)}`)
        .join('\n');
    case 'table':
      return table(item);
    case 'picture':
      // Bytes have no place in Markdown: its description stands for it.
      return [`*${escapeMarkdown(`[${item.alternative}]`)}*`, runs(item.caption)]
        .filter((part) => part !== '' && part !== '*\\[\\]*')
        .join('\n\n');
    case 'passage': {
      const note = item.note.map(
        (paragraph) => `**${noteLabel(labels, item)}:** ${runs(paragraph)}`,
      );
      const tags = item.tags.map((tag) => escapeMarkdown(`#${tag}`)).join(' ');
      const facts = [item.grade, item.marking].filter((fact) => fact !== undefined);
      return [
        ...(facts.length > 0 ? [escapeMarkdown(facts.join(' · '))] : []),
        quoted(runs(item.quote)),
        ...note,
        ...(tags ? [tags] : []),
      ].join('\n\n');
    }
  }
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

/** A fence longer than any run of backticks inside. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function table({ header, rows }: Extract<BriefBlock, { kind: 'table' }>): string {
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  return [
    line(header.map(escapeMarkdown)),
    line(Array.from({ length: width }, () => '---')),
    ...rows.map((row) => line(row.map(runs))),
  ].join('\n');
}

function runs(items: readonly BriefRun[]): string {
  return merged(items)
    .map(({ text, strong, emphasis, struck, link, citation }) => {
      const stress = strong && emphasis ? '***' : strong ? '**' : emphasis ? '*' : '';
      const [open, close] = struck ? [`~~${stress}`, `${stress}~~`] : [stress, stress];
      const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
      const words = escapeMarkdown(inner.replace(/\s*\n\s*/g, ' '));
      const marked = words === '' ? '' : linked(`${open}${words}${close}`, link);
      return `${before}${marked}${after}${citation ? `[^${footnote(citation)}]` : ''}`;
    })
    .join('');
}

/** An address in angle brackets holds every sign but these. */
const linked = (words: string, link: string | undefined): string =>
  link === undefined || !isFollowable(link)
    ? words
    : `[${words}](<${link.replace(/[<>\\\s]/g, (sign) => encodeURIComponent(sign))}>)`;

/** Markdown shows no entities or colours: runs that differ only in those become one. */
function merged(items: readonly BriefRun[]): BriefRun[] {
  const result: BriefRun[] = [];
  for (const run of items) {
    const last = result.at(-1);
    const same =
      last &&
      !last.citation &&
      last.strong === run.strong &&
      last.emphasis === run.emphasis &&
      last.struck === run.struck &&
      last.link === run.link;
    if (same) result[result.length - 1] = { ...last, ...run, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}

const footnote = ({ source, paragraph }: { source: number; paragraph: number }) =>
  `${source}-${paragraph}`;

/** One footnote for each paragraph that is cited. */
function citedSources(
  blocks: readonly BriefBlock[],
  sources: readonly BriefSource[],
  language: string,
): string {
  const { comma, paragraph } = labelsFor(language);
  const notes = new Map<string, string>();
  for (const { citation } of blocks.flatMap(allRuns)) {
    const source = sources.find(({ number }) => number === citation?.source);
    if (!citation || !source) continue;
    notes.set(
      footnote(citation),
      [
        sourceText(source, language),
        paragraph(citation.paragraph),
        citation.said && escapeMarkdown(citation.said),
      ]
        .filter((part) => part !== undefined)
        .join(comma),
    );
  }
  return [...notes].map(([name, text]) => `[^${name}]: ${text}`).join('\n');
}

function allRuns(item: BriefBlock): readonly BriefRun[] {
  switch (item.kind) {
    case 'list':
      return item.items.flat();
    case 'table':
      return item.rows.flat(2);
    case 'passage':
      return [...item.quote, ...item.note.flat()];
    case 'picture':
      return item.caption;
    case 'preformatted':
      return [];
    default:
      return item.runs;
  }
}

function sourceText(source: BriefSource, language: string): string {
  const { title, publisher, byline, published, retrieved, url, sha256 } = source;
  const labels = labelsFor(language);
  const facts = [
    publisher,
    byline,
    published && labels.published(shownDay(published, language)),
    labels.retrieved(shownDay(retrieved, language)),
    source.reliability,
  ].filter(Boolean);
  const address = url === null ? '' : `${labels.comma}${linkedAddress(url)}`;
  return `${escapeMarkdown(title)} (${escapeMarkdown(facts.join(labels.comma))}${address}; SHA-256 ${sha256.slice(0, 12)})`;
}

/** As a link where it is one; what else stands for an address is text. */
const linkedAddress = (url: string): string =>
  /^https?:\/\/[^\s<>\\]+$/i.test(url) ? `<${url}>` : escapeMarkdown(url);

import type { Annotation } from '../annotation.ts';
import type { Article } from '../article.ts';
import { blockAt, blockSpans, type Span } from '../document.ts';
import type { EntityAnalysis, EntityType } from '../entities/types.ts';
import type { SummarySentence } from '../summary/types.ts';
import { isRightToLeft } from '../text/direction.ts';
import { articleBlocks } from './article-blocks.ts';
import type { BriefBlock, BriefDocument, BriefRun, BriefSection, BriefSource } from './document.ts';
import { type BriefLabels, labelsFor } from './labels.ts';
import { isolated, shownDay } from './shown.ts';

/** One article with what is known and said about it. */
export interface BriefMaterial {
  readonly article: Article;
  readonly analysis: EntityAnalysis | null;
  readonly annotations: readonly Annotation[];
  readonly summary: {
    readonly sentences: readonly SummarySentence[];
    /** A person's own wording, Markdown; it replaces the sentences. */
    readonly edited: string | null;
  };
}

export interface BriefInput {
  /** Empty: the first article's title. */
  readonly title: string;
  readonly marking: string | null;
  /** ISO date of the brief. */
  readonly date: string;
  readonly articles: readonly BriefMaterial[];
  readonly include: {
    readonly summary: boolean;
    readonly passages: boolean;
    readonly entities: boolean;
    readonly fullText: boolean;
  };
  /** Markdown to paragraphs of runs; the parser lives outside the domain. */
  readonly parseNote: (markdown: string) => BriefRun[][];
}

/** Types whose names are worth a list; dates and amounts say nothing without their sentence. */
const LISTED: readonly EntityType[] = [
  'person',
  'place',
  'organization',
  'nationality',
  'weapon',
  'vehicle',
];

/** Decides everything that a brief says, in the order in which it is read. */
export function composeBrief(input: BriefInput): BriefDocument {
  const { articles, include } = input;
  const sources = articles.map(sourceOf);
  const languages = new Set(articles.map(({ article }) => article.language ?? 'en'));
  const language = languages.size === 1 ? ([...languages][0] ?? 'en') : 'en';
  const labels = labelsFor(language);
  const sections = [
    include.summary && summarySection(input, labels),
    include.passages && passageSection(input, labels),
    include.entities && entitySection(articles, labels),
    ...(include.fullText ? articles.map(articleSection) : []),
  ].filter((section): section is BriefSection => Boolean(section && section.blocks.length > 0));
  return {
    title: input.title || (articles[0]?.article.source.title ?? labels.brief),
    marking: input.marking,
    language,
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    date: input.date,
    sourceLine: sourceLine(articles, language),
    sections,
    sources,
  };
}

function sourceOf({ article }: BriefMaterial, index: number): BriefSource {
  const { title, publisher, byline, published, url } = article.source;
  const retrieved = article.imported.slice(0, 10);
  const { id, sha256 } = article;
  return {
    number: index + 1,
    article: id,
    title,
    publisher,
    byline,
    published,
    retrieved,
    url,
    sha256,
  };
}

/** What the brief rests on: how many reports, whose, and from when, said with what is known. */
function sourceLine(articles: readonly BriefMaterial[], language: string): string {
  const { basedOn, and, comma } = labelsFor(language);
  const publishers = distinct(articles.map(({ article }) => article.source.publisher));
  const names = publishers.map((name) => isolated(name, language));
  const listed = [names.slice(0, -1).join(comma), ...names.slice(-1)].filter(Boolean).join(and);
  const days = distinct(
    articles.map(({ article }) => article.source.published?.slice(0, 10) ?? null),
  ).sort();
  const ends = distinct([days[0] ?? null, days.at(-1) ?? null]);
  return basedOn(
    articles.length,
    listed,
    ends.map((day) => shownDay(day, language)),
  );
}

const distinct = (values: readonly (string | null)[]) => [
  ...new Set(values.filter((value) => value !== null)),
];

function summarySection({ articles, parseNote }: BriefInput, labels: BriefLabels): BriefSection {
  const blocks = articles.flatMap((material, index): BriefBlock[] => {
    const { article, summary } = material;
    const language = article.language ?? 'en';
    const heading: BriefBlock[] =
      articles.length > 1
        ? [{ kind: 'heading', level: 4, runs: [{ text: article.source.title }], language }]
        : [];
    if (summary.edited !== null) {
      const paragraphs = parseNote(summary.edited);
      return [
        ...heading,
        ...paragraphs.map((runs) => ({ kind: 'paragraph', runs, language }) as const),
      ];
    }
    if (summary.sentences.length === 0) return [];
    const items = summary.sentences.map((sentence) => cited(article, sentence, index + 1));
    return [...heading, { kind: 'list', ordered: false, items, language }];
  });
  return { id: 'summary', title: labels.summary, level: 1, blocks };
}

/** A sentence's runs, the last of them carrying the way back to its source. */
function cited(article: Article, span: Span, source: number): BriefRun[] {
  const spans = blockSpans(article.blocks);
  const index = blockAt(spans, span.start);
  const text = article.text.slice(span.start, span.end).replace(/\s*\n\s*/g, ' ');
  return [{ text, citation: { source, paragraph: index + 1, start: span.start, end: span.end } }];
}

function passageSection({ articles, parseNote }: BriefInput, labels: BriefLabels): BriefSection {
  const blocks = articles.flatMap(({ article, annotations }, index) =>
    annotations.map((annotation): BriefBlock => {
      const { color, tags, note } = annotation;
      return {
        kind: 'passage',
        quote: cited(article, annotation, index + 1),
        language: article.language ?? 'en',
        note: note === '' ? [] : parseNote(note),
        tags,
        color,
      };
    }),
  );
  return { id: 'passages', title: labels.passages, level: 1, blocks };
}

function entitySection(articles: readonly BriefMaterial[], labels: BriefLabels): BriefSection {
  const rows = LISTED.flatMap((type) => {
    const counts = new Map<string, number>();
    for (const { analysis } of articles) {
      for (const { name, mentions } of analysis?.entities.filter(
        (entity) => entity.type === type,
      ) ?? []) {
        counts.set(name, (counts.get(name) ?? 0) + mentions.length);
      }
    }
    if (counts.size === 0) return [];
    const names = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const listed = names.map(([name, count]) => (count > 1 ? `${name} (${count})` : name));
    return [
      [
        [{ text: labels.entities[type], strong: true, entity: type }],
        [{ text: listed.join(' · ') }],
      ],
    ];
  });
  const table: BriefBlock = {
    kind: 'table',
    caption: null,
    header: [labels.type, labels.named],
    rows,
  };
  return {
    id: 'entities',
    title: labels.names,
    level: 1,
    blocks: rows.length > 0 ? [table] : [],
  };
}

function articleSection(material: BriefMaterial, index: number): BriefSection {
  const { article, analysis, annotations } = material;
  const { publisher, byline, dateline, published, credits } = article.source;
  const overlay = { mentions: analysis?.mentions ?? [], annotations };
  const language = article.language ?? 'en';
  const day = published && shownDay(published, language);
  const facts = [publisher, byline, dateline, day].filter(Boolean);
  return {
    id: `article-${index + 1}`,
    title: article.source.title,
    language,
    level: 1,
    blocks: [
      ...aside(facts.map((fact) => isolated(fact ?? '', language)).join(' · '), language, true),
      ...articleBlocks(article, overlay),
      ...aside(credits ?? '', language, false),
    ],
  };
}

/** A line about the article, set apart from its text; none where there is nothing to say. */
function aside(text: string, language: string, keepWithNext: boolean): BriefBlock[] {
  if (text === '') return [];
  return [{ kind: 'paragraph', runs: [{ text, emphasis: true }], language, keepWithNext }];
}

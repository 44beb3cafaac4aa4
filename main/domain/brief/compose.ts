import type { Annotation } from '../annotation.ts';
import type { Article } from '../article.ts';
import { blockAt, blockSpans, type Span } from '../document.ts';
import type { EntityAnalysis, EntityType } from '../entities/types.ts';
import type { SummarySentence } from '../summary/types.ts';
import { articleBlocks } from './article-blocks.ts';
import type { BriefBlock, BriefDocument, BriefRun, BriefSection, BriefSource } from './document.ts';
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

export const ENTITY_LABELS: Readonly<Record<EntityType, string>> = {
  person: 'People',
  place: 'Places',
  organization: 'Organisations',
  nationality: 'Nationalities',
  date: 'Dates',
  quantity: 'Quantities',
  money: 'Money',
  weapon: 'Weapons',
  vehicle: 'Vehicles',
  coordinate: 'Coordinates',
  phone: 'Telephone numbers',
  email: 'E-mail addresses',
  url: 'Web addresses',
};

/** Decides everything that a brief says, in the order in which it is read. */
export function composeBrief(input: BriefInput): BriefDocument {
  const { articles, include } = input;
  const sources = articles.map(sourceOf);
  const languages = new Set(articles.map(({ article }) => article.language ?? 'en'));
  const language = languages.size === 1 ? ([...languages][0] ?? 'en') : 'en';
  const sections = [
    include.summary && summarySection(input),
    include.passages && passageSection(articles, input.parseNote),
    include.entities && entitySection(articles),
    ...(include.fullText ? articles.map(articleSection) : []),
  ].filter((section): section is BriefSection => Boolean(section && section.blocks.length > 0));
  return {
    title: input.title || (articles[0]?.article.source.title ?? 'Brief'),
    marking: input.marking,
    language,
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    date: input.date,
    sourceLine: sourceLine(articles),
    sections,
    sources,
  };
}

/** By the primary language subtag. */
export const isRightToLeft = (language: string | null): boolean =>
  /^(ar|fa|he|ku-arab|ps|ur|ug|sd)\b/i.test(language ?? '');

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

/** "Based on 3 reports by Meridian Wire and Orvane Courier, 2 March 2031 to …", said with what is known. */
function sourceLine(articles: readonly BriefMaterial[]): string {
  const publishers = distinct(articles.map(({ article }) => article.source.publisher));
  const days = distinct(
    articles.map(({ article }) => article.source.published?.slice(0, 10) ?? null),
  );
  const reports = articles.length === 1 ? 'one report' : `${articles.length} reports`;
  const by = publishers.length > 0 ? ` by ${joined(publishers.map(isolated))}` : '';
  const [first, last] = [days.sort()[0], days.at(-1)];
  if (first === undefined || last === undefined) return `Based on ${reports}${by}`;
  const when = first === last ? shownDay(first) : `${shownDay(first)} to ${shownDay(last)}`;
  return `Based on ${reports}${by}, ${when}`;
}

const distinct = (values: readonly (string | null)[]) => [
  ...new Set(values.filter((value) => value !== null)),
];

const joined = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

function summarySection({ articles, parseNote }: BriefInput): BriefSection {
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
  return { id: 'summary', title: 'Summary', level: 1, blocks };
}

/** A sentence's runs, the last of them carrying the way back to its source. */
function cited(article: Article, span: Span, source: number): BriefRun[] {
  const spans = blockSpans(article.blocks);
  const index = blockAt(spans, span.start);
  const text = article.text.slice(span.start, span.end).replace(/\s*\n\s*/g, ' ');
  return [{ text, citation: { source, paragraph: index + 1, start: span.start, end: span.end } }];
}

function passageSection(
  articles: readonly BriefMaterial[],
  parseNote: BriefInput['parseNote'],
): BriefSection {
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
  return { id: 'passages', title: 'Passages and notes', level: 1, blocks };
}

function entitySection(articles: readonly BriefMaterial[]): BriefSection {
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
      [[{ text: ENTITY_LABELS[type], strong: true, entity: type }], [{ text: listed.join(' · ') }]],
    ];
  });
  const table: BriefBlock = {
    kind: 'table',
    caption: null,
    header: ['Type', 'Named in the text'],
    rows,
  };
  return {
    id: 'entities',
    title: 'Names',
    level: 1,
    blocks: rows.length > 0 ? [table] : [],
  };
}

function articleSection(material: BriefMaterial, index: number): BriefSection {
  const { article, analysis, annotations } = material;
  const { publisher, byline, dateline, published, credits } = article.source;
  const overlay = { mentions: analysis?.mentions ?? [], annotations };
  const facts = [publisher, byline, dateline, published && shownDay(published)].filter(Boolean);
  const language = article.language ?? 'en';
  return {
    id: `article-${index + 1}`,
    title: article.source.title,
    level: 1,
    blocks: [
      ...aside(facts.map((fact) => isolated(fact ?? '')).join(' · '), language, true),
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

import type { Annotation } from '../annotation.ts';
import type { Article } from '../article.ts';
import type { Span } from '../document.ts';
import type { EntityType } from '../entities/types.ts';
import { figureWords } from '../figures/figure-words.ts';
import { formatGrade, UNGRADED } from '../grading/admiralty.ts';
import { fold } from '../text/folded-text.ts';
import { articleBlocks } from './article-blocks.ts';
import type { BriefBlock, BriefRun, BriefSection } from './document.ts';
import { checkText } from './free-text.ts';
import { judgementBlocks } from './judgements.ts';
import { keyFigureBox, keyFigures } from './key-figures.ts';
import type { BriefLabels } from './labels.ts';
import { type BriefInput, type BriefMaterial, writtenFor } from './material.ts';
import { paragraphAt } from './paragraph-at.ts';
import { isolated, shownDay } from './shown.ts';
import { type ReportContents, sentenceKey } from './since.ts';
import type { SectionContent, TemplateSection } from './template.ts';

type Builder = (
  section: TemplateSection,
  input: BriefInput,
  labels: BriefLabels,
) => readonly BriefSection[];

/** What fills a section, by its content; a person's own text stands before it. */
export const SECTION_BUILDERS: Readonly<Record<SectionContent, Builder>> = {
  text: (section, input, labels) => one(section, labels.comment, freeText(section, input, labels)),
  judgements: (section, input, labels) =>
    one(section, labels.judgements, judgementBlocks(section.id, input, labels)),
  summary: withText((_, input, labels) => summaryBlocks(input, labels), 'summary'),
  passages: withText((section, input, labels) => passageBlocks(section, input, labels), 'passages'),
  'key-figures': withText((_, input, labels) => keyFigureBox(input, labels), 'keyFigures'),
  names: withText((_, input, labels) => nameBlocks(input, labels), 'names'),
  articles: (_, { articles }) =>
    articles.flatMap((material, index) =>
      (material.withheld ?? []).length > 0 ? [] : [articleSection(material, index)],
    ),
};

function one(
  { id }: TemplateSection,
  title: string,
  blocks: readonly BriefBlock[],
): readonly BriefSection[] {
  return [{ id, title, level: 1, blocks }];
}

function withText(
  blocks: (section: TemplateSection, input: BriefInput, labels: BriefLabels) => BriefBlock[],
  title: 'summary' | 'passages' | 'keyFigures' | 'names',
): Builder {
  return (section, input, labels) =>
    one(section, labels[title], [
      ...freeText(section, input, labels),
      ...blocks(section, input, labels),
    ]);
}

function freeText({ id }: TemplateSection, input: BriefInput, labels: BriefLabels): BriefBlock[] {
  const articles = input.articles.map(({ article }) => article);
  return writtenFor(input, id).map(
    (runs) => ({ kind: 'paragraph', runs: checkText(runs, articles, labels).runs }) as const,
  );
}

/** The sentences of each summary that no earlier report used. */
const newSentences = ({ report }: BriefInput, { article, summary }: BriefMaterial) =>
  summary.sentences.filter(
    (sentence) => !report?.since?.passages.has(sentenceKey(article.sha256, sentence)),
  );

const newAnnotations = ({ report }: BriefInput, { annotations }: BriefMaterial) =>
  annotations.filter(({ id }) => !report?.since?.passages.has(id));

function summaryBlocks(input: BriefInput, labels: BriefLabels): BriefBlock[] {
  const { articles, parseNote } = input;
  const texts = articles.map(({ article }) => article);
  return articles.flatMap((material, index): BriefBlock[] => {
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
        ...paragraphs.map((runs) => {
          const checked = checkText(runs, texts, labels);
          return { kind: 'paragraph', runs: checked.runs, language } as const;
        }),
      ];
    }
    const sentences = newSentences(input, material);
    if (sentences.length === 0) return [];
    const items = sentences.map((sentence) => cited(article, sentence, index + 1));
    return [...heading, { kind: 'list', ordered: false, items, language }];
  });
}

/** A sentence's runs, the last of them carrying the way back to its source. */
function cited(article: Article, span: Span, source: number): BriefRun[] {
  const paragraph = paragraphAt(article, span.start);
  const text = article.text.slice(span.start, span.end).replace(/\s*\n\s*/g, ' ');
  return [{ text, citation: { source, paragraph, start: span.start, end: span.end } }];
}

/** A section with tags takes the passages that carry one; the others go where no tags are asked for. */
function belongs({ tags }: TemplateSection, annotation: Annotation, input: BriefInput): boolean {
  const has = (wanted: readonly string[]) =>
    annotation.tags.some((tag) => wanted.some((one) => fold(one) === fold(tag)));
  if (tags) return has(tags);
  return !input.template.sections.some((other) => other.tags && has(other.tags));
}

function passageBlocks(
  section: TemplateSection,
  input: BriefInput,
  labels: BriefLabels,
): BriefBlock[] {
  return input.articles.flatMap((material, index) => {
    const { article, reliability, assessments } = material;
    return newAnnotations(input, material)
      .filter((annotation) => belongs(section, annotation, input))
      .map((annotation): BriefBlock => {
        const { color, tags, note, placement } = annotation;
        const assessed = assessments?.get(annotation.id);
        const grade = formatGrade({
          reliability: reliability ?? UNGRADED.reliability,
          credibility: assessed?.credibility ?? UNGRADED.credibility,
        });
        const graded = grade !== formatGrade(UNGRADED);
        const reworded =
          placement?.state === 'changed' ? [{ text: ` [${labels.reworded}]`, strong: true }] : [];
        return {
          kind: 'passage',
          quote: [...cited(article, annotation, index + 1), ...reworded],
          language: article.language ?? 'en',
          note:
            note === ''
              ? []
              : input.parseNote(note).map((runs) => checkText(runs, [article], labels, false).runs),
          tags,
          color,
          ...(graded ? { grade } : {}),
          ...(assessed?.marking ? { marking: assessed.marking } : {}),
        };
      });
  });
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

function nameBlocks({ articles, report }: BriefInput, labels: BriefLabels): BriefBlock[] {
  const rows = LISTED.flatMap((type) => {
    const counts = new Map<string, number>();
    for (const entity of articles.flatMap(({ analysis }) => analysis?.entities ?? [])) {
      const { name, mentions } = entity;
      if (entity.type !== type || report?.since?.names.has(fold(name))) continue;
      counts.set(name, (counts.get(name) ?? 0) + mentions.length);
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
  if (rows.length === 0) return [];
  return [{ kind: 'table', caption: null, header: [labels.type, labels.named], rows }];
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

/** What this brief says, for a later one to leave out. */
export function contentsOf(input: BriefInput): ReportContents {
  return {
    passages: input.articles.flatMap((material) => [
      ...newAnnotations(input, material).map(({ id }) => id),
      ...newSentences(input, material).map((one) => sentenceKey(material.article.sha256, one)),
    ]),
    figures: Object.fromEntries(
      keyFigures(input).map(({ key, keyFigure }) => [key, figureWords(keyFigure)]),
    ),
    names: [
      ...new Set(
        input.articles
          .flatMap(({ analysis }) => analysis?.entities ?? [])
          .filter(({ type }) => LISTED.includes(type))
          .map(({ name }) => fold(name)),
      ),
    ],
  };
}

import type { Annotation, NoteType } from '../annotation.ts';
import type { Article } from '../article.ts';
import type { Span } from '../document.ts';
import { namedEntities } from '../entities/gather/named-entities.ts';
import { NAMED_TYPES } from '../entities/types.ts';
import { shownGrade } from '../grading/admiralty.ts';
import { fold } from '../text/folded-text.ts';
import { articleBlocks } from './article-blocks.ts';
import { NOTHING_PRINTED } from './brief.ts';
import type { BriefBlock, BriefRun, BriefSection } from './document.ts';
import { checkText } from './free-text.ts';
import { notedJudgements } from './judgements.ts';
import type { BriefLabels } from './labels.ts';
import { type BriefInput, type BriefMaterial, paragraphsOf } from './material.ts';
import { citationAt } from './paragraph-at.ts';
import { pictureBlock } from './pictures.ts';
import { belongs, type PassagePart, type PlannedSection } from './plan.ts';
import { isolated, shownDay } from './shown.ts';
import { sentenceKey } from './since.ts';
import { calledAs } from './subject.ts';
import { writtenBlocks } from './written-text.ts';

/** What articles and people's marks in them put into a brief, each piece tied to its place. */

/** The sentences of a summary that no earlier report used. */
export const newSentences = ({ report }: BriefInput, { article, summary }: BriefMaterial) =>
  summary.sentences.filter(
    (sentence) => !report?.since?.passages.has(sentenceKey(article.sha256, sentence)),
  );

const newAnnotations = ({ report }: BriefInput, { annotations }: BriefMaterial) =>
  annotations.filter(({ id }) => !report?.since?.passages.has(id));

/** The passages that fill a section by themselves, each with its article. */
export const filledPassages = (section: PlannedSection, input: BriefInput) =>
  input.articles.flatMap((material) =>
    newAnnotations(input, material)
      .filter((annotation) => belongs(section, annotation, input.sections))
      .map((annotation) => ({ material, annotation })),
  );

/** People's own words, each sentence with its source or marked as having none. */
export const freeText = (markdown: string, input: BriefInput, labels: BriefLabels): BriefBlock[] =>
  writtenBlocks(markdown, input, labels).map(({ block }) => block);

/** An article's summary, under its headline where there are several articles. */
export function summaryBlocks(
  material: BriefMaterial,
  sentences: readonly Span[],
  input: BriefInput,
  labels: BriefLabels,
): BriefBlock[] {
  const { article, summary } = material;
  const language = article.language ?? 'en';
  const heading: BriefBlock[] =
    input.articles.length > 1
      ? [{ kind: 'heading', level: 4, runs: [{ text: calledAs(material) }], language }]
      : [];
  if (summary.edited !== null) {
    return [
      ...heading,
      ...freeText(summary.edited, input, labels).map((block) => ({ ...block, language })),
    ];
  }
  if (sentences.length === 0) return [];
  const source = sourceNumber(input, article);
  const items = sentences.map((sentence) => cited(article, sentence, source));
  return [...heading, { kind: 'list', ordered: false, items, language }];
}

/** Of an article of the brief, from 1. */
export const sourceNumber = ({ articles }: BriefInput, { id }: Article): number =>
  articles.findIndex(({ article }) => article.id === id) + 1;

/** A sentence's runs, the last of them carrying the way back to its source. */
export function cited(article: Article, span: Span, source: number): BriefRun[] {
  const text = article.text.slice(span.start, span.end).replace(/\s*\n\s*/g, ' ');
  return [{ text, citation: citationAt(article, source, span) }];
}

/** A marked passage, its note where notes are printed, or the note alone, which is a wish of its own; that one is tied to the passage that it is about. */
export function passageBlocks(
  { article, reliability, assessments }: BriefMaterial,
  annotation: Annotation,
  part: PassagePart,
  input: BriefInput,
  labels: BriefLabels,
): BriefBlock[] {
  const { id, color, tags, note, type, placement } = annotation;
  const printed = input.printed ?? NOTHING_PRINTED;
  const language = article.language ?? 'en';
  const quote = cited(article, annotation, sourceNumber(input, article));
  const written =
    part === 'quote' || (part === 'both' && !printed.notes)
      ? []
      : noteParagraphs(paragraphsOf(input, note), type, article, labels);
  if (part === 'note') {
    const tie = quote.flatMap(({ citation }) => (citation ? [{ text: '', citation }] : []));
    return noteBlocks(written, type, tie, labels);
  }
  const assessed = assessments?.get(id);
  const grade = printed.grades
    ? shownGrade({ reliability, credibility: assessed?.credibility })
    : null;
  const reworded =
    placement?.state === 'changed' ? [{ text: ` [${labels.reworded}]`, strong: true }] : [];
  return [
    {
      kind: 'passage',
      annotation: id,
      quote: [...quote, ...reworded],
      language,
      note: written,
      ...(type === null ? {} : { noteType: type }),
      tags: printed.tags ? tags : [],
      color,
      ...(grade === null ? {} : { grade }),
      ...(assessed?.marking ? { marking: assessed.marking } : {}),
    },
  ];
}

/** A note that stands by itself: what type it is of before its first paragraph, and `behind` after its last. */
export function noteBlocks(
  written: readonly (readonly BriefRun[])[],
  type: NoteType | null,
  behind: readonly BriefRun[],
  labels: BriefLabels,
): BriefBlock[] {
  const word = type === null ? [] : [{ text: `${labels.noteTypes[type]}: `, strong: true }];
  return written.map((runs, index) => ({
    kind: 'paragraph',
    runs: [...(index === 0 ? word : []), ...runs, ...(index === written.length - 1 ? behind : [])],
  }));
}

const noteParagraphs = (
  paragraphs: readonly (readonly BriefRun[])[],
  type: NoteType | null,
  article: Article,
  labels: BriefLabels,
): BriefRun[][] =>
  type === 'judgement'
    ? notedJudgements(paragraphs, article, labels)
    : paragraphs.map((runs) => [...checkText(runs, [article], labels, false).runs]);

export function nameBlocks({ articles, report }: BriefInput, labels: BriefLabels): BriefBlock[] {
  const rows = NAMED_TYPES.flatMap((type) => {
    const counts = new Map<string, number>();
    for (const entity of articles.flatMap(({ analysis }) =>
      analysis ? namedEntities(analysis) : [],
    )) {
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

/** The full texts, each a section; one with a passage that may not go out stays behind. */
export const articleSections = (input: BriefInput): BriefSection[] =>
  input.articles.flatMap((material, index) =>
    (material.withheld ?? []).length > 0 ? [] : [articleSection(material, index, input)],
  );

function articleSection(material: BriefMaterial, index: number, input: BriefInput): BriefSection {
  const { article, analysis, annotations } = material;
  const { publisher, byline, dateline, published, credits } = article.source;
  const overlay = { mentions: analysis?.mentions ?? [], annotations };
  const language = article.language ?? 'en';
  const day = published && shownDay(published, language);
  const facts = [publisher, byline, dateline, day].filter(Boolean);
  return {
    id: `article-${index + 1}`,
    title: calledAs(material),
    language,
    level: 1,
    blocks: [
      ...aside(facts.map((fact) => isolated(fact ?? '', language)).join(' · '), language, true),
      ...articleBlocks(
        article,
        overlay,
        (picture) =>
          input.printsPictures ? pictureBlock(article, picture, index + 1, input) : null,
        material.pictureWords,
      ),
      ...aside(credits ?? '', language, false),
    ],
  };
}

/** A line about the article, set apart from its text; none where there is nothing to say. */
function aside(text: string, language: string, keepWithNext: boolean): BriefBlock[] {
  if (text === '') return [];
  return [{ kind: 'paragraph', runs: [{ text, emphasis: true }], language, keepWithNext }];
}

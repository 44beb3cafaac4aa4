import { overlaps, type Span } from '../document.ts';
import { namedEntities } from '../entities/gather/named-entities.ts';
import { fold } from '../text/folded-text.ts';
import { chosenPlace } from './chosen-place.ts';
import { superseded } from './claims/versions.ts';
import type { BriefBlock, BriefRun, BriefSection } from './document.ts';
import { chronologyBlocks } from './events/chronology.ts';
import {
  articleSections,
  cited,
  filledPassages,
  freeText,
  nameBlocks,
  newSentences,
  passageBlocks,
  sourceNumber,
  summaryBlocks,
} from './fill.ts';
import { highlightBlocks } from './highlights/highlight-blocks.ts';
import { highlightsOf } from './highlights/highlights.ts';
import { judgementBlocks } from './judgements.ts';
import { chosenFigure, keyFigureBox, saidFigures } from './key-figures.ts';
import type { BriefLabels } from './labels.ts';
import { type BriefInput, type BriefMaterial, briefLanguage, materialOf } from './material.ts';
import { observationBlocks } from './observations.ts';
import { pictureBlock, picturesOf } from './pictures.ts';
import {
  type ChosenWords,
  type FilledContent,
  isFilledWith,
  type PlanItem,
  type PlannedSection,
} from './plan.ts';
import { requirementBlocks } from './requirements/requirement-blocks.ts';
import { type ReportContents, sentenceKey } from './since.ts';
import { type SectionContent, translated } from './template.ts';

/** What a section is called that has no title of its own. */
const USUAL_TITLES = {
  text: 'comment',
  judgements: 'judgements',
  highlights: 'highlights',
  summary: 'summary',
  passages: 'passages',
  'key-figures': 'keyFigures',
  names: 'names',
  chronology: 'chronology',
  requirements: 'requirements',
  articles: 'fullText',
} as const satisfies Readonly<Record<SectionContent, keyof BriefLabels>>;

/** The title of a section in the brief's language. */
export const sectionTitle = (
  { title, content }: Pick<PlannedSection, 'title' | 'content'>,
  language: string,
  labels: BriefLabels,
): string => translated(title, language) || labels[USUAL_TITLES[content]];

/** A planned section as it is read, followed by the full texts where they were chosen; nothing where it is empty. */
export function builtSections(
  section: PlannedSection,
  input: BriefInput,
  labels: BriefLabels,
): BriefSection[] {
  const { id, items } = section;
  const blocks = joined(items.flatMap((item) => blocksOf(item, section, input, labels)));
  const title = sectionTitle(section, briefLanguage(input), labels);
  return [
    ...(blocks.length > 0 ? [{ id, title, level: 1, blocks } as const] : []),
    ...(isFilledWith([section], 'articles') ? articleSections(input) : []),
  ];
}

function blocksOf(
  item: PlanItem,
  section: PlannedSection,
  input: BriefInput,
  labels: BriefLabels,
): readonly BriefBlock[] {
  switch (item.kind) {
    case 'text':
      return freeText(item.markdown, input, labels);
    case 'judgement':
      return judgementBlocks(item, input, labels);
    case 'filled':
      return FILLED[item.content](section, input, labels);
    case 'summary': {
      const material = materialOf(item.article, input);
      return material ? summaryBlocks(material, newSentences(input, material), input, labels) : [];
    }
    case 'passage': {
      const material = materialOf(item.article, input);
      const annotation = material?.annotations.find(({ id }) => id === item.annotation);
      return material && annotation
        ? passageBlocks(material, annotation, item.part, input, labels)
        : [];
    }
    case 'picture': {
      const block = chosenPicture(item, input);
      return block ? [block] : [];
    }
    case 'observation':
      return observationBlocks(item, input, labels);
    case 'sentence': {
      const place = freePlace(item, input);
      return place === 'withheld' ? [] : [quoted(item, place, input, labels)];
    }
    case 'figure': {
      const place = freePlace(item, input);
      if (place === 'withheld') return [];
      const row = place && chosenFigure({ article: item.article, ...place }, input, labels);
      return [row ?? quoted(item, place, input, labels)];
    }
  }
}

const FILLED: Readonly<
  Record<
    FilledContent,
    (section: PlannedSection, input: BriefInput, labels: BriefLabels) => readonly BriefBlock[]
  >
> = {
  highlights: (_, input, labels) => highlightBlocks(input, labels),
  summary: (_, input, labels) =>
    summarised(input).flatMap((material) =>
      summaryBlocks(material, newSentences(input, material), input, labels),
    ),
  passages: (section, input, labels) =>
    filledPassages(section, input).flatMap(({ material, annotation }) =>
      passageBlocks(material, annotation, 'both', input, labels),
    ),
  'key-figures': (_, input, labels) => keyFigureBox(input, labels),
  names: (_, input, labels) => nameBlocks(input, labels),
  chronology: (_, input, labels) => chronologyBlocks(input, labels),
  requirements: (_, input, labels) => requirementBlocks(input, labels),
  articles: () => [],
};

/** The newest first; of several versions of one story the newest alone, unless a person wrote of an older one. */
function summarised({ articles }: BriefInput): readonly BriefMaterial[] {
  const old = superseded(articles.map(({ article }) => article));
  const day = ({ article }: BriefMaterial) => article.source.published ?? '';
  return articles
    .filter(({ article, summary }) => !old.has(article.id) || summary.edited !== null)
    .toSorted((one, other) => day(other).localeCompare(day(one)));
}

/** A picture that its article still shows; none whose caption may not go out. */
function chosenPicture(
  { article: id, sha256 }: Extract<PlanItem, { kind: 'picture' }>,
  input: BriefInput,
): BriefBlock | null {
  const material = materialOf(id, input);
  const picture =
    material &&
    picturesOf(material.article, material.pictureWords).find((one) => one.sha256 === sha256);
  if (!material || !picture) return null;
  const { caption } = picture;
  if (caption && (material.withheld ?? []).some((span) => overlaps(span, caption))) return null;
  return pictureBlock(material.article, picture, sourceNumber(input, material.article), input);
}

/** Where chosen words stand now; null where they do not any more. */
function freePlace(words: ChosenWords, input: BriefInput): Span | 'withheld' | null {
  const material = materialOf(words.article, input);
  const place = material ? chosenPlace(material.article, words) : null;
  if (place === null) return null;
  return (material?.withheld ?? []).some((span) => overlaps(span, place)) ? 'withheld' : place;
}

/** Words of an article as a line of a list; marked where it does not say them any more. */
function quoted(
  { quote, article }: ChosenWords,
  place: Span | null,
  input: BriefInput,
  labels: BriefLabels,
): BriefBlock {
  const material = materialOf(article, input);
  const runs: BriefRun[] =
    material && place
      ? cited(material.article, place, sourceNumber(input, material.article))
      : [{ text: quote }, { text: ` [${labels.altered}]`, strong: true }];
  const language = material?.article.language ?? 'en';
  return { kind: 'list', ordered: false, items: [runs], language };
}

/** Lines and rows that were chosen one after another are one list and one table. */
function joined(blocks: readonly BriefBlock[]): BriefBlock[] {
  const result: BriefBlock[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (
      last?.kind === 'list' &&
      block.kind === 'list' &&
      last.ordered === block.ordered &&
      last.language === block.language
    ) {
      result[result.length - 1] = { ...last, items: [...last.items, ...block.items] };
    } else if (
      last?.kind === 'table' &&
      block.kind === 'table' &&
      last.header.join('\n') === block.header.join('\n')
    ) {
      result[result.length - 1] = { ...last, rows: [...last.rows, ...block.rows] };
    } else result.push(block);
  }
  return result;
}

/** What this brief says, for a later one to leave out. */
export function contentsOf(input: BriefInput): ReportContents {
  const { articles, sections } = input;
  const passages = sections.flatMap((section) =>
    section.items.flatMap((item) => passagesOf(item, section, input)),
  );
  return {
    passages: [...new Set([...passages, ...readWhole(input)])],
    figures: isFilledWith(sections, 'key-figures') ? saidFigures(input) : {},
    names: [
      ...new Set(
        articles
          .flatMap(({ analysis }) => (analysis ? namedEntities(analysis) : []))
          .map(({ name }) => fold(name)),
      ),
    ],
  };
}

/** The texts that filled the brief by themselves: nothing in them is new to the next one. */
const readWhole = ({ articles, sections }: BriefInput): string[] =>
  isFilledWith(sections, 'highlights') ? articles.map(({ article }) => article.sha256) : [];

/** The passages and sentences that an item says, by the keys under which a report keeps them. */
function passagesOf(item: PlanItem, section: PlannedSection, input: BriefInput): string[] {
  const keys = ({ article }: BriefMaterial, sentences: readonly Span[]) =>
    sentences.map((sentence) => sentenceKey(article.sha256, sentence));
  switch (item.kind) {
    case 'passage': {
      const material = materialOf(item.article, input);
      return material?.annotations.some(({ id }) => id === item.annotation)
        ? [item.annotation]
        : [];
    }
    case 'summary': {
      const material = materialOf(item.article, input);
      return material ? keys(material, newSentences(input, material)) : [];
    }
    case 'sentence': {
      const material = materialOf(item.article, input);
      const place = freePlace(item, input);
      return material && place && place !== 'withheld' ? keys(material, [place]) : [];
    }
    case 'filled':
      if (item.content === 'passages') {
        return filledPassages(section, input).map(({ annotation }) => annotation.id);
      }
      if (item.content === 'highlights') {
        return highlightsOf(input).flatMap(({ material, ...sentence }) =>
          keys(material, [sentence]),
        );
      }
      return item.content === 'summary'
        ? input.articles.flatMap((material) => keys(material, newSentences(input, material)))
        : [];
    default:
      return [];
  }
}

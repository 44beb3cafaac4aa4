import type { Annotation } from '../annotation.ts';
import type { Span } from '../document.ts';
import type { Confidence } from '../judgement/terms.ts';
import { fold } from '../text/folded-text.ts';
import type { SectionContent, TemplateSection } from './template.ts';

/** What a brief says and in which order, before any of it is looked up in the library. */
export interface PlannedSection extends TemplateSection {
  readonly items: readonly PlanItem[];
}

/** What fills itself from all articles of the brief. */
export type FilledContent = Exclude<SectionContent, 'text' | 'judgements'>;

/** The words that something of an article had when it was chosen; offsets are of that revision. */
export interface ChosenWords extends Span {
  /** The article's id. */
  readonly article: string;
  readonly quote: string;
}

/** One thing in a section; its id is unique within the brief. */
export type PlanItem = { readonly id: string } & (
  | {
      /** A person's own words, Markdown. */
      readonly kind: 'text';
      readonly markdown: string;
    }
  | {
      /** A person's estimates, a paragraph each. */
      readonly kind: 'judgement';
      readonly markdown: string;
      /** Of every paragraph that names none itself. */
      readonly confidence: Confidence | null;
    }
  | {
      /** A marked passage, its note, or both. */
      readonly kind: 'passage';
      readonly article: string;
      readonly annotation: string;
      readonly part: PassagePart;
      /** To name the passage by when it is gone. */
      readonly quote: string;
    }
  | ({ /** A sentence as it stands in its article. */ readonly kind: 'sentence' } & ChosenWords)
  | ({ /** A row of key figures. */ readonly kind: 'figure' } & ChosenWords)
  | {
      /** A picture of an article. */
      readonly kind: 'picture';
      readonly article: string;
      readonly sha256: string;
      /** What it was called when it was chosen: its caption, or what it says to those who do not see it. */
      readonly quote: string;
    }
  | {
      /** A free note, said as its author's own observation. */
      readonly kind: 'observation';
      readonly note: string;
      /** Its words when it was chosen, to name it by when it is gone. */
      readonly quote: string;
    }
  | { /** An article's summary. */ readonly kind: 'summary'; readonly article: string }
  | { readonly kind: 'filled'; readonly content: FilledContent }
);

export const PASSAGE_PARTS = ['both', 'quote', 'note'] as const;
export type PassagePart = (typeof PASSAGE_PARTS)[number];

/** What a template's sections begin with: a place for a person's words, or what fills itself. */
export const planOf = (sections: readonly TemplateSection[]): PlannedSection[] =>
  sections.map((section) => ({ ...section, items: [firstItem(section)] }));

function firstItem({ id, content }: TemplateSection): PlanItem {
  switch (content) {
    case 'text':
      return { id: `${id}-text`, kind: 'text', markdown: '' };
    case 'judgements':
      return { id: `${id}-text`, kind: 'judgement', markdown: '', confidence: null };
    default:
      return { id: `${id}-filled`, kind: 'filled', content };
  }
}

/** Whether one of these sections has something that fills itself with `content`. */
export const isFilledWith = (
  sections: readonly Pick<PlannedSection, 'items'>[],
  content: FilledContent,
): boolean =>
  sections.some(({ items }) =>
    items.some((item) => item.kind === 'filled' && item.content === content),
  );

/** A section with tags takes the passages that carry one; the others go where no tags are asked for. */
export function belongs(
  { tags }: Pick<TemplateSection, 'tags'>,
  annotation: Pick<Annotation, 'tags'>,
  sections: readonly Pick<TemplateSection, 'tags'>[],
): boolean {
  const has = (wanted: readonly string[]) =>
    annotation.tags.some((tag) => wanted.some((one) => fold(one) === fold(tag)));
  if (tags) return has(tags);
  return !sections.some((other) => other.tags && has(other.tags));
}

/** The same plan with the summaries and passages that fill it as pieces, to keep, move or take out one by one. */
export function inPieces(
  sections: readonly PlannedSection[],
  articles: readonly PlanMaterial[],
): PlannedSection[] {
  return sections.map((section) => ({
    ...section,
    items: section.items.flatMap((item): PlanItem[] => {
      if (item.kind !== 'filled') return [item];
      const piece = (of: string) => `${section.id}-${of}`;
      if (item.content === 'summary') {
        return articles.map(({ id }) => ({ id: piece(id), kind: 'summary', article: id }));
      }
      if (item.content !== 'passages') return [item];
      return articles
        .flatMap(({ annotations }) => annotations)
        .filter((annotation) => belongs(section, annotation, sections))
        .map((annotation) => passageItem(annotation, piece(annotation.id)));
    }),
  }));
}

export interface PlanMaterial {
  readonly id: string;
  readonly annotations: readonly Annotation[];
}

export const passageItem = (
  { id: annotation, article, quote }: Pick<Annotation, 'id' | 'article' | 'quote'>,
  id: string,
): PlanItem => ({ id, kind: 'passage', article, annotation, part: 'both', quote });

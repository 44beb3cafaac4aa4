import type { Annotation } from '../annotation.ts';
import type { Span } from '../document.ts';
import type { Confidence } from '../judgement/terms.ts';
import { fold } from '../text/folded-text.ts';
import type { BriefTemplate, SectionContent, TemplateSection } from './template.ts';

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

/** A template with what people wrote for its sections, Markdown by their ids. */
export function planOf(
  sections: readonly TemplateSection[],
  texts: Readonly<Record<string, string>> = {},
): PlannedSection[] {
  return sections.map((section) => {
    const { id, content } = section;
    const markdown = texts[id]?.trim() ? (texts[id] ?? '') : '';
    const items: PlanItem[] = [];
    if (content === 'judgements') {
      items.push({ id: `${id}-text`, kind: 'judgement', markdown, confidence: null });
    } else {
      if (markdown !== '') items.push({ id: `${id}-text`, kind: 'text', markdown });
      if (content !== 'text') items.push({ id: `${id}-filled`, kind: 'filled', content });
    }
    return { ...section, items };
  });
}

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

/** What a composed brief starts from: everything that its template would fill in, as pieces to choose from. */
export function startPlan(
  { sections }: Pick<BriefTemplate, 'sections'>,
  articles: readonly PlanMaterial[],
  newId: () => string,
): PlannedSection[] {
  return sections.map((section) => {
    const { content } = section;
    switch (content) {
      case 'text':
        return { ...section, items: [{ id: newId(), kind: 'text', markdown: '' }] };
      case 'judgements':
        return {
          ...section,
          items: [{ id: newId(), kind: 'judgement', markdown: '', confidence: null }],
        };
      case 'summary':
        return {
          ...section,
          items: articles.map(({ id }) => ({ id: newId(), kind: 'summary', article: id })),
        };
      case 'passages':
        return {
          ...section,
          items: articles.flatMap(({ annotations }) =>
            annotations
              .filter((annotation) => belongs(section, annotation, sections))
              .map((annotation) => passageItem(annotation, newId())),
          ),
        };
      case 'articles':
        // Full texts go out by explicit choice only.
        return { ...section, items: [] };
      default:
        return { ...section, items: [{ id: newId(), kind: 'filled', content }] };
    }
  });
}

export interface PlanMaterial {
  readonly id: string;
  readonly annotations: readonly Annotation[];
}

export const passageItem = (
  { id: annotation, article, quote }: Pick<Annotation, 'id' | 'article' | 'quote'>,
  id: string,
): PlanItem => ({ id, kind: 'passage', article, annotation, part: 'both', quote });

import { CITATION_MARK } from '../text/citation-mark.ts';
import type { BriefBody } from './brief.ts';
import type { PlanItem, PlannedSection } from './plan.ts';

/** Edits of a brief's plan, each giving back a new one; what can't be done gives back the same. */

type Sections = readonly PlannedSection[];

/** Where an item goes: before the item of this place in the section, or at its end. */
export interface Slot {
  readonly section: string;
  readonly index: number;
}

export function insertItem(sections: Sections, item: PlanItem, { section, index }: Slot): Sections {
  return withSection(sections, section, (one) => ({
    ...one,
    items: [...one.items.slice(0, index), item, ...one.items.slice(index)],
  }));
}

export const replaceItem = (sections: Sections, item: PlanItem): Sections =>
  sections.map((section) => ({
    ...section,
    items: section.items.map((one) => (one.id === item.id ? item : one)),
  }));

export const removeItem = (sections: Sections, id: string): Sections =>
  sections.map((section) => ({
    ...section,
    items: section.items.filter((one) => one.id !== id),
  }));

/** @param slot as the sections stand before the item is taken out */
export function moveItem(sections: Sections, id: string, slot: Slot): Sections {
  const from = slotOf(sections, id);
  const item = from && itemAt(sections, from);
  if (!from || !item || !sections.some((one) => one.id === slot.section)) return sections;
  const isBefore = from.section === slot.section && from.index < slot.index;
  return insertItem(removeItem(sections, id), item, {
    section: slot.section,
    index: isBefore ? slot.index - 1 : slot.index,
  });
}

/** One place up or down; past the end of its section it goes into the next. */
export function nudgeItem(sections: Sections, id: string, by: -1 | 1): Sections {
  const from = slotOf(sections, id);
  if (!from) return sections;
  const at = sections.findIndex((one) => one.id === from.section);
  const last = (sections[at]?.items.length ?? 0) - 1;
  const leaves = by < 0 ? from.index === 0 : from.index === last;
  if (!leaves) {
    return moveItem(sections, id, {
      section: from.section,
      index: by < 0 ? from.index - 1 : from.index + 2,
    });
  }
  const next = sections[at + by];
  if (!next) return sections;
  return moveItem(sections, id, { section: next.id, index: by < 0 ? next.items.length : 0 });
}

/** One place up or down. */
export function nudgeSection(sections: Sections, id: string, by: -1 | 1): Sections {
  const at = sections.findIndex((one) => one.id === id);
  const section = sections[at];
  const to = at + by;
  if (!section || to < 0 || to >= sections.length) return sections;
  const others = sections.filter((one) => one !== section);
  return [...others.slice(0, to), section, ...others.slice(to)];
}

/** Where an item stands; null where it does not. */
export function slotOf(sections: Sections, id: string): Slot | null {
  for (const section of sections) {
    const index = section.items.findIndex((one) => one.id === id);
    if (index >= 0) return { section: section.id, index };
  }
  return null;
}

const itemAt = (sections: Sections, { section, index }: Slot): PlanItem | undefined =>
  sections.find((one) => one.id === section)?.items[index];

const withSection = (
  sections: Sections,
  id: string,
  change: (section: PlannedSection) => PlannedSection,
): Sections => sections.map((section) => (section.id === id ? change(section) : section));

/**
 * Takes an article out of a brief with all that was chosen from it. The sources behind it move up by one,
 * and so do the citations of them in people's own words; a citation of the article itself goes.
 */
export function withoutArticle<Body extends Pick<BriefBody, 'articles' | 'sections'>>(
  brief: Body,
  article: string,
): Body {
  const gone = brief.articles.indexOf(article) + 1;
  if (gone === 0) return brief;
  const renumbered = (markdown: string) =>
    markdown.replace(CITATION_MARK, (mark, source: string) => {
      if (Number(source) === gone) return '';
      return Number(source) < gone ? mark : mark.replace(source, String(Number(source) - 1));
    });
  return {
    ...brief,
    articles: brief.articles.filter((one) => one !== article),
    sections: brief.sections.map((section) => ({
      ...section,
      items: section.items
        .filter((item) => !('article' in item) || item.article !== article)
        .map((item) =>
          'markdown' in item ? { ...item, markdown: renumbered(item.markdown) } : item,
        ),
    })),
  };
}

/** Adds an article as the last source; what of it goes in is chosen by hand. */
export const withArticle = <Body extends Pick<BriefBody, 'articles'>>(
  brief: Body,
  article: string,
): Body =>
  article === '' || brief.articles.includes(article)
    ? brief
    : { ...brief, articles: [...brief.articles, article] };

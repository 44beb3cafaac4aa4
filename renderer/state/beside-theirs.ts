import { insertItem, replaceItem, slotOf } from '#domain/brief/edit-plan.ts';
import type { PlanItem, PlannedSection } from '#domain/brief/plan.ts';

type Sections = readonly PlannedSection[];

/**
 * A brief as another window keeps it, with what was typed here. Where both wrote in one item, the words of this
 * window stand below the others as an item of their own; `theirs` itself where nothing is to be added.
 * @param typed the ids of the items whose words were typed here
 * @param base what both started from
 */
export function besideTheirs(
  typed: readonly string[],
  ours: Sections,
  theirs: Sections,
  base: Sections,
): Sections {
  let merged = theirs;
  for (const id of typed) {
    const own = wordsOf(ours, id);
    const other = wordsOf(merged, id);
    if (!own || own.markdown === other?.markdown) continue;
    const isTheirsOld = other?.markdown === wordsOf(base, id)?.markdown;
    if (other && isTheirsOld) merged = replaceItem(merged, { ...other, markdown: own.markdown });
    else merged = addBelow(merged, id, { ...own, id: crypto.randomUUID() });
  }
  return merged;
}

type Written = Extract<PlanItem, { markdown: string }>;

function wordsOf(sections: Sections, id: string): Written | null {
  const item = sections.flatMap(({ items }) => items).find((one) => one.id === id);
  return item && 'markdown' in item ? item : null;
}

/** Below the item `id`; where that is gone, at the end of the last section. */
function addBelow(sections: Sections, id: string, item: Written): Sections {
  const slot = slotOf(sections, id);
  if (slot) return insertItem(sections, item, { ...slot, index: slot.index + 1 });
  const last = sections.at(-1);
  if (!last) return sections;
  return insertItem(sections, item, { section: last.id, index: last.items.length });
}

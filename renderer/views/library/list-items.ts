import type { ShownGroup } from '../../state/library-store.ts';

/** A group of the list with where its lines stand: from its heading, where it has one, to behind its last row. */
export interface Placed {
  readonly group: ShownGroup;
  readonly from: number;
  readonly to: number;
}

/** A line of the library's list: what stands over a group, or one of its rows. */
export type ListItem = Placed & {
  /** Its own in the list: an article in two dossiers has two rows. */
  readonly key: string;
  /** Null for a heading. */
  readonly row: ShownGroup['rows'][number] | null;
};

/** All lines of the groups, in order. */
export function listItems(groups: readonly ShownGroup[], withHeadings: boolean): ListItem[] {
  const items: ListItem[] = [];
  for (const group of groups) {
    const from = items.length;
    const placed = { group, from, to: from + Number(withHeadings) + group.rows.length };
    const under = withHeadings ? `${group.key ?? ''}\n` : '';
    if (withHeadings) items.push({ ...placed, key: under, row: null });
    for (const row of group.rows) items.push({ ...placed, key: under + row.article.id, row });
  }
  return items;
}

/** The lines to draw, by their ascending indexes, in their groups: each with the indexes of its rows. */
export function drawnGroups(
  items: readonly ListItem[],
  drawn: readonly number[],
): (Placed & { readonly rows: readonly number[] })[] {
  const groups = Map.groupBy(drawn, (index) => items[index]?.from ?? 0);
  return [...groups].flatMap(([from, indexes]) => {
    const first = items[from];
    if (!first) return [];
    const { group, to } = first;
    return { group, from, to, rows: indexes.filter((index) => items[index]?.row) };
  });
}

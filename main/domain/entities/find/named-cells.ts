import type { Span } from '../../document.ts';
import { NO_PLACES } from '../../language/en/place-cues.ts';
import { foldName } from '../../language/fold.ts';
import { DEGREE_COLUMNS, PLACE_COLUMNS, SOURCE_COLUMNS } from '../../language/table-heads.ts';
import type { Table } from '../../reading/tables.ts';
import type { EntityType } from '../types.ts';

/** A cell of a table whose head says what is named in it. */
export interface NamedCell extends Span {
  readonly type: Extract<EntityType, 'place' | 'organization'>;
  /** The whole cell reads as one name. */
  readonly whole: boolean;
}

/** The cells of tables that stand below "Latitude" and the like: their numbers are no quantities. */
export function degreeCells(tables: readonly Table[]): Span[] {
  return tables.flatMap(({ rows: [heads = [], ...rows] }) => {
    const holds = heads.map(({ text: head }) => DEGREE_COLUMNS.has(foldName(head).trim()));
    return rows.flatMap((cells) => cells.filter((_, at) => holds[at]));
  });
}

/** Capitalised words, with particles and hyphens. */
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|al|el|de|du|of|and|the))*$/u;
const LONGEST = 60;

/** Tags of the Humanitarian Exchange Language. @see https://hxlstandard.org/standard/1-1final/dictionary/ */
const HXL_PLACE = /^#(?:adm\d|loc|country|region)(?:\s*\+name)?$/i;
const HXL_SOURCE = /^#(?:org|meta\s*\+source)(?:\s*\+name)?$/i;

/**
 * The cells of tables that stand below "Location", "Source" and the like, by start: no sentence around
 * them tells a town from a person. Only columns of Latin letters; Arabic names are found by lists and rules.
 */
export function namedCells(tables: readonly Table[]): NamedCell[] {
  return tables.flatMap(({ rows: [heads = [], ...rows] }) => {
    const types = heads.map(({ text: head }): NamedCell['type'] | null => {
      const key = foldName(head).trim();
      if (PLACE_COLUMNS.has(key) || HXL_PLACE.test(head)) return 'place';
      return SOURCE_COLUMNS.has(key) || HXL_SOURCE.test(head) ? 'organization' : null;
    });
    return rows.flatMap((cells) =>
      cells.flatMap(({ start, end, text: cell }, at) => {
        const type = types[at];
        if (!type || cell === '' || NO_PLACES.test(cell)) return [];
        return [{ start, end, type, whole: cell.length <= LONGEST && NAME.test(cell) }];
      }),
    );
  });
}

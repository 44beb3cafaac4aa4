import * as v from 'valibot';
import type { CorrectionRule } from '#domain/entities/correct/types.ts';
import { ENTITY_TYPES } from '#domain/entities/types.ts';
import type { Damage } from '../damage.ts';

export interface CorrectionRow {
  readonly id: string;
  readonly article: string | null;
  readonly quote: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  /** JSON. */
  readonly action: string;
  readonly created: string;
}

const type = v.picklist(ENTITY_TYPES);
const actionShape = v.variant('kind', [
  v.object({ kind: v.picklist(['retype', 'confirm']), type }),
  v.object({ kind: v.literal('reject') }),
  v.object({ kind: v.literal('resize'), quote: v.string(), type }),
  v.object({ kind: v.picklist(['merge', 'split', 'rename']), name: v.string() }),
]);

/** The rule in a list, or none where what it does can't be read. */
export function toRules(row: CorrectionRow, damage: Damage): CorrectionRule[] {
  const what = `What a correction of “${row.quote}” does`;
  const action = damage.read(actionShape, row.action, { what, article: row.article });
  return action ? [ruleOf(row, action)] : [];
}

const ruleOf = (row: CorrectionRow, action: CorrectionRule['action']): CorrectionRule => ({
  id: row.id,
  scope: row.article === null ? { kind: 'everywhere' } : { kind: 'article', article: row.article },
  anchor: { quote: row.quote, before: row.prefix, after: row.suffix },
  action,
  created: row.created,
});

export const toRow = ({ id, scope, anchor, action, created }: CorrectionRule): CorrectionRow => ({
  id,
  article: scope.kind === 'article' ? scope.article : null,
  quote: anchor.quote,
  prefix: anchor.before,
  suffix: anchor.after,
  action: JSON.stringify(action),
  created,
});

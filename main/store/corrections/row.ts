import type { CorrectionAction, CorrectionRule } from '#domain/entities/correct/types.ts';

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

export const toRule = (row: CorrectionRow): CorrectionRule => ({
  id: row.id,
  scope: row.article === null ? { kind: 'everywhere' } : { kind: 'article', article: row.article },
  anchor: { quote: row.quote, before: row.prefix, after: row.suffix },
  action: JSON.parse(row.action) as CorrectionAction,
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

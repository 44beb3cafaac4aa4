import type { RecordKind } from '#domain/merge/types.ts';
import { annotation } from './annotation.ts';
import { article } from './article.ts';
import { correction } from './correction.ts';
import type { PackKind } from './pack-kind.ts';
import { reply } from './reply.ts';
import { report } from './report.ts';
import { series } from './series.ts';
import { source } from './source.ts';

/** What packs do with each kind of record; a missing one does not compile. */
export const PACK_KINDS: Readonly<Record<RecordKind, PackKind>> = {
  article,
  annotation,
  reply,
  correction,
  report,
  series,
  source,
};

import type { RecordKind } from '#domain/merge/types.ts';
import { annotation } from './annotation.ts';
import { article } from './article.ts';
import { brief } from './brief.ts';
import { correction } from './correction.ts';
import { dateOrder } from './date-order.ts';
import { dossier } from './dossier.ts';
import { entityNote } from './entity-note.ts';
import { event } from './event.ts';
import { figureCorrection } from './figure-correction.ts';
import { filing } from './filing.ts';
import { framework } from './framework.ts';
import { freeNote } from './free-note.ts';
import { laid } from './laid.ts';
import { namesApart } from './names-apart.ts';
import type { PackKind } from './pack-kind.ts';
import { pictureWords } from './picture-words.ts';
import { reply } from './reply.ts';
import { report } from './report.ts';
import { requirement } from './requirement.ts';
import { review } from './review.ts';
import { savedSearch } from './saved-search.ts';
import { series } from './series.ts';
import { source } from './source.ts';
import { template } from './template.ts';
import { watchList } from './watch-list.ts';

/** What packs do with each kind of record; a missing one does not compile. */
export const PACK_KINDS: Readonly<Record<RecordKind, PackKind>> = {
  article,
  annotation,
  reply,
  'free-note': freeNote,
  review,
  correction,
  report,
  series,
  source,
  'picture-words': pictureWords,
  'entity-note': entityNote,
  'names-apart': namesApart,
  'date-order': dateOrder,
  'figure-correction': figureCorrection,
  event,
  dossier,
  laid,
  requirement,
  filing,
  framework,
  'watch-list': watchList,
  'saved-search': savedSearch,
  template,
  brief,
};

/** Notes that leave and come in as files, what is said in reply to them, and what lies in the trash. */
import * as v from 'valibot';
import { ANNOTATION_FORMATS, type Refusal } from '#domain/exchange/types.ts';

const id = v.pipe(v.string(), v.maxLength(200));
const ids = v.pipe(v.array(id), v.maxLength(100_000));
const words = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100_000));

export const noteRequests = {
  /** Writes annotations for other programs: of some articles, of the library (null), or only some of them. */
  'annotations.export': v.strictObject({
    articles: v.nullable(ids),
    /** Only these; null for all. */
    only: v.nullable(ids),
    format: v.picklist(ANNOTATION_FORMATS),
  }),
  /** Takes in the annotations of a file that this or another program wrote; undoable. */
  'annotations.import': v.strictObject({ bytes: v.instance(Uint8Array) }),
  /** Answers an annotation; undoable. */
  'replies.add': v.strictObject({ annotation: id, note: words }),
  /** Changes a reply's words; undoable. */
  'replies.edit': v.strictObject({ id, note: words }),
  /** Takes a reply away; undoable. */
  'replies.remove': v.strictObject({ id }),
  /** What was removed and can still come back, newest first. */
  'trash.list': v.strictObject({}),
  /** Brings articles with the notes that went with them, and single notes, back; undoable. */
  'trash.restore': v.strictObject({ articles: ids, annotations: ids }),
  /** Deletes everything in the trash for good. */
  'trash.empty': v.strictObject({}),
};

export interface NoteResponses {
  'annotations.export': AnnotationFile;
  'annotations.import': AnnotationImport;
  'replies.add': null;
  'replies.edit': null;
  'replies.remove': null;
  'trash.list': TrashContents;
  'trash.restore': null;
  'trash.empty': TrashEmptied;
}

export interface AnnotationFile {
  /** A file name without a folder, safe on every platform. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** How many it holds. */
  readonly annotations: number;
  /** How many articles they stand in. */
  readonly articles: number;
}

/** What became of each annotation of a file. */
export interface AnnotationImport {
  /** Ids as the library has them. */
  readonly added: readonly string[];
  /** Already in the library; the library's version stays. */
  readonly unchanged: readonly string[];
  /** Ids as the file has them. */
  readonly refused: readonly Refusal[];
}

export interface TrashContents {
  readonly articles: readonly TrashedArticle[];
  /** Those that were removed by themselves, not with their article. */
  readonly annotations: readonly TrashedAnnotation[];
}

interface Trashed {
  readonly id: string;
  /** ISO 8601 with time, UTC. */
  readonly removed: string;
  /** Days until it is deleted for good, rounded up. */
  readonly daysLeft: number;
}

export interface TrashedArticle extends Trashed {
  readonly title: string;
  readonly publisher: string | null;
  /** How many notes went with it. */
  readonly annotations: number;
}

export interface TrashedAnnotation extends Trashed {
  readonly article: string;
  /** The article's title. */
  readonly title: string;
  readonly quote: string;
  readonly note: string;
}

export interface TrashEmptied {
  readonly articles: number;
  readonly annotations: number;
}

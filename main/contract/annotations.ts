/** Marked passages with their notes, what is said in reply to them, and how they leave and come in as files. */
import * as v from 'valibot';
import {
  ANNOTATION_COLORS,
  ANNOTATION_STYLES,
  type Annotation,
  MOTIVATIONS,
} from '#domain/annotation.ts';
import { ANNOTATION_FORMATS, type Refusal } from '#domain/exchange/types.ts';
import { id, ids, noteType, offset, tags, text, within } from './fields.ts';
import type { LeftOut, Marked } from './packs.ts';
import { someOf } from './some-of.ts';

/** The revision that a span counts in: with it a page that shows an older one is refused, not misplaced. */
const countedIn = v.exactOptional(text(64));

const annotationFields = {
  color: v.picklist(ANNOTATION_COLORS),
  style: v.picklist(ANNOTATION_STYLES),
  motivation: v.picklist(MOTIVATIONS),
  note: text(100_000),
  tags,
};

const words = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100_000));

export const annotationRequests = {
  /** Annotations of one article by position, the lost ones last, or of the library, newest first. */
  'annotations.list': v.strictObject({ article: v.nullable(id), dossier: within }),
  /** Marks a passage. */
  'annotations.create': v.strictObject({
    article: id,
    start: offset,
    end: offset,
    ...annotationFields,
    type: v.exactOptional(noteType),
    sha256: countedIn,
  }),
  /** Changes an annotation; fields left out stay. With a span it counts as made on the current text. */
  'annotations.edit': v.strictObject({
    id,
    sha256: countedIn,
    edit: someOf({ start: offset, end: offset, type: noteType, ...annotationFields }),
    /** What the window showed: other words that were kept since are not written over, other tags stay too. */
    from: v.exactOptional(
      v.strictObject({ note: v.exactOptional(text(100_000)), tags: v.exactOptional(tags) }),
    ),
  }),
  /** Moves notes, on passages or free ones, to the trash; undoable. */
  'annotations.remove': v.strictObject({ ids: v.array(id) }),
  /**
   * Changes the look, the type or the tags of many notes, however many articles; one undoable step. Free notes have no
   * look; those of other libraries are not changed, and the whole of it is refused.
   */
  'annotations.editMany': v.strictObject({
    ids,
    edit: someOf({
      color: v.picklist(ANNOTATION_COLORS),
      style: v.picklist(ANNOTATION_STYLES),
      type: noteType,
      addTags: tags,
      removeTags: tags,
    }),
  }),
  /** Writes annotations for other programs: of some articles, of the library (null), or only some of them. */
  'annotations.export': v.strictObject({
    articles: v.nullable(ids),
    /** Only these; null for all. */
    only: v.nullable(ids),
    format: v.picklist(ANNOTATION_FORMATS),
    /** Nothing above it goes along; left out or null: everything does. */
    marking: v.exactOptional(v.nullable(text(200))),
  }),
  /** Takes in the annotations of a file that this or another program wrote; undoable. */
  'annotations.import': v.strictObject({ bytes: v.instance(Uint8Array) }),
  /** Answers an annotation; undoable. */
  'replies.add': v.strictObject({ annotation: id, note: words }),
  /** Changes a reply's words, unless others than `from` stand there meanwhile; undoable. */
  'replies.edit': v.strictObject({ id, note: words, from: v.optional(words) }),
  /** Takes a reply away; undoable. */
  'replies.remove': v.strictObject({ id }),
};

export interface AnnotationResponses {
  'annotations.list': readonly Annotation[];
  'annotations.create': Annotation;
  'annotations.edit': EditedNote;
  'annotations.remove': null;
  'annotations.editMany': ManyEdited;
  'annotations.export': AnnotationFile;
  'annotations.import': AnnotationImport;
  'replies.add': null;
  'replies.edit': null;
  'replies.remove': null;
}

export interface EditedNote {
  /** As it is kept now. */
  readonly annotation: Annotation;
  /** Another window had kept other words meanwhile: those stand, and nothing of this edit was written. */
  readonly overtaken: boolean;
}

export interface ManyEdited {
  /** How many were not like that already. */
  readonly changed: number;
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
  /** The line that the file carries: its limit, or what its notes roll up to; null for none. */
  readonly marking: string | null;
  /** What its limit kept back, for the sender alone. */
  readonly leftOut: readonly LeftOut[];
  /** Without a limit, the markings of what goes along, each with how often. */
  readonly marked: readonly Marked[];
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

import type { Anchor, Annotation, Editor, Reply } from '../annotation.ts';
import type { Article } from '../article.ts';
import type { FreeNote } from '../free-note.ts';
import type { PassageGrade } from '../grading/passage-grade.ts';

/** The formats that annotations are written in, by the names that a person says. */
export const ANNOTATION_FORMATS = ['w3c', 'annotations', 'markdown', 'csv', 'html'] as const;
export type AnnotationFormat = (typeof ANNOTATION_FORMATS)[number];

/** What an export carries of an article. */
export type ExchangeArticle = Pick<Article, 'id' | 'sha256' | 'source' | 'language'> &
  Partial<Pick<Article, 'blocks'>>;

/** One article with those of its annotations that go out, by position. */
export interface AnnotatedArticle {
  readonly article: ExchangeArticle;
  readonly annotations: readonly OutgoingAnnotation[];
}

/** An annotation as it stands now, with the anchor that it was made with where that is another one. */
export interface OutgoingAnnotation extends Annotation {
  readonly madeAt?: Anchor;
  /** What people decided about its passage; left out where they did not. */
  readonly grade?: TravellingGrade;
}

/** As much of a passage's grade as a file carries: which articles support it is each library's own. */
export type TravellingGrade = Pick<PassageGrade, 'credibility' | 'marking'>;

/** Which text a foreign annotation speaks of: everything that the file says towards it. */
export interface ForeignSource {
  /** The article's id, where the file is from a Fieldbrief. */
  readonly article: string | null;
  /** Addresses and other identifiers, as the file has them. */
  readonly urls: readonly string[];
  readonly titles: readonly string[];
}

/** Where a foreign annotation stands; what the file leaves out is null. */
export interface ForeignAnchor {
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string | null;
  readonly prefix: string;
  readonly suffix: string;
  /** SHA-256 of the revision that the offsets count in, where the file is from a Fieldbrief. */
  readonly sha256: string | null;
}

/** Whose it is, where the file is from a Fieldbrief that says so. */
export interface ForeignOrigin {
  /** The library that made it; null where the file names none. */
  readonly origin: string | null;
  readonly editor: Editor | null;
}

/** An annotation as a file tells it, checked field by field, not yet placed in an article. */
export interface ForeignAnnotation
  extends Pick<Annotation, 'motivation' | 'type' | 'color' | 'style' | 'note' | 'tags' | 'author'>,
    ForeignOrigin {
  /** As the file has it, not necessarily a `urn:uuid`. */
  readonly id: string;
  /** ISO 8601 in UTC; null where the file gives none. */
  readonly created: string | null;
  readonly modified: string | null;
  readonly source: ForeignSource;
  /** What the file says of its passage's credibility and marking. */
  readonly grade: TravellingGrade;
  /** The one that it was made with first, the one that it stands at now last; at least one. */
  readonly anchors: readonly [ForeignAnchor, ...ForeignAnchor[]];
}

/** An answer as a file tells it. */
export interface ForeignReply extends Pick<Reply, 'note' | 'author'>, ForeignOrigin {
  readonly id: string;
  /** The id of the annotation that it answers, as the file has it. */
  readonly annotation: string;
  /** ISO 8601 in UTC; null where the file gives none. */
  readonly created: string | null;
  readonly modified: string | null;
}

/** A free note as a file tells it. */
export interface ForeignFreeNote
  extends Pick<FreeNote, 'day' | 'note' | 'type' | 'tags' | 'marking' | 'author'>,
    ForeignOrigin {
  readonly id: string;
  /** ISO 8601 in UTC; null where the file gives none. */
  readonly created: string | null;
  readonly modified: string | null;
}

/** An annotation that was not taken, and one sentence why. */
export interface Refusal {
  /** The file's id, or `#4` for the fourth one where it has none. */
  readonly id: string;
  readonly reason: string;
}

/** What a file holds: what can be placed and what can't even be read. */
export interface ForeignAnnotations {
  readonly annotations: readonly ForeignAnnotation[];
  readonly replies: readonly ForeignReply[];
  readonly freeNotes: readonly ForeignFreeNote[];
  readonly refused: readonly Refusal[];
}

import type { Placement } from './anchoring/placement.ts';
import type { Span } from './document.ts';

export const ANNOTATION_COLORS = ['yellow', 'green', 'blue', 'pink', 'orange', 'purple'] as const;
export type AnnotationColor = (typeof ANNOTATION_COLORS)[number];

export const ANNOTATION_STYLES = ['solid', 'underline', 'strikethrough', 'outline'] as const;
export type AnnotationStyle = (typeof ANNOTATION_STYLES)[number];

/** The W3C motivations that we write, and our own kinds of passages. */
export const MOTIVATIONS = [
  'highlighting',
  'commenting',
  'bookmarking',
  'grading',
  'figure',
] as const;
export type Motivation = (typeof MOTIVATIONS)[number];

/** What a note says, as its reader must take it; a note need not have one. */
export const NOTE_TYPES = ['fact', 'judgement', 'assumption', 'gap', 'lead'] as const;
export type NoteType = (typeof NOTE_TYPES)[number];

/** As a person reads them. */
export const NOTE_TYPE_NAMES: Readonly<Record<NoteType, string>> = {
  fact: 'Fact',
  judgement: 'Judgement',
  assumption: 'Assumption',
  gap: 'Gap',
  lead: 'Lead',
};

/** TextPositionSelector and TextQuoteSelector of the W3C Web Annotation data model, in one. */
export interface Anchor extends Span {
  /** The canonical text from start to end. */
  readonly quote: string;
  /** Up to 32 code units before and after. */
  readonly prefix: string;
  readonly suffix: string;
  /** SHA-256 of the revision that the offsets count in; empty where another program made them. */
  readonly sha256: string;
}

/** Who changed something that another library had made. */
export interface Editor {
  /** Names the library. */
  readonly library: string;
  /** As that library's packs are signed; empty where it is not known. */
  readonly name: string;
}

/** Whose it is. An author's name is free text, so that the library decides, by its name among all. */
export interface Origin {
  /** The library that made it: only that one changes its words. */
  readonly origin: string;
  /** Set where another library made it than the one that holds it. */
  readonly foreign?: true;
  /** Who changed it last, where that was another library than the one that made it. */
  readonly editor?: Editor;
}

/** An answer to an annotation; the thread is flat, oldest first. */
export interface Reply extends Origin {
  /** `urn:uuid:…` */
  readonly id: string;
  /** Markdown. */
  readonly note: string;
  readonly author: string;
  /** ISO 8601 with time, UTC. */
  readonly created: string;
  readonly modified: string;
}

export interface Annotation extends Anchor, Origin {
  /** `urn:uuid:…` */
  readonly id: string;
  /** The article's id. */
  readonly article: string;
  readonly motivation: Motivation;
  /** Null where nobody said. */
  readonly type: NoteType | null;
  readonly color: AnnotationColor;
  readonly style: AnnotationStyle;
  /** Markdown; empty when there is none. */
  readonly note: string;
  readonly tags: readonly string[];
  /** Who made it, as set in the library's settings. */
  readonly author: string;
  /** ISO 8601 with time, UTC. */
  readonly created: string;
  readonly modified: string;
  /** Left out while the article's current text is the one that it was made on: it stands as it was made. */
  readonly placement?: AnnotationPlacement;
  /** What was answered to it, oldest first; left out where nothing was. */
  readonly replies?: readonly Reply[];
}

/**
 * How an annotation came over from the revision that it was made on. Its anchor is then the one in the
 * current revision; that of a lost one stays the old anchor, whose offsets say nothing in the current text.
 */
export interface AnnotationPlacement extends Pick<Placement, 'state' | 'score'> {
  /** What was marked, where the passage reads otherwise now. */
  readonly oldQuote?: string;
}

/** Whether it stands in the article's current text, so that its offsets may be used there. */
export const isPlaced = ({ placement }: Annotation): boolean => placement?.state !== 'lost';

/** What a person may change about an annotation. */
export type AnnotationEdit = Partial<
  Pick<Annotation, 'start' | 'end' | 'color' | 'style' | 'note' | 'tags' | 'motivation' | 'type'>
>;

export const CONTEXT_LENGTH = 32;

/** The anchor for a span of `text`: its quote and its context, never cutting a surrogate pair. */
export function anchorFor(text: string, span: Span, sha256: string): Anchor {
  const isLow = (at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  let from = Math.max(0, span.start - CONTEXT_LENGTH);
  if (from > 0 && isLow(from)) from += 1;
  let to = Math.min(text.length, span.end + CONTEXT_LENGTH);
  if (to < text.length && isLow(to)) to -= 1;
  return {
    start: span.start,
    end: span.end,
    quote: text.slice(span.start, span.end),
    prefix: text.slice(from, span.start),
    suffix: text.slice(span.end, to),
    sha256,
  };
}

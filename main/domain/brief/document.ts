import type { AnnotationColor, NoteType } from '../annotation.ts';
import type { Span } from '../document.ts';
import type { EntityType } from '../entities/types.ts';
import type { BriefMetadata } from './brief.ts';

/** What an exporter gets: everything decided, nothing left to look up. Text only, never markup. */
export interface BriefDocument {
  readonly title: string;
  /** The marking line, repeated on each page; null for none. */
  readonly marking: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** ISO date of the brief. */
  readonly date: string;
  /** What a person wants the file to say about itself; nothing else about people or machines goes in. */
  readonly metadata?: BriefMetadata;
  /** The line under the title that says what the brief rests on. */
  readonly sourceLine: string;
  /** Further lines under it: the period covered, the next report. */
  readonly facts?: readonly string[];
  readonly sections: readonly BriefSection[];
  readonly sources: readonly BriefSource[];
}

export interface BriefSection {
  /** Unique within the document; becomes an anchor. */
  readonly id: string;
  readonly title: string;
  /** The title's, where it is not the brief's. */
  readonly language?: string;
  readonly level: 1 | 2;
  readonly blocks: readonly BriefBlock[];
}

/** A stretch of text with one look. */
export interface BriefRun {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly code?: boolean;
  /** Taken back by the source's writer; the signs of the canonical text are left out. */
  readonly struck?: boolean;
  readonly inserted?: boolean;
  /** The mark of a footnote of the source. */
  readonly noteReference?: boolean;
  /** An address that the words lead to: of a page or a mailbox, nothing else. */
  readonly link?: string;
  readonly entity?: EntityType;
  readonly highlight?: AnnotationColor;
  /** Whose highlight it is: the id of the passage whose note may stand elsewhere in the brief. */
  readonly annotation?: string;
  /** Ends with a reference to `BriefSource.number`. */
  readonly citation?: BriefCitation;
}

/** Whether a run is nothing but one more citation of the words before it. */
export const isCitationAlone = (run: BriefRun | undefined): boolean =>
  run?.citation !== undefined && run.text === '';

/** A claim's way back: source, paragraph (from 1) and offsets in the revision. */
export interface BriefCitation extends Span {
  readonly source: number;
  readonly paragraph: number;
  /** Who said it and when, where the paragraph is a message: "Tarig, 2026-11-16 10:15". */
  readonly said?: string;
}

/** A picture without its metadata. */
export interface BriefPicture {
  /** `image/jpeg`, `image/png`, `image/gif`, `image/webp`. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export type BriefBlock =
  | {
      readonly kind: 'paragraph';
      readonly runs: readonly BriefRun[];
      readonly language?: string;
      /** Never the last line of a page. */
      readonly keepWithNext?: boolean;
    }
  | {
      readonly kind: 'heading';
      readonly level: 3 | 4;
      readonly runs: readonly BriefRun[];
      readonly language?: string;
    }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly BriefRun[])[];
      readonly language?: string;
    }
  | {
      /** A passage as it stands in its source, with the reader's note below it. */
      readonly kind: 'passage';
      /** Its id, which its words in a full text bear too. */
      readonly annotation?: string;
      readonly quote: readonly BriefRun[];
      readonly language?: string;
      /** Markdown already parsed to blocks' runs, one entry a paragraph. */
      readonly note: readonly (readonly BriefRun[])[];
      /** Left out where nobody said. */
      readonly noteType?: NoteType;
      readonly tags: readonly string[];
      readonly color: AnnotationColor;
      /** The Admiralty grade, "B2"; left out where nothing was graded. */
      readonly grade?: string;
      /** The passage's own marking. */
      readonly marking?: string;
    }
  | {
      /** A picture of a source, with what the source says below it. */
      readonly kind: 'picture';
      readonly picture: BriefPicture;
      /** For those who do not see it. */
      readonly alternative: string;
      /** Ends with the way back; may say nothing besides. */
      readonly caption: readonly BriefRun[];
      readonly language?: string;
    }
  | { readonly kind: 'quotation'; readonly runs: readonly BriefRun[]; readonly language?: string }
  | { readonly kind: 'preformatted'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly caption: string | null;
      readonly language?: string;
      readonly header: readonly string[];
      /** Of the columns, in hundredths; left out where they may be as wide as their words. */
      readonly widths?: readonly number[];
      readonly rows: readonly (readonly (readonly BriefRun[])[])[];
    };

/** A numbered entry of the sources. */
export interface BriefSource {
  /** Counts from 1 in order of first use. */
  readonly number: number;
  readonly article: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  /** ISO date of import. */
  readonly retrieved: string;
  readonly url: string | null;
  readonly sha256: string;
  /** The source's reliability in words, "B: usually reliable"; left out where nobody judged it. */
  readonly reliability?: string;
}

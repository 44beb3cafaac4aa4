import type { Annotation } from '../annotation.ts';
import type { Article } from '../article.ts';
import type { EntityAnalysis } from '../entities/types.ts';
import type { FigureCorrection } from '../figures/ledger/corrections.ts';
import type { FreeNote } from '../free-note.ts';
import type { Reliability } from '../grading/admiralty.ts';
import type { PassageGrade } from '../grading/passage-grade.ts';
import type { PictureWords } from '../picture-words.ts';
import type { PlaceReader } from '../reading/places/locate.ts';
import type { Filing, Requirement } from '../requirements/requirement.ts';
import type { SummarySentence } from '../summary/types.ts';
import type { BriefMetadata, PrintedParts } from './brief.ts';
import type { BriefBlock, BriefPicture, BriefRun } from './document.ts';
import type { KeptEvent } from './events/kept-event.ts';
import type { Limits } from './held-back.ts';
import type { PlannedSection } from './plan.ts';
import type { Series } from './series.ts';
import type { UsedBefore } from './since.ts';
import type { TemplateHead } from './template.ts';

/** One article with what is known and said about it. */
export interface BriefMaterial {
  readonly article: Article;
  readonly analysis: EntityAnalysis | null;
  readonly annotations: readonly Annotation[];
  readonly summary: {
    readonly sentences: readonly SummarySentence[];
    /** A person's own wording, Markdown; it replaces the sentences. */
    readonly edited: string | null;
  };
  /** What people said of its pictures. */
  readonly pictureWords?: readonly PictureWords[];
  /** How far all of it may go: what a person marked the article with; null for no marking. */
  readonly marking?: string | null;
  /** The marking that its text bears, while nobody has taken it or turned it down: it holds under a ceiling. */
  readonly foundMarking?: string | null;
  /** Passages that may not go out: their words are blank in the article. */
  readonly withheld?: readonly Annotation[];
  /** Of the article's source; left out where nobody judged it. */
  readonly reliability?: Reliability | null;
  /** By the annotation's id. */
  readonly assessments?: ReadonlyMap<
    string,
    Pick<PassageGrade, 'credibility' | 'marking' | 'said'>
  >;
}

export interface BriefInput {
  /** Empty: the first article's title. */
  readonly title: string;
  readonly marking: string | null;
  /** BCP 47, as a person chose it; left out where its articles decide. */
  readonly language?: string | null | undefined;
  /** ISO date of the brief. */
  readonly date: string;
  readonly articles: readonly BriefMaterial[];
  /** What the brief is an example of, whatever became of its sections. */
  readonly template: TemplateHead;
  readonly sections: readonly PlannedSection[];
  readonly report?: ReportFacts;
  /** What the file says about itself besides its title and date. */
  readonly metadata?: BriefMetadata;
  /** What people put right about figures, in the order in which they did. */
  readonly figureCorrections?: readonly FigureCorrection[];
  /** What people picked for the chronology. */
  readonly events?: readonly KeptEvent[];
  /** What people want to know, and what they filed as answers; left out where no matrix of it is in the brief. */
  readonly asked?: AskedInBrief;
  /** All free notes of the library; what of them may not go out is no item of the plan under a marking. */
  readonly freeNotes?: readonly FreeNote[];
  /** Notes that stay out because no reviewer accepted them, by id; left out where the brief does not ask. */
  readonly notAccepted?: ReadonlyMap<string, Annotation | FreeNote>;
  /** What of notes, tags and grades is printed; none where it is left out. */
  readonly printed?: PrintedParts | undefined;
  /** Passages that the marking of the export forbids. */
  readonly cut?: readonly CutPassage[];
  /** Whether only accepted notes feed it. */
  readonly acceptedOnly?: boolean | undefined;
  /** Whether the file says that something was left out. */
  readonly tellsCut?: boolean | undefined;
  /** What the marking made of it; left out where it has none of its own. */
  readonly limits?: Limits;
  /** Knows where places lie, and so which names are one; left out where nobody looked. */
  readonly places?: PlaceReader;
  /** Whether full texts are printed with their pictures. */
  readonly printsPictures?: boolean;
  /** By the SHA-256 of the bytes that they were kept with; what is missing is not printed. */
  readonly pictures?: ReadonlyMap<string, BriefPicture>;
  /** Markdown to paragraphs of runs; the parser lives outside the domain. */
  readonly parseNote: (markdown: string) => BriefRun[][];
  /** Markdown to blocks in a language (BCP 47); none for white space. */
  readonly parseText: (markdown: string, language: string) => readonly BriefBlock[];
}

export interface AskedInBrief {
  readonly requirements: readonly Requirement[];
  readonly filings: readonly Filing[];
  /** Knows which names are one place. */
  readonly reader: PlaceReader;
}

export interface ReportFacts {
  /** From 1 within its series. */
  readonly number?: number;
  readonly series?: Series;
  /** ISO dates, both inclusive. */
  readonly period?: { readonly from: string; readonly to: string };
  /** ISO date. */
  readonly next?: string;
  readonly distribution?: string;
  readonly contact?: string;
  /** Only what this earlier report, and those before it, did not say. */
  readonly since?: UsedBefore;
}

/** A passage that was left out, without its words. */
export interface CutPassage {
  /** The number of its source. */
  readonly source: number;
  readonly paragraph: number;
  readonly reason: string;
}

/** The brief's language: the one that a person chose, else the one that all articles share; English over several. */
export function briefLanguage({
  language,
  articles,
}: Pick<BriefInput, 'language' | 'articles'>): string {
  if (language) return language;
  const languages = new Set(articles.map(({ article }) => article.language ?? 'en'));
  return languages.size === 1 ? ([...languages][0] ?? 'en') : 'en';
}

/** What a person wrote, by paragraph; none where nothing was written yet. */
export const paragraphsOf = ({ parseNote }: BriefInput, markdown: string): BriefRun[][] =>
  markdown.trim() === '' ? [] : parseNote(markdown);

/** What is known of one of a brief's articles. */
export const materialOf = (
  article: string,
  { articles }: Pick<BriefInput, 'articles'>,
): BriefMaterial | undefined => articles.find((one) => one.article.id === article);

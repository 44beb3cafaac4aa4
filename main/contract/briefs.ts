/** Briefs: made at once or composed piece by piece, one shape in both; what to look at before one goes out, and the file. */

import * as v from 'valibot';
import type { AnnotationColor, NoteType } from '#domain/annotation.ts';
import type { Brief } from '#domain/brief/brief.ts';
import type { BriefFinding } from '#domain/brief/check.ts';
import type { HangingSentence, HeldBack } from '#domain/brief/held-back.ts';
import type { Series } from '#domain/brief/series.ts';
import type { BriefTemplate } from '#domain/brief/template.ts';
import type { WordChange } from '#domain/brief/word/compare.ts';
import type { Span } from '#domain/document.ts';
import type { DraftSentence } from '#domain/verify/verify-draft.ts';
import { articleIds, briefBodySchema, shortName, templateId } from './brief-body.ts';
import { id, isoDay, text, within } from './fields.ts';
import { PAPERS } from './settings.ts';

/** The last three are its sources alone, for reference managers. */
export const BRIEF_FORMATS = [
  'pdf',
  'docx',
  'markdown',
  'html',
  'json',
  'csl-json',
  'ris',
  'bibtex',
] as const;
export type BriefFormat = (typeof BRIEF_FORMATS)[number];

const paper = v.picklist(PAPERS);
const body = briefBodySchema;

export const briefRequests = {
  /** The file of a brief; a numbered report is remembered. */
  'briefs.export': v.strictObject({
    body,
    format: v.picklist(BRIEF_FORMATS),
    paper,
    /** A PDF carries its passages and notes for other libraries. */
    notes: v.boolean(),
  }),
  /** What a reviewer would object to in a brief, before it goes out. */
  'briefs.check': v.strictObject({ body }),
  /** The pages as the PDF has them, and what a reviewer would object to. Nothing is kept. */
  'briefs.preview': v.strictObject({ body, paper }),
  /** A draft from anywhere, sentence by sentence, against articles by their number from 1. Nothing is kept. */
  'briefs.verify': v.strictObject({
    draft: v.union([
      v.strictObject({ markdown: text(1_000_000) }),
      v.strictObject({ name: text(1_000), bytes: v.instance(Uint8Array) }),
    ]),
    articles: articleIds,
  }),
  /** The templates at hand. */
  'briefs.templates': v.strictObject({}),
  /** The series of numbered reports by name, each with what went out so far. */
  'briefs.series': v.strictObject({}),
  /** Keeps what holds for the reports of a series; null begins a new one. One undoable step. */
  'briefs.saveSeries': v.strictObject({
    id: v.nullable(text(100)),
    name: shortName,
    period: v.nullable(v.strictObject({ from: isoDay, to: isoDay })),
    next: v.nullable(isoDay),
    distribution: text(2_000),
    contact: text(2_000),
  }),
  /** The briefs of the library, or of a dossier's series, the one that was worked on last first. */
  'briefs.list': v.strictObject({ dossier: within }),
  /** Keeps a new brief, with the summaries and passages that fill it as pieces. One undoable step. */
  'briefs.create': v.strictObject({ body }),
  /** A brief as it was kept last. */
  'briefs.open': v.strictObject({ id }),
  /**
   * Keeps a brief as it now is; one undoable step, called by `label` ("Move a passage"). Refused (`overtaken`)
   * where it was changed at another moment than `from`, ISO 8601: by another window.
   */
  'briefs.save': v.strictObject({
    id,
    body,
    label: shortName,
    from: v.optional(text(40)),
  }),
  /**
   * A copy at a lower marking, without what stands above it and without notes, tags and grades. Kept where `keep`
   * says so, in one undoable step; else it only tells what falls out.
   */
  'briefs.partnerCopy': v.strictObject({
    id,
    marking: v.pipe(text(200), v.trim(), v.nonEmpty()),
    keep: v.boolean(),
  }),
  /** Deletes briefs; one undoable step. */
  'briefs.remove': v.strictObject({ ids: articleIds }),
  /** What there is to choose from in articles, and what of it reports up to `since` did not use. */
  'briefs.material': v.strictObject({
    articles: articleIds,
    /** The series that `since` is a number of. */
    series: v.nullable(text(100)),
    since: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    sentences: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
  }),
  /** Another brief that says the same, under a title of its own; one undoable step. */
  'briefs.duplicate': v.strictObject({ id, title: text(500) }),
  /** What was changed in a Word file of a brief, sentence by sentence; changes nothing. */
  'briefs.compareWord': v.strictObject({ id, bytes: v.instance(Uint8Array) }),
  /** Takes the chosen changes of a Word file into a brief; one undoable step. */
  'briefs.takeWord': v.strictObject({
    id,
    bytes: v.instance(Uint8Array),
    take: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(20_000)),
    /** The brief's, when it was compared: nothing is taken into one that has changed since. */
    changed: text(40),
  }),
  /** Keeps the outline of a brief as a template of one's own; the same name replaces it. */
  'briefs.saveTemplate': v.strictObject({ body, name: shortName }),
  /** Deletes a template of one's own; one that ships stands again under its id. */
  'briefs.removeTemplate': v.strictObject({ id: templateId }),
};

export interface BriefResponses {
  'briefs.export': BriefFile;
  'briefs.check': readonly BriefFinding[];
  'briefs.preview': BriefPages;
  'briefs.verify': VerifiedDraft;
  'briefs.templates': readonly TemplateChoice[];
  'briefs.series': readonly SeriesChoice[];
  'briefs.saveSeries': SeriesChoice;
  'briefs.list': readonly BriefListing[];
  'briefs.create': Brief;
  'briefs.open': Brief;
  'briefs.save': Brief;
  'briefs.partnerCopy': PartnerCopy;
  'briefs.remove': null;
  'briefs.material': readonly ArticleMaterial[];
  'briefs.duplicate': Brief;
  'briefs.compareWord': WordComparison;
  'briefs.takeWord': Brief;
  'briefs.saveTemplate': TemplateChoice;
  'briefs.removeTemplate': null;
}

/** A brief beside the Word file that was made of it and came back. */
export interface WordComparison {
  /** In the order of the file. */
  readonly changes: readonly FoundWordChange[];
  /** What people wrote in the margin, and what was changed that the brief writes itself. */
  readonly remarks: readonly string[];
  /** Sentences of the brief, and how many of them came back word for word. */
  readonly sentences: number;
  readonly kept: number;
  /** The brief's, when it was compared. */
  readonly changed: string;
}

export interface FoundWordChange extends WordChange {
  /** The section's title. */
  readonly where: string;
  /** Why it can't be taken; null where it can. */
  readonly refusal: string | null;
}

/** A draft with what bears each of its sentences, and what was found in it. */
export interface VerifiedDraft {
  readonly sentences: readonly (DraftSentence & {
    readonly borneBy: readonly BearingParagraph[];
  })[];
}

/** A paragraph that a sentence rests on; offsets are of the article's text. */
export interface BearingParagraph extends Span {
  readonly source: number;
  readonly paragraph: number;
  readonly article: string;
  readonly title: string;
  /** Its beginning, where it is long. */
  readonly text: string;
}

export interface TemplateChoice extends BriefTemplate {
  /** A person's own, which can be changed and deleted. */
  readonly isOwn: boolean;
}

export interface SeriesChoice extends Series {
  /** From the first to the newest. */
  readonly reports: readonly { readonly number: number; readonly date: string }[];
  /** What the next report gets. */
  readonly nextNumber: number;
}

export interface BriefFile {
  /** A file name without a folder, safe on every platform. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Null where the format has none. */
  readonly pages: number | null;
  /** What its marking kept out of it, for the sender alone. */
  readonly heldBack: readonly HeldBack[];
  /** Sentences of one's own whose source stays back. */
  readonly hanging: readonly HangingSentence[];
  /** How many of its articles it neither cites nor prints: they are no sources of it. */
  readonly uncited: number;
}

/** What a copy for a partner leaves out; as in `BriefFile`. */
export interface PartnerCopy extends Pick<BriefFile, 'heldBack' | 'hanging'> {
  /** Null where it was only asked. */
  readonly brief: Brief | null;
}

export interface BriefListing {
  readonly id: string;
  /** As its person gave it, or the first article's; empty where there is neither. */
  readonly title: string;
  /** The template's name. */
  readonly template: string;
  readonly articles: number;
  /** ISO 8601 in UTC. */
  readonly changed: string;
}

export interface BriefPages {
  /** A PDF. */
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly findings: readonly BriefFinding[];
  /** As in `BriefFile`. */
  readonly heldBack: readonly HeldBack[];
  readonly hanging: readonly HangingSentence[];
  readonly uncited: number;
  /** What the brief is called while nobody gives it a title; null where somebody did. */
  readonly proposed: string | null;
  /** What the pages carry, also where it rolled up from their passages. */
  readonly marking: string | null;
}

/** What an article has to offer to a brief. */
export interface ArticleMaterial {
  readonly article: string;
  /** Null: it is in the trash, or not in this library. */
  readonly title: string | null;
  readonly publisher: string | null;
  readonly language: string;
  readonly passages: readonly OfferedPassage[];
  readonly sentences: readonly OfferedWords[];
  readonly figures: readonly OfferedFigure[];
  readonly pictures: readonly OfferedPicture[];
}

interface Offered {
  /** From 1, as citations count. */
  readonly paragraph: number;
  /** No report up to the one that was asked for used it. */
  readonly isNew: boolean;
}

export interface OfferedPicture extends Offered {
  readonly sha256: string;
  /** Its caption, or what it says to those who do not see it; may be empty. */
  readonly words: string;
}

export interface OfferedPassage extends Offered {
  readonly annotation: string;
  readonly quote: string;
  readonly note: string;
  readonly type: NoteType | null;
  readonly tags: readonly string[];
  readonly color: AnnotationColor;
  /** "B2"; null where nothing was graded. */
  readonly grade: string | null;
  readonly marking: string | null;
}

export interface OfferedWords extends Offered, Span {
  readonly quote: string;
}

export interface OfferedFigure extends OfferedWords {
  /** "more than 500,000". */
  readonly words: string;
  /** "people, in Halvet". */
  readonly counted: string;
  readonly sentence: string;
  /** Another statement about the same thing and day says otherwise. */
  readonly isDisputed: boolean;
}

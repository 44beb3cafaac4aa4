/** Briefs: what goes into one, what to look at before it goes out, and the file. */
import * as v from 'valibot';
import type { BriefFinding } from '#domain/brief/check.ts';
import type { BriefTemplate } from '#domain/brief/template.ts';

const text = (maximum: number) => v.pipe(v.string(), v.maxLength(maximum));
export const isoDate = v.pipe(v.string(), v.isoDate());

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

export const reportFactsSchema = v.strictObject({
  /** Null: the next of the template's series. */
  number: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
  period: v.nullable(v.strictObject({ from: isoDate, to: isoDate })),
  next: v.nullable(isoDate),
  /** Only what is new since this number of the series; null for everything. */
  since: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

export const briefRequestSchema = v.strictObject({
  articles: v.pipe(v.array(text(200)), v.minLength(1), v.maxLength(500)),
  /** Empty: the first article's title. */
  title: text(500),
  marking: v.nullable(text(200)),
  format: v.picklist(BRIEF_FORMATS),
  paper: v.picklist(['A4', 'Letter']),
  /** Sentences of summary an article, where the reader has not edited one. */
  sentences: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50)),
  include: v.strictObject({
    summary: v.boolean(),
    passages: v.boolean(),
    entities: v.boolean(),
    fullText: v.boolean(),
  }),
  /** ISO date printed on the brief; null for today. */
  date: v.nullable(isoDate),
  /** The id of a template: see `briefs.templates`. */
  template: text(100),
  /** What a person wrote for a section, Markdown by the section's id. */
  texts: v.record(text(100), text(100_000)),
  report: reportFactsSchema,
});
export type BriefRequest = v.InferOutput<typeof briefRequestSchema>;

export const briefRequests = {
  /** Makes a brief and gives back its bytes. */
  'briefs.export': briefRequestSchema,
  /** What a reviewer would object to in the brief, before it goes out. */
  'briefs.check': briefRequestSchema,
  /** The templates at hand, with what their series exported so far. */
  'briefs.templates': v.strictObject({}),
};

export interface BriefResponses {
  'briefs.export': BriefFile;
  'briefs.check': readonly BriefFinding[];
  'briefs.templates': readonly TemplateChoice[];
}

export interface TemplateChoice extends BriefTemplate {
  /** Of the series, from the first to the newest. */
  readonly reports: readonly { readonly number: number; readonly date: string }[];
  /** What the next report of the series is called. */
  readonly next: number;
  /** A person's own, which can be changed and deleted. */
  readonly isOwn: boolean;
}

export interface BriefFile {
  /** A file name without a folder, safe on every platform. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Null where the format has none. */
  readonly pages: number | null;
}

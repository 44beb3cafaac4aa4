/** Briefs that are composed piece by piece: kept, shown as their pages, exported. */
import * as v from 'valibot';
import type { AnnotationColor } from '#domain/annotation.ts';
import type { Brief, BriefBody } from '#domain/brief/brief.ts';
import type { BriefFinding } from '#domain/brief/check.ts';
import { PASSAGE_PARTS } from '#domain/brief/plan.ts';
import { SECTION_CONTENTS, TEMPLATE_FACTS } from '#domain/brief/template.ts';
import type { Span } from '#domain/document.ts';
import { CONFIDENCE_LEVELS } from '#domain/judgement/terms.ts';
import {
  BRIEF_FORMATS,
  type BriefFile,
  isoDate,
  reportFactsSchema,
  type TemplateChoice,
} from './briefs.ts';

/** Of a brief; a hundred pages of short passages have about a thousand. */
const MOST_ITEMS = 2_000;

const text = (maximum: number) => v.pipe(v.string(), v.maxLength(maximum));
const id = text(200);
const ids = v.pipe(v.array(id), v.maxLength(500));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const markdown = text(100_000);
const templateId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));
const translated = v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)), text(200));
const paper = v.picklist(['A4', 'Letter']);
const name = v.pipe(text(100), v.trim(), v.nonEmpty());

const chosenWords = { id, article: id, start: offset, end: offset, quote: text(20_000) };
const filled = SECTION_CONTENTS.filter((one) => one !== 'text' && one !== 'judgements');

const itemSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('text'), id, markdown }),
  v.strictObject({
    kind: v.literal('judgement'),
    id,
    markdown,
    confidence: v.nullable(v.picklist(CONFIDENCE_LEVELS)),
  }),
  v.strictObject({
    kind: v.literal('passage'),
    id,
    article: id,
    annotation: id,
    part: v.picklist(PASSAGE_PARTS),
    quote: text(100_000),
  }),
  v.strictObject({ kind: v.literal('sentence'), ...chosenWords }),
  v.strictObject({ kind: v.literal('figure'), ...chosenWords }),
  v.strictObject({ kind: v.literal('summary'), id, article: id }),
  v.strictObject({ kind: v.literal('filled'), id, content: v.picklist(filled) }),
]);

const templateHeadSchema = v.strictObject({
  id: templateId,
  name,
  numbered: v.boolean(),
  title: translated,
  facts: v.array(v.picklist(TEMPLATE_FACTS)),
});

/** Typed by the domain's name, so that a plan is read-only on both sides. */
const briefBodySchema: v.GenericSchema<unknown, BriefBody> = v.strictObject({
  title: text(500),
  marking: text(200),
  template: templateHeadSchema,
  sections: v.pipe(
    v.array(
      v.strictObject({
        id: templateId,
        title: translated,
        content: v.picklist(SECTION_CONTENTS),
        tags: v.optional(v.pipe(v.array(text(100)), v.maxLength(50))),
        items: v.pipe(v.array(itemSchema), v.maxLength(MOST_ITEMS)),
      }),
    ),
    v.maxLength(40),
  ),
  articles: ids,
  sentences: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
  date: v.nullable(isoDate),
  report: reportFactsSchema,
  metadata: v.strictObject({ author: text(200), subject: text(500), keywords: text(500) }),
});

export const composerRequests = {
  /** The briefs of the library, the one that was worked on last first. */
  'composer.list': v.strictObject({}),
  /** A new brief of articles after a template, with all that the template would fill in. One undoable step. */
  'composer.create': v.strictObject({ template: templateId, articles: ids, title: text(500) }),
  'composer.open': v.strictObject({ id }),
  /** Keeps a brief as it now is; one undoable step, called by `label` ("Move a passage"). */
  'composer.save': v.strictObject({ id, body: briefBodySchema, label: name }),
  /** Deletes briefs; one undoable step. */
  'composer.remove': v.strictObject({ ids }),
  /** What there is to choose from in articles, and what of it reports up to `since` did not use. */
  'composer.material': v.strictObject({
    articles: ids,
    template: templateId,
    since: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    sentences: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
  }),
  /** The pages as the PDF has them, and what a reviewer would object to. Nothing is kept. */
  'composer.preview': v.strictObject({ body: briefBodySchema, paper }),
  /** The file; a numbered report is remembered. */
  'composer.export': v.strictObject({
    body: briefBodySchema,
    format: v.picklist(BRIEF_FORMATS),
    paper,
    /** A PDF carries its passages and notes for other libraries. */
    notes: v.boolean(),
  }),
  /** Keeps the outline of a brief as a template of one's own; the same name replaces it. */
  'composer.saveTemplate': v.strictObject({ body: briefBodySchema, name }),
  /** Deletes a template of one's own; one that ships stands again under its id. */
  'composer.removeTemplate': v.strictObject({ id: templateId }),
};

export interface ComposerResponses {
  'composer.list': readonly BriefListing[];
  'composer.create': Brief;
  'composer.open': Brief;
  'composer.save': Brief;
  'composer.remove': null;
  'composer.material': readonly ArticleMaterial[];
  'composer.preview': BriefPages;
  'composer.export': BriefFile;
  'composer.saveTemplate': TemplateChoice;
  'composer.removeTemplate': null;
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
}

interface Offered {
  /** From 1, as citations count. */
  readonly paragraph: number;
  /** No report up to the one that was asked for used it. */
  readonly isNew: boolean;
}

export interface OfferedPassage extends Offered {
  readonly annotation: string;
  readonly quote: string;
  readonly note: string;
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

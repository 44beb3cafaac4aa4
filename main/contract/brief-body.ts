/** The shape of a brief, as it comes from a window. */
import * as v from 'valibot';
import type { BriefBody } from '#domain/brief/brief.ts';
import { BRIEF_TONGUES } from '#domain/brief/labels.ts';
import { PASSAGE_PARTS } from '#domain/brief/plan.ts';
import { SECTION_CONTENTS, TEMPLATE_FACTS } from '#domain/brief/template.ts';
import { CONFIDENCE_LEVELS } from '#domain/judgement/terms.ts';
import { id, isoDay, offset, text } from './fields.ts';

const reportFactsSchema = v.strictObject({
  /** The id of its series; null: the one that its title names. */
  series: v.optional(v.nullable(text(100))),
  /** Null: the next of its series. */
  number: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
  period: v.nullable(v.strictObject({ from: isoDay, to: isoDay })),
  next: v.nullable(isoDay),
  /** Only what is new since this number of the series; null for everything. */
  since: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

/** What of people's own work is printed. */
const printedSchema = v.strictObject({
  notes: v.boolean(),
  tags: v.boolean(),
  grades: v.boolean(),
});

/** Of a brief; a hundred pages of short passages have about a thousand. */
const MOST_ITEMS = 2_000;

export const articleIds = v.pipe(v.array(id), v.maxLength(500));
const markdown = text(100_000);
export const templateId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));
const translated = v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)), text(200));
/** Of a template, or of a step. */
export const shortName = v.pipe(text(100), v.trim(), v.nonEmpty());

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
  v.strictObject({
    kind: v.literal('picture'),
    id,
    article: id,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    quote: text(20_000),
  }),
  v.strictObject({ kind: v.literal('observation'), id, note: id, quote: text(100_000) }),
  v.strictObject({ kind: v.literal('summary'), id, article: id }),
  v.strictObject({ kind: v.literal('filled'), id, content: v.picklist(filled) }),
]);

const templateHeadSchema = v.strictObject({
  id: templateId,
  name: shortName,
  numbered: v.boolean(),
  title: translated,
  facts: v.array(v.picklist(TEMPLATE_FACTS)),
});

/** Typed by the domain's name, so that a plan is read-only on both sides. */
export const briefBodySchema: v.GenericSchema<unknown, BriefBody> = v.strictObject({
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
  language: v.optional(v.nullable(v.picklist(BRIEF_TONGUES))),
  articles: articleIds,
  sentences: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
  date: v.nullable(isoDay),
  report: reportFactsSchema,
  metadata: v.strictObject({ author: text(200), subject: text(500), keywords: text(500) }),
  printed: v.exactOptional(printedSchema),
  pictures: v.exactOptional(v.boolean()),
  acceptedOnly: v.exactOptional(v.boolean()),
  tellsCut: v.exactOptional(v.boolean()),
});

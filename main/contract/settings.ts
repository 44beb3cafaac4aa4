import * as v from 'valibot';

/** What a person sets once for a library. Every field has a default, so an older library reads well. */
export const settingsSchema = v.strictObject({
  /** Stands on annotations and briefs; empty until set. */
  author: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
  theme: v.optional(v.picklist(['system', 'paper', 'sepia', 'dark', 'contrast']), 'system'),
  /** The reader's text, in CSS pixels. */
  textSize: v.optional(v.pipe(v.number(), v.integer(), v.minValue(14), v.maxValue(32)), 19),
  libraryOpen: v.optional(v.boolean(), true),
  inspectorOpen: v.optional(v.boolean(), true),
  paper: v.optional(v.picklist(['A4', 'Letter']), 'A4'),
  marking: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = v.parse(settingsSchema, {});

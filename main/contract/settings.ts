import * as v from 'valibot';
import { LIKELIHOOD_ROWS } from '#domain/judgement/terms.ts';
import { DEFAULT_HOUSE_STYLE, PERCENT_FORMS } from '#domain/style/house-style.ts';

export const PAPERS = ['A4', 'Letter'] as const;

/** What a person sets once for a library. */
export const settingsSchema = v.strictObject({
  /** Stands on annotations and briefs; empty until set. */
  author: v.pipe(v.string(), v.maxLength(200)),
  theme: v.picklist(['system', 'paper', 'sepia', 'dark', 'contrast']),
  /** The reader's text, in CSS pixels. */
  textSize: v.pipe(v.number(), v.integer(), v.minValue(14), v.maxValue(32)),
  libraryOpen: v.boolean(),
  /** One line for each document of the list. */
  compactRows: v.boolean(),
  inspectorOpen: v.boolean(),
  paper: v.picklist(PAPERS),
  marking: v.pipe(v.string(), v.maxLength(200)),
  /** How the house writes percentages. */
  percent: v.picklist(PERCENT_FORMS),
  /** The row of estimative terms that the house uses; "first" lets each brief's first term decide. */
  likelihoodRow: v.picklist(['first', ...LIKELIHOOD_ROWS]),
  /** Minutes without a person after which a library with a passphrase locks; 0 for never. */
  lockAfter: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(240)),
  /** Abbreviations that every reader of the house knows, between commas. */
  abbreviations: v.pipe(v.string(), v.maxLength(2_000)),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** What holds until a person sets something else, so an older library reads well. */
export const DEFAULT_SETTINGS: Settings = {
  author: '',
  theme: 'system',
  textSize: 19,
  libraryOpen: true,
  compactRows: false,
  inspectorOpen: true,
  paper: 'A4',
  marking: '',
  percent: DEFAULT_HOUSE_STYLE.percent,
  likelihoodRow: 'first',
  lockAfter: 5,
  abbreviations: '',
};

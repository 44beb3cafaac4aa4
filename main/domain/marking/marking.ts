import { fail, ok, type Result } from '../result.ts';

/**
 * Traffic Light Protocol 2.0 (FIRST, August 2022), from the freest to the most restricted. Labels are
 * never translated, and always have this form.
 */
export const TLP_LABELS = [
  'TLP:CLEAR',
  'TLP:GREEN',
  'TLP:AMBER',
  'TLP:AMBER+STRICT',
  'TLP:RED',
] as const;
export type TlpLabel = (typeof TLP_LABELS)[number];

/** The standard's colours for text on black (its section on colour-coding, RGB values). */
export const TLP_COLORS: Readonly<Record<TlpLabel, string>> = {
  'TLP:CLEAR': '#ffffff',
  'TLP:GREEN': '#33ff00',
  'TLP:AMBER': '#ffc000',
  'TLP:AMBER+STRICT': '#ffc000',
  'TLP:RED': '#ff2b2b',
};
export const TLP_BACKGROUND = '#000000';

/** How far each label lets information go, after the standard's short definitions. */
export const TLP_MEANING: Readonly<Record<TlpLabel, string>> = {
  'TLP:CLEAR': 'No limit on disclosure.',
  'TLP:GREEN': 'Limited disclosure: within the community.',
  'TLP:AMBER': 'Limited disclosure: need to know, within the organisation and its clients.',
  'TLP:AMBER+STRICT': 'Limited disclosure: need to know, within the organisation only.',
  'TLP:RED': 'For the eyes and ears of individual recipients only.',
};

/** A TLP label, or an organisation's own words as they are ("INTERNAL USE"). */
export type Marking =
  | { readonly scheme: 'tlp'; readonly label: TlpLabel }
  | { readonly scheme: 'own'; readonly label: string };

const isTlpLabel = (label: string): label is TlpLabel =>
  TLP_LABELS.some((known) => known === label);

/**
 * Reads a marking: any spelling of a TLP label ("tlp: amber + strict"; WHITE of TLP 1.0 is CLEAR), else
 * the organisation's own. A label that begins like TLP and is none is an error, not a free text.
 */
export function parseMarking(text: string): Result<Marking> {
  const label = text.trim().replace(/\s+/g, ' ');
  if (label === '') return fail('marking-empty', 'A marking needs at least one letter.');
  if (!/^TLP(?:[:\s-]|$)/i.test(label)) return ok({ scheme: 'own', label });
  const color = label
    .slice(3)
    .toUpperCase()
    .replace(/[\s:_-]+/g, '')
    .replace(/^WHITE$/, 'CLEAR')
    .replace(/^AMBERSTRICT$/, 'AMBER+STRICT');
  const tlp = `TLP:${color}`;
  if (isTlpLabel(tlp)) return ok({ scheme: 'tlp', label: tlp });
  return fail(
    'marking-unknown',
    `“${label}” is not a TLP 2.0 label; use ${TLP_LABELS.join(', ')}.`,
  );
}

/** Less than zero when `a` is freer than `b`. */
export const compareTlp = (a: TlpLabel, b: TlpLabel): number =>
  TLP_LABELS.indexOf(a) - TLP_LABELS.indexOf(b);

/**
 * Less than zero when the written marking `one` lets information go further than `other`. No marking is the
 * freest. An organisation's own has no place among the labels; since it goes out under itself alone, it
 * counts as stricter than all but RED, which is for single persons. What can't be read is the strictest.
 */
export const stricterMarking = (one: unknown, other: unknown): number =>
  strictness(one) - strictness(other);

function strictness(written: unknown): number {
  if (written === null) return -1;
  const read = typeof written === 'string' ? parseMarking(written) : null;
  if (!read?.ok) return TLP_LABELS.length;
  const { value } = read;
  const red = TLP_LABELS.length - 1;
  return value.scheme === 'own' ? red - 0.5 : TLP_LABELS.indexOf(value.label);
}

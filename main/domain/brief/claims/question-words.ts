import type { BriefLabels, BriefTongue } from '../labels.ts';
import { isolated, shownDay } from '../shown.ts';
import { FLED } from './fled-from.ts';
import { DISEASES, groupOf, UNCONFIRMED } from './groups.ts';
import type { Question } from './questions.ts';
import type { Topic } from './topics.ts';

/**
 * "People displaced, Halvet" in the brief's language.
 * @param placed the name of a place in that language
 */
export function questionWords(
  { topic, of, named, event }: Question,
  labels: BriefLabels,
  language: string,
  placed: (place: string) => string = (place) => place,
): string {
  const name = named === null ? null : isolated(placed(named), language);
  const place = name === null ? [] : [name];
  const words =
    topic === FLED && name !== null
      ? fledWords(of, name, labels.tongue)
      : [countedName(topic, of, labels.tongue), ...place].join(labels.comma);
  return event === null ? words : `${words} ${labels.onDay(shownDay(event, language))}`;
}

/** "People who fled from Halvet": the place belongs to what happened. */
function fledWords(of: string | null, place: string, tongue: BriefTongue): string {
  const group = groupOf(of ?? '');
  return `${FLED_FROM[tongue](place)}${group ? ` (${group.names[tongue]})` : ''}`;
}
const FLED_FROM: Readonly<Record<BriefTongue, (place: string) => string>> = {
  en: (place) => `People who fled from ${place}`,
  ar: (place) => `من نزحوا من ${place}`,
  fr: (place) => `Personnes qui ont fui ${place}`,
};

/** What is counted, in a language of briefs: "People displaced", "Suspected cases (cholera)". */
export function countedName(
  { id, names: own }: Topic,
  of: string | null,
  tongue: BriefTongue,
): string {
  const disease = of?.replace(UNCONFIRMED, '');
  const group = of === null ? null : (groupOf(of) ?? DISEASES.find((one) => one.id === disease));
  const isSuspected = of?.endsWith(UNCONFIRMED) ?? false;
  if (id === 'killed' && isSuspected && group) return DEATHS_SUSPECTED[tongue](group.names[tongue]);
  const names = isSuspected ? SUSPECTED : own;
  return group ? `${names[tongue]} (${group.names[tongue]})` : names[tongue];
}

const SUSPECTED = { en: 'Suspected cases', ar: 'الحالات المشتبه بها', fr: 'Cas suspects' } as const;
/** Of a disease that nobody has confirmed. */
const DEATHS_SUSPECTED: Readonly<Record<BriefTongue, (disease: string) => string>> = {
  en: (disease) => `Deaths (suspected ${disease})`,
  ar: (disease) => `الوفيات (يُشتبه في ${disease})`,
  fr: (disease) => `Décès (suspicion : ${disease})`,
};

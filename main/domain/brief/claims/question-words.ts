import type { BriefLabels } from '../labels.ts';
import { isolated, shownDay } from '../shown.ts';
import { DISEASES, groupOf, UNCONFIRMED } from './groups.ts';
import type { Question } from './questions.ts';

/** "People displaced, Halvet" in the brief's language; the place keeps its own. */
export function questionWords(
  { topic, of, named, event }: Question,
  labels: BriefLabels,
  language: string,
): string {
  const tongue = labels.tongue;
  const disease = of?.replace(UNCONFIRMED, '');
  const group = of === null ? null : (groupOf(of) ?? DISEASES.find(({ id }) => id === disease));
  const names =
    topic.id === 'killed' && of !== null && !groupOf(of)
      ? DEATHS
      : of?.endsWith(UNCONFIRMED)
        ? SUSPECTED
        : topic.names;
  const what = group ? `${names[tongue]} (${group.names[tongue]})` : names[tongue];
  return [
    what,
    named === null ? null : isolated(named, language),
    event === null ? null : shownDay(event, language),
  ]
    .filter((part) => part !== null)
    .join(labels.comma);
}

const SUSPECTED = { en: 'Suspected cases', ar: 'الحالات المشتبه بها', fr: 'Cas suspects' } as const;
/** Of a disease. */
const DEATHS = { en: 'Deaths', ar: 'الوفيات', fr: 'Décès' } as const;

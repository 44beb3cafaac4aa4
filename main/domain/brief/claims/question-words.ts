import type { BriefLabels } from '../labels.ts';
import { isolated, shownDay } from '../shown.ts';
import { DISEASES, groupOf } from './groups.ts';
import type { Question } from './questions.ts';

/** "People displaced, Halvet" in the brief's language; the place keeps its own. */
export function questionWords(
  { topic, of, place, event }: Question,
  labels: BriefLabels,
  language: string,
): string {
  const tongue = labels.tongue;
  const group = of === null ? null : (groupOf(of) ?? DISEASES.find(({ id }) => id === of));
  const what = group ? `${topic.names[tongue]} (${group.names[tongue]})` : topic.names[tongue];
  return [
    what,
    place === null ? null : isolated(place, language),
    event === null ? null : shownDay(event, language),
  ]
    .filter((part) => part !== null)
    .join(labels.comma);
}

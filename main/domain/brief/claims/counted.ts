import { foldName } from '../../language/fold.ts';
import { BRIEF_TONGUES, type BriefTongue } from '../labels.ts';
import { countedName } from './question-words.ts';
import { TOPICS } from './topics.ts';

/** What is counted: a topic by its id, and a group of people or a disease by its; `of` is empty for neither. */
export interface Counted {
  readonly topic: string;
  readonly of: string;
}

/** "People displaced (households)"; the topic's id where nobody knows it any more. */
export function nameOfCounted({ topic, of }: Counted, tongue: BriefTongue = 'en'): string {
  const known = TOPICS.find(({ id }) => id === topic);
  return known ? countedName(known, of === '' ? null : of, tongue) : topic;
}

/** Of what is counted, what words name, in any of the languages of briefs: by its whole name, else by a part of one. */
export function countedBy<Choice extends Counted>(
  words: string,
  choices: readonly Choice[],
): Choice | null {
  const wanted = foldName(words.trim());
  if (wanted === '') return null;
  const named = choices.map((choice) => ({
    choice,
    names: [choice.topic, ...BRIEF_TONGUES.map((tongue) => nameOfCounted(choice, tongue))].map(
      foldName,
    ),
  }));
  const whole = named.find(({ names }) => names.includes(wanted));
  return (
    (whole ?? named.find(({ names }) => names.some((one) => one.includes(wanted))))?.choice ?? null
  );
}

import type { BriefRun } from '../document.ts';
import { cited, sourceNumber } from '../fill.ts';
import { type BriefInput, materialOf } from '../material.ts';
import { citationAt } from '../paragraph-at.ts';
import { daysOfEvent, type EventDays, type KeptEvent, placeOfSentence } from './kept-event.ts';

/** A row of a chronology as a person made it. */
export interface PickedRow {
  readonly days: EventDays;
  readonly runs: readonly BriefRun[];
}

/**
 * The picked events that a brief's articles tell, by day; null where a person picked none of these articles. An event
 * that a text does not tell any more, or whose sentences may not all go out at the brief's marking, is left out.
 */
export function pickedRows(input: BriefInput): readonly PickedRow[] | null {
  const here = new Set(input.articles.map(({ article }) => article.id));
  const own = (input.events ?? []).filter(({ sentences }) =>
    sentences.some(({ article }) => here.has(article)),
  );
  if (own.length === 0) return null;
  return own
    .flatMap((event) => rowOf(event, input) ?? [])
    .sort((one, other) => one.days.from.localeCompare(other.days.from));
}

function rowOf(event: KeptEvent, input: BriefInput): PickedRow | null {
  const places = event.sentences.map((sentence) => {
    const material = materialOf(sentence.article, input);
    // What stays back is blank in its article, and is not found there.
    const span = material ? placeOfSentence(material.article, sentence) : null;
    return material && span ? { article: material.article, span } : null;
  });
  const told = places.filter((place) => place !== null);
  const [first, ...others] = told;
  if (!first) return null;
  const { what } = event;
  // What a person wrote over a sentence may say what that says.
  const stays = input.limits && (told.length < places.length || input.limits.repeats(what ?? ''));
  if (what !== null && stays) return null;
  const days = daysOfEvent(event);
  const run = ({ article, span }: typeof first, text: string): BriefRun => ({
    text,
    citation: citationAt(article, sourceNumber(input, article), span),
  });
  const opening =
    what === null
      ? cited(first.article, first.span, sourceNumber(input, first.article))
      : [run(first, what)];
  return { days, runs: [...opening, ...others.map((place) => run(place, ' '))] };
}

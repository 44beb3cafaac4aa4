import type { FreeNote } from '../free-note.ts';
import { type Ceiling, freeNoteKeptBack, keptBackBy } from '../marking/ceiling.ts';
import { REPEATS, type WithheldWords } from '../marking/withheld-words.ts';
import { verifyText } from '../verify/verify-text.ts';
import type { BriefBlock } from './document.ts';
import { noteBlocks } from './fill.ts';
import { notedJudgements } from './judgements.ts';
import type { BriefLabels } from './labels.ts';
import { type BriefInput, briefLanguage, paragraphsOf } from './material.ts';
import type { PlanItem } from './plan.ts';
import { isolated, shownDay } from './shown.ts';

/** A free note in a brief is its author's own observation: said with whose it is and of which day, never as a source's words. */

type Observation = Extract<PlanItem, { kind: 'observation' }>;

/** The free note that an item names; undefined where it is not there, or may not go out. */
export const observed = ({ note }: Observation, { freeNotes = [] }: BriefInput) =>
  freeNotes.find(({ id }) => id === note);

/** Its words, then in brackets whose observation it is. */
export function observationBlocks(
  item: Observation,
  input: BriefInput,
  labels: BriefLabels,
): BriefBlock[] {
  const note = observed(item, input);
  if (!note) return [];
  const paragraphs = paragraphsOf(input, note.note);
  const written =
    note.type === 'judgement' ? notedJudgements(paragraphs, null, labels) : paragraphs;
  const language = briefLanguage(input);
  const whose = labels.observation(isolated(note.author, language), shownDay(note.day, language));
  return noteBlocks(written, note.type, [{ text: ` (${whose})`, emphasis: true }], labels);
}

/** The sentences of a free note that stand word for word in a source, each with the source's number from 1. */
export const borrowedIn = (note: FreeNote, { articles }: BriefInput) =>
  verifyText(
    note.note,
    articles.map(({ article }) => article),
  ).flatMap(({ text, tied, cites: [cite] }) =>
    tied === 'words' && cite?.place ? [{ words: text, source: cite.source }] : [],
  );

/** The words of free notes that are marked above a ceiling: people's own words may repeat them. */
export const wordsAbove = ({ freeNotes = [] }: BriefInput, ceiling: Ceiling): string[] =>
  freeNotes.filter(({ marking }) => keptBackBy(ceiling, marking) !== null).map(({ note }) => note);

/** Why a free note stays out of a brief or a file, as one sentence; null where it does not. */
export const observationKeptBack = (
  { note, marking }: FreeNote,
  ceiling: Ceiling,
  withheld: WithheldWords,
): string | null => freeNoteKeptBack(ceiling, marking) ?? (withheld.areIn(note) ? REPEATS : null);

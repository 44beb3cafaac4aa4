import type { Span } from '../../document.ts';
import type { Figure } from '../../figures/types.ts';
import type { Asked } from './asked.ts';
import type { Speaker } from './speakers.ts';

/** One answer to one question: how many, as of when, and who says so. */
export interface Claim extends Asked {
  /** The article's id. */
  readonly article: string;
  /** Offsets are of the article's text. */
  readonly figure: Figure;
  /** Its sentence, or its row of a table. */
  readonly sentence: Span;
  /** A named place as the text has it; null for all that the reports are about. */
  readonly place: string | null;
  /** ISO date that it holds on; null where neither sentence nor article says. */
  readonly day: string | null;
  /** ISO date of the one event that it counts; null for a running toll. */
  readonly event: string | null;
  readonly speaker: Speaker;
  readonly publisher: string | null;
  /** ISO date or time of the article; null when unknown. */
  readonly published: string | null;
  /** Of a numbered report without a date its number; else null. */
  readonly issue: number | null;
  /** Of a total, what it is made of; of a level, what it holds in parts. */
  readonly parts: readonly Part[];
}

/** Whether anything is known of who says it or when. */
export const isSomebodys = ({ day, speaker, publisher }: Claim): boolean =>
  day !== null || speaker.words !== null || publisher !== null;

export interface Part {
  readonly figure: Figure;
  /** "in Halvet", "of them children": where or who, in the source's words. */
  readonly words: string;
}

import type { JudgementMessages } from '../../judgement/messages.ts';
import type { BriefTongue } from '../labels.ts';
import { ARABIC_BRIEF_MESSAGES } from './ar.ts';
import { ENGLISH_BRIEF_MESSAGES } from './en.ts';
import { FRENCH_BRIEF_MESSAGES } from './fr.ts';

/** What the check of a brief says beside what its sources do not bear, one or two plain sentences each. */
export interface BriefMessages extends JudgementMessages {
  /** @param offer a sentence with its citation to begin with; null where there is none */
  readonly sectionEmpty: (offer: string | null) => string;
  readonly titleProposed: () => string;
  /** @param reason an English sentence, which only English repeats */
  readonly withheld: (reason: string) => string;
  readonly passageGone: (quote: string) => string;
  readonly pictureGone: (quote: string) => string;
  readonly observationGone: () => string;
  readonly observationBorrowed: (words: string, source: number) => string;
  readonly notAccepted: () => string;
  /** @param left one at least */
  readonly notesNotAccepted: (left: number) => string;
  /** Of a chosen sentence or figure that stands in no source. */
  readonly chosenAltered: (words: string) => string;
  readonly passageReworded: (before: string) => string;
  /** A fact that a passage had when it was graded and has no more, or has since. */
  readonly gradedWhenItSaid: (fact: string) => string;
  readonly gradedBeforeItSaid: (fact: string) => string;
  readonly lookAtGrade: () => string;
}

const MESSAGES: Readonly<Record<BriefTongue, BriefMessages>> = {
  en: ENGLISH_BRIEF_MESSAGES,
  fr: FRENCH_BRIEF_MESSAGES,
  ar: ARABIC_BRIEF_MESSAGES,
};

export const briefMessages = (tongue: BriefTongue): BriefMessages => MESSAGES[tongue];

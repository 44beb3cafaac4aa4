import { ENGLISH_JUDGEMENT_MESSAGES } from '../../judgement/messages.ts';
import type { BriefMessages } from './messages.ts';

export const ENGLISH_BRIEF_MESSAGES: BriefMessages = {
  ...ENGLISH_JUDGEMENT_MESSAGES,
  sectionEmpty: (offer) =>
    `Nothing stands in this part, so it is not printed; write it, or take it out.${offer === null ? '' : ` To begin with: “${offer}”`}`,
  titleProposed: () =>
    'This source has no headline, or only the beginning of one, and is called so for want of it: give it a title under its source.',
  withheld: (reason) => `This stays out of the brief. ${reason}`,
  passageGone: (quote) =>
    `The passage “${quote}” was deleted or lost its place; take it out or mark it again.`,
  pictureGone: (quote) =>
    `The picture “${quote}” can't be printed: its article shows it no more, it is damaged, or the pictures are too large together; take it out.`,
  observationGone: () =>
    'This free note was deleted; take it out, or bring it back from the trash.',
  observationBorrowed: (words, source) =>
    `“${words}” stands in source ${source}: an own observation is no place for its words; add the sentence itself.`,
  notAccepted: () =>
    'This stays out: the brief takes accepted notes alone, and nobody accepted this one. Have it accepted, or take it out.',
  notesNotAccepted: (left) =>
    `${left === 1 ? '1 passage stays' : `${left} passages stay`} out: the brief takes accepted notes alone, and nobody accepted ${left === 1 ? 'that one' : 'those'}.`,
  chosenAltered: (words) => `“${words}” does not stand like this in any source.`,
  passageReworded: (before) =>
    `This passage was marked as “${before}” and reads otherwise in the newer version.`,
  gradedWhenItSaid: (fact) => `Graded when it said “${fact}”.`,
  gradedBeforeItSaid: (fact) => `Graded before it said “${fact}”.`,
  lookAtGrade: () => 'Look at its grade again.',
};

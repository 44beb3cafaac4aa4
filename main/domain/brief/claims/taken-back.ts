import type { Span } from '../../document.ts';

/** "Earlier reports wrongly gave 81": the number is named to be taken back. */
const BEFORE =
  /(?<!\p{L})(?:earlier (?:version|report|figure|toll|count|statement)s?|had (?:earlier|first|at first)|previous(?:ly)? (?:report(?:ed)?|figure|given|said|stated|published)|wrong(?:ly)?|mistaken(?:ly)?|in error|erroneous(?:ly)?|incorrect(?:ly)?|misprint|and not|not the|instead of|rather than|à tort|par erreur|au lieu de|et non|withdr(?:a|e)wn?|retract(?:s|ed)?|خطأ|بالخطأ|وليس)\s*(?:[^.;]{0,60})$/iu;
const AFTER =
  /^[^.;,]{0,40}(?<!\p{L})(?:was|were|is|are) (?:wrong|a mistake|an error|incorrect|mistaken|withdrawn|retracted)|^[^.;]{0,90}(?<!\p{L})(?:est|était|sont|étaient) (?:erronée?s?|fau(?:x|sses?)|inexacte?s?|une erreur)(?!\p{L})/iu;
/** A text that puts another one right says first what that one said. */
const PUTS_RIGHT =
  /(?<!\p{L})(?:correct(?:ion|ed|s|if)?|erratum|rectificatif|démenti|clarification|retraction|تصحيح|تصويب|اعتذار)(?!\p{L})/iu;
const RESTATES =
  /(?<!\p{L})(?:we (?:wrote|reported|said|stated|quoted)|had (?:spoken|given|said|reported)|(?:report|statement|article|update) (?:no\. ?\d+ )?[^.]{0,60}(?:reported|gave|said|stated)|كتبنا|ذكرنا|أوردنا)/iu;
const RIGHT =
  /(?<!\p{L})(?:correct|right|true|actual|should (?:be|have been)) (?:figure|number|toll|count)|الصحيح/iu;

/** Whether a text is there to put another one right. */
export const putsRight = (title: string): boolean => PUTS_RIGHT.test(title);

/**
 * Whether a sentence names a number in order to take it back.
 * @param correcting the text puts another one right
 */
export function isTakenBack(sentence: string, { start, end }: Span, correcting: boolean): boolean {
  const before = sentence.slice(0, start);
  if (BEFORE.test(before) || AFTER.test(sentence.slice(end))) return true;
  return correcting && RESTATES.test(before) && !RIGHT.test(before);
}

import type { Span } from '../../document.ts';

/** "Earlier reports wrongly gave 81": the number is named to be taken back. */
const BEFORE =
  /(?<!\p{L})(?:earlier (?:version|report|figure|toll|count|statement)s?|had (?:earlier|first|at first)|previous(?:ly)? (?:report(?:ed)?|figure|given|said|stated|published)|wrong(?:ly)?|mistaken(?:ly)?|in error|erroneous(?:ly)?|incorrect(?:ly)?|misprint|and not|not the|instead of|rather than|à tort|par erreur|au lieu de|et non|withdr(?:a|e)wn?|retract(?:s|ed)?|خطأ|بالخطأ|وليس)\s*(?:[^.;]{0,60})$|(?<!\p{L})و?لا\s*$/iu;
const AFTER =
  /^[^.;,]{0,40}(?<!\p{L})(?:was|were|is|are) (?:wrong|a mistake|an error|incorrect|mistaken|withdrawn|retracted)|^[^.;]{0,90}(?<!\p{L})(?:est|était|sont|étaient) (?:erronée?s?|fau(?:x|sses?)|inexacte?s?|une erreur)(?!\p{L})/iu;
/** A text that puts another one right says first what that one said. */
const PUTS_RIGHT =
  /(?<!\p{L})(?:correct(?:ion|ed|s|if)?|erratum|rectificatif|démenti|clarification|retraction|تصحيح|تصويب|اعتذار)(?!\p{L})/iu;
const RESTATES =
  /(?<!\p{L})(?:we (?:wrote|reported|said|stated|quoted)|had (?:spoken|given|said|reported)|(?:report|statement|article|update) (?:no\. ?\d+ )?[^.]{0,60}(?:reported|gave|said|stated)|كتبنا|ذكرنا|أوردنا|(?:nous avons|avions|avait|avaient) (?:écrit|annoncé|indiqué|rapporté|publié|dit|donné|fait état)|(?:dépêche|article|communiqué|rapport)s? [^.]{0,60}(?:annonçait|indiquait|faisait état|donnait))/iu;
const RIGHT =
  /(?<!\p{L})(?:correct|right|true|actual|should (?:be|have been)) (?:figure|number|toll|count)|الصحيح/iu;

/** Whether a text is there to put another one right. */
export const putsRight = (title: string): boolean => PUTS_RIGHT.test(title);

/** "Three deaths had been counted twice": a number of a count gone wrong. */
const COUNTED_TWICE =
  /^[^.;,]{0,40}(?<!\p{L})(?:counted twice|double[- ]counted|duplicates?|compt(?:és|ées|abilisés|abilisées) (?:deux fois|en double)|doublons?|(?:[اأ]ُ?حتُ?سب(?:وا|ت)|حُ?سب(?:وا|ت)|سُ?جِ?ّ?ل(?:وا|ت)|[اأ]ُ?حص(?:وا|يت)) مرتين|مكررة)(?!\p{L})/iu;

/** Whether a sentence names a number only to say that so many were counted more than once. */
export const isCountedTwice = (sentence: string, { end }: Span): boolean =>
  COUNTED_TWICE.test(sentence.slice(end));

/** Who a text is of, and whether it is there to put another one right. */
interface Correcting {
  readonly publisher: string | null;
  readonly correcting: boolean;
}

/** Whether a sentence names a number in order to take it back. */
export function isTakenBack(
  sentence: string,
  { start, end }: Span,
  { publisher, correcting }: Correcting,
): boolean {
  const before = sentence.slice(0, start);
  if (BEFORE.test(before) || AFTER.test(sentence.slice(end))) return true;
  if (!correcting || RIGHT.test(before)) return false;
  return RESTATES.test(before) || (publisher !== null && isSaidBy(publisher, before));
}

/** "Amber Wire reported on 9 November that nine people died": what the publisher had said itself. */
function isSaidBy(publisher: string, before: string): boolean {
  const at = before.lastIndexOf(publisher);
  return (
    at >= 0 && OPENS.test(before.slice(0, at)) && HAD_SAID.test(before.slice(at + publisher.length))
  );
}
const OPENS = /(?:^|[–—-]\s*)(?:(?:the|la|le|les)\s+|l['’])?$/iu;
const HAD_SAID =
  /^ (?:(?:had )?(?:said|reported|wrote|stated|published)|(?:a|avait|ont) (?:annoncé|écrit|indiqué|rapporté|publié|dit))(?!\p{L})/iu;

/** "This was wrong." behind a sentence takes back all that it says. */
const NEXT_TAKES_BACK =
  /^[\s”"»]*(?:(?:This|That|It|The (?:report|figure|number|claim|information|story)) (?:was|is|were|turned out to be|proved(?: to be)?) (?:\p{L}+ly )?(?:wrong|false|untrue|incorrect|not true|an error|a mistake|a rumour)|(?:C['’]était|C['’]est|Ce chiffre (?:était|est)|Cette information (?:était|est)) (?:faux|fausse|erronée?|inexacte?|une erreur)|(?:هذا|كان هذا|وهذا|وكان ذلك)(?: ال\p{L}+)? (?:غير صحيح|خطأ|خاطئ|كاذب))(?=[.!,;،”"»]|$)/u;

/** Whether the sentence behind one says that it was wrong. */
export const isTakenBackNext = (text: string, { end }: Span): boolean =>
  NEXT_TAKES_BACK.test(text.slice(end, end + BEHIND));
/** Code units in which the next sentence takes it back. */
const BEHIND = 80;

/** "All seven missing people were found alive": behind the number, and with no other matter between. */
const FOUND =
  /^(?:[ -](?!(?:and|after|when|as|while|are|is|remains?|still|but|et|mais|sont|restent|après)(?!\p{L}))[\p{L}-]+){1,6} (?:(?:were|was|(?:have|has|had) been) (?:all )?(?:found|rescued|located|traced|accounted for)|(?:ont|a|avaient|avait) (?:tous |toutes )?été (?:retrouv|secour|localis)ée?s?)(?!\p{L})/u;

/** Whether those who were missing are told as found. */
export const isFound = (behind: string): boolean => FOUND.test(behind);

import { sentences } from '../reading/sentences.ts';
import { flawAt, type VerifyFlaw } from './finding.ts';
import { isOneTongue } from './french.ts';
import type { ReadText } from './read-text.ts';
import { sensesOf } from './source-claims.ts';
import type { SourceParagraph } from './source-text.ts';
import { wordsOf } from './words.ts';

/** Words of two sides, in English, French and Arabic; a sentence with both says neither. */
const SIDES: readonly (readonly [one: RegExp, other: RegExp])[] = [
  [
    /\b(?:ros(?:e|en)|ris(?:es|ing)|increas\w*|gr(?:ew|own|owth|owing)|higher|greater|climb\w*|soar\w*|surg\w*|jumped|up (?:from|by|on)|more(?= (?:[\w'’-]+ ){1,8}than)|exceed\w*|doubl\w*|tripl\w*|dearer|costlier|more expensive)\b|(?<!\p{L})(?:augment\p{L}*|hausse|(?:de|fois) plus|supérieur\p{L}*|progress\p{L}+|mont(?:é|er|e|ent|ait)|أعلى|أكثر|ارتفع\p{L}*|ارتفاع\p{L}*|زاد\p{L}*|زيادة|ازداد\p{L}*)(?!\p{L})/iu,
    /\b(?:f[ae]ll(?:en|s|ing)?|drop\w*|decreas\w*|declin\w*|lower|smaller|shr[aiu]nk\w*|down (?:from|by|on)|(?:fewer|less)(?= (?:[\w'’-]+ ){0,8}than)|halv\w*|reduc\w*|cheaper|slow(?:s|ed|ing))\b|(?<!\p{L})(?:baiss\p{L}*|diminu\p{L}*|(?:de|fois) moins|inférieur\p{L}*|recul\p{L}*|chut\p{L}*|أقل|أدنى|انخفض\p{L}*|انخفاض\p{L}*|تراجع\p{L}*|نقص\p{L}*)(?!\p{L})/iu,
  ],
  [
    /\b(?:earlier|sooner|before|ahead of)(?= (?:than|schedule|plan\w*|time))|\bearlier than\b|(?<!\p{L})(?:plus tôt|d['’]avance|مبكرا\p{L}*|قبل الموعد)(?!\p{L})/iu,
    /\b(?:later|after)(?= than)|\b(?:delay\w*|late|behind schedule)\b|(?<!\p{L})(?:plus tard|de retard|متأخر\p{L}*|بعد الموعد)(?!\p{L})/iu,
  ],
  [
    /\b(?:improv\w*|better|eas(?:ed|ing)|narrow(?:s|ed|ing|er)|quicker|faster)\b/iu,
    /\b(?:worsen\w*|worse|deteriorat\w*|escalat\w*|widen(?:s|ed|ing)|wider|slower)\b/iu,
  ],
];

/** "1,342 since January, compared with 1,915 in the six months before": a change that only its numbers tell. */
const AGAINST =
  /\b(?:compared (?:with|to)|against|versus|as opposed to)\b|(?<!\p{L})(?:contre|مقابل|مقارنة بـ?)(?!\p{L})/iu;
const ENOUGH = 2;
const MOSTLY = 0.5;

/** "rose" of what fell, "lower than" of what was higher: more or less, sooner or later, better or worse. */
export function otherComparison(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw[] {
  for (const [one, other] of SIDES) {
    const own = one.exec(sentence.text) ?? other.exec(sentence.text);
    if (
      !own ||
      (one.test(sentence.text) && other.test(sentence.text)) ||
      DENIED.test(sentence.text)
    )
      continue;
    const isOne = one.test(sentence.text);
    const parts = paragraphs
      .filter(({ isRow }) => !isRow)
      .flatMap(({ read }) => stretchesOf(read, sentence));
    const wanted = sensesOf(wordsOf(sentence.text.replace(own[0], ' ')));
    const weights = parts.map(({ senses, isAcrossTongues, numbers }) =>
      isAcrossTongues
        ? sentence.amounts.filter(({ value }) => value !== null && numbers.includes(value)).length *
          ENOUGH
        : senses.intersection(wanted).size,
    );
    const most = Math.max(0, ...weights);
    if (
      most < Math.min(ENOUGH, wanted.size) ||
      most === 0 ||
      (!parts[weights.indexOf(most)]?.isAcrossTongues && most < wanted.size * MOSTLY)
    )
      continue;
    const best = parts.filter((_, at) => weights[at] === most);
    const said = best.map((part) => sideOf(part, one, other));
    const [first] = said;
    if (!first || said.some((two) => two === null || two.isOne === isOne)) continue;
    if (
      parts.some(
        (part) =>
          sideOf(part, one, other)?.isOne === isOne &&
          part.senses.intersection(wanted).size >= ENOUGH,
      )
    )
      continue;
    const span = { start: own.index, end: own.index + own[0].length };
    return [flawAt('direction-reversed', sentence, span, (say) => say.contrary(first.words))];
  }
  return [];
}
const DENIED =
  /\b(?:not|never|no|neither|nor|without|if|unless|expected|denied|denies)\b|(?<!\p{L})(?:pas|لم|لا|لن)(?!\p{L})/iu;

interface Stretch {
  readonly text: string;
  readonly senses: ReadonlySet<string>;
  readonly numbers: readonly number[];
  /** Ends of what is compared by numbers: what stands first, and what it is held against. */
  readonly compared: readonly [number, number] | null;
  readonly isAcrossTongues: boolean;
}

/** The sentences of a text; those that say both sides in clauses, by clauses. */
function stretchesOf(read: ReadText, sentence: ReadText): Stretch[] {
  const isAcrossTongues = !isOneTongue(read.text, sentence.text);
  return sentences(read.text).flatMap(({ start, end }) => {
    const text = read.text.slice(start, end);
    const parts = text.split(/;|, (?:while|but|whereas)\s|\b(?:while|whereas)\b/);
    let at = start;
    return parts.map((part) => {
      const from = read.text.indexOf(part, at);
      at = from + part.length;
      const amounts = read.amounts.filter((one) => one.start >= from && one.end <= at);
      const numbers = amounts.flatMap(({ value }) => value ?? []);
      const mark = AGAINST.exec(part);
      const first = mark ? amounts.findLast((one) => one.end <= from + mark.index) : undefined;
      const held = mark
        ? amounts.find((one) => one.start >= from + mark.index && one.unit === first?.unit)
        : undefined;
      const compared: readonly [number, number] | null =
        first?.value != null && held?.value != null ? [first.value, held.value] : null;
      return { text: part, senses: sensesOf(wordsOf(part)), numbers, compared, isAcrossTongues };
    });
  });
}

function sideOf(
  { text, compared }: Stretch,
  one: RegExp,
  other: RegExp,
): { readonly isOne: boolean; readonly words: string } | null {
  if (DENIED.test(text)) return null;
  const [a, b] = [one.exec(text), other.exec(text)];
  if (a && b) return null;
  const found = a ?? b;
  if (found)
    return {
      isOne: a !== null,
      words: text.slice(Math.max(0, found.index - 24), found.index + found[0].length + 24).trim(),
    };
  if (compared && one === SIDES[0]?.[0] && compared[0] !== compared[1])
    return { isOne: compared[0] > compared[1], words: `${compared[0]} … ${compared[1]}` };
  return null;
}

import type { Amount } from '../reading/amounts/amounts.ts';
import { sentences } from '../reading/sentences.ts';
import { isArabic } from './arabic-names.ts';
import { flawAt, type VerifyFlaw } from './finding.ts';
import { isOneTongue } from './french.ts';
import type { Tell } from './messages/messages.ts';
import type { BorneNumber } from './numbers.ts';
import type { ReadText } from './read-text.ts';
import { sensesOf } from './source-claims.ts';
import { wordsOf } from './words.ts';

/** What stands behind a whole and opens what is said of a part of it. */
const PART =
  /\b(?:including|among (?:them|those|whom|which)|of (?:them|whom|which|these|those)|(?:one|two|three) of|(?:half|most|all|some|none) of them|mostly|mainly)\b|,? (?:a|one|two|three) (?:half|third|quarter)s? (?:of|are|were)\b|(?<!\p{L})(?:dont|parmi (?:eux|elles|lesquel(?:le)?s)|pour moitié|pour (?:un|deux) tiers|y compris|notamment|بينهم|بينها|منهم|منها|ثلثهم|نصفهم|معظمهم|ربعهم|ثلثاهم)(?!\p{L})/iu;
const SPEAKS_OF_PART =
  /\b(?:including|included?|among|of (?:them|whom|which|these|those|the|its|his|her|their)|half|thirds?|quarter|most|mostly|mainly|some|several|many|part|also|and|of \d[\d,.]*)\b|(?<!\p{L})(?:dont|parmi|moitié|tiers|plupart|compris|notamment|certains|et|بينهم|بينها|منهم|منها|ثلث\p{L}*|نصف\p{L}*|معظم\p{L}*|ربع\p{L}*|بعض)(?!\p{L})/iu;

/** "16 women were brought in" of "16 bodies, nine of them women": what the source says of a part, said of the whole. */
export function partsAsWholes(sentence: ReadText, borne: readonly BorneNumber[]): VerifyFlaw[] {
  if (SPEAKS_OF_PART.test(sentence.text)) return [];
  return borne.flatMap(({ amount, by }) => {
    const own = around(sentence, amount);
    const found = by.map(({ paragraph, amount: whole }) =>
      paragraph.isRow || !isOneTongue(paragraph.read.text, sentence.text)
        ? null
        : partSaid(paragraph.read, whole, own, sentence),
    );
    const [first] = found;
    if (!first || found.some((one) => one === null)) return [];
    const message: Tell = (say) => say.ofPartOfNumber(first);
    return [flawAt('number-of-something-else', sentence, amount, message)];
  });
}

/** The words of a sentence, without those of its other numbers' clauses. */
const around = ({ text }: ReadText, { start, end }: Amount): Set<string> => {
  const [behind = ''] = text.slice(end).split(/[,;:]/);
  const [before = ''] = isArabic(text) ? [] : text.slice(0, start).split(/[,;:]/).slice(-1);
  // Arabic says what is counted right behind the number, and much else after it.
  return sensesOf(wordsOf(`${before} ${behind}`).slice(0, isArabic(text) ? 2 : undefined));
};

/** A word that the sentence says with the number and the source only of its part. */
function partSaid(
  { text, amounts }: ReadText,
  whole: Amount,
  own: ReadonlySet<string>,
  sentence: ReadText,
): string | null {
  const all = sentences(text);
  const span = all.find(({ start, end }) => start <= whole.start && whole.start < end);
  const next = text.slice(span?.end ?? text.length, (span?.end ?? text.length) + 60);
  // "Forty of them were older than 75" in the sentence behind it.
  const goesOn = /^\s*(?:\S+ ){1,3}of (?:them|these|those)\b/u.test(next);
  const end = goesOn
    ? (all.find(({ start }) => start >= (span?.end ?? 0))?.end ?? text.length)
    : (span?.end ?? text.length);
  if (
    /^\s*(?:of (?:them|whom|which|these|those|the)|d['’]entre|منهم|منها|بينهم)/u.test(
      text.slice(whole.end),
    )
  )
    return null;
  // "All six died; four were citizens"
  const bare = amounts.find(
    (one) =>
      one.start > whole.end &&
      one.end < end &&
      one.unit === 'count' &&
      (one.value ?? Infinity) < (whole.value ?? 0) &&
      /[;,]\s*$/.test(text.slice(whole.end, one.start)) &&
      /^ (?:were|was|are|is|had|have)\b/.test(text.slice(one.end)),
  );
  const mark =
    PART.exec(text.slice(whole.end, end)) ?? (bare ? { index: bare.end - whole.end } : null);
  if (!mark) return null;
  const at = whole.end + mark.index;
  // "two of them": the number of the part stands before the words that say so.
  const part = amounts.find(
    (one) => one !== whole && one.start >= whole.end && Math.abs(one.start - at) < 24,
  );
  if (part && sentence.amounts.some(({ value }) => value !== null && value === part.value))
    return null;
  const from = Math.min(at, part && part.start < at ? part.start : at);
  // Between two commas it is put in: ", including 150 children, are stuck".
  const isPutIn = /,\s*$/.test(text.slice(0, at));
  const behind = wordsOf(text.slice(from, end).split(isPutIn ? /[;؛,]/ : /[;؛]/)[0] ?? '');
  const before = sensesOf(wordsOf(text.slice(span?.start ?? 0, from)));
  const of = behind.find(
    ({ content, sense, capital, lower }) =>
      content && !capital && !SMALL.test(lower) && own.has(sense) && !before.has(sense),
  );
  return of?.text ?? null;
}
/** Words that say when, or nothing. */
const SMALL =
  /^(?:منذ|خلال|بعد|قبل|يوم|على|إلى|عند|depuis|pendant|dans|avec|pour|hier|sont|été|day|week|month|year|since|during)$/;

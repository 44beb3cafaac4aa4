import type { Block, Span } from '../../document.ts';
import { inTitleCase } from '../../text/capitalised.ts';

const NAME = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}";
const KINDS = 'state|province|governorate|district|locality|county|region|territory';
/** "arrived in the State", "dans la province", "إلى الولاية": an area that the text has named. */
const MEANT = new RegExp(
  `(?<!\\p{L})(?:in|across|into|reached|entered|throughout) the (${KINDS})(?! of)(?!\\p{L})|(?:dans|vers) (?:la|le) (province|territoire|région|district)(?! d)(?!\\p{L})|(?:في|إلى|داخل) ال(ولاية|محافظة|مديرية|محلية)(?!\\p{L})`,
  'iu',
);

/** The named area that a number's sentence calls "the State"; null where it says no such thing, or none was named. */
export function areaMeant(
  sentence: string,
  { start, end }: Span,
  text: string,
  at: number,
): string | null {
  const near = sentence.slice(Math.max(0, start - REACH), end + REACH);
  const [, english, french, arabic] = MEANT.exec(near) ?? [];
  const named =
    english !== undefined
      ? new RegExp(
          `(${NAME} ${inTitleCase(english)}|${NAME} ${english.toLowerCase()})(?!\\p{L})`,
          'gu',
        )
      : french !== undefined
        ? new RegExp(
            `${french.toLowerCase()} (?:de |du |d['’]|de la |des |de l['’])(${NAME})`,
            'gu',
          )
        : arabic !== undefined
          ? new RegExp(`(?<!\\p{L})ب?(${arabic} (?!ال?\\p{L}* ?،)\\p{L}+(?: ال\\p{L}+)?)`, 'gu')
          : null;
  if (named === null) return null;
  const all = [...text.matchAll(named)];
  return (all.findLast(({ index }) => index < at) ?? all[0])?.[1] ?? null;
}
const REACH = 90;

/** The heading over each block; empty where none stands over it. */
export function headsOver(blocks: readonly Block[]): string[] {
  let head = '';
  return blocks.map(({ kind, text }) => {
    const over = head;
    if (kind === 'heading') head = text.trim();
    return over;
  });
}

/** The place that is the whole of a heading: "Kosti", "Moba territory". */
export function areaOver(head: string, isPlace: (name: string) => boolean): string | null {
  const [, name] = ALONE.exec(head) ?? [];
  return name !== undefined && isPlace(name) ? name : null;
}
const ALONE = new RegExp(
  `^(?:[\\p{N}.]+ )?(?:(?:In|À|A|Au|Zone de santé de|Territoire de|Province de) )?(${NAME}|(?:ال)?\\p{Script=Arabic}+(?: \\p{Script=Arabic}+)?)(?: (?:${KINDS}))?:?$`,
  'u',
);

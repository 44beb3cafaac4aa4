/** Who speaks in a sentence whose grammar is bent, and who a short name stands for. */

const NAME =
  "(?:\\p{Lu}[\\p{L}’'.-]*|of|the|for|al|and)(?: (?:\\p{Lu}[\\p{L}’'.-]*|of|the|for|al|and|\\(\\p{Lu}{2,8}\\))){0,8}";
const SPEAKS =
  '(?:spoke|speaks|counts?|counted|puts?|gave|gives|says?|said|reports?|reported|confirms|confirmed|announced|listed|lists|recorded|records|has counted|has recorded|has confirmed|have counted)';
/** "The Interior Ministry, in its first new figure, spoke yesterday of 49 dead". */
const SUBJECT = new RegExp(
  `(?:^|[;:] |, while |while |, but |but |whereas |and )(?:[Tt]he )?(${NAME})(?:, [^,;]{1,80},| \\(\\p{Lu}{2,8}\\))? (?:on \\p{Lu}\\p{L}+ |now |still |yesterday |today |already )?${SPEAKS} `,
  'gu',
);
/** "those of Governor Nadeem Haroush, who on Tuesday spoke of 41 dead". */
const WHO = new RegExp(`((?:\\p{Lu}[\\p{L}’'-]* ?){1,5}), who (?:[^,;]{0,24} )?${SPEAKS} `, 'gu');

/** The speaker that a sentence names before a number; null where none is clear. */
export function voiceBefore(sentence: string, at: number): string | null {
  const before = sentence.slice(0, at);
  const last = [...before.matchAll(SUBJECT), ...before.matchAll(WHO)]
    .sort((one, other) => one.index - other.index)
    .at(-1);
  const name = last?.[1]?.trim() ?? '';
  // A speaker has a name or is a body of one.
  return /\p{Lu}\p{L}{2}/u.test(name) && !WEEKDAY.test(name) ? name : null;
}
const WEEKDAY =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:In|At|On|As|By|For|From|After|Of)(?: |$)/u;

/** "Ms Vasarin" is who "Interior Minister Elena Vasarin" was; the words themselves where nobody is. */
export function fullName(words: string, text: string): string {
  const surname =
    /^(?:(?:Mr|Mrs|Ms|Dr|Gen|Col|Mayor|Governor|Minister)\.? )?(\p{Lu}[\p{L}-]+)$/u.exec(
      words,
    )?.[1];
  if (surname === undefined) return words;
  const longer = new RegExp(`((?:\\p{Lu}[\\p{L}-]+ ){1,4})${surname}(?!\\p{L})`, 'u').exec(text);
  const given = longer?.[1]?.trim().split(' ') ?? [];
  return given.length === 0 || /^(?:Mr|Mrs|Ms|The|Dr)$/.test(given.join(' '))
    ? words
    : `${given.join(' ')} ${surname}`;
}

import type { Figure } from '../../figures/types.ts';
import { firstDay } from './days.ts';
import { isVoice } from './speakers.ts';
import { bodyOf, fullName, holderOf, voiceBefore } from './voice-in.ts';

/** Who is said to say a figure, in full, and the day that a table sets beside the name; null for nobody. */
export function whoSays(
  figure: Pick<Figure, 'attribution'>,
  sentence: string,
  at: number,
  text: string,
  published: string | null,
): { readonly words: string | null; readonly body: string | null; readonly day: string | null } {
  const [, name, date] =
    /^(.*?)[,(]\s*([^,()]*\d[^,()]*)\)?$/u.exec(figure.attribution ?? '') ?? [];
  const day = date === undefined ? null : firstDay(date, published);
  const said = day === null ? figure.attribution : (name ?? null);
  const read = said === null ? null : withoutAccording(said, sentence);
  // "Its director, Jona Velk, said": the name says more than the office, and the office is of a body.
  const isOffice = read !== null && /^(?:its|their|his|her) /i.test(read);
  const voice =
    (read === null ? null : holderOf(read, sentence, text)) ??
    (read !== null && !isOffice && isVoice(read) ? read : (voiceBefore(sentence, at) ?? read));
  const words = voice === null ? null : fullName(withoutPlace(voice.replace(/^the /i, '')), text);
  return { words, body: words === null ? null : bodyOf(words, sentence, text), day };
}

/** "وفقاً للسلطات", "وفقا لوزارة الصحة": the "ل" belongs to "according to", and not to the name. */
function withoutAccording(words: string, sentence: string): string {
  if (!/(?<!\p{L})و?وفق(?:اً|ًا|ا) $/u.test(sentence.slice(0, sentence.indexOf(words)))) return words;
  // Their own first letter is an "ل": "للجنة الدولية" is of "اللجنة", "للجنة إغاثة" of "لجنة".
  if (/^لل(?:جن|جان|واء|بنان|يبيا)/u.test(words))
    return /^\p{L}+ ال/u.test(words) ? `ا${words}` : words.slice(1);
  return words.replace(/^لل/u, 'ال').replace(/^ل(?=\p{L}{3})/u, '');
}

/** "Interior Ministry in Orvane" is the Interior Ministry. */
const withoutPlace = (words: string): string =>
  words.replace(
    /(?<=\p{L}) in (?:the )?(?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}’'-]*(?: (?:of |\p{Ll}+ )?\p{Lu}[\p{L}’'-]*){0,2}(?: (?:state|province|district|region))?$/u,
    '',
  );

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
  const read = day === null ? figure.attribution : (name ?? null);
  // "Its director, Jona Velk, said": the name says more than the office, and the office is of a body.
  const isOffice = read !== null && /^(?:its|their|his|her) /i.test(read);
  const voice =
    (read === null ? null : holderOf(read, sentence, text)) ??
    (read !== null && !isOffice && isVoice(read) ? read : (voiceBefore(sentence, at) ?? read));
  const words = voice === null ? null : fullName(withoutPlace(voice.replace(/^the /i, '')), text);
  return { words, body: words === null ? null : bodyOf(words, sentence, text), day };
}

/** "Interior Ministry in Orvane" is the Interior Ministry. */
const withoutPlace = (words: string): string =>
  words.replace(
    /(?<=\p{L}) in (?:the )?(?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}’'-]*(?: (?:of |\p{Ll}+ )?\p{Lu}[\p{L}’'-]*){0,2}(?: (?:state|province|district|region))?$/u,
    '',
  );

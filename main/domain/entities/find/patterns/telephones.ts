import type { Scene } from '../../../reading/scene.ts';
import { SHAPE } from '../../../reading/words.ts';

/** What announces a number: "Tel.:", "call", "هاتف". */
const MARK =
  /^(?:tel|tels|telephone|téléphone|tél|phone|phones|ph|call|fax|facsimile|mobile|mob|cell|cellphone|landline|hotline|helpline|whatsapp|viber|signal|هاتف|تلفون|جوال|موبايل|فاكس|واتساب)$/;
/** Signs and small words between the mark and the number. */
const BETWEEN = /^(?:[.:()/–-]|no|nr|number|n°|is|on|at|us)$/;
const SEPARATOR = /^[()./\-–]$/;
/** One space or none, never a tab or a line's end. */
const SPACE = /^[ \u00a0\u2009\u202f]?$/;
/** No number is written in more tokens. */
const LONGEST = 16;

/** The end of a telephone number at `at`, or null. */
export function telephoneEnd(scene: Scene, at: number): number | null {
  const { end, digits, written } = dialled(scene, at);
  if (digits < 8 || digits > 15 || end <= at) return null;
  const lead = scene.words[at]?.word;
  return lead === '+' || isMarked(scene, at) || UNMARKED.test(written) ? end : null;
}

/** Whole numbers of North America, and those with a trunk 0 in three groups or more. */
const UNMARKED =
  /^(?:1[ -])?\(\d{3}\) ?\d{3}[ .-]\d{4}$|^(?:1[-.])?\d{3}([-.])\d{3}\1\d{4}$|^\(0\d{1,4}\) ?\d{3,4}[ -]\d{3,4}$|^0\d{2,4} \d{3,4} \d{3,4}$|^0\d(?:[ .]\d{2}){4}$|^00 ?\d{2,4}(?:[ -]\d{2,6}){2,5}$/;

/** The digits, signs and single spaces from `at` on, without signs at the end. */
function dialled(scene: Scene, at: number): { end: number; digits: number; written: string } {
  const { words, tokens, text } = scene;
  let end = at;
  let digits = 0;
  let whole = at;
  while (end < at + LONGEST && end < tokens.count) {
    const word = words[end]?.word ?? '';
    if (end > at && !SPACE.test(text.slice(tokens.end[end - 1], tokens.start[end]))) break;
    if (DIGITS.test(word)) {
      digits += word.replaceAll('.', '').length;
      whole = end + 1;
    } else if (!SEPARATOR.test(word) && !(end === at && word === '+')) break;
    end += 1;
  }
  if (words[whole]?.word === ')' && unclosed(scene, at, whole)) whole += 1;
  const written = text
    .slice(tokens.start[at], tokens.end[whole - 1])
    .replace(/[\u00a0\u202f]/g, ' ');
  return { end: whole, digits, written };
}
const DIGITS = /^(?:\d+|\d{2,4}(?:\.\d{2,4})+)$/;

const unclosed = ({ words }: Scene, from: number, to: number): boolean =>
  words.slice(from, to).findLast(({ word }) => word === '(' || word === ')')?.word === '(';

function isMarked({ words }: Scene, at: number): boolean {
  if (words[at]?.shape === SHAPE.sign && words[at]?.word !== '(') return false;
  let back = at - 1;
  while (back > at - 5 && BETWEEN.test(words[back]?.lower ?? '')) back -= 1;
  return MARK.test(words[back]?.lower ?? '');
}

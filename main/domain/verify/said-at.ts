import type { Amount } from '../reading/amounts/amounts.ts';
import { measureOf } from './measures.ts';
import { isNearly, qualifierAround } from './qualifier-around.ts';
import type { Said } from './rounding.ts';

/** How a text says an amount of it. */
export function saidAt(text: string, amount: Amount): Said {
  const written = text.slice(amount.start, amount.end);
  return {
    measure: measureOf(amount, written),
    qualifier: amount.range
      ? 'between'
      : turned(text, amount, qualifierAround(text, amount) ?? boundOf(text, amount)),
    nearly: isNearly(text, amount),
    scaled: /\p{L}{2}|\dk\b|\d(?:m|bn)\b/iu.test(written),
  };
}

/** "between 20 years and life": at least; "passed 44 degrees": more than these. */
function boundOf(text: string, { start }: Amount): Said['qualifier'] {
  const before = text.slice(0, start);
  if (/\bbetween\s+$/i.test(before)) return 'at least';
  return PASSED.test(before) ? 'more than' : null;
}
const PASSED =
  /(?<!\p{L})(?:pass(?:ed|es)|exceed(?:ed|s|ing)?|topp(?:ed|ing)|surpass(?:ed|es)|dépass(?:e|ent|é|ait|aient)|تجاوز(?:ت)?|[يت]تجاوز)\s+(?:les\s|ال)?$/iu;

/** "cannot be repaired in less than five weeks": at least five. */
function turned(text: string, { start }: Amount, qualifier: Said['qualifier']): Said['qualifier'] {
  if (!DENIES.test(text.slice(0, start))) return qualifier;
  if (qualifier === 'less than') return 'at least';
  return qualifier === 'more than' ? 'at most' : qualifier;
}
/** A denial in the clause of a number. */
const DENIES =
  /\b(?:not|cannot|can['’]t|never|nobody|none|nothing|without)\b[^,.;:]{0,60}\b(?:(?:less|fewer|more) than|under|over)\s+(?:\S+\s+)?$/i;

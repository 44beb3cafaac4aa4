import { cleanLine } from '#domain/formats/characters.ts';
import { isPhotoCredit } from '#domain/formats/photo-credit.ts';
import type { HtmlElement } from './dom.ts';
import { holdsLines } from './elements.ts';
import { tokensOf } from './extract/judge.ts';

/** What pages call the line under a picture that HTML would call `figcaption`. */
const CAPTION =
  /(?:^|-)(?:captions?|(?:img|image|photo|picture|media|thumb|figure|gallery|foto)-?(?:captions?|credits?|descriptions?|annotation|legends?|desc)|thumbcaption|imagedescription|bildunterschrift|bilduntertitel|bildtext|bildlegende|epigrafe|pie-?(?:de-?)?foto|photo-?by|wp-caption-text)(?=-|$)/;
/** Who made a picture, behind what it shows, and the number that books and reports give it. */
const ENDS_IN_CREDIT =
  /(?:(?:[(|]|[.!?]\s)\s*(?:photo|image|picture|foto|bild|credit|crédito|imagen|fot\.)s?\s*[:：©]\s*|[\s(|]©(?!\s*\d{4}))[^.!?:]{2,80}\)?$/iu;
const NUMBERED =
  /^(?:abbildung|abb\.|figure|fig\.|figura|рис(?:унок|\.))\s*\d{1,3}[a-z]?\s*[:.–—-]\s*\S/iu;
const LONGEST = 600;
const LONGEST_LINE = 300;

/** Whether an element that no tag says so of is the caption of a picture, or names who made it. */
export function isCaption(element: HtmlElement): boolean {
  if (!NAMES.has(element.nodeName.toUpperCase())) return false;
  const isNamed = tokensOf(element).some((token) => CAPTION.test(token));
  if (!isNamed && holdsLines(element)) return false;
  const line = cleanLine(element.textContent ?? '');
  if (line === '' || line.length > LONGEST) return false;
  if (!isNamed) {
    if (line.length > LONGEST_LINE) return false;
    return isPhotoCredit(line) || ENDS_IN_CREDIT.test(line) || NUMBERED.test(line);
  }
  return element.querySelector('img, picture, table, pre, ul, ol, h1') === null;
}

const NAMES = new Set('P DIV H2 H3 H4 H5 H6 DD SECTION FOOTER'.split(' '));

import type { BriefBlock, BriefDocument, BriefSection } from '#domain/brief/document.ts';
import { labelsFor } from '#domain/brief/labels.ts';
import { withTexts } from '../with-texts.ts';

/** In code units: about eight hundred pages, which take a slow laptop two minutes. */
const LONGEST = 2_000_000;
/** Marks over one letter: Vietnamese and Hebrew have three, an attack has thousands, each of which is drawn. */
const MOST_MARKS = 8;
const TOO_MANY = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu');

/** A brief that a printer comes to the end of: what is too long is cut, and a line says so where it was. */
export function withinPrint(document: BriefDocument): BriefDocument {
  const { sections, language } = document;
  let room = LONGEST;
  let isCut = false;
  const kept: BriefSection[] = [];
  for (const section of sections) {
    if (isCut) break;
    const blocks: BriefBlock[] = [];
    for (const block of section.blocks) {
      room -= lengthOf(block);
      if (room < 0) {
        isCut = true;
        blocks.push({ kind: 'paragraph', runs: [{ text: labelsFor(language).cut, strong: true }] });
        break;
      }
      blocks.push(block);
    }
    kept.push({ ...section, blocks });
  }
  return withTexts({ ...document, sections: kept }, thinned);
}

const thinned = (text: string): string => text.replace(TOO_MANY, '$1');

/** The code units of all strings within. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return 0;
  return Object.values(value).reduce<number>((sum, one) => sum + lengthOf(one), 0);
}

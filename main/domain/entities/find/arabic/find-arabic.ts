import { NATIONAL, NATIONALITIES } from '../../../language/ar/names/nationalities.ts';
import { LOCAL_BODIES } from '../../../language/ar/vocabulary.ts';
import { ARABIC_CURRENCIES } from '../../../language/currencies.ts';
import { readingIn } from '../../../reading/arabic-prefixes.ts';
import { readArabicDate } from '../../../reading/dates/arabic.ts';
import type { Scene } from '../../../reading/scene.ts';
import { SHAPE } from '../../../reading/words.ts';
import { type Finding, RANK } from '../finding.ts';
import { bodyAt, placesAfter } from './kinds.ts';
import { listed } from './listed.ts';
import { personAt } from './people.ts';
import { findingOf, foldedAt, goesOn, type Reader, readerOf } from './reader.ts';

/**
 * Names and dates in Arabic, by lists and by words that introduce a name: a simpler engine than that
 * for Latin script. It knows the names of its lists; people after a title or a verb of speech, or by a
 * known given name; and places and organisations after their kind ("مدينة", "وزارة"). A name that is a
 * common word too ("حماس", "الباب") counts only beside a word that says so.
 */
export function findArabic(scene: Scene): Finding[] {
  const found: Finding[] = [];
  const reader = readerOf(scene);
  let at = 0;
  while (at < scene.tokens.count) {
    if (scene.tokens.opens[at] === 1) reader.titledUntil = 0;
    const findings = findingsAt(reader, at);
    found.push(...findings);
    reader.last = findings.at(-1) ?? reader.last;
    at = Math.max(at + 1, findings.at(-1)?.end ?? 0);
  }
  return found;
}

function findingsAt(reader: Reader, at: number): Finding[] {
  const shape = reader.scene.words[at]?.shape;
  const date = shape === SHAPE.arabic || shape === SHAPE.digits ? dateAt(reader.scene, at) : null;
  if (date) return [date];
  if (shape !== SHAPE.arabic) return [];
  // "4500 ليرة سورية" is money of Syria.
  if (ofMoney(reader.scene, at)) return [];
  const name = listed(reader, at);
  const places = name ? [] : placesAfter(reader, at);
  if (places.length > 0) return places;
  const other = fuller(reader, at, name) ?? personAt(reader, at) ?? nationalityAt(reader.scene, at);
  return other ? [other] : [];
}

/** A listed name, or the longer one that begins with its kind: "وزارة الدفاع العراقية". */
function fuller(reader: Reader, at: number, name: Finding | null): Finding | null {
  const body = bodyAt(reader, at);
  if (!name || (body && body.end > name.end)) return body;
  return isLocal(reader.scene, name) ? { ...name, end: name.end + 1 } : name;
}

/** "الهلال الأحمر القطري": the list knows it without its country. */
const isLocal = (scene: Scene, { end, type }: Finding): boolean =>
  type === 'organization' &&
  LOCAL_BODIES.has(foldedAt(scene, end - 1)) &&
  goesOn(scene, end) &&
  NATIONAL.has(foldedAt(scene, end));

function dateAt(scene: Scene, at: number): Finding | null {
  const reading = readArabicDate(scene, at);
  return (
    reading && {
      first: at,
      end: reading.end,
      type: 'date',
      confidence: 0.8,
      rank: RANK.arabic,
      ...(reading.date ? { date: reading.date } : {}),
    }
  );
}

/** As in Latin script, every other name goes before a nationality. */
function nationalityAt(scene: Scene, at: number): Finding | null {
  const reading = readingIn(scene, at, NATIONALITIES);
  return reading
    ? { ...findingOf(at, at + 1, 'nationality', 0.75, reading.skip), rank: RANK.demonym }
    : null;
}

/** Whether the word is the adjective of a currency before it. */
const ofMoney = (scene: Scene, at: number): boolean =>
  at > 0 && ARABIC_CURRENCIES.has(`${foldedAt(scene, at - 1)} ${foldedAt(scene, at)}`);

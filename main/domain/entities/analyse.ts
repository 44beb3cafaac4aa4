import { detectLanguage } from '../language/detect.ts';
import { readsFigures } from '../language/reads-figures.ts';
import { readsNames } from '../language/reads-names.ts';
import { bounded } from '../reading/dates/bounded.ts';
import { dayFromIso } from '../reading/dates/calendar.ts';
import type { DateContext } from '../reading/dates/date-scene.ts';
import { writtenOrder } from '../reading/dates/day-order.ts';
import { readDate } from '../reading/dates/expressions.ts';
import { foreignDate } from '../reading/dates/foreign-months.ts';
import type { Reading } from '../reading/dates/reading.ts';
import { GAZETTEER } from '../reading/gazetteer.ts';
import { longestHit } from '../reading/gazetteer-hits.ts';
import { readingText } from '../reading/reading-text.ts';
import type { Scene } from '../reading/scene.ts';
import { sceneOf } from '../reading/scene-of.ts';
import { segments } from '../reading/segments.ts';
import { type Table, tablesIn } from '../reading/tables.ts';
import type { EntityEngine } from './engine.ts';
import { findArabic } from './find/arabic/find-arabic.ts';
import { type Finding, RANK } from './find/finding.ts';
import { listedNames, namesByRule } from './find/name-rules.ts';
import { degreeCells, namedCells } from './find/named-cells.ts';
import { amountFindings } from './find/patterns/amounts.ts';
import { contactAt } from './find/patterns/contacts.ts';
import { thingAt } from './find/patterns/things.ts';
import { settleOverlaps } from './find/settle-overlaps.ts';
import { typeSettler } from './find/settle-type.ts';
import { abbreviatedThings } from './gather/abbreviated-things.ts';
import { withArticle } from './gather/arabic-article.ts';
import { gatherEntities, type LooseMention } from './gather/gather.ts';
import type { EntityAnalysis, EntityContext, EntityType } from './types.ts';

/**
 * The people, places, organisations, dates and figures of `text`. Offsets are UTF-16 code units of
 * `text`. The text is read in stretches of bounded size, so memory beyond the result does not grow.
 */
export function analyseEntities(
  engine: EntityEngine,
  text: string,
  context: EntityContext,
): EntityAnalysis {
  const loose: LooseMention[] = [];
  const reading = readingText(text);
  const written = writtenOrder(reading);
  const dates: DateContext = {
    published: dayFromIso(context.published),
    order: written ? { first: written, by: 'text' } : null,
  };
  const settled = typeSettler(context);
  const language = context.language ?? detectLanguage(text);
  const known = readsNames(language);
  const reads: ReadKinds = { names: known, figures: readsFigures(language) };
  for (const { start, end } of segments(reading)) {
    const scene = sceneOf(engine, reading, start, end, dates);
    for (const finding of findAll(engine, scene, reads)) {
      const from = (scene.tokens.start[finding.first] ?? start) + (finding.skip ?? 0);
      const to = scene.tokens.end[finding.end - 1] ?? end;
      loose.push({
        start: from,
        end: to,
        type: settled(finding.type, text.slice(from, to), finding.confidence),
        confidence: finding.confidence,
        ...(finding.date ? { date: finding.date } : {}),
        ...(finding.open ? { open: finding.open } : {}),
      });
    }
  }
  const tables = reading.includes('\t') ? tablesIn(reading) : [];
  const counted = withoutDegrees(tables, loose);
  const named = withoutThings(text, known ? inCells(reading, tables, counted) : counted);
  const { mentions, entities } = gatherEntities(text, named);
  return { mentions, entities: entities.map(withArticle) };
}

/** Without the numbers that only say where something lies. */
function withoutDegrees(
  tables: readonly Table[],
  loose: readonly LooseMention[],
): readonly LooseMention[] {
  const cells = degreeCells(tables);
  let at = 0;
  return loose.filter(({ type, start }) => {
    while ((cells[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return type !== 'quantity' || start < (cells[at]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** Without the names that the text itself explains by common nouns: "Marburg virus disease (MVD)". */
function withoutThings(text: string, loose: readonly LooseMention[]): readonly LooseMention[] {
  const names = loose.filter(({ type }) => NAMES.has(type));
  const things = abbreviatedThings(text, names);
  if (things.size === 0) return loose;
  return loose.filter(
    ({ type, start, end }) => !(NAMES.has(type) && things.has(text.slice(start, end))),
  );
}

/** What the heads of tables say of the names below them, and the names that nothing else found there. */
function inCells(
  text: string,
  tables: readonly Table[],
  loose: readonly LooseMention[],
): LooseMention[] {
  const judged = [...loose];
  const places = new Set<string>();
  let at = 0;
  for (const { start, end, type, whole } of namedCells(tables)) {
    while (at < judged.length && (judged[at]?.end ?? 0) <= start) at += 1;
    const inside = judged[at];
    if (!inside || inside.start >= end) {
      if (whole) judged.splice(at, 0, { start, end, type, confidence: LISTED_IN_CELL });
    } else {
      const isWhole = whole && inside.end - inside.start === end - start;
      if (inside.type === 'person' || (isWhole && NAMES.has(inside.type)))
        judged[at] = { ...inside, type };
    }
    const found = judged[at];
    if (found?.type === 'place') places.add(text.slice(found.start, found.end));
  }
  const isOne = ({ type, start, end }: LooseMention) =>
    type === 'person' && places.has(text.slice(start, end));
  return judged.map((mention) => (isOne(mention) ? { ...mention, type: 'place' } : mention));
}
const LISTED_IN_CELL = 0.7;
const NAMES = new Set<EntityType>(['person', 'place', 'organization']);

/** What the engine can read in the language of a text. */
interface ReadKinds {
  readonly names: boolean;
  readonly figures: boolean;
}
const ALL_KINDS: ReadKinds = { names: true, figures: true };

/** Every finding of one stretch, none overlapping another, in order. */
export function findAll(engine: EntityEngine, scene: Scene, reads = ALL_KINDS): Finding[] {
  const names = reads.names
    ? [...(engine.tagger?.tag(scene) ?? namesByRule(scene, engine.gazetteer)), ...findArabic(scene)]
    : listedNames(scene, engine.gazetteer);
  return settleOverlaps([...names, ...patternFindings(engine, scene, reads)], scene.tokens.count);
}

/**
 * Dates, amounts, addresses, nationalities, weapons and vehicles. Amounts only where figures are read, so that the
 * window marks none that it counts nowhere.
 */
export function patternFindings(engine: EntityEngine, scene: Scene, reads = ALL_KINDS): Finding[] {
  const found: Finding[] = [];
  let dated = 0;
  for (let at = 0; at < scene.tokens.count; at += 1) {
    const contact = contactAt(scene, at);
    if (contact) found.push(contact);
    const date = at >= dated ? dateAt(scene, at, reads.names) : null;
    if (date) {
      dated = date.end;
      found.push({
        first: at,
        end: date.end,
        type: 'date',
        confidence: 0.85,
        rank: RANK.date,
        ...(date.date ? { date: date.date } : {}),
        ...(date.open ? { open: date.open } : {}),
      });
    }
    const thing = thingAt(scene, at);
    if (thing) found.push(thing);
    const hit = longestHit(engine.gazetteer, scene.words, at);
    if (hit && hit.bits & GAZETTEER.demonym)
      found.push({
        first: at,
        end: hit.end,
        type: 'nationality',
        confidence: 0.8,
        rank: RANK.demonym,
      });
  }
  const dates = found.filter(({ type }) => type === 'date');
  const isDated = ({ first }: Finding): boolean =>
    dates.some((date) => date.first <= first && first < date.end);
  const amounts = reads.figures ? amountFindings(scene) : [];
  return [...found, ...amounts.filter((amount) => !isDated(amount))];
}

/** In a language whose sentences nobody reads here, days with the months of that language, too. */
const dateAt = (scene: Scene, at: number, known: boolean): Reading | null =>
  bounded(scene, readDate(scene, at)) ?? (known ? null : bounded(scene, foreignDate(scene, at)));

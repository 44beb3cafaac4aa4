import { withArticle } from './arabic/article.ts';
import { findArabic } from './arabic/find-arabic.ts';
import { bounded } from './dates/bounded.ts';
import { dayFromIso } from './dates/calendar.ts';
import { readDate } from './dates/expressions.ts';
import type { EntityEngine } from './engine.ts';
import { gatherEntities, type LooseMention } from './gather.ts';
import { GAZETTEER } from './gazetteer.ts';
import { longestHit } from './gazetteer-hits.ts';
import { introducedRoles } from './introduced-roles.ts';
import { CUE } from './lexicon.ts';
import { settleOverlaps } from './merge.ts';
import { namesByRule } from './name-rules.ts';
import { contactAt } from './patterns/contacts.ts';
import { amountAt } from './patterns/quantities.ts';
import { thingAt } from './patterns/things.ts';
import { type Finding, RANK, type Scene } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import { segments } from './segments.ts';
import type { EntityAnalysis, EntityContext } from './types.ts';
import { has } from './words.ts';

/**
 * The people, places, organisations, dates and figures of `text`. Offsets are UTF-16 code units of
 * `text`. The text is read in stretches of bounded size, so memory beyond the result does not grow.
 */
export function analyseEntities(
  engine: EntityEngine,
  text: string,
  context: EntityContext,
): EntityAnalysis {
  const published = dayFromIso(context.published);
  const loose: LooseMention[] = [];
  let report: boolean | null = null;
  for (const { start, end } of segments(text)) {
    const scene = sceneOf(engine, text, start, end, published);
    report ??= engine.tagger?.isReport(scene.words) ?? false;
    for (const finding of findAll(engine, scene, report)) {
      loose.push({
        start: (scene.tokens.start[finding.first] ?? start) + (finding.skip ?? 0),
        end: scene.tokens.end[finding.end - 1] ?? end,
        type: finding.type,
        confidence: finding.confidence,
        ...(finding.date ? { date: finding.date } : {}),
      });
    }
  }
  const { mentions, entities } = gatherEntities(text, loose);
  return { mentions, entities: entities.map(withArticle) };
}

/** Every finding of one stretch, none overlapping another, in order. */
export function findAll(engine: EntityEngine, scene: Scene, report: boolean): Finding[] {
  const patterns = settleOverlaps(
    [...patternFindings(engine, scene), ...findArabic(scene)],
    scene.tokens.count,
  );
  if (!engine.tagger) {
    return settleOverlaps(
      [...namesByRule(scene, engine.gazetteer), ...patterns],
      scene.tokens.count,
    );
  }
  const tagged = engine.tagger.tag(scene, patterns, report);
  const again = report ? [] : introducedRoles(scene, tagged);
  return settleOverlaps(
    report ? joinReport(tagged, patterns, scene) : [...tagged, ...again, ...patterns],
    scene.tokens.count,
  );
}

/** In a report the tagger decides what counts; patterns add what it has no label for, and the days. */
function joinReport(
  tagged: readonly Finding[],
  patterns: readonly Finding[],
  scene: Scene,
): Finding[] {
  const patternAt = new Int32Array(scene.tokens.count).fill(-1);
  patterns.forEach(({ first, end }, index) => {
    patternAt.fill(index, first, end);
  });
  const joined = tagged
    .filter(({ type }) => type !== 'date' && type !== 'quantity')
    .map((finding) => {
      const inside = patternAt.subarray(finding.first, finding.end).find((index) => index >= 0);
      return refined(finding, inside === undefined ? undefined : patterns[inside]);
    });
  const things = new Uint8Array(scene.tokens.count);
  for (const { first, end, type } of joined) if (isThing(type)) things.fill(1, first, end);
  const isTagged = ({ first, end, type }: Finding): boolean =>
    isThing(type) && things.subarray(first, end).includes(1);
  return [
    ...joined,
    ...patterns.filter(
      (finding) => finding.rank > RANK.thing && !isTagged(finding) && !countsPeople(scene, finding),
    ),
  ];
}

const isThing = (type: Finding['type']): boolean => type === 'weapon' || type === 'vehicle';

/** "15 civilians", "35 more people": in a report a group of people, not an amount. */
function countsPeople({ words }: Scene, { type, end }: Finding): boolean {
  if (type !== 'quantity') return false;
  const next = words[end]?.lower === 'more' || words[end]?.lower === 'other' ? end + 1 : end;
  return has(words[next], CUE.actor) || PEOPLE.has(words[next]?.lower ?? '');
}
const PEOPLE = new Set(
  'people persons men women children civilians residents employees others families'.split(' '),
);

/** Money, vehicles and days are told apart by the pattern that lies in the tagger's span. */
function refined(finding: Finding, pattern: Finding | undefined): Finding {
  if (!pattern) return finding;
  if (finding.type === 'date' && pattern.date) return { ...finding, date: pattern.date };
  if (finding.type === 'quantity' && pattern.type === 'money') return { ...finding, type: 'money' };
  return finding.type === 'weapon' && pattern.type === 'vehicle'
    ? { ...finding, type: 'vehicle' }
    : finding;
}

/** Dates, amounts, addresses, nationalities, weapons and vehicles. */
export function patternFindings(engine: EntityEngine, scene: Scene): Finding[] {
  const found: Finding[] = [];
  let dated = 0;
  for (let at = 0; at < scene.tokens.count; at += 1) {
    const contact = contactAt(scene, at);
    if (contact) found.push(contact);
    const date = at >= dated ? bounded(scene, readDate(scene, at)) : null;
    if (date) {
      dated = date.end;
      found.push({
        first: at,
        end: date.end,
        type: 'date',
        confidence: 0.85,
        rank: RANK.date,
        ...(date.date ? { date: date.date } : {}),
      });
    }
    const amount = at >= dated ? amountAt(scene, at) : null;
    if (amount) found.push(amount);
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
  return found;
}

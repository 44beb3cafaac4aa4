import { withArticle } from './arabic/article.ts';
import { findArabic } from './arabic/find-arabic.ts';
import { bounded } from './dates/bounded.ts';
import { dayFromIso } from './dates/calendar.ts';
import { readDate } from './dates/expressions.ts';
import type { EntityEngine } from './engine.ts';
import { gatherEntities, type LooseMention } from './gather.ts';
import { GAZETTEER } from './gazetteer.ts';
import { longestHit } from './gazetteer-hits.ts';
import { settleOverlaps } from './merge.ts';
import { namesByRule } from './name-rules.ts';
import { contactAt } from './patterns/contacts.ts';
import { amountAt } from './patterns/quantities.ts';
import { thingAt } from './patterns/things.ts';
import { type Finding, RANK, type Scene } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import { segments } from './segments.ts';
import type { EntityAnalysis, EntityContext } from './types.ts';

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
  for (const { start, end } of segments(text)) {
    const scene = sceneOf(engine, text, start, end, published);
    for (const finding of findAll(engine, scene)) {
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
export function findAll(engine: EntityEngine, scene: Scene): Finding[] {
  const names = engine.tagger?.tag(scene) ?? namesByRule(scene, engine.gazetteer);
  return settleOverlaps(
    [...names, ...findArabic(scene), ...patternFindings(engine, scene)],
    scene.tokens.count,
  );
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

import { dayFromIso } from './dates/calendar.ts';
import { readDate } from './dates/expressions.ts';
import type { EntityEngine } from './engine.ts';
import { gatherEntities, type LooseMention } from './gather.ts';
import { GAZETTEER } from './gazetteer.ts';
import { longestHit } from './gazetteer-hits.ts';
import { CUE } from './lexicon.ts';
import { settleOverlaps } from './merge.ts';
import { namesByRule } from './name-rules.ts';
import { contactAt } from './patterns/contacts.ts';
import { amountAt } from './patterns/quantities.ts';
import { type Finding, RANK, type Scene } from './scene.ts';
import { segments } from './segments.ts';
import { tokenise } from './tokens.ts';
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
  for (const { start, end } of segments(text)) {
    const scene = sceneOf(engine, text, start, end, published);
    const findings = [...namesByRule(scene, engine.gazetteer), ...patternFindings(engine, scene)];
    for (const finding of settleOverlaps(findings, scene.tokens.count)) {
      loose.push({
        start: scene.tokens.start[finding.first] ?? start,
        end: scene.tokens.end[finding.end - 1] ?? end,
        type: finding.type,
        confidence: finding.confidence,
        ...(finding.date ? { date: finding.date } : {}),
      });
    }
  }
  return gatherEntities(text, loose);
}

export function sceneOf(
  engine: EntityEngine,
  text: string,
  start: number,
  end: number,
  published: number | null,
): Scene {
  const tokens = tokenise(text, start, end);
  const words = tokens.word.map((word) => engine.memory.get(word));
  const glued = (at: number): boolean =>
    at > 0 && at < tokens.count && tokens.start[at] === tokens.end[at - 1];
  return { text, tokens, words, glued, published };
}

/** Dates, amounts, addresses, nationalities, weapons and vehicles. */
export function patternFindings(engine: EntityEngine, scene: Scene): Finding[] {
  const found: Finding[] = [];
  let dated = 0;
  for (let at = 0; at < scene.tokens.count; at += 1) {
    const contact = contactAt(scene, at);
    if (contact) found.push(contact);
    const date = at >= dated ? readDate(scene, at) : null;
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

/** Weapons and vehicles by their heads, with the words that belong to them before. */
function thingAt(scene: Scene, at: number): Finding | null {
  const word = scene.words[at];
  if (!has(word, CUE.weapon | CUE.vehicle)) return null;
  return {
    first: at,
    end: at + 1,
    type: has(word, CUE.weapon) ? 'weapon' : 'vehicle',
    confidence: 0.6,
    rank: RANK.thing,
  };
}

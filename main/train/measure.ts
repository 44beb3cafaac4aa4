import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyseEntities } from '#domain/entities/analyse.ts';
import type { EntityEngine } from '#domain/entities/engine.ts';
import { CALIBRATION_STEPS } from '#domain/entities/find/tagger/model-file.ts';
import { shareAt } from '#domain/entities/find/tagger/tag-names.ts';
import type { EntityType } from '#domain/entities/types.ts';
import type { GoldDocument } from './corpus.ts';

/** The corpora's names for our types; a type that they have no name for is not measured. */
const GOLD_TYPES: Partial<Record<EntityType, string>> = {
  person: 'PER',
  place: 'LOC',
  coordinate: 'LOC',
  organization: 'ORG',
  nationality: 'NAT',
  date: 'TEMP',
  quantity: 'QTY',
  money: 'QTY',
  weapon: 'WEAP',
  vehicle: 'WEAP',
};

export interface Prediction {
  readonly id: string;
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly confidence: number;
  }[];
}
export interface Figures {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}
export type Scores = Readonly<Record<'strict' | 'trim', Readonly<Record<string, Figures>>>>;

interface Scorer {
  score(
    gold: readonly GoldDocument[],
    predicted: readonly Prediction[],
    options: { view?: string; types?: readonly string[] },
  ): Scores;
}

/** The corpora's own scorer, so that figures are the same as everybody's. */
export async function loadScorer(folder: string): Promise<Scorer> {
  return (await import(pathToFileURL(join(folder, 'score.mjs')).href)) as Scorer;
}

export function predict(engine: EntityEngine, documents: readonly GoldDocument[]): Prediction[] {
  return documents.map(({ id, text }) => ({
    id,
    entities: analyseEntities(engine, text, {}).mentions.flatMap(
      ({ start, end, type, confidence }) => {
        const gold = GOLD_TYPES[type];
        return gold ? [{ start, end, type: gold, confidence }] : [];
      },
    ),
  }));
}

/** Mentions by tenth of their confidence: how many, and how many of them right to the letter. */
export function reliability(
  documents: readonly GoldDocument[],
  predictions: readonly Prediction[],
): { count: number; right: number; sum: number }[] {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, right: 0, sum: 0 }));
  const gold = new Set(
    documents.flatMap(({ id, entities }) =>
      entities.map(({ start, end, type }) => `${id} ${start} ${end} ${type}`),
    ),
  );
  for (const { id, entities } of predictions) {
    for (const { start, end, type, confidence } of entities) {
      if (!['PER', 'LOC', 'ORG'].includes(type)) continue;
      const bin = bins[Math.min(9, Math.floor(confidence * 10))];
      if (!bin) continue;
      bin.count += 1;
      bin.sum += confidence;
      if (gold.has(`${id} ${start} ${end} ${type}`)) bin.right += 1;
    }
  }
  return bins;
}

/** The mean distance between confidence and share of right ones, in points of a hundred. */
export function calibrationError(
  bins: readonly { count: number; right: number; sum: number }[],
): number {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  return (
    (100 * bins.reduce((sum, { right, sum: mass }) => sum + Math.abs(right - mass), 0)) /
    Math.max(1, all)
  );
}

/** For each step the share of right ones, drawn to the tagger's own probability where few fell into it. */
export function shares(bins: readonly { count: number; right: number }[]): Float32Array {
  return Float32Array.from({ length: CALIBRATION_STEPS }, (_, step) => {
    const { count = 0, right = 0 } = bins[step] ?? {};
    const own = 1 - (1 - (step + 0.5) / CALIBRATION_STEPS) ** 2;
    return (right + 10 * own) / (count + 10);
  });
}

/**
 * Predictions of engines that state steps and no shares, as `assemble` makes them without a calibration:
 * each half of the documents is stated by the shares of the other half.
 */
export function crossCalibrated(
  documents: readonly GoldDocument[],
  predictions: readonly Prediction[],
): Prediction[] {
  const halves = [0, 1].map((side) => documents.filter((_, index) => index % 2 === side));
  return halves.flatMap((held, side) => {
    const learnt = new Set(halves[1 - side]?.map(({ id }) => id));
    const known = shares(
      reliability(
        halves[1 - side] ?? [],
        predictions.filter(({ id }) => learnt.has(id)),
      ),
    );
    const ids = new Set(held.map(({ id }) => id));
    return predictions
      .filter(({ id }) => ids.has(id))
      .map(({ id, entities }) => ({
        id,
        entities: entities.map((entity) => ({
          ...entity,
          confidence: shareAt(entity.confidence, known),
        })),
      }));
  });
}

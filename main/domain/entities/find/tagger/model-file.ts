import type { ChainModel } from './tagger.ts';
import { WeightTable } from './weights.ts';
import { ClassTable, type WordClasses } from './word-classes.ts';

/** What a model file holds: the chain that finds names, and how far its probabilities can be believed. */
export interface EntityModel {
  readonly names: ChainModel;
  readonly classes: WordClasses;
  /** Share of right mentions by tenths of the tagger's own probability. */
  readonly calibration: Float32Array;
}

export interface RawTable {
  readonly labels: number;
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
}
export interface RawModel {
  readonly names: RawTable;
  readonly transition: Float32Array;
  readonly classes: WordClasses;
  readonly calibration: Float32Array;
}

const MAGIC = 0x366d6566;
export const CALIBRATION_STEPS = 10;

/** File, little endian: magic, the calibration, transitions, the table of features, the classes of words with their grains. */
export function writeModel({ names, transition, classes, calibration }: RawModel): Uint8Array {
  const parts: Uint8Array[] = [];
  const put = (values: Uint32Array | Uint16Array | Float32Array | Int8Array): void => {
    const bytes = new Uint8Array(
      values.buffer.slice(values.byteOffset, values.byteOffset + values.byteLength),
    );
    parts.push(bytes, new Uint8Array((4 - (bytes.length % 4)) % 4));
  };
  let top = 0;
  for (const weight of names.weights) top = Math.max(top, Math.abs(weight));
  const scale = Math.fround(top / 127 || 1);
  put(Uint32Array.of(MAGIC));
  put(calibration);
  put(transition);
  put(Uint32Array.of(names.labels, names.keys.length));
  put(Float32Array.of(scale));
  put(names.keys);
  put(Int8Array.from(names.weights, (weight) => Math.round(weight / scale)));
  for (const { keys, values } of [classes.neighbours, classes.meanings]) {
    put(Uint32Array.of(keys.length));
    put(keys);
    put(values);
  }
  put(Uint32Array.of(classes.grains.length));
  put(classes.grains);
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** @throws {Error} with one sentence when the bytes are cut short or of another version */
export function readModel(file: Uint8Array, labels: number): EntityModel {
  const buffer = new Uint8Array(file).buffer;
  let at = 0;
  const take = (bytes: number): number => {
    const from = at;
    at += Math.ceil(bytes / 4) * 4;
    if (at > buffer.byteLength) throw new Error('The entity model file is cut short.');
    return from;
  };
  const floats = (count: number): Float32Array => new Float32Array(buffer, take(count * 4), count);
  const words = (count: number): Uint32Array => new Uint32Array(buffer, take(count * 4), count);
  if (words(1)[0] !== MAGIC) throw new Error('The entity model file is of another version.');
  const calibration = floats(CALIBRATION_STEPS);
  const transition = floats(labels * labels);
  const [width = 0, count = 0] = words(2);
  if (width !== labels) throw new Error('The entity model file is of another version.');
  const [scale = 1] = floats(1);
  const keys = words(count);
  const rows = new Int8Array(buffer, take(count * width), count * width);
  const weights = new WeightTable(width, keys, rows, scale);
  const halves = (length: number): Uint16Array => new Uint16Array(buffer, take(length * 2), length);
  const table = (): ClassTable => {
    const [known = 0] = words(1);
    return new ClassTable(words(known), halves(known));
  };
  const [neighbours, meanings] = [table(), table()];
  const [graded = 0] = words(1);
  const classes = { neighbours, meanings, grains: halves(graded) };
  return { names: { labels, transition, weights }, classes, calibration };
}

import type { ChainModel } from './tagger.ts';
import { WeightTable } from './weights.ts';

/** What a model file holds: names in any text, the change for reports, how to tell a report, calibration. */
export interface EntityModel {
  readonly names: ChainModel;
  readonly report: ChainModel;
  /** One label: how much a word speaks for a report; `gateBias` is added to the mean. */
  readonly gate: WeightTable;
  readonly gateBias: number;
  /** Share of right mentions by tenths of the tagger's own probability, for names and for reports. */
  readonly calibration: readonly [Float32Array, Float32Array];
}

export interface RawTable {
  readonly labels: number;
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
}
export interface RawModel {
  readonly names: RawTable;
  readonly namesTransition: Float32Array;
  readonly report: RawTable;
  readonly reportTransition: Float32Array;
  readonly gate: RawTable;
  readonly gateBias: number;
  readonly calibration: readonly [Float32Array, Float32Array];
}

const MAGIC = 0x336d6566;
export const CALIBRATION_STEPS = 10;

/** File, little endian: magic, the gate's bias, two calibrations, then per chain transitions and table. */
export function writeModel(model: RawModel): Uint8Array {
  const parts: Uint8Array[] = [];
  const put = (values: Uint32Array | Float32Array | Int8Array): void => {
    const bytes = new Uint8Array(
      values.buffer.slice(values.byteOffset, values.byteOffset + values.byteLength),
    );
    parts.push(bytes, new Uint8Array((4 - (bytes.length % 4)) % 4));
  };
  put(Uint32Array.of(MAGIC));
  put(Float32Array.of(model.gateBias, ...model.calibration[0], ...model.calibration[1]));
  const table = ({ labels, keys, weights }: RawTable): void => {
    let top = 0;
    for (const weight of weights) top = Math.max(top, Math.abs(weight));
    const scale = Math.fround(top / 127 || 1);
    put(Uint32Array.of(labels, keys.length));
    put(Float32Array.of(scale));
    put(keys);
    put(Int8Array.from(weights, (weight) => Math.round(weight / scale)));
  };
  put(model.namesTransition);
  table(model.names);
  put(model.reportTransition);
  table(model.report);
  table(model.gate);
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** @throws {Error} with one sentence when the bytes are cut short or of another version */
export function readModel(file: Uint8Array, labels: readonly [number, number]): EntityModel {
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
  const table = (): WeightTable => {
    const [width = 0, count = 0] = words(2);
    const [scale = 1] = floats(1);
    const keys = words(count);
    return new WeightTable(
      width,
      keys,
      new Int8Array(buffer, take(count * width), count * width),
      scale,
    );
  };
  const chain = (width: number): ChainModel => {
    const transition = floats(width * width);
    const weights = table();
    if (weights.labels !== width) throw new Error('The entity model file is of another version.');
    return { labels: width, transition, weights };
  };
  if (words(1)[0] !== MAGIC) throw new Error('The entity model file is of another version.');
  const [gateBias = 0] = floats(1);
  const calibration = [floats(CALIBRATION_STEPS), floats(CALIBRATION_STEPS)] as const;
  const names = chain(labels[0]);
  const report = chain(labels[1]);
  return {
    names,
    report,
    gate: table(),
    gateBias,
    calibration,
  };
}

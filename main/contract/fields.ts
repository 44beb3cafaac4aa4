/** Fields that requests of several features have, each with its bound. */
import * as v from 'valibot';

export const text = (maximum: number) => v.pipe(v.string(), v.maxLength(maximum));

export const id = text(200);
export const ids = v.pipe(v.array(id), v.maxLength(100_000));

/** A day: "2031-03-05". */
export const isoDay = v.pipe(v.string(), v.isoDate());

/** In UTF-16 code units of a canonical text. */
export const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** From 1: a revision, a step, a write. */
export const ordinal = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** Fields that requests of several features have, each with its bound. */
import * as v from 'valibot';
import { NOTE_TYPES } from '#domain/annotation.ts';

export const text = (maximum: number) => v.pipe(v.string(), v.maxLength(maximum));

export const id = text(200);
export const ids = v.pipe(v.array(id), v.maxLength(100_000));

/** Only what stands in the documents of this dossier; left out: in those of the whole library. */
export const within = v.exactOptional(id);

/** A day: "2031-03-05". */
export const isoDay = v.pipe(v.string(), v.isoDate());

/** What a note says; null for nothing of the kind. */
export const noteType = v.nullable(v.picklist(NOTE_TYPES));

/** Of a note. */
export const tags = v.pipe(v.array(text(100)), v.maxLength(100));

/** How far something may go, as a person writes it; null for no marking. */
export const marking = v.nullable(text(100));

/** In UTF-16 code units of a canonical text. */
export const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** From 1: a revision, a step, a write. */
export const ordinal = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

import * as v from 'valibot';
import { TRIAGE_STATES } from '#domain/triage.ts';
import { id, ids, text } from './fields.ts';

/** What the list is narrowed to; see `Narrowing`. */
const narrowing = v.strictObject({
  query: text(20_000),
  states: v.pipe(
    v.array(v.picklist(TRIAGE_STATES)),
    v.maxLength(TRIAGE_STATES.length),
    v.readonly(),
  ),
  folder: v.nullable(v.pipe(text(4_000), v.nonEmpty())),
  dossier: v.nullable(id),
});

const some = v.pipe(ids, v.readonly());

/** The articles that an act is about: their ids, or all of a narrowing but for some, with the count that was seen. */
export const chosen = v.union([
  some,
  v.strictObject({
    of: narrowing,
    except: some,
    count: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  }),
]);

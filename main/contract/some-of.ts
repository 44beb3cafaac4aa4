import * as v from 'valibot';

type SomeOf<Entries extends v.ObjectEntries> = {
  readonly [Name in keyof Entries]: v.ExactOptionalSchema<Entries[Name], undefined>;
};

/** An object with any of these fields: one that is left out stays as it is, undefined is no value. */
export function someOf<Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<SomeOf<Entries>, undefined> {
  const optional = Object.entries(entries).map(([name, schema]) => [name, v.exactOptional(schema)]);
  return v.strictObject(Object.fromEntries(optional) as SomeOf<Entries>);
}

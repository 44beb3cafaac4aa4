/** The keys of a record that has no others, in their order. */
export const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] =>
  // What `Object.keys` says of every object holds for fewer keys than a type may have.
  Object.keys(record) as Key[];

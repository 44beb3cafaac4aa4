/**
 * A library's name among all: what its writes and what it made are called by. A copy of a library gets a name
 * of its own that begins with the old one, so that a person who moves to another machine, or takes up a
 * backup, still owns the notes that she made. The price: a copy also owns what the original makes later.
 */

/** What separates a name from that of the library which it was copied from; no name begins or ends with it. */
const STEP = '-';
/** What a pack takes for a name. */
const LONGEST = 64;

/** `a1b2…` for a new library, `a1b2…-9f00…` for a copy of it. `random` gives a UUID. */
export function nameFor(original: string | null, random: () => string): string {
  const fresh = random().replaceAll('-', '');
  if (original === null) return fresh.slice(0, 16);
  const name = `${original}${STEP}${fresh.slice(0, 8)}`;
  if (name.length <= LONGEST) return name;
  // A copy of a copy of …: only the first of them all is still known.
  const first = FIRST.exec(original);
  return `${first?.[0] ?? original.slice(0, 16)}${STEP}${fresh.slice(0, 16)}`;
}

/** The name of a library that is no copy: 16 digits, or a UUID as older versions gave. */
const FIRST = /^[0-9a-f]{8}(?:(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{8})(?=-|$)/;

/** The first of a library and its copies, which have one owner. */
export const firstOf = (name: string): string => FIRST.exec(name)?.[0] ?? name;

/** Whether the library `name` is the one called `origin`, or came of a copy of it. */
export const isSameLibrary = (name: string, origin: string): boolean =>
  name === origin || name.startsWith(`${origin}${STEP}`);

/** What may be kept of an error: where in our code it happened, and nothing that a person wrote or read. */
export interface Problem {
  /** The class of the error: "TypeError". */
  readonly name: string;
  /** Its words, where they are the engine's own and name nothing but code; null for all others. */
  readonly said: string | null;
  /** "open (reader-store.ts:81:5)", the innermost first: names of our files, no folder or address. */
  readonly frames: readonly string[];
}

const MOST_FRAMES = 20;

/** What engines say of code alone; other words may quote what was read or typed. */
const ABOUT_CODE = [
  /^Cannot (?:read|set) properties of (?:undefined|null) \((?:reading|setting) '#?[\w$]{1,60}'\)$/,
  /^[\w$.#]{1,80} is not (?:a function|a constructor|defined|iterable)$/,
  /^Maximum call stack size exceeded$/,
  /^Cannot access '[\w$]{1,60}' before initialization$/,
];

const FRAME = /^at (?:async )?(?:(new )?([\w$.#<>[\] ]{1,80}) \()?(.*?):(\d{1,7}):(\d{1,7})\)?$/;

/** Reads anything that was thrown. */
export function problemOf(thrown: unknown): Problem {
  if (!(thrown instanceof Error)) return { name: typeof thrown, said: null, frames: [] };
  const { name, message, stack = '' } = thrown;
  // What a message says may look like a frame.
  const words = stack.indexOf(message);
  const below = words < 0 ? stack : stack.slice(words + message.length);
  const frames = below.split('\n').flatMap((line) => frameOf(line.trim()) ?? []);
  return {
    name: /^[A-Za-z]{1,60}$/.test(name) ? name : 'Error',
    said: ABOUT_CODE.some((pattern) => pattern.test(message)) ? message : null,
    frames: frames.slice(0, MOST_FRAMES),
  };
}

/** As lines that a person can read before handing them on. */
export const problemText = ({ name, said, frames }: Problem): string =>
  [`${name}${said === null ? '' : `: ${said}`}`, ...frames.map((frame) => `  at ${frame}`)].join(
    '\n',
  );

function frameOf(line: string): string | null {
  const [, created = '', caller, place = '', row, column] = FRAME.exec(line) ?? [];
  if (row === undefined) return null;
  const file =
    place
      .split(/[/\\]/)
      .at(-1)
      ?.replace(/[?#].*$/, '') ?? '';
  if (!/^[\w.-]{1,80}$/.test(file)) return null;
  const at = `${file}:${row}:${column}`;
  return caller === undefined ? at : `${created}${caller} (${at})`;
}

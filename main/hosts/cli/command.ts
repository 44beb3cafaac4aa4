import type { ParseArgsOptionsConfig } from 'node:util';

/** One verb of the terminal, as data. */
export interface Command {
  readonly name: string;
  /** What follows the name on the usage line. */
  readonly usage: string;
  readonly summary: string;
  readonly options: ParseArgsOptionsConfig;
  run(input: CommandInput): Promise<number>;
}

export interface CommandInput {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

/** Exit codes: a promise to other tools. */
export const DONE = 0;
export const FAILED = 1;
export const USAGE = 2;

/** The command line itself is wrong: one sentence, exit 2. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/** One value is wrong, and the sentence says what it may be: the whole usage would only hide it. */
export class ValueError extends UsageError {
  override readonly name = 'ValueError';
}

/** The command could not do its work: one sentence, exit 1. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** Which library, and the file that holds its passphrase. */
export const libraryOption = {
  library: { type: 'string' },
  'passphrase-file': { type: 'string' },
} as const;
export const jsonOption = { json: { type: 'boolean' } } as const;

/** An option's text, or undefined where it was not given. */
export function textOption({ values }: CommandInput, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The texts of an option that may be given several times. */
export function textsOption({ values }: CommandInput, name: string): string[] {
  const given: unknown = values[name];
  return Array.isArray(given) ? given.filter((one) => typeof one === 'string') : [];
}

/** Where to write, or a sentence that it is missing; `shape` is what such a file is called. */
export function outOption(input: CommandInput, shape = 'FILE'): string {
  const out = textOption(input, 'out');
  if (out) return out;
  throw new UsageError(`Say where to with --out ${shape}.`);
}

/** A whole number from `least` up, or undefined where it was not given. */
export function countOption(input: CommandInput, name: string, least: number): number | undefined {
  const value = textOption(input, name);
  if (value === undefined) return undefined;
  const count = Number(value);
  if (!Number.isSafeInteger(count) || count < least) {
    throw new ValueError(`--${name} takes a whole number from ${least} up, not “${value}”.`);
  }
  return count;
}

/** One of a few words, or null where it was not given. */
export function choiceOption<Choice extends string>(
  input: CommandInput,
  name: string,
  choices: readonly Choice[],
): Choice | null {
  const given = textOption(input, name);
  if (given === undefined) return null;
  const chosen = choices.find((choice) => choice === given);
  if (chosen) return chosen;
  throw new ValueError(`--${name} takes ${choices.join(', ')}, not “${given}”.`);
}

/** An ISO day, or null where it was not given. */
export function dayOption(input: CommandInput, name: string): string | null {
  const given = textOption(input, name);
  if (given === undefined) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given))) return given;
  throw new ValueError(`--${name} takes a day such as 2031-03-06, not “${given}”.`);
}

/** What a command of several verbs does for each: `rest` is what stands behind the verb. */
export type Verbs = Readonly<
  Record<string, (input: CommandInput, rest: readonly string[]) => Promise<number>>
>;

/** Does what the first positional says; lists where there is none. */
export function runVerb(input: CommandInput, command: string, verbs: Verbs): Promise<number> {
  const [verb = 'list', ...rest] = input.positionals;
  const act = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (!act) throw new UsageError(`There is no “${command} ${verb}”.`);
  return act(input, rest);
}

/** The only positional, with a sentence where it is missing or not alone. */
export function onlyPositional({ positionals }: CommandInput, what: string): string {
  const [first, second] = positionals;
  if (first === undefined) throw new UsageError(`Say which ${what}.`);
  if (second !== undefined)
    throw new UsageError(`Only one ${what} at a time: “${second}” is too much.`);
  return first;
}

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { messageOf } from '#domain/message-of.ts';
import { CommandError, type CommandInput, textOption } from './command.ts';

/** What a passphrase is called in options and in the environment. */
export interface PassphraseName {
  readonly option: string;
  readonly variable: string;
}
export const PASSPHRASE = { option: 'passphrase-file', variable: 'FIELDBRIEF_PASSPHRASE' };
export const NEW_PASSPHRASE = {
  option: 'new-passphrase-file',
  variable: 'FIELDBRIEF_NEW_PASSPHRASE',
};

/** What seals a pack, or opens one: another than the library's. */
export const SEAL_PASSPHRASE = {
  option: 'seal-passphrase-file',
  variable: 'FIELDBRIEF_SEAL_PASSPHRASE',
};
export const sealOption = { [SEAL_PASSPHRASE.option]: { type: 'string' } } as const;

/** From the file that is named, else from the environment; null where neither is. */
export function givenPassphrase(
  input: CommandInput,
  { option, variable }: PassphraseName = PASSPHRASE,
): string | null {
  const path = textOption(input, option);
  if (path !== undefined) return passphraseIn(path);
  return process.env[variable] ?? null;
}

/** The same, or what a person types where there is one. */
export async function neededPassphrase(input: CommandInput, folder: string): Promise<string> {
  return (
    givenPassphrase(input) ??
    (await typed(`Passphrase of ${folder}: `)) ??
    refuse(`The library ${folder} needs its passphrase`, PASSPHRASE)
  );
}

export async function neededNewPassphrase(input: CommandInput, folder: string): Promise<string> {
  const given = givenPassphrase(input, NEW_PASSPHRASE);
  if (given !== null) return given;
  const first = await typed(`New passphrase for ${folder}: `);
  if (first === null) return refuse('A new passphrase is needed', NEW_PASSPHRASE);
  if (first !== (await typed('The same again: '))) {
    throw new CommandError('The two were not the same: nothing was changed.');
  }
  return first;
}

function refuse(what: string, { option, variable }: PassphraseName): never {
  throw new CommandError(`${what}: name a file with --${option} F, or set ${variable}.`);
}

/** An editor's line break at the end is no part of it. */
function passphraseIn(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/\r?\n$/, '');
  } catch (error) {
    throw new CommandError(`The passphrase can't be read from “${path}” (${messageOf(error)}).`);
  }
}

/** Null where nobody sits at a terminal. What is typed is not shown. */
async function typed(question: string): Promise<string | null> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  process.stderr.write(question);
  const unseen = new Writable({ write: (_piece, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: true });
  try {
    return await lines.question('');
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}

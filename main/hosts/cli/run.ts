import { parseArgs } from 'node:util';
import { type Command, CommandError, FAILED, USAGE, UsageError, ValueError } from './command.ts';
import { brief, say, write } from './output.ts';

/** Each verb's module, loaded only when it is asked for: `entities` must not open a database. */
const commands: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  import: () => import('./commands/import.ts'),
  imports: () => import('./commands/imports.ts'),
  list: () => import('./commands/list.ts'),
  show: () => import('./commands/show.ts'),
  entities: () => import('./commands/entities.ts'),
  entity: () => import('./commands/entity.ts'),
  claims: () => import('./commands/claims.ts'),
  dossier: () => import('./commands/dossier.ts'),
  requirement: () => import('./commands/requirement.ts'),
  framework: () => import('./commands/framework.ts'),
  events: () => import('./commands/events.ts'),
  corrections: () => import('./commands/corrections.ts'),
  watch: () => import('./commands/watch.ts'),
  mark: () => import('./commands/mark.ts'),
  triage: () => import('./commands/triage.ts'),
  grade: () => import('./commands/grade.ts'),
  figures: () => import('./commands/figures.ts'),
  search: () => import('./commands/search.ts'),
  'saved-search': () => import('./commands/saved-search.ts'),
  annotate: () => import('./commands/annotate.ts'),
  note: () => import('./commands/note.ts'),
  review: () => import('./commands/review.ts'),
  annotations: () => import('./commands/annotations.ts'),
  revise: () => import('./commands/revise.ts'),
  'export-annotations': () => import('./commands/export-annotations.ts'),
  'import-annotations': () => import('./commands/import-annotations.ts'),
  pack: () => import('./commands/pack.ts'),
  identity: () => import('./commands/identity.ts'),
  merge: () => import('./commands/merge.ts'),
  summary: () => import('./commands/summary.ts'),
  brief: () => import('./commands/brief.ts'),
  verify: () => import('./commands/verify.ts'),
  serve: () => import('./commands/serve.ts'),
  backup: () => import('./commands/backup.ts'),
  restore: () => import('./commands/restore.ts'),
  check: () => import('./commands/check.ts'),
  passwd: () => import('./commands/passwd.ts'),
  'recovery-key': () => import('./commands/recovery-key.ts'),
  lock: () => import('./commands/lock.ts'),
};

/** Runs one command line; gives back the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  process.stdout.on('error', endWithReader);
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await write(await help());
    return name === undefined ? USAGE : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    say(
      `${brief(`There is no command “${name}”.`)} The commands: ${Object.keys(commands).join(', ')}.`,
    );
    return USAGE;
  }
  const { command } = await load();
  try {
    const options = { ...command.options, help: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true });
    if (values.help) {
      await write(`${usage(command)}\n  ${command.summary}\n`);
      return 0;
    }
    return await command.run({ values, positionals });
  } catch (error) {
    return told(error, command);
  }
}

/** Who reads only the first lines ("| head") wants no more, and no word about it. */
function endWithReader(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
}

/** A sentence for what a person can mend; anything else is a defect and keeps its stack. */
function told(error: unknown, command: Command): number {
  const isParseError =
    error instanceof TypeError &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS');
  if (error instanceof ValueError) {
    say(brief(error.message));
    return USAGE;
  }
  if (error instanceof UsageError || isParseError) {
    say(`${brief(error.message)}\nUsage: ${usage(command)}`);
    return USAGE;
  }
  if (error instanceof CommandError) say(brief(error.message));
  else
    say(
      `Fieldbrief stopped on a defect of its own. ${error instanceof Error ? error.stack : error}`,
    );
  return FAILED;
}

const usage = ({ name, usage: rest }: Command): string => `fieldbrief ${name} ${rest}`;

async function help(): Promise<string> {
  const loaded = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = loaded.map(({ command }) => `  ${usage(command)}\n      ${command.summary}`);
  return `Fieldbrief reads, marks and briefs articles offline.\n\n${lines.join('\n')}\n\nWith --json one JSON document goes to standard output. A library with a passphrase takes it from --passphrase-file F, or from FIELDBRIEF_PASSPHRASE. Exit: 0 done, 1 something failed, 2 usage.\n`;
}

import type { ImportDetails, ImportSummary, ImportUndone } from '#contract/imports.ts';
import { FATES, type Fate, importWords } from '#domain/formats/import-record.ts';
import { listImports, showImport } from '../../../workflows/imports/show-import.ts';
import { undoImport } from '../../../workflows/imports/undo-import.ts';
import { type Command, DONE, jsonOption, libraryOption, UsageError } from '../command.ts';
import { answer } from '../output.ts';
import { unwrap, withLibrary } from '../session.ts';

export const command: Command = {
  name: 'imports',
  usage: '[ID [--undo]] [--library DIR] [--json]',
  summary:
    'Past imports; with an ID what became of each of its files; --undo takes all of it back.',
  options: { ...libraryOption, ...jsonOption, undo: { type: 'boolean' } },
  run: (input) =>
    withLibrary(input, async ({ workspace }) => {
      const [given, more] = input.positionals;
      if (more !== undefined) throw new UsageError('Only one import at a time.');
      const all = listImports(workspace);
      if (given === undefined) {
        if (input.values.undo) throw new UsageError('Say which import is to be taken back.');
        await answer(input, all, all.length > 0 ? all.map(row) : ['No import yet.']);
        return DONE;
      }
      const id = all.find((one) => one.id.startsWith(given))?.id ?? given;
      if (input.values.undo) {
        const undone = unwrap(undoImport(workspace, id));
        await answer(input, undone, [undoneWords(undone)]);
        return DONE;
      }
      const one = unwrap(showImport(workspace, id));
      await answer(input, one, [row(one), ...lines(one)]);
      return DONE;
    }),
};

function undoneWords({ trashed, versions }: ImportUndone): string {
  if (trashed === 0) return 'Taken back. Redo in the app brings it again.';
  const stay = versions > 0 ? ` ${versions} new versions stay.` : '';
  return `Taken back. As later work rests on it, ${trashed} of its articles went to the trash.${stay}`;
}

const STATES = {
  running: 'running',
  ended: '',
  stopped: 'stopped',
  broken: 'did not end',
} as const satisfies Readonly<Record<ImportSummary['state'], string>>;

function row({ id, began, label, counts, state, remaining }: ImportSummary): string {
  const stands = state === 'ended' ? '' : ` (${STATES[state]}, ${remaining} files left)`;
  return `${id.slice(0, 8)}  ${began.slice(0, 16).replace('T', ' ')}  ${label}: ${importWords(counts)}${stands}`;
}

const HEADS: Readonly<Record<Fate, string>> = {
  read: 'Read',
  revised: 'New versions',
  duplicate: 'In the library already',
  notes: 'Files of notes',
  'left-out': 'Left out',
  failed: 'Not readable',
};

const lines = ({ lines }: ImportDetails): string[] =>
  FATES.flatMap((fate) => {
    const of = lines.filter((line) => line.fate === fate);
    if (of.length === 0) return [];
    return [
      `${HEADS[fate]}:`,
      ...of.map(({ path, title, article, reason }) =>
        ['  ', path, title && ` “${title}”`, article && ` ${article}`, reason && ` (${reason})`]
          .filter(Boolean)
          .join(''),
      ),
    ];
  });

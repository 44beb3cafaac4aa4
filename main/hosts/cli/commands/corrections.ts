import {
  exportCorrections,
  importCorrectionFile,
  saveCorrections,
} from '../../../workflows/names/exchange-corrections.ts';
import {
  type Command,
  type CommandInput,
  DONE,
  jsonOption,
  libraryOption,
  textOption,
  UsageError,
} from '../command.ts';
import { answer, counted } from '../output.ts';
import { unwrap, withLibrary } from '../session.ts';

export const command: Command = {
  name: 'corrections',
  usage: 'export --out F | import F  [--library DIR] [--json]',
  summary: 'Writes what was corrected about names for colleagues, or takes theirs in.',
  options: { out: { type: 'string' }, ...libraryOption, ...jsonOption },
  run: async (input) => {
    const [verb, path, ...rest] = input.positionals;
    const out = textOption(input, 'out');
    if (verb === 'export') {
      if (path !== undefined || !out) throw new UsageError('Say where to with --out FILE.');
      await toFile(input, out);
    } else if (verb === 'import') {
      if (path === undefined || rest.length > 0 || out !== undefined)
        throw new UsageError('Say which one file to import.');
      await fromFile(input, path);
    } else throw new UsageError('Say “export” or “import”.');
    return DONE;
  },
};

async function toFile(input: CommandInput, out: string): Promise<void> {
  const file = await withLibrary(input, async ({ workspace }) => exportCorrections(workspace));
  unwrap(await saveCorrections(out, file));
  const { rules, bytes } = file;
  await answer(input, { out, rules, bytes: bytes.length }, [
    `${out}: ${counted(rules, 'correction')}, ${bytes.length} bytes`,
  ]);
}

async function fromFile(input: CommandInput, path: string): Promise<void> {
  const report = await withLibrary(input, async (library) => {
    const found = unwrap(await importCorrectionFile(library.workspace, path));
    await library.catchUp();
    return found;
  });
  await answer(input, report, [`${report.added} added, ${report.unchanged} unchanged.`]);
}

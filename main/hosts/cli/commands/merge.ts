import { PACK_CHANGES } from '#contract/packs.ts';
import { mergePackFile } from '../../../workflows/packs/merge-pack.ts';
import { type Command, DONE, jsonOption, libraryOption, onlyPositional } from '../command.ts';
import { answer } from '../output.ts';
import { unwrap, withLibrary } from '../session.ts';

export const command: Command = {
  name: 'merge',
  usage: 'F.fieldbrief [--dry-run] [--library DIR] [--json]',
  summary: 'Takes a colleague’s pack in; with --dry-run says what that would do.',
  options: { 'dry-run': { type: 'boolean' }, ...libraryOption, ...jsonOption },
  run: async (input) => {
    const path = onlyPositional(input, 'pack');
    const dryRun = input.values['dry-run'] === true;
    const report = await withLibrary(input, async (library) => {
      const merged = unwrap(await mergePackFile(library.workspace, path, { dryRun }));
      if (!dryRun) await library.catchUp();
      return merged;
    });
    const counts = PACK_CHANGES.map((change) => `${report[change].length} ${change}`).join(', ');
    const ids = PACK_CHANGES.map((change) => [change, report[change].map(idOf)] as const);
    await answer(input, { ...Object.fromEntries(ids), refused: report.refused }, [
      `${dryRun ? 'Would be' : 'Merged'}: ${counts}.`,
      ...report.refused.map(({ id, reason }) => `${id}: ${reason}`),
    ]);
    return DONE;
  },
};

/** A key is the kind, a blank, the id. */
const idOf = (key: string): string => key.slice(key.indexOf(' ') + 1);

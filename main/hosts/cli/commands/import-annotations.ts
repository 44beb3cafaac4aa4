import { importAnnotationFile } from '../../../workflows/annotations/import-annotations.ts';
import {
  type Command,
  DONE,
  FAILED,
  jsonOption,
  libraryOption,
  onlyPositional,
} from '../command.ts';
import { answer, say } from '../output.ts';
import { unwrap, withLibrary } from '../session.ts';

export const command: Command = {
  name: 'import-annotations',
  usage: 'F [--library DIR] [--json]',
  summary: 'Takes in annotations from another library, Hypothesis, Thorium or any W3C program.',
  options: { ...libraryOption, ...jsonOption },
  run: async (input) => {
    const path = onlyPositional(input, 'file');
    const report = await withLibrary(input, async (library) =>
      unwrap(await importAnnotationFile(library.workspace, path)),
    );
    const { added, unchanged, refused } = report;
    for (const { id, reason } of refused) say(`${id}: ${reason}`);
    await answer(input, report, [
      `${added.length} added, ${unchanged.length} unchanged, ${refused.length} refused.`,
    ]);
    return refused.length > 0 ? FAILED : DONE;
  },
};

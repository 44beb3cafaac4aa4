import { askToLock } from '../../../workflows/vault/ask-to-lock.ts';
import { type Command, DONE, jsonOption, libraryOption } from '../command.ts';
import { answer } from '../output.ts';
import { libraryFolder, unwrap } from '../session.ts';

export const command: Command = {
  name: 'lock',
  usage: '[--library DIR] [--json]',
  summary: 'Tells an app that has the library open to lock it.',
  options: { ...libraryOption, ...jsonOption },
  run: async (input) => {
    const folder = libraryFolder(input);
    const locked = unwrap(await askToLock(folder));
    await answer(input, { locked }, [
      locked ? `${folder} is locked.` : `No app has ${folder} open, so nothing was to be locked.`,
    ]);
    return DONE;
  },
};

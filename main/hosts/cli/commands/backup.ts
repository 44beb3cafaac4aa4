import { resolve } from 'node:path';
import { saveBackup } from '../../../workflows/vault/keep-backups.ts';
import { type Command, DONE, jsonOption, libraryOption, outOption } from '../command.ts';
import { answer } from '../output.ts';
import { unwrap, withLibrary } from '../session.ts';

export const command: Command = {
  name: 'backup',
  usage: '--out F [--library DIR] [--json]',
  summary: 'Writes the whole library to one file, encrypted as the library is.',
  options: { out: { type: 'string' }, ...libraryOption, ...jsonOption },
  run: async (input) => {
    const out = outOption(input);
    const made = await withLibrary(input, async (library) => {
      unwrap(await saveBackup(library, resolve(out)));
      const { store } = library.workspace;
      return { out, encrypted: store.isEncrypted, ...store.counts() };
    });
    await answer(input, made, [
      `${out}: ${made.articles} articles, ${made.annotations} annotations, ${made.encrypted ? 'encrypted' : 'not encrypted'}`,
    ]);
    return DONE;
  },
};

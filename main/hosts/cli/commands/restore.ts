import { systemClock } from '#domain/clock.ts';
import { restoreBackup } from '../../../workflows/vault/keep-backups.ts';
import { type Command, DONE, jsonOption, libraryOption, onlyPositional } from '../command.ts';
import { answer } from '../output.ts';
import { givenPassphrase } from '../passphrase.ts';
import { libraryFolder, unwrap } from '../session.ts';

export const command: Command = {
  name: 'restore',
  usage: 'F [--passphrase-file F] [--library DIR] [--json]',
  summary: 'Puts a backup in the place of a library; what was there is moved aside.',
  options: { ...libraryOption, ...jsonOption },
  run: async (input) => {
    const backup = onlyPositional(input, 'backup');
    const folder = libraryFolder(input);
    const passphrase = givenPassphrase(input);
    const restored = unwrap(await restoreBackup(folder, backup, passphrase, systemClock));
    const { encrypted, setAside } = restored;
    await answer(input, { library: folder, encrypted, setAside }, [
      `${folder} is as it was in ${backup}.`,
      ...(setAside === null ? [] : [`What was there before lies in ${setAside}.`]),
    ]);
    return DONE;
  },
};

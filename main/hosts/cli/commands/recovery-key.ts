import { liesInClear, renewRecoveryKey } from '../../../workflows/vault/unlock-library.ts';
import { type Command, CommandError, DONE, jsonOption, libraryOption } from '../command.ts';
import { answer } from '../output.ts';
import { existingFolder, unlocked, unwrap } from '../session.ts';

export const command: Command = {
  name: 'recovery-key',
  usage: '[--passphrase-file F] [--library DIR] [--json]',
  summary: 'Makes a new recovery key, which opens the library when the passphrase is forgotten.',
  options: { ...libraryOption, ...jsonOption },
  run: async (input) => {
    const folder = existingFolder(input);
    if (liesInClear(folder)) {
      throw new CommandError(
        `The library ${folder} has no passphrase, so it needs no recovery key: “fieldbrief passwd” gives it a passphrase.`,
      );
    }
    const opened = await unlocked(input, folder);
    const recoveryKey = unwrap(await renewRecoveryKey(folder, opened));
    opened.key.fill(0);
    await answer(input, { recoveryKey }, [
      recoveryKey,
      'Print it, or write it down, and keep it away from this machine. It stands in the passphrase’s place; the one before opens nothing any more.',
    ]);
    return DONE;
  },
};

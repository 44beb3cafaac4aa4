import {
  changePassphrase,
  encryptWith,
  formOfLibrary,
} from '../../../workflows/vault/unlock-library.ts';
import { type Command, DONE, jsonOption, libraryOption } from '../command.ts';
import { answer, say } from '../output.ts';
import { neededNewPassphrase } from '../passphrase.ts';
import { libraryFolder, unlocked, unwrap, withKey } from '../session.ts';

const SHORT = 12;

export const command: Command = {
  name: 'passwd',
  usage: '[--passphrase-file F] --new-passphrase-file F [--library DIR] [--json]',
  summary: 'Gives a library another passphrase; a library in clear is encrypted.',
  options: { 'new-passphrase-file': { type: 'string' }, ...libraryOption, ...jsonOption },
  run: async (input) => {
    const folder = libraryFolder(input);
    const form = formOfLibrary(folder);
    const opened = form === 'encrypted' ? await unlocked(input, folder) : null;
    const passphrase = await neededNewPassphrase(input, folder);
    if (opened) unwrap(await changePassphrase(folder, opened, passphrase));
    else {
      const made = unwrap(await encryptWith(folder, passphrase));
      // A new one is made at once, so that it is known to open.
      await withKey(folder, made, async () => undefined);
    }
    opened?.key.fill(0);
    if (passphrase.length < SHORT) {
      say('That passphrase is short: who has the disk can try many. Several words are better.');
    }
    const was = { none: 'made', plain: 'encrypted', encrypted: 'changed' }[form];
    await answer(input, { library: folder, passphrase: was }, [
      {
        made: `${folder} was made, and opens with this passphrase only.`,
        encrypted: `${folder} is encrypted now, its backups as well, and opens with this passphrase only.`,
        changed: `${folder} and its backups open with the new passphrase now.`,
      }[was] ?? '',
    ]);
    return DONE;
  },
};

import type { Command } from '../command-registry.ts';
import { inBackground } from '../in-background.ts';
import type { Session } from '../session.ts';

/** In milliseconds. */
const LONGEST_WAIT = 400;

/** The lock, the passphrase, and the end of the keys. */
export function vaultCommands({ vault, room, drafts }: Session): Command[] {
  const isEncrypted = () => vault.state?.encrypted === true;
  const lock = async () => {
    // What is being typed is kept first, unless that takes long: a person who locks is in a hurry.
    const late = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT));
    await Promise.race([drafts.keepNow(), late]);
    await vault.lock();
  };
  return [
    {
      id: 'vault.lock',
      label: 'Lock the library',
      group: 'Library',
      keys: ['Mod+Shift+L'],
      inText: true,
      anywhere: true,
      when: isEncrypted,
      run: () => inBackground(lock()),
    },
    {
      id: 'vault.panic',
      label: 'Panic: destroy the keys of this library',
      group: 'Library',
      keys: ['Mod+Shift+Backspace'],
      inText: true,
      anywhere: true,
      when: isEncrypted,
      run: () => room.open('panic'),
    },
    {
      id: 'vault.open',
      label: 'Passphrase and lock',
      group: 'Library',
      keys: [],
      run: () => room.open('vault'),
    },
    {
      id: 'vault.limits',
      label: 'What encryption does not protect',
      group: 'Library',
      keys: [],
      run: () => room.open('limits'),
    },
  ];
}

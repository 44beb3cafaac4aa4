import type { PackFile } from '#contract/packs.ts';
import { openerOf } from '#domain/identity/person-key.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { ownIdentity, withSeed } from '../identity/own-identity.ts';
import type { Workspace } from '../workspace.ts';
import { sealInThread } from './seal-in-thread.ts';
import { damagedSeal, sealedForm, sealedWith } from './sealed-head.ts';

/** For whom a pack is encrypted: the owners of keys (`age1…`), or whoever has the passphrase. */
export type Seal = { readonly to: readonly string[] } | { readonly passphrase: string };

/** The same pack, encrypted in the age format. The sender can't open it either, unless their key is among those. */
export async function sealPack(file: PackFile, seal: Seal): Promise<Result<PackFile>> {
  const { bytes } = file;
  const answer = await sealInThread({ act: 'seal', bytes, ...seal });
  if ('problem' in answer) return fail('not-sealed', 'The pack could not be encrypted.');
  const sealed = 'to' in seal ? { keys: seal.to.length } : ('passphrase' as const);
  return ok({ ...file, mediaType: 'application/octet-stream', bytes: answer.bytes, sealed });
}

export interface OpenedPack {
  /** The bytes of a pack, not read yet. */
  readonly bytes: Uint8Array;
  readonly sealed: boolean;
}

/**
 * What came, decrypted where it is encrypted: with this library's key, or with the passphrase. Fails with
 * `needs-passphrase` where one is needed, and with `wrong-passphrase` where it is another one.
 */
export async function openPack(
  workspace: Workspace,
  bytes: Uint8Array,
  passphrase: string | null,
): Promise<Result<OpenedPack>> {
  const form = sealedForm(bytes);
  if (form === null) return ok({ bytes, sealed: false });
  const binary = form === 'binary' ? bytes : await unwrapped(bytes);
  if (binary === null) return damagedSeal();
  const needed = sealedWith(binary);
  if (!needed.ok) return needed;
  if (needed.value === 'passphrase' && passphrase === null) {
    return fail(
      'needs-passphrase',
      'This pack is sealed with a passphrase: ask the sender for it.',
    );
  }
  const means =
    needed.value === 'passphrase'
      ? { passphrase: passphrase ?? '' }
      : { opener: withSeed(workspace, openerOf) };
  const answer = await sealInThread({ act: 'open', bytes: binary, ...means });
  if ('bytes' in answer) return ok({ bytes: answer.bytes, sealed: true });
  if (answer.problem === 'damaged') return damagedSeal();
  return 'passphrase' in means
    ? fail('wrong-passphrase', 'That is not the passphrase of this pack.')
    : fail(
        'not-for-us',
        `This pack is sealed for other keys than yours. Ask the sender to seal it for ${ownIdentity(workspace).key}.`,
      );
}

async function unwrapped(bytes: Uint8Array): Promise<Uint8Array | null> {
  const text = new TextDecoder('latin1').decode(bytes);
  const answer = await sealInThread({ act: 'unwrap', text });
  return 'bytes' in answer ? answer.bytes : null;
}

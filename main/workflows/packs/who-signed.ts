import type { PackSigner } from '#domain/identity/pack-signer.ts';
import { nameSkeleton, plainName } from '#domain/identity/plain-name.ts';
import { ownIdentity, wordsOf } from '../identity/own-identity.ts';
import type { Workspace } from '../workspace.ts';
import type { Pack } from './read-pack.ts';

/** Who signed a pack, as far as this person can know, and what speaks against what it says. */
export function whoSigned(workspace: Workspace, pack: Pack): PackSigner {
  const { store } = workspace;
  const { signer: key, manifest } = pack;
  const claims = plainName(manifest.by);
  const namesake = claims === '' ? undefined : knownAs(workspace, claims);
  const warnings = [
    ...(namesake && namesake.key !== key
      ? [
          `It says that it comes from “${claims}”, but the key that you know as ${namesake.name} did not sign it.`,
        ]
      : []),
    ...olderThan(workspace, pack),
  ];
  if (key === null) {
    return { kind: 'unsigned', key, words: null, name: null, claims, warnings };
  }
  const own = ownIdentity(workspace);
  const name = store.identity.person(key)?.name ?? null;
  const kind = key === own.key ? 'own' : name === null ? 'new' : 'known';
  return { kind, key, words: wordsOf(key), name, claims, warnings };
}

const knownAs = ({ store }: Workspace, claims: string) =>
  store.identity.people().find(({ name }) => nameSkeleton(name) === nameSkeleton(claims));

/** Somebody may send an old pack again, to have what was put right since look as it did. */
function olderThan({ store }: Workspace, { signer, manifest }: Pack): string[] {
  const { library, counter } = manifest;
  const newest = signer === null ? null : store.identity.newestPack(signer, library);
  if (!newest || counter === undefined || counter >= newest.counter) return [];
  return [
    `It is older than a pack of the same sender that was merged here, made on ${newest.created.slice(0, 10)}: what was changed since is not in it.`,
  ];
}

/** Remembers how new a pack is that was merged. */
export function rememberSender({ store }: Workspace, { signer, manifest }: Pack): void {
  const { library, counter, created } = manifest;
  if (signer !== null && counter !== undefined) {
    store.identity.came({ key: signer, library, counter, created });
  }
}

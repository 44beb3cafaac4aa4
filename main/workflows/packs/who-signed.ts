import type { PackSigner } from '#domain/identity/pack-signer.ts';
import { plainName } from '#domain/identity/plain-name.ts';
import { firstOf } from '#domain/merge/library-name.ts';
import { personCalled } from '../identity/known-people.ts';
import { wordsOf } from '../identity/own-identity.ts';
import type { Workspace } from '../workspace.ts';
import type { Authorship } from './authorship.ts';
import type { Pack } from './read-pack.ts';

/** Who signed a pack, as far as this person can know, and what speaks against what it says. */
export function whoSigned(workspace: Workspace, pack: Pack, authorship: Authorship): PackSigner {
  const { store } = workspace;
  const { signer: key, manifest } = pack;
  const { ownKey, unprovenOwn } = authorship;
  const claims = plainName(manifest.by);
  const namesake = claims === '' ? null : personCalled(store, claims);
  const warnings = [
    ...(namesake && namesake.key !== key
      ? [
          `It says that it comes from “${claims}”, but the key that you know as ${namesake.name} did not sign it.`,
        ]
      : []),
    ...otherKey(workspace, pack, authorship),
    ...olderThan(workspace, pack),
    ...(unprovenOwn > 0
      ? [
          `${unprovenOwn} of its notes are in your name, and your key did not sign them: take them only if you wrote them in an earlier library.`,
        ]
      : []),
  ];
  if (key === null) {
    return { kind: 'unsigned', key, words: null, name: null, claims, warnings };
  }
  const name = store.identity.person(key)?.name ?? null;
  const kind = key === ownKey ? 'own' : name === null ? 'new' : 'known';
  return { kind, key, words: wordsOf(key), name, claims, warnings };
}

/** Somebody may send an old pack again, to have what was put right since look as it did. */
function olderThan({ store }: Workspace, { signer, manifest }: Pack): string[] {
  const { library, counter } = manifest;
  const newest = signer === null ? null : store.identity.newestPack(signer, library);
  if (!newest || counter === undefined || counter >= newest.counter) return [];
  return [
    `It is older than a pack of the same sender that was merged here, made on ${newest.created.slice(0, 10)}: what was changed since is not in it.`,
  ];
}

/** The library that a pack says it comes from is known by another key than the one that signed. */
function otherKey(
  { store }: Workspace,
  { signer, manifest }: Pack,
  authorship: Authorship,
): string[] {
  const known = authorship.keyOfLibrary(manifest.library);
  if (known === null || known === signer) return [];
  const name = store.identity.person(known)?.name;
  if (signer === null) {
    return [
      `It says that it comes from the library${name ? ` of ${name}` : ' of somebody'} whose packs are signed: this one is not.`,
    ];
  }
  return known === authorship.ownKey
    ? ['It says that it comes from a copy of this library, but your key did not sign it.']
    : [
        `It says that it comes from the library${name ? ` of ${name}` : ''} whose packs were signed with another key until now (${known}). If that key is not used any more, forget it.`,
      ];
}

/** Remembers how new a pack is that was merged, and by which key and name its library is known from now on. */
export function rememberSender(
  { store }: Workspace,
  { signer, manifest }: Pack,
  authorship: Authorship,
): void {
  const { library, counter, created, by } = manifest;
  if (signer !== null && counter !== undefined) {
    store.identity.came({ key: signer, library, counter, created });
  }
  const known = authorship.keyOfLibrary(library);
  if (signer !== null && known === null) store.proofs.pin(firstOf(library), signer);
  if (library === store.merge.library().replica || (known !== null && known !== signer)) return;
  const person = signer === null ? null : store.identity.person(signer);
  store.merge.meet(library, person?.name ?? plainName(by));
}

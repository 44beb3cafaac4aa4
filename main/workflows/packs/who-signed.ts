import type { PackSigner } from '#domain/identity/pack-signer.ts';
import { nameSkeleton, plainName } from '#domain/identity/plain-name.ts';
import { firstOf } from '#domain/merge/library-name.ts';
import { ownIdentity, wordsOf } from '../identity/own-identity.ts';
import type { Workspace } from '../workspace.ts';
import type { Authorship } from './authorship.ts';
import type { Pack } from './read-pack.ts';

/** Who signed a pack, as far as this person can know, and what speaks against what it says. */
export function whoSigned(
  workspace: Workspace,
  pack: Pack,
  { unprovenOwn }: Pick<Authorship, 'unprovenOwn'>,
): PackSigner {
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
    ...otherKey(workspace, pack),
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

/** The key by which the library is known that a pack says it comes from; null where it is known by none. */
function knownKey(workspace: Workspace, { manifest }: Pack): string | null {
  const { store } = workspace;
  const library = firstOf(manifest.library);
  return library === firstOf(store.merge.library().replica)
    ? ownIdentity(workspace).key
    : store.proofs.keyOfLibrary(library);
}

function otherKey(workspace: Workspace, pack: Pack): string[] {
  const known = knownKey(workspace, pack);
  if (known === null || known === pack.signer) return [];
  const name = workspace.store.identity.person(known)?.name;
  if (pack.signer === null) {
    return [
      `It says that it comes from the library${name ? ` of ${name}` : ' of somebody'} whose packs are signed: this one is not.`,
    ];
  }
  return known === ownIdentity(workspace).key
    ? ['It says that it comes from a copy of this library, but your key did not sign it.']
    : [
        `It says that it comes from the library${name ? ` of ${name}` : ''} whose packs were signed with another key until now (${known}). If that key is not used any more, forget it.`,
      ];
}

/** Remembers how new a pack is that was merged, and by which key and name its library is known from now on. */
export function rememberSender(workspace: Workspace, pack: Pack): void {
  const { store } = workspace;
  const { signer, manifest } = pack;
  const { library, counter, created, by } = manifest;
  if (signer !== null && counter !== undefined) {
    store.identity.came({ key: signer, library, counter, created });
  }
  const known = knownKey(workspace, pack);
  if (signer !== null && known === null) store.proofs.pin(firstOf(library), signer);
  if (library === store.merge.library().replica || (known !== null && known !== signer)) return;
  const person = signer === null ? null : store.identity.person(signer);
  store.merge.meet(library, person?.name ?? plainName(by));
}

import { nameSkeleton } from '#domain/identity/plain-name.ts';
import { isSameWrite, originOf } from '#domain/merge/join.ts';
import { firstOf } from '#domain/merge/library-name.ts';
import { type NoteProof, type Said, saidBy } from '#domain/merge/note-proof.ts';
import { keyOf, type MergeRecord, type RecordState } from '#domain/merge/types.ts';
import { ownIdentity, withSeed } from '../identity/own-identity.ts';
import { SignatureReader, signer } from '../identity/signatures.ts';
import type { Workspace } from '../workspace.ts';
import type { Pack } from './read-pack.ts';

/** The signatures under the notes that a pack takes along: this library's own, made where they lack, and those of others. */
export function proofsFor(workspace: Workspace, records: readonly MergeRecord[]): NoteProof[] {
  const { store } = workspace;
  const own = firstOf(store.merge.library().replica);
  const { signing } = ownIdentity(workspace);
  const known = store.proofs.all();
  const fresh: NoteProof[] = [];
  const found = withSeed(workspace, (seed) => {
    const sign = signer(seed);
    return records.flatMap((record): NoteProof[] => {
      const said = saidBy(record);
      if (!said?.isOwn) return [];
      const isOurs = firstOf(said.origin) === own;
      const proof = known
        .get(keyOf(record))
        ?.find((one) => isSameWrite(one, said) && (!isOurs || one.signing === signing));
      if (proof || !isOurs) return proof ? [proof] : [];
      const { kind, id, replica, counter } = said;
      const made = { kind, id, replica, counter, ...sign(Buffer.from(said.said)) };
      fresh.push(made);
      return [made];
    });
  });
  store.proofs.keep(fresh);
  return found;
}

/**
 * Whether a pack may say what it says in a person's name. The words of a note, and the name under it, count only with
 * the signature of the key by which the library that made it is known here. Where a library is known by none, because
 * nothing signed ever came of it, all is as it was before there were keys.
 */
export class Authorship {
  readonly #workspace: Workspace;
  readonly #pack: Pack;
  readonly #signatures = new SignatureReader();
  readonly #ownLibrary: string;
  /** The key of this library, `age1…`. */
  readonly ownKey: string;
  readonly #people: ReadonlyMap<string, { readonly key: string; readonly name: string }>;
  /** Signatures that hold, to be passed on with the notes. */
  readonly proven: NoteProof[] = [];
  /** How many notes come in this library's name that its key did not sign: of a library before this one, or forged. */
  unprovenOwn = 0;

  constructor(workspace: Workspace, pack: Pack) {
    const { store } = workspace;
    this.#workspace = workspace;
    this.#pack = pack;
    this.#ownLibrary = store.merge.library().replica;
    this.ownKey = ownIdentity(workspace).key;
    const people = store.identity.people();
    this.#people = new Map(people.map((person) => [nameSkeleton(person.name), person]));
  }

  /**
   * Why a record can't be taken, as one sentence; null where it can.
   * @param record as it would be
   * @param before as it is here; null where it was never here
   */
  refusal(record: MergeRecord, before: RecordState | null): string | null {
    const now = saidBy(record);
    if (!now) return null;
    const signed = this.#signerOf(now);
    const was = before && saidBy({ ...record, state: before });
    if (was?.said === now.said) return null;
    const origin = (before && originOf(before)) ?? now.origin;
    const library = firstOf(origin);
    const isOurs = this.#isOurs(library);
    const key = this.keyOfLibrary(library);
    if (key !== null && firstOf(now.origin) !== library) {
      return 'It says that another library made what this one made.';
    }
    if (key === null) return this.#borrowsName(now, signed);
    if (now.isOwn && signed === key) return null;
    if (!isOurs) {
      return `It speaks in the name of ${this.#nameOf(key, now)}, whose key did not sign it.`;
    }
    // What this very library wrote it knows; a library that it was copied from may have written more.
    if (was || now.replica === this.#ownLibrary) {
      return 'It speaks in your name, and your key did not sign it.';
    }
    this.unprovenOwn += 1;
    return null;
  }

  /** The key by which a library, or the one that it is a copy of, is known here; null where it is known by none. */
  keyOfLibrary(library: string): string | null {
    return this.#isOurs(library)
      ? this.ownKey
      : this.#workspace.store.proofs.keyOfLibrary(firstOf(library));
  }

  #isOurs(library: string): boolean {
    return firstOf(library) === firstOf(this.#ownLibrary);
  }

  /** A library that is known by no key bears the name of somebody who is known by one. */
  #borrowsName({ author }: Said, signed: string | null): string | null {
    const person = this.#people.get(nameSkeleton(author));
    if (!person || signed === person.key) return null;
    return `It bears the name of ${person.name}, and the key that you know as ${person.name} did not sign it.`;
  }

  #nameOf(key: string, { author }: Said): string {
    return this.#workspace.store.identity.person(key)?.name ?? (author || 'another library');
  }

  /** The key that signed these words. */
  #signerOf(said: Said): string | null {
    const proofs = this.#pack.proofs.get(keyOf(said)) ?? [];
    for (const proof of proofs) {
      const key = isSameWrite(proof, said)
        ? this.#signatures.signedBy(proof, Buffer.from(said.said))
        : null;
      if (key === null) continue;
      this.proven.push(proof);
      return key;
    }
    // Whoever signs the pack signs what is theirs in it.
    return firstOf(said.origin) === firstOf(this.#pack.manifest.library) ? this.#pack.signer : null;
  }
}

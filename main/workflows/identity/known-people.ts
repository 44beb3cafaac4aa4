import type { KnownPerson } from '#contract/identity.ts';
import { nameSkeleton, plainName } from '#domain/identity/plain-name.ts';
import { isRecipient } from '#domain/identity/recipient.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { KnownPersonRow } from '../../store/identity/row.ts';
import type { Store } from '../../store/store.ts';
import type { Workspace } from '../workspace.ts';
import { ownIdentity, wordsOf } from './own-identity.ts';

export const knownPeople = ({ store }: Workspace): KnownPerson[] =>
  store.identity.people().map((person) => ({ ...person, words: wordsOf(person.key) }));

/** Gives the owner of a key a name; one undoable step. Two keys with names that read alike would be taken for one. */
export function namePerson(workspace: Workspace, key: string, given: string): Result<null> {
  const { store, act, now } = workspace;
  const name = plainName(given);
  if (!isRecipient(key)) return noKey(key);
  if (name === '') return fail('no-name', 'Give the person a name.');
  if (key === ownIdentity(workspace).key) return fail('own-key', 'That is your own key.');
  const namesake = store.identity
    .people()
    .find((person) => person.key !== key && nameSkeleton(person.name) === nameSkeleton(name));
  if (namesake) {
    return fail(
      'namesake',
      `You know another key as ${namesake.name}. If that one is not used any more, forget it first; else give this one a name that can be told apart.`,
    );
  }
  if (store.identity.person(key)?.name === name) return ok(null);
  act(`Know ${name} by the key`, [], () => store.identity.name({ key, name, named: now() }));
  return ok(null);
}

/**
 * The key is as unknown as before, one undoable step: what comes of its library may be signed with another one from now
 * on.
 */
export function forgetPerson({ store, act }: Workspace, key: string): Result<null> {
  const person = store.identity.person(key);
  const wasPinned = store.proofs.unpin(key);
  if (person) act(`Forget the key of ${person.name}`, [], () => store.identity.forget(key));
  return person || wasPinned ? ok(null) : fail('no-person', 'You know nobody by that key.');
}

/** Whom this person knows by a name that is read like this one; null where they know nobody by it. */
export function personCalled({ identity }: Store, name: string): KnownPersonRow | null {
  const wanted = nameSkeleton(name);
  return identity.people().find((person) => nameSkeleton(person.name) === wanted) ?? null;
}

/** The keys that are meant by `age1…` or by the names of people whom this person knows. */
export function keysFor({ store }: Workspace, given: readonly string[]): Result<string[]> {
  const keys = new Set<string>();
  for (const one of given) {
    const wanted = one.trim();
    if (isRecipient(wanted)) {
      keys.add(wanted);
      continue;
    }
    if (/^age1/i.test(wanted)) return noKey(wanted);
    const person = personCalled(store, wanted);
    if (!person) {
      return fail(
        'no-person',
        `You know nobody called “${plainName(wanted)}”: give the key, age1….`,
      );
    }
    keys.add(person.key);
  }
  return ok([...keys]);
}

const noKey = (given: string): Result<never> =>
  fail(
    'no-key',
    `“${plainName(given)}” is no key: one begins with age1 and has 62 letters and digits. A letter of it may be wrong.`,
  );

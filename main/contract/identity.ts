/** Who signs for this library, and whom its person knows by their keys. */
import * as v from 'valibot';
import { isRecipient } from '#domain/identity/recipient.ts';
import { text } from './fields.ts';

/** The public half of a key, `age1…`. */
export const recipient = v.pipe(text(100), v.check(isRecipient, 'is no key'));

export const identityRequests = {
  /** The key that signs here, with the words to compare it by. */
  'identity.own': v.strictObject({}),
  /** Whom this person gave a name, by name. */
  'identity.people': v.strictObject({}),
  /** Gives the owner of a key a name, by which this person knows them from now on; undoable. */
  'identity.name': v.strictObject({ key: recipient, name: text(200) }),
  /** The key is as unknown as before; undoable. */
  'identity.forget': v.strictObject({ key: recipient }),
};

export interface IdentityResponses {
  'identity.own': OwnIdentity;
  'identity.people': readonly KnownPerson[];
  'identity.name': null;
  'identity.forget': null;
}

export interface OwnIdentity {
  /** `age1…`: what others seal packs for. */
  readonly key: string;
  /** Nine words to compare the key by, in three groups. */
  readonly words: string;
  /** What checks its signatures, an Ed25519 key in hexadecimal. */
  readonly signing: string;
  /** The name in the settings; empty until set. */
  readonly name: string;
}

export interface KnownPerson {
  readonly key: string;
  readonly words: string;
  /** As this person calls them. */
  readonly name: string;
  /** ISO 8601, when the name was given. */
  readonly named: string;
}

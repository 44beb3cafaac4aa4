import { createHash } from 'node:crypto';
import type { OwnIdentity } from '#contract/identity.ts';
import { publicOf } from '#domain/identity/person-key.ts';
import { shortWords } from '#domain/identity/short-words.ts';
import { authorOf } from '../annotations/annotate-passage.ts';
import type { Workspace } from '../workspace.ts';

/** Does something with the seed of this library's key, which is wiped afterwards. */
export function withSeed<T>({ store, now }: Workspace, work: (seed: Uint8Array) => T): T {
  const seed = store.identity.seed(now());
  try {
    return work(seed);
  } finally {
    seed.fill(0);
  }
}

export function ownIdentity(workspace: Workspace): OwnIdentity {
  const { recipient, signing } = withSeed(workspace, publicOf);
  return { key: recipient, words: wordsOf(recipient), signing, name: authorOf(workspace) };
}

/** The words in which a key is compared. */
export const wordsOf = (key: string): string =>
  shortWords(createHash('sha256').update(`fieldbrief words v1\n${key}`).digest());

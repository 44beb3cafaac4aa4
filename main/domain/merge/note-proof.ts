import * as v from 'valibot';
import { withoutTurning } from '../text/turning.ts';
import { originOf, shownFields, wordsOf } from './join.ts';
import { isSameLibrary } from './library-name.ts';
import type { Dot, MergeRecord, RecordKind } from './types.ts';

/** The kinds of records with words of a person, whose wordings are signed. */
const SIGNED = ['annotation', 'reply', 'free-note', 'review'] as const;
type Signed = (typeof SIGNED)[number];
export const isSigned = (kind: RecordKind): kind is Signed => SIGNED.some((one) => one === kind);

/** What signs one wording of a note or a reply, for the library that made it. */
export interface NoteProof extends Dot {
  readonly kind: Signed;
  readonly id: string;
  /** The Ed25519 key, and its signature over `said`, in hexadecimal. */
  readonly signing: string;
  readonly signature: string;
}

const proofShape: v.GenericSchema<unknown, NoteProof> = v.strictObject({
  kind: v.picklist(SIGNED),
  id: v.pipe(v.string(), v.maxLength(5_000)),
  replica: v.pipe(v.string(), v.maxLength(64)),
  counter: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  signing: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  signature: v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/)),
});

/** Of a stranger's list those that are none are left out: a note without one is not proven. */
export function readProofs(list: unknown): NoteProof[] {
  if (!Array.isArray(list)) return [];
  return list.slice(0, MOST).flatMap((item: unknown): NoteProof[] => {
    const read = v.safeParse(proofShape, item);
    return read.success ? [read.output] : [];
  });
}
const MOST = 200_000;

/** Whose words a note or reply shows, and what its maker signs. */
export interface Said extends Dot {
  readonly kind: NoteProof['kind'];
  readonly id: string;
  /** The library that made it. */
  readonly origin: string;
  /** Whether the words that it shows are that library's. */
  readonly isOwn: boolean;
  readonly author: string;
  /** What is signed: what it is, what it stands on, who made it and in which write, its words. */
  readonly said: string;
}

/** Null for what has no words of its own, or is not there. */
export function saidBy({ kind, id, state }: MergeRecord): Said | null {
  if (!isSigned(kind)) return null;
  const origin = originOf(state);
  const words = wordsOf(state);
  if (origin === null || !words) return null;
  const { article, annotation, author } = shownFields(state);
  const parent = (kind === 'annotation' ? article : annotation) ?? null;
  const { replica, counter, value } = words;
  const name = typeof author === 'string' ? author : '';
  return {
    ...{ kind, id, origin, replica, counter, author: name },
    isOwn: isSameLibrary(replica, origin),
    // As a pack is read: what turns text round is taken out of it there.
    said: withoutTurning(
      JSON.stringify([
        'fieldbrief note v1',
        kind,
        id,
        parent,
        origin,
        name,
        replica,
        counter,
        value,
      ]),
    ),
  };
}

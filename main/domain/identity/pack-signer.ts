/** Who signed a pack, as far as the person who gets it can know. */
export interface PackSigner {
  /** `new`: the signature is true, and this person gave its key no name yet. */
  readonly kind: 'unsigned' | 'own' | 'known' | 'new';
  /** `age1…`; null where nobody signed. */
  readonly key: string | null;
  /** To compare the key by; null where there is none. */
  readonly words: string | null;
  /** As this person calls the key's owner. */
  readonly name: string | null;
  /** What the pack says who made it; proves nothing. */
  readonly claims: string;
  /** What speaks against what it says, one sentence each. */
  readonly warnings: readonly string[];
}

/** "Signed by Ben, whom you know." */
export function signerSentence({ kind, name, claims }: PackSigner): string {
  switch (kind) {
    case 'unsigned':
      return `Not signed: anybody may have made it${claims === '' ? '' : `, though it says “${claims}”`}.`;
    case 'own':
      return 'Signed with your own key.';
    case 'known':
      return `Signed by ${name}, whom you know.`;
    case 'new':
      return `Signed by a key that is new here${claims === '' ? '' : `; it says that it is “${claims}”`}.`;
  }
}

/** Who made it, for a title: the name that this person gave, or what the pack says, in quotation marks. */
export const signerTitle = ({ name, claims }: PackSigner): string =>
  name ?? (claims === '' ? '' : `“${claims}”`);

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicOf } from '#domain/identity/person-key.ts';
import { SignatureReader, signedBy, signer } from './signatures.ts';

const seed = fc.uint8Array({ minLength: 32, maxLength: 32 });
const hex = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), maxLength });
const message = fc.uint8Array({ maxLength: 200 });

test('what a key signed names that key, and no other message or key does', () => {
  fc.assert(
    fc.property(seed, message, fc.nat(127), (own, words, at) => {
      const { signing, recipient } = publicOf(own);
      const { signature } = signer(own)(words);
      expect(signedBy({ signing, signature }, words)).toBe(recipient);
      expect(signedBy({ signing, signature }, Uint8Array.of(...words, 0))).toBeNull();
      const other = signature[at] === '0' ? '1' : '0';
      const changed = signature.slice(0, at) + other + signature.slice(at + 1);
      expect(signedBy({ signing, signature: changed }, words)).toBeNull();
    }),
    { numRuns: 8 },
  );
});

test('bytes that are no key sign nothing', () => {
  fc.assert(
    fc.property(hex(80), hex(140), (signing, signature) => {
      expect(signedBy({ signing, signature }, new Uint8Array())).toBeNull();
    }),
  );
});

test('of more keys than a team has the others are not looked at', () => {
  const signatures = new SignatureReader();
  const message = new Uint8Array();
  const by = (index: number) => signer(new Uint8Array(32).fill(index % 256).fill(index >> 8, 16));
  const read = (index: number) => signatures.signedBy(by(index)(message), message);
  const found = Array.from({ length: 102 }, (_, index) => read(index)).filter(
    (key) => key !== null,
  );
  expect(found).toHaveLength(100);
  expect(read(3)).toBe(found[3]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageBase64 } from './page-base64.ts';

test('bytes come back as they went, as other programs encode them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = pageBase64.encode(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(pageBase64.decode(text)).toEqual(bytes);
    }),
  );
});

test('more bytes than a call takes arguments', () => {
  const bytes = new Uint8Array(300_000).fill(7);
  expect(pageBase64.decode(pageBase64.encode(bytes))).toEqual(bytes);
});

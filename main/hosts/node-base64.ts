import type { Base64 } from '../contract/wire.ts';

export const nodeBase64: Base64 = {
  encode: (bytes) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  // A copy into an array of its own: a Buffer would share its pool with other requests.
  decode: (text) => new Uint8Array(Buffer.from(text, 'base64')),
};

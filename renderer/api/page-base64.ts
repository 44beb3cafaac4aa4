import type { Base64 } from '../../main/contract/wire.ts';

const CHUNK = 0x8000;

/** Base64 with what every page has; chunked, because a call takes only so many arguments. */
export const pageBase64: Base64 = {
  encode(bytes) {
    let binary = '';
    for (let at = 0; at < bytes.length; at += CHUNK) {
      binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
    }
    return btoa(binary);
  },
  decode(text) {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    return bytes;
  },
};

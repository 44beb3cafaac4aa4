/**
 * JSON with bytes in it, for hosts that carry text. A byte array becomes `{"$bytes": base64}`; the
 * host gives the base64 functions because Node and a page have different fast ones.
 */
export interface Base64 {
  encode(bytes: Uint8Array): string;
  decode(text: string): Uint8Array;
}

const KEY = '$bytes';

export function toWire(value: unknown, base64: Base64): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    item instanceof Uint8Array ? { [KEY]: base64.encode(item) } : item,
  );
}

/** Throws a SyntaxError when `text` is not JSON. */
export function fromWire(text: string, base64: Base64): unknown {
  return JSON.parse(text, (_key, item: unknown) => {
    if (typeof item !== 'object' || item === null || !(KEY in item)) return item;
    const encoded = item[KEY];
    return typeof encoded === 'string' ? base64.decode(encoded) : item;
  });
}

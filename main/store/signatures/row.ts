import type { Signature } from '#domain/text/similarity.ts';

export interface SignatureRow {
  readonly sha256: string;
  readonly signature: Uint8Array;
}

const WIDTH = Uint32Array.BYTES_PER_ELEMENT;

export function toSignature(bytes: Uint8Array): Signature {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length / WIDTH }, (_, at) =>
    view.getUint32(at * WIDTH, true),
  );
}

export function toBytes(signature: Signature): Uint8Array {
  const view = new DataView(new ArrayBuffer(signature.length * WIDTH));
  for (const [at, value] of signature.entries()) view.setUint32(at * WIDTH, value, true);
  return new Uint8Array(view.buffer);
}

import type { IncomingMessage } from 'node:http';
import { MOST_IN_A_BROWSER } from '#contract/packs.ts';

/** Base64 makes a file a third larger; the rest of a call is small. */
export const MAX_BODY_BYTES = (MOST_IN_A_BROWSER / 3) * 4;

/** The whole body as text, or null when it is larger than `limit` bytes: then it is read no further. */
export async function readBody(
  request: IncomingMessage,
  limit: number = MAX_BODY_BYTES,
): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

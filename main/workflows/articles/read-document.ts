import type { ReadFile } from '#domain/formats/draft.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import type { Result } from '#domain/result.ts';
import { decode } from '../../intake/decode.ts';
import { parseDocument } from '../../parse/parse-document.ts';

/** A file as it was picked, dropped or read. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The one way from a file's bytes to its articles; nothing is stored. */
export async function readDocument(
  { name, bytes }: NamedBytes,
  choice: ReadingChoice = {},
): Promise<Result<ReadFile>> {
  const raw = decode(bytes, name, choice);
  return raw.ok ? parseDocument(raw.value, choice) : raw;
}

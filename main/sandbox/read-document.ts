import type { ReadFile } from '#domain/formats/draft.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import { withStatistics } from '#domain/language/statistics.ts';
import { ok, type Result } from '#domain/result.ts';
import { decode } from '../intake/decode.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { parsePasted } from '../parse/paste.ts';

/** A file as it was picked, dropped or read. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is to be read: a file, or what a person pasted in the clipboard's two flavours. */
export type Readable =
  | (NamedBytes & {
      readonly choice?: ReadingChoice;
      /** Files that it may name: the pictures of a saved page, by their paths from where it stands. */
      readonly beside?: readonly NamedBytes[];
    })
  | { readonly text: string; readonly html: string | null };

/** The one way from bytes or pasted text to articles; nothing is stored. */
export const readDocument = (readable: Readable): Promise<Result<ReadFile>> =>
  withStatistics(() => readOnce(readable));

async function readOnce(readable: Readable): Promise<Result<ReadFile>> {
  if ('text' in readable) {
    const read = parsePasted(readable.text, readable.html);
    return read.ok ? ok({ articles: [read.value], enclosed: [] }) : read;
  }
  const { name, bytes, choice, beside } = readable;
  const raw = decode(bytes, name, choice);
  return raw.ok ? parseDocument(raw.value, choice, beside) : raw;
}

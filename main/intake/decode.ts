import { WHAT_IS_READ } from '#domain/formats/file-kinds.ts';
import {
  MAX_FILE_BYTES,
  type RawDocument,
  type ReadingChoice,
} from '#domain/formats/raw-document.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { documentKind } from './document-kind.ts';
import { decodeText } from './encoding/decode-text.ts';
import { mailKind } from './mail-signature.ts';
import { tooLarge } from './read-file.ts';
import { shownName } from './shown-name.ts';
import { readSignature } from './signatures.ts';

const READS = `Fieldbrief reads ${WHAT_IS_READ}`;

/** Tells what a file's bytes are and decodes them; `name` is its path or file name. */
export function decode(
  bytes: Uint8Array,
  name: string,
  choice: ReadingChoice = {},
): Result<RawDocument> {
  const shown = shownName(name);
  if (bytes.length === 0) return fail('empty-file', `${shown} is empty.`);
  if (bytes.length > MAX_FILE_BYTES) return tooLarge(name, bytes.length);
  const signature = readSignature(bytes);
  if (signature?.reads) return ok({ name, kind: signature.reads, bytes });
  if (signature !== null) {
    const { kind, advice } = signature;
    // What to do about it is worth more than what else is read, which may bear a like name.
    return fail(
      'not-text',
      advice === undefined
        ? `${shown} is ${kind}; ${READS}.`
        : `${shown} is ${kind}, which Fieldbrief does not read. ${advice}`,
    );
  }
  const mail = mailKind(bytes, name);
  if (mail !== null) return ok({ name, kind: mail, bytes });
  const decoded = decodeText(bytes, { chosen: choice.encoding });
  if (!decoded) return fail('not-text', `${shown} is not a text file; ${READS}.`);
  const { text, encoding } = decoded;
  if (text.trim() === '') return fail('empty-file', `${shown} is empty.`);
  const kind = documentKind(name, text);
  if (kind === null) return fail('not-text', `${shown} is data of an unknown form; ${READS}.`);
  return ok({ name, kind, text, encoding });
}

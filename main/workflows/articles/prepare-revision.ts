import { createHash } from 'node:crypto';
import type { ParsedArticle } from '#domain/article.ts';
import { canonicalText } from '#domain/document.ts';
import { ok, type Result } from '#domain/result.ts';
import { countWords } from '#domain/text/words.ts';
import { decode } from '../../intake/decode.ts';
import { parseDocument } from '../../parse/parse-document.ts';
import type { NewRevision } from '../../store/articles/writer.ts';

/** A file as it was picked, dropped or read. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Decodes and parses one file's bytes; nothing is stored. `imported` is the moment that it is to bear. */
export function readRevision({ name, bytes }: NamedBytes, imported: string): Result<NewRevision> {
  const raw = decode(bytes, name);
  if (!raw.ok) return raw;
  const parsed = parseDocument(raw.value);
  return parsed.ok ? ok(revisionOf(parsed.value, sha256(bytes), name, imported)) : parsed;
}

/** What a parsed text is stored with. */
export function revisionOf(
  parsed: ParsedArticle,
  bytesSha256: string,
  path: string,
  imported: string,
): NewRevision {
  const text = canonicalText(parsed.blocks);
  return {
    parsed,
    text,
    sha256: sha256(text),
    bytesSha256,
    path,
    imported,
    words: countWords(text),
  };
}

/** Hexadecimal; a string counts as UTF-8. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

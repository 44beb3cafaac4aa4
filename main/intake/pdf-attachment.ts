import { inflateSync } from 'node:zlib';
import { fail, ok, type Result } from '#domain/result.ts';

export const isPdf = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46;

/** A dictionary of these objects is never longer, in bytes. */
const LONGEST_HEAD = 600;
/** Notes of ten thousand passages have a twentieth of it, in bytes. */
const LARGEST = 64 * 1024 * 1024;

/**
 * A file that a brief's PDF carries, as this app writes it: its objects in the clear, the file itself deflated
 * or not. What another program has written anew is not taken apart.
 */
export function pdfAttachment(bytes: Uint8Array, name: string): Result<Uint8Array> {
  const none = fail('no-annotations', 'This PDF carries no notes of a Fieldbrief.');
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const named = file.lastIndexOf(`/F (${name})`);
  if (named < 0) return none;
  const spec = file.toString('latin1', Math.max(0, named - 60), named + LONGEST_HEAD);
  const number = /\/Filespec\s+\/F \([^)]*\)[\s\S]{0,400}?\/EF\s*<<\s*\/F (\d{1,9}) 0 R/.exec(
    spec,
  )?.[1];
  if (number === undefined) return none;
  const at = file.lastIndexOf(`\n${number} 0 obj\n`);
  if (at < 0) return none;
  const head = file.toString('latin1', at, at + LONGEST_HEAD);
  const begins = head.indexOf('stream\n');
  const dictionary = head.slice(0, Math.max(0, begins));
  if (!dictionary.includes('/Type /EmbeddedFile')) return none;
  const length = Number(/\/Length (\d{1,9})\b/.exec(dictionary)?.[1]);
  const start = at + begins + 'stream\n'.length;
  const ends = file.toString('latin1', start + length, start + length + '\nendstream'.length);
  if (ends !== '\nendstream') return none;
  const content = file.subarray(start, start + length);
  if (!dictionary.includes('/Filter')) return ok(content);
  if (!/\/Filter \/FlateDecode\b/.test(dictionary)) return none;
  try {
    return ok(inflateSync(content, { maxOutputLength: LARGEST }));
  } catch {
    return none;
  }
}

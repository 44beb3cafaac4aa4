import { fail, ok, type Result } from '#domain/result.ts';

export const isPdf = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46;

/**
 * A file that a brief's PDF carries, as this app writes it: in the clear. What another program has
 * written anew is not taken apart.
 */
export function pdfAttachment(bytes: Uint8Array, name: string): Result<Uint8Array> {
  const none = fail('no-annotations', 'This PDF carries no notes of a Fieldbrief.');
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const spec = file.lastIndexOf(`/Type /Filespec /F (${name})`);
  if (spec < 0) return none;
  const number = /\/EF <<\/F (\d{1,9}) 0 R/.exec(file.toString('latin1', spec, spec + 300))?.[1];
  if (number === undefined) return none;
  const at = file.lastIndexOf(`\n${number} 0 obj\n<</Type /EmbeddedFile`, spec);
  if (at < 0) return none;
  const head = file.toString('latin1', at, at + 300);
  const length = Number(/\/Length (\d{1,9})\b/.exec(head)?.[1]);
  const begins = head.indexOf('stream\n');
  const start = at + begins + 'stream\n'.length;
  const ends = file.toString('latin1', start + length, start + length + '\nendstream'.length);
  if (begins < 0 || ends !== '\nendstream') return none;
  return ok(file.subarray(start, start + length));
}

import { naturalness } from './naturalness.ts';

/** The upper half of code page 437, in which names stand that say nothing else (APPNOTE.TXT, appendix D). */
const UPPER_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡°∙·√ⁿ²■\u00a0';

/**
 * What systems write names in, the one whose text looks most like itself first: names are too short to tell two
 * encodings of Chinese apart, so that the commoner one is taken. Japanese names hold kana.
 */
const TRIED = ['ibm866', 'windows-1251', 'windows-1256', 'shift_jis', 'gb18030', 'euc-kr'] as const;

/**
 * Reads the names in an archive that says of none in what encoding it stands: programs write UTF-8 without saying so,
 * or the code page of the system they ran on. All names of an archive were written by one program.
 * @param names as bytes, each read by what is returned
 */
export function archiveNames(names: readonly Uint8Array[]): (name: Uint8Array) => string {
  const all = Buffer.concat(names.flatMap((name) => [name, Buffer.from('\n')]));
  if (all.every((byte) => byte < 0x80)) return (name) => Buffer.from(name).toString('latin1');
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(all);
    return readIn('utf-8');
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  let best = { read: from437, likely: naturalness(from437(all), null) };
  for (const label of TRIED) {
    const read = readIn(label);
    const text = read(all);
    const isMeant = label !== 'shift_jis' || /[\u3041-\u30ff]/.test(text);
    const likely = isMeant ? naturalness(text, null) : -1;
    if (likely > best.likely) best = { read, likely };
  }
  return best.read;
}

function readIn(label: string): (name: Uint8Array) => string {
  const decoder = new TextDecoder(label);
  return (name) => decoder.decode(name);
}

const from437 = (name: Uint8Array): string =>
  Array.from(name, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (UPPER_437[byte - 0x80] ?? ''),
  ).join('');

const SAMPLE = 64 * 1024;
/** What stands in texts of every script: letters, signs and white space. */
const COMMON = /[\p{L}\p{M}\p{N}\p{P}\p{Zs}\p{S}\n\r\t]/gu;

/**
 * `utf-16le` or `utf-16be` for text in two bytes a character without a mark, told by the zero bytes of its
 * spaces and line ends; null for anything else.
 */
export function twoByteText(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE & ~1);
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  const [most, fewest] = [Math.max(even, odd), Math.min(even, odd)];
  // Some characters have a zero in their other byte: few beside the zeros of spaces.
  if (half < 4 || most < half * 0.02 || fewest > most * 0.5) return null;
  const label = odd > even ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(label).decode(sample.subarray(0, sample.length & ~1));
  const common = text.match(COMMON)?.join('').length ?? 0;
  return common >= text.length * 0.98 && !isSpread(text) ? label : null;
}

/** Numbers in binary files fall into every block of Unicode; a text keeps to a few. */
function isSpread(text: string): boolean {
  const blocks = new Set<number>();
  for (const sign of text.slice(0, 2_000)) {
    const code = sign.codePointAt(0) ?? 0;
    const isEastAsian = code >= 0x2e80 && code <= 0xd7ff;
    blocks.add(isEastAsian ? 0x2e80 : code >> 8);
  }
  return blocks.size > 12;
}

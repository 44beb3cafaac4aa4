/** By the number that `\ansicpg` and `\cpg` have, the name that a decoder knows. */
const BY_PAGE: Readonly<Record<number, string>> = {
  437: 'ibm866',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  65001: 'utf-8',
};

/** By a font's `\fcharset`, the code page of its text. */
const BY_CHARSET: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

export const pageOfCharset = (charset: number): number | null => BY_CHARSET[charset] ?? null;

/** The name that a decoder knows; null for a page that we don't. */
export const nameOfPage = (page: number): string | null =>
  BY_PAGE[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : null);

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

/** Text out of bytes of a code page; the Western one where the page is unknown. */
export function decodePage(bytes: Uint8Array, page: number): string {
  const name = nameOfPage(page) ?? 'windows-1252';
  let decoder = decoders.get(name);
  if (!decoder) {
    decoder = new TextDecoder(name);
    decoders.set(name, decoder);
  }
  return decoder.decode(bytes);
}

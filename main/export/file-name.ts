/** A file name from a title: any script, nothing that a file system minds, no reserved name. */
export function fileNameFor(title: string, extension: string): string {
  const words = title
    .normalize('NFC')
    .replace(/[\p{C}<>:"/\\|?*.…]+/gu, ' ')
    .trim()
    .replace(/\s+/g, '-');
  const short = [...words].slice(0, 80).join('').replace(/-+$/, '');
  const safe =
    /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(short) || short === '' ? `brief-${short}` : short;
  return `${safe.replace(/-$/, '')}.${extension}`;
}

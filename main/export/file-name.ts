/** What file systems allow in a name, less an extension and a suffix such as “ (2)”. */
const MAX_BYTES = 200;

/** A file name from a title: any script, nothing that a file system minds, no reserved name. */
export function fileNameFor(title: string, extension: string): string {
  const words = title
    .normalize('NFC')
    .replace(/[\p{C}<>:"/\\|?*.…]+/gu, ' ')
    .trim()
    .replace(/\s+/g, '-');
  const characters = [...words].slice(0, 80);
  while (Buffer.byteLength(characters.join('')) > MAX_BYTES) characters.pop();
  const short = characters.join('').replace(/^-+|-+$/g, '');
  const safe =
    /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(short) || short === '' ? `brief-${short}` : short;
  return `${safe.replace(/-$/, '')}.${extension}`;
}

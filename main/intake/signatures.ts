import type { ByteKind } from '#domain/formats/raw-document.ts';

/** What a file's first bytes say that it is. */
export interface KnownSignature {
  /** For a sentence that tells a person why it is not read: "a PNG picture". */
  readonly kind: string;
  /** What to do about what is not read, as a sentence. */
  readonly advice?: string;
  /** How it is read; left out for what is not. */
  readonly reads?: ByteKind;
}

interface Signature extends KnownSignature {
  /** Latin-1 characters from `offset`. */
  readonly bytes: string;
  readonly offset?: number;
}

const save = (program: string, as: string): string =>
  `Open it in ${program} or LibreOffice and save it as ${as}.`;

const AS_PDF = 'Open it in a viewer of pictures and save it as PDF or PNG.';
const UNPACK = 'Unpack it and import what is in it, or pack it as ZIP.';

const PDF: Signature = { kind: 'a PDF', bytes: '%PDF-', reads: 'pdf' };
const PDF_HEAD = 1_024;

const SIGNATURES: readonly Signature[] = [
  PDF,
  { kind: 'a Rich Text document', bytes: '{\\rtf', reads: 'rtf' },
  { kind: 'a message that Outlook packed', bytes: 'x\x9f>"', reads: 'outlook' },
  { kind: 'a PNG picture', reads: 'picture', bytes: '\x89PNG\r\n' },
  { kind: 'a JPEG picture', reads: 'picture', bytes: '\xff\xd8\xff' },
  { kind: 'a GIF picture', reads: 'picture', bytes: 'GIF8' },
  { kind: 'a WebP picture', reads: 'picture', bytes: 'WEBP', offset: 8 },
  { kind: 'a web archive', bytes: 'bplist00', reads: 'webarchive' },
  { kind: 'a TIFF picture', bytes: 'II*\x00', advice: AS_PDF },
  { kind: 'a TIFF picture', bytes: 'MM\x00*', advice: AS_PDF },
  ...['heic', 'heix', 'mif1', 'avif'].map((brand) => ({
    kind: 'a photograph in HEIC or AVIF',
    bytes: `ftyp${brand}`,
    offset: 4,
    advice: 'Open it in a viewer of pictures and save it as JPEG.',
  })),
  { kind: 'a sound or film', bytes: 'ftyp', offset: 4 },
  { kind: 'a sound file', bytes: 'ID3' },
  { kind: 'a sound file', bytes: 'OggS' },
  { kind: 'a film', bytes: '\x1aE\xdf\xa3' },
  { kind: 'a compressed archive', bytes: '\x1f\x8b', advice: UNPACK },
  { kind: 'a compressed archive', bytes: '7z\xbc\xaf\x27\x1c', advice: UNPACK },
  { kind: 'a compressed archive', bytes: 'Rar!\x1a\x07', advice: UNPACK },
  { kind: 'a compressed archive', bytes: '\xfd7zXZ', advice: UNPACK },
  { kind: 'a compressed archive', bytes: '(\xb5/\xfd', advice: UNPACK },
  {
    kind: 'an appointment of a calendar',
    bytes: 'BEGIN:VCALENDAR',
    advice: 'Open it in a calendar and copy what matters.',
  },
  {
    kind: 'an address card',
    bytes: 'BEGIN:VCARD',
    advice: 'Open it in an address book and copy what matters.',
  },
  { kind: 'a database', bytes: 'SQLite format 3\x00' },
  { kind: 'a program', bytes: '\x7fELF' },
  { kind: 'a program', bytes: 'MZ\x90\x00' },
];

/** What a ZIP holds, told by a name near its start. */
const ZIP_KINDS: readonly (KnownSignature & { readonly mark: string })[] = [
  { mark: 'word/', kind: 'a Word document', reads: 'docx' },
  { mark: 'xl/', kind: 'an Excel workbook', reads: 'workbook' },
  { mark: 'ppt/', kind: 'a PowerPoint presentation', advice: save('PowerPoint', 'PDF') },
  { mark: 'application/epub+zip', kind: 'an e-book', reads: 'epub' },
  // Where the line above is packed.
  { mark: 'META-INF/container.xml', kind: 'an e-book', reads: 'epub' },
  { mark: 'application/vnd.oasis.opendocument.text', kind: 'an OpenDocument text', reads: 'odt' },
  {
    mark: 'application/vnd.oasis.opendocument.spreadsheet',
    kind: 'an OpenDocument table',
    reads: 'workbook',
  },
  {
    mark: 'application/vnd.oasis.opendocument',
    kind: 'an OpenDocument file',
    advice: 'Open it in LibreOffice and save it as PDF.',
  },
  // Where the lines above are packed.
  { mark: 'META-INF/manifest.xml', kind: 'an OpenDocument text', reads: 'odt' },
  { mark: 'records.json', kind: 'a Fieldbrief pack, which is merged and not imported' },
];

const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** What a compound file is, told by the name of a part of it. */
const COMPOUND_KINDS: readonly (KnownSignature & { readonly mark: string })[] = [
  {
    mark: 'EncryptedPackage',
    kind: 'an Office document that is locked with a password',
    advice: 'Open it with its password and save it without one.',
  },
  { mark: '__properties_version1.0', kind: 'an Outlook message', reads: 'outlook' },
  { mark: 'WordDocument', kind: 'an old Word document', advice: save('Word', '.docx') },
  { mark: 'Workbook', kind: 'an old Excel workbook', advice: save('Excel', '.xlsx') },
  {
    mark: 'PowerPoint Document',
    kind: 'an old PowerPoint presentation',
    advice: save('PowerPoint', 'PDF'),
  },
];

const OLD_OFFICE: KnownSignature = {
  kind: 'an old Office document',
  advice: 'Open it in the program that made it and save it as PDF.',
};

const ZIP: KnownSignature = { kind: 'a ZIP archive', reads: 'archive' };

const ZIP_HEAD = 8_192;

/** Null where no known signature stands. */
export function readSignature(bytes: Uint8Array): KnownSignature | null {
  const latin = (from: number, length: number) =>
    Buffer.from(bytes.subarray(from, from + length)).toString('latin1');
  if (latin(0, 4) === 'PK\x03\x04') {
    const head = latin(0, ZIP_HEAD) + latin(Math.max(0, bytes.length - ZIP_HEAD), ZIP_HEAD);
    return ZIP_KINDS.find(({ mark }) => head.includes(mark)) ?? ZIP;
  }
  if (latin(0, COMPOUND.length) === COMPOUND) {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // Names of parts stand in UTF-16.
    const holds = (name: string) => whole.includes(Buffer.from(name, 'utf16le'));
    return COMPOUND_KINDS.find(({ mark }) => holds(mark)) ?? OLD_OFFICE;
  }
  const known = SIGNATURES.find(
    (signature) => latin(signature.offset ?? 0, signature.bytes.length) === signature.bytes,
  );
  if (known) return known;
  // Readers look for a PDF's head behind what mails and servers put before it, and for its end.
  const isPdf =
    /(?:^|[\r\n]|\xef\xbb\xbf)%PDF-\d/.test(latin(0, PDF_HEAD)) &&
    latin(Math.max(0, bytes.length - PDF_HEAD), PDF_HEAD).includes('%%EOF');
  return isPdf ? PDF : null;
}

import type { EnclosedFile, FileDraft } from '#domain/formats/draft.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import { fail, type Result } from '#domain/result.ts';
import { type PlistDictionary, type PlistValue, readBinaryPlist } from './binary-plist.ts';
import { savedPage } from './saved-page.ts';

/** A page that Safari saved in one file. */
export function parseWebarchive(
  bytes: Uint8Array,
  _name: string,
  choice: ReadingChoice,
): Result<FileDraft> {
  const archive = dictionaryOf(readBinaryPlist(bytes));
  const page = dictionaryOf(archive.WebMainResource);
  const content = page.WebResourceData;
  if (!(content instanceof Uint8Array)) {
    return fail('damaged-archive', 'This web archive is damaged, or holds no page.');
  }
  const parts = Array.isArray(archive.WebSubresources) ? archive.WebSubresources : [];
  return savedPage(
    {
      bytes: content,
      encoding: textOf(page.WebResourceTextEncodingName),
      address: textOf(page.WebResourceURL),
      title: null,
      retrieved: null,
      resources: parts.flatMap(pictureIn),
    },
    choice,
  );
}

const dictionaryOf = (value: PlistValue | undefined): PlistDictionary =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Uint8Array)
    ? (value as PlistDictionary)
    : {};

const textOf = (value: PlistValue | undefined): string | null =>
  typeof value === 'string' ? value : null;

function pictureIn(part: PlistValue): EnclosedFile[] {
  const { WebResourceData, WebResourceURL, WebResourceMIMEType } = dictionaryOf(part);
  const isPicture = /^image\//i.test(textOf(WebResourceMIMEType) ?? '');
  const name = textOf(WebResourceURL);
  return isPicture && name !== null && WebResourceData instanceof Uint8Array
    ? [{ name, bytes: WebResourceData }]
    : [];
}

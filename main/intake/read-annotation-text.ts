import { fail, ok, type Result } from '#domain/result.ts';
import { isPdf, pdfAttachment } from './pdf-attachment.ts';
import { isZip, listZip } from './unzip.ts';

/** Where EPUB Annotations 1.0 has the annotations in its archive. */
const INSIDE = 'annotations.json';

/** The JSON of an annotation file: the file itself, or `annotations.json` in a ZIP archive or a brief's PDF. */
export function readAnnotationText(bytes: Uint8Array): Result<string> {
  if (isPdf(bytes)) {
    const attached = pdfAttachment(bytes, INSIDE);
    return attached.ok ? utf8(attached.value) : attached;
  }
  if (!isZip(bytes)) return utf8(bytes);
  const entries = listZip(bytes);
  if (!entries.ok) return entries;
  const entry = entries.value.find(({ name }) => name === INSIDE);
  if (!entry) return fail('no-annotations', `This archive holds no “${INSIDE}”.`);
  const content = entry.read();
  return content.ok ? utf8(content.value) : content;
}

function utf8(bytes: Uint8Array): Result<string> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return fail(
      'not-text',
      'This file is no annotation file: it is neither a ZIP archive nor UTF-8 text.',
    );
  }
}

import { strToU8, zipSync } from 'fflate';

const NAME_SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"';

/** A small Word file: the body's XML, and that of further parts by their names in `word/`. */
export function docxOf(
  body: string,
  parts: Readonly<Record<string, string | Uint8Array>> = {},
  core = '',
): Uint8Array {
  const wrapped = (root: string, inside: string) =>
    strToU8(`<?xml version="1.0" encoding="UTF-8"?><${root} ${NAME_SPACES}>${inside}</${root}>`);
  const roots: Readonly<Record<string, string>> = {
    'styles.xml': 'w:styles',
    'numbering.xml': 'w:numbering',
    'footnotes.xml': 'w:footnotes',
    'endnotes.xml': 'w:endnotes',
    'comments.xml': 'w:comments',
    'header1.xml': 'w:hdr',
    '_rels/document.xml.rels': 'Relationships',
  };
  const files = Object.entries(parts).map(([name, content]): [string, Uint8Array] => [
    `word/${name}`,
    typeof content === 'string' ? wrapped(roots[name] ?? 'w:part', content) : content,
  ]);
  return zipSync({
    'word/document.xml': wrapped('w:document', `<w:body>${body}</w:body>`),
    'docProps/core.xml': wrapped('cp:coreProperties', core),
    ...Object.fromEntries(files),
  });
}

export const p = (inside: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;

/** A run of text. */
export const t = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

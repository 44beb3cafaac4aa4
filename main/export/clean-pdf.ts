import type { BriefDocument } from '#domain/brief/document.ts';
import { type Attachment, attachFile } from './attach-file.ts';
import { markArtifacts } from './mark-artifacts.ts';
import {
  changeDictionary,
  type PdfObjects,
  readPdfObjects,
  writePdfObjects,
} from './pdf-objects.ts';

/**
 * The same brief gives the same bytes, and nothing of the machine: the maker's name and the clock go,
 * the brief's own date comes in, and the tags' ids, which count what the browser has drawn since it
 * started, count from one. A file that is not Skia's comes back as it is.
 */
export function cleanPdf(
  pdf: Uint8Array,
  { date, metadata }: Pick<BriefDocument, 'date' | 'metadata'>,
  attachment: Attachment | null = null,
): Uint8Array {
  const read = readPdfObjects(Buffer.from(pdf).toString('latin1'));
  if (read === null) return pdf;
  const objects = new Map(read.objects);
  change(objects, reference(read.trailer, 'Info'), (info) =>
    withMetadata(withDate(info, date), metadata),
  );
  const catalog = dictionaryOf(objects, reference(read.trailer, 'Root'));
  const tags = reference(catalog, 'StructTreeRoot');
  renumberTags(objects, reference(dictionaryOf(objects, tags), 'IDTree'));
  markArtifacts(objects);
  // Types of PDF 2.0 in a file of an older version: ISO 32000-1, 14.7.3 wants them mapped.
  change(objects, tags, (root) => root.replace('<<', '<</RoleMap <</Em /Span /Strong /Span>>\n'));
  const cleaned = { ...read, objects };
  const whole = attachment === null ? cleaned : attachFile(cleaned, attachment);
  return new Uint8Array(Buffer.from(writePdfObjects(whole), 'latin1'));
}

function withDate(info: string, date: string): string {
  const stamp = `(D:${date.slice(0, 10).replaceAll('-', '')}000000Z)`;
  return info
    .replace(/\/(?:Creator|Producer) \((?:[^()\\]|\\.)*\)\s*/g, '')
    .replace(/(\/(?:CreationDate|ModDate)) \([^()]*\)/g, `$1 ${stamp}`);
}

function withMetadata(info: string, metadata: BriefDocument['metadata']): string {
  const { author = '', subject = '', keywords = '' } = metadata ?? {};
  const entries = Object.entries({ Author: author, Subject: subject, Keywords: keywords })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `/${name} ${textString(value)}\n`);
  return info.replace('<<', `<<${entries.join('')}`);
}

/** ISO 32000-1, 7.9.2.2: UTF-16 with a byte-order mark, in hexadecimal, where nothing needs escaping. */
function textString(text: string): string {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return `<${bytes.toString('hex')}>`;
}

const TAG_ID = /\((node\d+)\)/g;

/** By order of appearance; the table of ids, which must be sorted, is written anew as one node. */
function renumberTags(objects: Map<number, string>, tree: number | null): void {
  if (tree === null) return;
  const all = [...objects];
  const nodes = treeNodes(objects, tree);
  const pairs = nodes.flatMap((node) => [
    ...(objects.get(node) ?? '').matchAll(/\((node\d+)\) (\d+ 0 R)/g),
  ]);
  const targets = new Map(pairs.map(([, id = '', target = '']) => [id, target]));
  const numbers = new Map<string, string>();
  for (const [number, object] of all) {
    if (nodes.includes(number)) continue;
    const renamed = changeDictionary(object, (dictionary) =>
      dictionary.replace(TAG_ID, (_, id: string) => {
        const name = numbers.get(id) ?? `node${String(numbers.size + 1).padStart(8, '0')}`;
        numbers.set(id, name);
        return `(${name})`;
      }),
    );
    objects.set(number, renamed);
  }
  for (const node of nodes) objects.set(node, `${node} 0 obj\nnull\nendobj\n`);
  const names = [...numbers].map(([id, name]) => `(${name}) ${targets.get(id) ?? 'null'}`);
  objects.set(tree, `${tree} 0 obj\n<</Names [${names.join('\n')}]>>\nendobj\n`);
}

/** The numbers of a name tree's nodes, from its root down. */
function treeNodes(objects: PdfObjects['objects'], root: number): number[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(objects.get(root) ?? '')?.[1] ?? '';
  const below = [...kids.matchAll(/(\d+) 0 R/g)].map(([, kid]) => Number(kid));
  return [root, ...below.flatMap((kid) => treeNodes(objects, kid))];
}

function change(
  objects: Map<number, string>,
  number: number | null,
  how: (dictionary: string) => string,
): void {
  const object = number === null ? undefined : objects.get(number);
  if (number !== null && object) objects.set(number, changeDictionary(object, how));
}

const dictionaryOf = (objects: PdfObjects['objects'], number: number | null): string =>
  (number === null ? undefined : objects.get(number)) ?? '';

function reference(dictionary: string, name: string): number | null {
  const found = new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary)?.[1];
  return found === undefined ? null : Number(found);
}

import { makeBlock } from '#domain/formats/blocks.ts';
import type { ArticleDraft, DraftBlock, FileDraft } from '#domain/formats/draft.ts';
import { sourceOfFile } from '#domain/formats/file-properties.ts';
import type { LeftOut } from '#domain/formats/reading-account.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { changeRemarks, leftOutTexts } from '../office/account.ts';
import { commentBlocks, type OfficeComment } from '../office/comments.ts';
import { picturesAlone } from '../office/pictures-alone.ts';
import { type Relation, readRelations, relationsOf } from '../office/relations.ts';
import { openZipped, type ZippedFile } from '../office/zipped-file.ts';
import { childOf, elementsOf, textWithin, within, type XmlElement } from '../xml/xml-tree.ts';
import { chunkBlocks } from './chunk.ts';
import { propertyOf, readStyles, WordLists } from './word-parts.ts';
import { Gathered, type WordContext, wordBlocks } from './word-text.ts';

/**
 * A Word file (.docx): its text with headings, lists, tables, notes and pictures. Of tracked changes both sides
 * are kept and marked; comments stand behind the text. Our own reader, because libraries drop what was deleted
 * and unwrap what was inserted.
 */
export function parseDocx(bytes: Uint8Array): Result<FileDraft> {
  const opened = openZipped(bytes);
  if (!opened.ok) return opened;
  const parts = readParts(opened.value);
  if (!parts.ok) return parts;
  const { document, body } = parts.value;
  if (!document || !body) {
    return fail('damaged-document', 'This Word document is damaged: its text is not in it.');
  }
  return ok({ articles: [draftOf(opened.value, parts.value, body)], enclosed: [] });
}

interface Parts {
  readonly folder: string;
  readonly document: XmlElement | undefined;
  readonly body: XmlElement | undefined;
  /** By the ends of their names: `styles`, `numbering`, `footnotes`, … */
  readonly of: Readonly<Record<string, XmlElement | undefined>>;
  readonly relations: ReadonlyMap<string, Relation>;
}

const NAMED = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments'] as const;

function readParts(file: ZippedFile): Result<Parts> {
  const top = file.xml('_rels/.rels');
  if (!top.ok) return top;
  const main = [...readRelations(top.value, '').values()].find(
    ({ type }) => type === 'officeDocument',
  );
  const path = main?.target ?? 'word/document.xml';
  const folder = path.replace(/\/?[^/]*$/, '');
  const linked = file.xml(`${folder}/_rels/${path.slice(folder.length + 1)}.rels`);
  if (!linked.ok) return linked;
  const relations = readRelations(linked.value, folder);
  const document = file.xml(path);
  if (!document.ok) return document;
  const of: Record<string, XmlElement | undefined> = {};
  const wanted: [string, string][] = [
    ...NAMED.map((name): [string, string] => [
      name,
      [...relations.values()].find(({ type }) => type === name)?.target ?? `${folder}/${name}.xml`,
    ]),
    ['core', 'docProps/core.xml'],
    ['app', 'docProps/app.xml'],
  ];
  for (const [name, target] of wanted) {
    const part = file.xml(target);
    if (!part.ok) return part;
    of[name] = part.value;
  }
  const body = document.value && childOf(document.value, 'w:body');
  return ok({ folder, document: document.value, body, of, relations });
}

function draftOf(file: ZippedFile, parts: Parts, body: XmlElement): ArticleDraft {
  const gathered = new Gathered();
  let unread = 0;
  const context: WordContext = {
    styles: readStyles(parts.of.styles),
    lists: new WordLists(parts.of.numbering),
    relations: parts.relations,
    gathered,
    chunk(relation) {
      const bytes = file.bytes(parts.relations.get(relation)?.target ?? '');
      const taken = bytes && chunkBlocks(bytes);
      if (!taken) unread += 1;
      return taken ?? [];
    },
  };
  const text = wordBlocks(body, context);
  const notes = noteBlocks(file, parts, context);
  const comments = commentsOf(parts.of.comments, context);
  const blocks = [...text, ...notes, ...commentBlocks(comments)];
  const { core, app } = parts.of;
  const { hints, remarks } = sourceOfFile(text, {
    title: propertyOf(core, 'dc:title'),
    author: propertyOf(core, 'dc:creator'),
    publisher: propertyOf(app, 'Company'),
    created: propertyOf(core, 'dcterms:created'),
    modified: propertyOf(core, 'dcterms:modified'),
  });
  const pictures = blocks.flatMap((block) =>
    block.kind === 'picture-place' ? [block.source] : [],
  );
  const alone = picturesAlone(blocks);
  return {
    ...alone,
    hints,
    language: null,
    keepsFront: true,
    blocks,
    resources: file.resources(pictures),
    leftOut: leftOutOf(file, parts, gathered),
    remarks: [
      ...alone.remarks,
      ...remarks,
      ...headPictures(file, parts),
      ...(unread > 0 ? [UNREAD_PARTS] : []),
      ...changeRemarks(gathered.changes, gathered.changers, comments.length),
    ],
  };
}

const UNREAD_PARTS =
  'A file within it, which its text takes in, could not be read: open it in Word and save it again.';

/** Footnotes and endnotes that the text names, in its order; a note's pictures stand behind it. */
function noteBlocks(file: ZippedFile, parts: Parts, context: WordContext): DraftBlock[] {
  const bodies = new Map<string, XmlElement>();
  for (const kind of ['footnote', 'endnote'] as const) {
    for (const note of parts.of[`${kind}s`] ? elementsOf(parts.of[`${kind}s`] as XmlElement) : []) {
      bodies.set(`${kind} ${note.attributes['w:id'] ?? ''}`, note);
    }
  }
  const relations = {
    footnote: relationsOf(file, `${parts.folder}/footnotes.xml`),
    endnote: relationsOf(file, `${parts.folder}/endnotes.xml`),
  };
  const blocks: DraftBlock[] = [];
  // A note may name a further one: the map grows while it is gone through.
  for (const [key, label] of context.gathered.notes) {
    const note = bodies.get(key);
    if (!note) continue;
    const kind = key.startsWith('footnote') ? 'footnote' : 'endnote';
    const [first, ...rest] = wordBlocks(note, { ...context, relations: relations[kind] });
    if (!first) continue;
    if ('text' in first && first.kind !== 'picture-place' && first.text !== '') {
      const { text, marks } = first;
      blocks.push(...makeBlock({ kind: 'footnote', label }, { text, marks }), ...rest);
    } else blocks.push(first, ...rest);
  }
  return blocks;
}

function commentsOf(root: XmlElement | undefined, context: WordContext): OfficeComment[] {
  return (root ? within(root, 'w:comment') : []).map((comment) => ({
    author: comment.attributes['w:author'] ?? '',
    day: (comment.attributes['w:date'] ?? '').slice(0, 10),
    on: context.gathered.commented.get(comment.attributes['w:id'] ?? '') ?? '',
    text: within(comment, 'w:p').map(textWithin).join(' '),
  }));
}

function leftOutOf(
  file: ZippedFile,
  { relations }: Parts,
  { hidden, contents }: Gathered,
): LeftOut[] {
  const heads = [...relations.values()].flatMap(({ type, target }) => {
    const part = type === 'header' || type === 'footer' ? file.xml(target) : null;
    return part?.ok && part.value ? [within(part.value, 'w:p').map(textOfRuns).join(' ')] : [];
  });
  return leftOutTexts({
    'running head or foot': heads,
    'table of contents': [contents],
    'hidden text': [hidden],
  });
}

/** Pictures that stand in the heads and feet of all pages, as letterheads have them. */
function headPictures(file: ZippedFile, { relations }: Parts): string[] {
  const count = [...relations.values()].reduce((sum, { type, target }) => {
    const part = type === 'header' || type === 'footer' ? file.xml(target) : null;
    if (!part?.ok || !part.value) return sum;
    return sum + within(part.value, 'a:blip').length + within(part.value, 'v:imagedata').length;
  }, 0);
  if (count === 0) return [];
  return [
    count === 1
      ? 'A picture in the head or foot of its pages was left out.'
      : `${count} pictures in the heads and feet of its pages were left out.`,
  ];
}

const textOfRuns = (paragraph: XmlElement): string =>
  within(paragraph, 'w:t').map(textWithin).join('');

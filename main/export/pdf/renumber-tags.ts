import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib';

const ID_TREE = PDFName.of('IDTree');
const IS_TAG = /^node\d+$/;

/**
 * The browser names its tags by what it has drawn since it started. Here they count from one, by order of
 * appearance; the table of ids, which must be sorted, is written anew as one node.
 */
export function renumberTags(pdf: PDFDocument): void {
  const { context } = pdf;
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const tree = root?.lookupMaybe(ID_TREE, PDFDict);
  if (!root || !tree) return;
  const targets = new Map<string, PDFObject>();
  const nodes = treeNodes(tree);
  for (const node of nodes) {
    const pairs = node.lookupMaybe(PDFName.of('Names'), PDFArray)?.asArray() ?? [];
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const id = tagOf(context.lookup(pairs[at]));
      const target = pairs[at + 1];
      if (id !== null && target) targets.set(id, target);
    }
  }
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && nodes.includes(object)) context.delete(reference);
  }
  const numbers = new Map<string, string>();
  const renamed = (object: PDFObject): PDFObject => {
    const id = tagOf(object);
    if (id === null) return object;
    const name = numbers.get(id) ?? `node${String(numbers.size + 1).padStart(8, '0')}`;
    numbers.set(id, name);
    return PDFString.of(name);
  };
  for (const [, object] of context.enumerateIndirectObjects()) renameWithin(object, renamed);
  const names = [...numbers].flatMap(([id, name]) => {
    const target = targets.get(id);
    return target ? [PDFString.of(name), target] : [];
  });
  root.set(ID_TREE, context.register(context.obj({ Names: names })));
}

/** A name tree's nodes, from its root down. */
function treeNodes(node: PDFDict): PDFDict[] {
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
  if (!kids) return [node];
  return [
    node,
    ...Array.from({ length: kids.size() }, (_, at) => kids.lookup(at, PDFDict)).flatMap(treeNodes),
  ];
}

const tagOf = (object: PDFObject | undefined): string | null => {
  const text =
    object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : '';
  return IS_TAG.test(text) ? text : null;
};

/** Direct parts of an object only: what it refers to comes by itself. */
function renameWithin(object: PDFObject, renamed: (part: PDFObject) => PDFObject): void {
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      const now = renamed(value);
      if (now !== value) object.set(key, now);
      else renameWithin(value, renamed);
    }
  } else if (object instanceof PDFArray) {
    for (const [at, value] of object.asArray().entries()) {
      const now = renamed(value);
      if (now !== value) object.set(at, now);
      else renameWithin(value, renamed);
    }
  }
}

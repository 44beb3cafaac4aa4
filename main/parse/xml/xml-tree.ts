/**
 * The XML of office files as a light tree: such files are large and need no DOM. One that declares entities is
 * refused, for a few of those can be made to fill a memory; depth and number of elements are bounded.
 */
import { Parser } from 'htmlparser2';
import { fail, ok, type Result } from '#domain/result.ts';

export interface XmlElement {
  /** With the prefix by which this product knows the name space: `w:p`, whatever the file writes. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const MOST_ELEMENTS = 1_500_000;
/** What lies deeper stands in the element at this depth: nothing is dropped. */
const DEEPEST = 150;

/** By the ends of their names, so that the strict forms and later editions of a format count too. */
const NAME_SPACES: readonly (readonly [string, string])[] = [
  ['/wordprocessingml/main', 'w'],
  ['/wordprocessingml/2006/main', 'w'],
  ['/officeDocument/2006/relationships', 'r'],
  ['/officeDocument/relationships', 'r'],
  ['/drawingml/2006/main', 'a'],
  ['/drawingml/main', 'a'],
  ['/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['/drawingml/wordprocessingDrawing', 'wp'],
  ['/officeDocument/2006/math', 'm'],
  ['/officeDocument/math', 'm'],
  ['/markup-compatibility/2006', 'mc'],
  ['microsoft-com:vml', 'v'],
  ['opendocument:xmlns:office:1.0', 'office'],
  ['opendocument:xmlns:text:1.0', 'text'],
  ['opendocument:xmlns:table:1.0', 'table'],
  ['opendocument:xmlns:style:1.0', 'style'],
  ['opendocument:xmlns:drawing:1.0', 'draw'],
  ['opendocument:xmlns:xsl-fo-compatible:1.0', 'fo'],
  ['opendocument:xmlns:svg-compatible:1.0', 'svg'],
  ['opendocument:xmlns:meta:1.0', 'meta'],
  ['/1999/xlink', 'xlink'],
  ['purl.org/dc/elements/1.1/', 'dc'],
  ['purl.org/dc/terms/', 'dcterms'],
  ['XML/1998/namespace', 'xml'],
];

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (XmlElement | string)[];
  /** Prefixes that hold from here on. */
  readonly prefixes: ReadonlyMap<string, string>;
}

/** The root element; fails for what is no XML, or not harmless. */
export function readXmlTree(bytes: Uint8Array): Result<XmlElement> {
  const text = decoded(bytes);
  if (/<!ENTITY/i.test(text)) {
    return fail(
      'unsafe-xml',
      'This file declares entities of its own, as no office program does: it is refused.',
    );
  }
  const tree = new Tree();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => tree.open(name, attributes),
      ontext: (piece) => tree.addText(piece),
      onclosetag: () => tree.close(),
    },
    { xmlMode: true, decodeEntities: true, recognizeSelfClosing: true },
  );
  // Piece by piece, so that a text made of elements alone is given up in time.
  for (let at = 0; at < text.length && !tree.isFull; at += PIECE) {
    parser.write(text.slice(at, at + PIECE));
  }
  if (tree.isFull) {
    return fail(
      'too-large',
      'This file has more parts than any document that people write: it is refused.',
    );
  }
  parser.end();
  return tree.root ? ok(tree.root) : fail('damaged-xml', 'A part of this file is no XML.');
}

const PIECE = 1_000_000;

class Tree {
  readonly #top: Open = { name: '', attributes: {}, children: [], prefixes: new Map() };
  readonly #open: Open[] = [this.#top];
  #elements = 0;
  /** Elements that are open and stand too deep to have children of their own. */
  #below = 0;

  get isFull(): boolean {
    return this.#elements > MOST_ELEMENTS;
  }

  get root(): XmlElement | undefined {
    return this.#top.children.find(isXmlElement);
  }

  get #current(): Open {
    return this.#open.at(-1) ?? this.#top;
  }

  addText(text: string): void {
    this.#current.children.push(text);
  }

  open(written: string, attributes: Readonly<Record<string, string>>): void {
    this.#elements += 1;
    const element = elementOf(written, attributes, this.#current.prefixes);
    this.#current.children.push(element);
    if (this.#open.length < DEEPEST) this.#open.push(element);
    else this.#below += 1;
  }

  close(): void {
    if (this.#below > 0) this.#below -= 1;
    else if (this.#open.length > 1) this.#open.pop();
  }
}

function elementOf(
  written: string,
  given: Readonly<Record<string, string>>,
  outer: ReadonlyMap<string, string>,
): Open {
  const declared = Object.entries(given).flatMap(([name, value]): [string, string][] => {
    const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : null;
    if (prefix === null) return [];
    return [[prefix, NAME_SPACES.find(([end]) => value.endsWith(end))?.[1] ?? '']];
  });
  const prefixes = declared.length > 0 ? new Map([...outer, ...declared]) : outer;
  const attributes: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(given)) {
    // An attribute without a prefix belongs to no name space.
    attributes[name.includes(':') ? ourName(name, prefixes) : name] = value;
  }
  return { name: ourName(written, prefixes), attributes, children: [], prefixes };
}

function ourName(written: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = written.indexOf(':');
  const prefix = colon < 0 ? '' : written.slice(0, colon);
  const local = written.slice(colon + 1);
  const ours = prefix === 'xml' ? 'xml' : (prefixes.get(prefix) ?? prefix);
  return ours === '' ? local : `${ours}:${local}`;
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : null;
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^<\?xml[^>]*encoding=["']([\w-]{1,40})["']/.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(wide ?? declared).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder().decode(bytes);
    throw error;
  }
}

export const isXmlElement = (child: XmlElement | string): child is XmlElement =>
  typeof child !== 'string';

export const elementsOf = ({ children }: XmlElement): XmlElement[] => children.filter(isXmlElement);

/** The first child of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find(
    (child): child is XmlElement => isXmlElement(child) && child.name === name,
  );

/** All elements of a name within, in order; not looking into those that are found. */
export function within(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === name ? [child] : within(child, name),
  );
}

/** All text within, as it stands. */
export const textWithin = (element: XmlElement | undefined): string =>
  element?.children.map((child) => (isXmlElement(child) ? textWithin(child) : child)).join('') ??
  '';

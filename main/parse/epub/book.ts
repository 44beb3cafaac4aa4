import { fail, ok, type Result } from '#domain/result.ts';
import type { ZippedFile } from '../office/zipped-file.ts';
import { childOf, elementsOf, textWithin, within, type XmlElement } from '../xml/xml-tree.ts';

/** What a book's package says of it. */
export interface Book {
  /** Empty where it has none; so are the next two. */
  readonly title: string;
  readonly creators: readonly string[];
  readonly publisher: string;
  readonly date: string | undefined;
  /** A language's code; null where it says none. */
  readonly language: string | null;
  /** In reading order, each once: a spine names no chapter twice. */
  readonly chapters: readonly { readonly path: string; readonly label: string | undefined }[];
}

const DAMAGED = 'This e-book is damaged: it does not say which chapters it has.';

export function readBook(file: ZippedFile): Result<Book> {
  const container = file.xml('META-INF/container.xml');
  if (!container.ok) return container;
  const [root] = container.value ? within(container.value, 'rootfile') : [];
  const path = root?.attributes['full-path'] ?? file.names.find((name) => name.endsWith('.opf'));
  const opened = file.xml(path ?? '');
  if (!opened.ok) return opened;
  const book = opened.value;
  const spine = childOf(book, 'spine');
  if (!book || path === undefined || !spine) return fail('damaged-book', DAMAGED);
  const items = new Map(
    within(book, 'item').map(({ attributes }) => [
      attributes.id ?? '',
      {
        path: resolved(path, attributes.href ?? ''),
        type: attributes['media-type'] ?? '',
        isContents: /\bnav\b/.test(attributes.properties ?? ''),
      },
    ]),
  );
  const contents = [...items.values()].find(({ isContents }) => isContents)?.path;
  const list = items.get(spine.attributes.toc ?? '')?.path;
  const labels = new Map([...labelsOf(file, list), ...labelsOf(file, contents)]);
  const paths = elementsOf(spine).flatMap(({ attributes }) => {
    const item = items.get(attributes.idref ?? '');
    return item && /html/.test(item.type) && !item.isContents ? [item.path] : [];
  });
  // One chapter named ten thousand times would make a book of sixty megabytes out of two kilobytes.
  const chapters = [...new Set(paths)].map((name) => ({ path: name, label: labels.get(name) }));
  if (chapters.length === 0) return fail('damaged-book', DAMAGED);
  return ok({ ...metadataOf(book), chapters });
}

function metadataOf(book: XmlElement): Omit<Book, 'chapters'> {
  const all = (name: string) =>
    within(book, name).flatMap((element) => textWithin(element).trim() || []);
  const [title = ''] = all('dc:title');
  const [publisher = ''] = all('dc:publisher');
  const [date] = all('dc:date');
  const language = all('dc:language').find((code) => /^[a-z]{2,3}(?:-[\w-]{1,20})?$/.test(code));
  return { title, creators: all('dc:creator'), publisher, date, language: language ?? null };
}

/** By a chapter's path, the name that a list of contents has for it: of EPUB 2 (`navPoint`) or 3 (`nav`). */
function labelsOf(file: ZippedFile, path: string | undefined): Map<string, string> {
  const labels = new Map<string, string>();
  const contents = path === undefined ? null : file.xml(path);
  if (path === undefined || !contents?.ok || !contents.value) return labels;
  const add = (href: string | undefined, label: string) => {
    const chapter = resolved(path, (href ?? '').replace(/#.*$/, ''));
    if (label !== '' && !labels.has(chapter)) labels.set(chapter, label);
  };
  const walk = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      if (child.name === 'navPoint') {
        add(
          childOf(child, 'content')?.attributes.src,
          textWithin(childOf(child, 'navLabel')).trim(),
        );
      } else if (child.name === 'a') add(child.attributes.href, textWithin(child).trim());
      walk(child);
    }
  };
  walk(contents.value);
  return labels;
}

/** A name as another part writes it, counted from that part. */
export function resolved(from: string, to: string): string {
  const path = decoded(to.replace(/[?#].*$/s, ''));
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}

import { fail, ok, type Result } from '../result.ts';
import { readFreeNote } from './free-note-items.ts';
import { type Loose, list, record, text, texts, Unreadable } from './loose.ts';
import { readHypothesisAnnotation } from './read-hypothesis.ts';
import { readReply } from './read-reply.ts';
import { readWebAnnotation } from './read-web-annotation.ts';
import type {
  ForeignAnnotation,
  ForeignAnnotations,
  ForeignFreeNote,
  ForeignReply,
  ForeignSource,
  Refusal,
} from './types.ts';
import { VERSION, VERSION_TERM } from './vocabulary.ts';

/** More in one file is no person's work; files from large groups stay far below. */
export const MAX_ANNOTATIONS = 100_000;

const NOWHERE: ForeignSource = { article: null, urls: [], titles: [] };

type ReadOne = (fields: Loose, id: string) => ForeignAnnotation;

/**
 * Reads the annotations of a JSON file by its content: an `AnnotationPage`, `AnnotationCollection` or
 * array of the Web Annotation data model, an `AnnotationSet` of EPUB Annotations, or what the API of
 * Hypothesis answers. What can't be read is told one by one; a file that is none of these is refused.
 */
export function readAnnotations(json: string): Result<ForeignAnnotations> {
  const parsed = parse(json);
  if (!parsed.ok) return parsed;
  const root = parsed.value;
  const version = record(root)?.[VERSION_TERM];
  if (version !== undefined && version !== VERSION) {
    return fail(
      'other-version',
      'This file was written by another version of Fieldbrief that says more than this one understands.',
    );
  }
  const found = itemsOf(root);
  if (!found) {
    return fail(
      'not-annotations',
      'This file holds no annotations in a form that Fieldbrief knows: W3C Web Annotation, EPUB Annotations or Hypothesis.',
    );
  }
  const { items, read } = found;
  if (items.length > MAX_ANNOTATIONS) {
    return fail(
      'too-many',
      `This file holds ${items.length} annotations; Fieldbrief takes up to ${MAX_ANNOTATIONS} at once.`,
    );
  }
  return ok(readEach(items, read));
}

function parse(json: string): Result<unknown> {
  try {
    return ok(JSON.parse(json));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail('not-json', 'This file is damaged or no annotation file: its JSON can’t be read.');
  }
}

function itemsOf(root: unknown): { items: readonly unknown[]; read: ReadOne } | null {
  const fields = record(root);
  if (Array.isArray(root)) return { items: root, read: readerOf(root) };
  if (!fields) return null;
  // What the API answers, and what the client of Hypothesis exports.
  const rows = fields.rows ?? (fields.export_date === undefined ? undefined : fields.annotations);
  if (Array.isArray(rows)) return { items: rows, read: readHypothesisAnnotation };
  const types = list(fields.type);
  if (types.includes('Annotation')) return { items: [fields], read: readWeb };
  if (types.includes('AnnotationSet')) {
    const about = aboutOf(fields.about);
    return itemsIn(fields.items, (item, id) => readWebAnnotation(item, id, about));
  }
  if (types.includes('AnnotationPage')) return itemsIn(fields.items, readWeb);
  if (types.includes('AnnotationCollection')) return itemsIn(record(fields.first)?.items, readWeb);
  return isHypothesis(fields) ? { items: [fields], read: readHypothesisAnnotation } : null;
}

const itemsIn = (items: unknown, read: ReadOne) => (Array.isArray(items) ? { items, read } : null);

const readWeb: ReadOne = (fields, id) => readWebAnnotation(fields, id, NOWHERE);

const readerOf = (items: readonly unknown[]): ReadOne => {
  const first = record(items[0]);
  return first && isHypothesis(first) ? readHypothesisAnnotation : readWeb;
};

const isHypothesis = (fields: Loose): boolean =>
  fields.type === undefined && text(fields.uri) !== null && text(fields.user) !== null;

function aboutOf(value: unknown): ForeignSource {
  const about = record(value) ?? {};
  return { ...NOWHERE, urls: texts(about['dc:identifier']), titles: texts(about['dc:title']) };
}

function readEach(items: readonly unknown[], read: ReadOne): ForeignAnnotations {
  const annotations: ForeignAnnotation[] = [];
  const replies: ForeignReply[] = [];
  const freeNotes: ForeignFreeNote[] = [];
  const refused: Refusal[] = [];
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const fields = record(item);
    const given = text(fields?.id) || null;
    const id = shownId(given ?? `#${index + 1}`);
    try {
      if (!fields) throw new Unreadable('It is no annotation.');
      if (given === null) throw new Unreadable('It has no id.');
      if (given.length > MAX_ID) throw new Unreadable('Its id is too long.');
      if (seen.has(id)) throw new Unreadable('The file has another annotation with that id.');
      const reply = readReply(fields, id);
      const freeNote = readFreeNote(fields, id);
      if (reply) replies.push(reply);
      else if (freeNote) freeNotes.push(freeNote);
      else annotations.push(read(fields, id));
      seen.add(id);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      refused.push({ id, reason: error.message });
    }
  }
  return { annotations, replies, freeNotes, refused };
}

const MAX_ID = 200;

const shownId = (id: string): string => (id.length > MAX_ID ? `${id.slice(0, MAX_ID)}…` : id);

import type { AnnotationImport } from '#contract/annotations.ts';
import type { Annotation, Reply } from '#domain/annotation.ts';
import { ArticleMatcher } from '#domain/exchange/match.ts';
import { placeAll, type Revision, SearchBudget } from '#domain/exchange/place.ts';
import { readAnnotations } from '#domain/exchange/read-annotations.ts';
import { asOrigin } from '#domain/exchange/read-origin.ts';
import type {
  ForeignAnnotation,
  ForeignFreeNote,
  ForeignReply,
  Refusal,
} from '#domain/exchange/types.ts';
import type { FreeNote } from '#domain/free-note.ts';
import { UNGRADED_PASSAGE } from '#domain/grading/passage-grade.ts';
import { ok, type Result } from '#domain/result.ts';
import { readAnnotationText } from '../../intake/read-annotation-text.ts';
import { readFileBytes } from '../../intake/read-file.ts';
import { sha256 } from '../articles/prepare-revision.ts';
import type { Workspace } from '../workspace.ts';
import { cleanTags } from './annotate-passage.ts';
import { placeAnnotations } from './place-annotations.ts';

/** Imports the annotations of a file on disk. */
export async function importAnnotationFile(
  workspace: Workspace,
  path: string,
): Promise<Result<AnnotationImport>> {
  const bytes = await readFileBytes(path);
  return bytes.ok ? importAnnotations(workspace, bytes.value) : bytes;
}

/**
 * Imports annotations that this or another program wrote; one undoable step. Each one finds its article
 * and its place, or is refused with a reason; a file that can't be read changes nothing.
 */
export function importAnnotations(
  workspace: Workspace,
  bytes: Uint8Array,
): Result<AnnotationImport> {
  const json = readAnnotationText(bytes);
  if (!json.ok) return json;
  const read = readAnnotations(json.value);
  if (!read.ok) return read;
  const { unchanged, arriving, refused } = sorted(workspace, read.value.annotations);
  const placed = placedIn(workspace, arriving);
  const added = placed.annotations;
  const { store, act } = workspace;
  const threads = repliesIn(workspace, read.value.replies, added);
  const free = freeNotesIn(workspace, read.value.freeNotes);
  const articles = [...new Set([...added, ...threads.answered].map(({ article }) => article))];
  const count = added.length + threads.replies.length + free.notes.length;
  const label = count === 1 ? 'Import note' : `Import ${count} notes`;
  act(label, articles, () => {
    for (const annotation of added) {
      store.annotations.insert(annotation);
      const grade = placed.grades.get(annotation.id);
      if (grade) store.grades.setPassage(annotation.id, { ...UNGRADED_PASSAGE, ...grade });
    }
    for (const reply of threads.replies) store.replies.insert(reply);
    for (const note of free.notes) store.freeNotes.put(note);
    for (const article of articles) placeAnnotations(store, article);
  });
  return ok({
    added: [...added, ...threads.replies, ...free.notes].map(({ id }) => id),
    unchanged: [...unchanged, ...threads.unchanged, ...free.unchanged],
    refused: [
      ...read.value.refused,
      ...refused,
      ...placed.refused,
      ...threads.refused,
      ...free.refused,
    ],
  });
}

const DELETED = 'It was deleted here: undo that to have it back.';

interface Arriving {
  readonly foreign: ForeignAnnotation;
  /** The id that it gets here. */
  readonly id: string;
}

/** Parts what the library knows already from what is new to it. */
function sorted({ store }: Workspace, annotations: readonly ForeignAnnotation[]) {
  const unchanged: string[] = [];
  const refused: Refusal[] = [];
  const arriving = new Map<string, Arriving>();
  for (const foreign of annotations) {
    const id = idFor(foreign.id);
    const whereabouts = store.annotations.whereabouts(id);
    if (whereabouts === 'library') unchanged.push(id);
    else if (whereabouts === 'trash') refused.push({ id: foreign.id, reason: DELETED });
    else if (arriving.has(id))
      refused.push({ id: foreign.id, reason: 'The file has another annotation with that id.' });
    else arriving.set(id, { foreign, id });
  }
  return { unchanged, refused, arriving: [...arriving.values()] };
}

/** Finds article and place of each, article by article so that no text is read twice. */
function placedIn({ store, now }: Workspace, arriving: readonly Arriving[]) {
  const matcher = new ArticleMatcher(store.articles.identities());
  const refused: Refusal[] = [];
  const byArticle = new Map<string, Arriving[]>();
  for (const item of arriving) {
    const found = matcher.find(item.foreign);
    const items = found.ok ? byArticle.get(found.value) : undefined;
    if (!found.ok) refused.push({ id: item.foreign.id, reason: found.error.message });
    else if (items) items.push(item);
    else byArticle.set(found.value, [item]);
  }
  const imported = now();
  const annotations: Annotation[] = [];
  const grades = new Map(arriving.map(({ id, foreign }) => [id, foreign.grade]));
  const budget = new SearchBudget();
  for (const [article, items] of byArticle) {
    const current = store.articles.get(article);
    if (!current) continue;
    const anchors = placeAll(
      current,
      revisionsOf(store, current),
      items.map(({ foreign }) => foreign),
      budget,
    );
    for (const [index, { foreign, id }] of items.entries()) {
      const anchor = anchors[index];
      if (anchor?.ok) {
        const made = annotationOf(foreign, imported, store.merge.name());
        annotations.push({ ...made, ...anchor.value, id, article });
      } else if (anchor) refused.push({ id: foreign.id, reason: anchor.error.message });
    }
  }
  return { annotations, grades, refused };
}

/** Parts the replies: each follows its note, be that here already or just coming in. */
function repliesIn(
  { store, now }: Workspace,
  foreign: readonly ForeignReply[],
  added: readonly Annotation[],
) {
  const imported = now();
  const arriving = new Map(added.map((annotation) => [annotation.id, annotation]));
  const replies = new Map<string, Reply & { annotation: string }>();
  const answered: Annotation[] = [];
  const unchanged: string[] = [];
  const refused: Refusal[] = [];
  for (const { id: given, annotation, note, author, created, modified, ...whose } of foreign) {
    const id = idFor(given);
    const parent = arriving.get(idFor(annotation)) ?? store.annotations.get(idFor(annotation));
    if (store.replies.get(id) || replies.has(id)) unchanged.push(id);
    else if (!parent) refused.push({ id: given, reason: 'The note that it answers is not here.' });
    else {
      const written = created ?? modified ?? imported;
      const dates = { created: written, modified: modified ?? written };
      const made = asOrigin(whose, store.merge.name());
      replies.set(id, { id, annotation: parent.id, note, author, ...dates, ...made });
      answered.push(parent);
    }
  }
  return { replies: [...replies.values()], answered, unchanged, refused };
}

/** Parts the free notes: what is here already stays as it is, and what was deleted stays so. */
function freeNotesIn({ store, now }: Workspace, foreign: readonly ForeignFreeNote[]) {
  const imported = now();
  const notes = new Map<string, FreeNote>();
  const unchanged: string[] = [];
  const refused: Refusal[] = [];
  for (const { id: given, created, modified, origin, editor, tags, ...rest } of foreign) {
    const id = idFor(given);
    if (store.freeNotes.get(id) || notes.has(id)) unchanged.push(id);
    else if (store.freeNotes.isKnown(id)) refused.push({ id: given, reason: DELETED });
    else {
      const written = created ?? modified ?? imported;
      const dates = { created: written, modified: modified ?? written };
      const made = asOrigin({ origin, editor }, store.merge.name());
      notes.set(id, { id, ...rest, tags: cleanTags(tags), ...dates, ...made });
    }
  }
  return { notes: [...notes.values()], unchanged, refused };
}

function annotationOf(foreign: ForeignAnnotation, imported: string, own: string) {
  const { motivation, type, color, style, note, tags, author } = foreign;
  const created = foreign.created ?? foreign.modified ?? imported;
  const modified = foreign.modified ?? created;
  const dates = { created, modified };
  const made = asOrigin(foreign, own);
  return { motivation, type, color, style, note, tags: cleanTags(tags), author, ...dates, ...made };
}

/** Gives a revision of an article by its hash, each read once; null for one that is not here. */
function revisionsOf(
  { articles }: Workspace['store'],
  current: Revision & { readonly id: string },
): (sha256: string | null) => Revision | null {
  const read = new Map<string, Revision>([[current.sha256, current]]);
  const held = articles.revisions(current.id);
  return (wanted) => {
    const known = wanted === null ? null : read.get(wanted);
    if (known !== undefined) return known;
    const number = held.find((revision) => revision.sha256 === wanted)?.number;
    const revision = number === undefined ? null : articles.revision(current.id, number);
    if (revision) read.set(revision.sha256, revision);
    return revision;
  };
}

/**
 * A `urn:uuid` as it is; any other id gives one by its hash, the same each time, so that a second import
 * finds what the first one brought. RFC 9562, version 8.
 */
export function idFor(foreign: string): string {
  const [uuid] = /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.exec(foreign) ?? [];
  if (uuid !== undefined) return uuid.toLowerCase();
  const hash = sha256(foreign);
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/**
 * The one contract between the main side and the renderer: what may be asked, what comes back, what is
 * announced. A host carries it (IPC or HTTP) and adds nothing; `wire.ts` turns it into JSON and back.
 */
import * as v from 'valibot';
import type { DiffRow } from '#domain/anchoring/diff.ts';
import {
  ANNOTATION_COLORS,
  ANNOTATION_STYLES,
  type Annotation,
  type AnnotationPlacement,
  MOTIVATIONS,
} from '#domain/annotation.ts';
import type { Article, ArticleSummary, Revision } from '#domain/article.ts';
import type { MentionChange } from '#domain/entities/correct/mention-changes.ts';
import type { CorrectionRule } from '#domain/entities/correct/types.ts';
import { ENTITY_TYPES, type EntityAnalysis } from '#domain/entities/types.ts';
import type { WatchFound, WatchListSummary } from '#domain/entities/watch/found.ts';
import { fail, type Result } from '#domain/result.ts';
import type { SearchHit } from '#domain/search.ts';
import type { VersionOrder } from '#domain/series/version-order.ts';
import type { SummarySentence } from '#domain/summary/types.ts';
import { type AnnotationResponses, annotationRequests } from './annotations.ts';
import type { Answer } from './answer.ts';
import { type BriefResponses, briefRequests } from './briefs.ts';
import { type ComposerResponses, composerRequests } from './composer.ts';
import { type EntityResponses, entityRequests } from './entities.ts';
import type { Job, LibraryEvent } from './events.ts';
import { type FigureResponses, figureRequests } from './figures.ts';
import { type GradeResponses, gradeRequests } from './grades.ts';
import { type NoteResponses, noteRequests } from './notes.ts';
import { type PackResponses, packRequests } from './packs.ts';
import { type Settings, settingsSchema } from './settings.ts';
import { someOf } from './some-of.ts';
import { type VisitResponses, visitRequests } from './visits.ts';

const text = (maximum: number) => v.pipe(v.string(), v.maxLength(maximum));
const id = text(200);
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const revisionNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}(T[\d:.]{4,12}(Z|[+-]\d{2}:\d{2})?)?$/),
);
const nullableText = v.nullable(text(4_000));

/** The revision that a span counts in: with it a page that shows an older one is refused, not misplaced. */
const countedIn = v.exactOptional(text(64));

const annotationFields = {
  color: v.picklist(ANNOTATION_COLORS),
  style: v.picklist(ANNOTATION_STYLES),
  motivation: v.picklist(MOTIVATIONS),
  note: text(100_000),
  tags: v.pipe(v.array(text(100)), v.maxLength(100)),
};

const draftWrite = { page: text(100), count: revisionNumber };

const entityType = v.picklist(ENTITY_TYPES);
const entityName = v.pipe(text(500), v.trim(), v.nonEmpty());
const correction = v.strictObject({
  article: id,
  /** The mention, or the words that should be one. */
  start: offset,
  end: offset,
  /** This place only, every place in this article where the words stand, or the whole library. */
  scope: v.picklist(['mention', 'article', 'everywhere']),
  /** Other words of the same name that it holds for too, each as a rule, over the whole library. */
  forms: v.exactOptional(v.pipe(v.array(v.pipe(text(2_000), v.nonEmpty())), v.maxLength(100))),
  action: v.variant('kind', [
    v.strictObject({ kind: v.literal('retype'), type: entityType }),
    v.strictObject({ kind: v.literal('reject') }),
    v.strictObject({ kind: v.literal('confirm'), type: entityType }),
    v.strictObject({
      kind: v.literal('resize'),
      quote: v.pipe(text(2_000), v.nonEmpty()),
      type: entityType,
    }),
    v.strictObject({ kind: v.literal('merge'), name: entityName }),
    v.strictObject({ kind: v.literal('split'), name: entityName }),
    v.strictObject({ kind: v.literal('rename'), name: entityName }),
  ]),
});

/** Left out for the newest one. */
const step = v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(1)));

/** Each call's request, checked before any handler sees it. */
export const requests = {
  /** What the status line shows. */
  'library.status': v.strictObject({}),
  /** The library's settings, defaults filled in. */
  'settings.get': v.strictObject({}),
  /** Changes some settings; gives all back. */
  'settings.set': someOf(settingsSchema.entries),
  /** Every article that is not removed, newest import first. */
  'articles.list': v.strictObject({}),
  /** One article with everything that the reader paints. */
  'articles.get': v.strictObject({ id }),
  /** Corrects source fields; those left out stay. */
  'articles.editSource': v.strictObject({
    id,
    fields: someOf({
      title: v.pipe(text(1_000), v.nonEmpty()),
      publisher: nullableText,
      byline: nullableText,
      dateline: nullableText,
      published: v.nullable(isoDate),
      credits: nullableText,
      url: nullableText,
    }),
  }),
  /** Makes a file the new version of an article: annotations come along; undoable. */
  'articles.revise': v.strictObject({ id, name: text(1_000), bytes: v.instance(Uint8Array) }),
  /** Makes an article the new version of another one, notes and all, and takes it off the list; undoable. */
  'articles.mergeInto': v.strictObject({ id, into: id }),
  /** The article that most probably tells the same story; an import says so too. */
  'articles.similar': v.strictObject({ id }),
  /** Every version of an article, oldest first. */
  'articles.revisions': v.strictObject({ id }),
  /** Two revisions by their numbers, for drawing side by side or as one text. */
  'articles.diff': v.strictObject({ id, from: revisionNumber, to: revisionNumber }),
  /** Remembers where the reader stands; not undoable. */
  'articles.setPosition': v.strictObject({ id, position: offset }),
  /** Marks articles read or unread. */
  'articles.setRead': v.strictObject({ ids: v.array(id), read: v.boolean() }),
  /** Moves articles and their annotations to the trash; undoable. */
  'articles.remove': v.strictObject({ ids: v.array(id) }),
  /** Imports one file that the person picked or dropped. */
  'imports.file': v.strictObject({ name: text(1_000), bytes: v.instance(Uint8Array) }),
  /** Imports pasted text; `html` is the clipboard's other flavour, if any. */
  'imports.paste': v.strictObject({ text: text(20_000_000), html: v.nullable(text(20_000_000)) }),
  /** Imports the sample library that ships with the app. */
  'imports.sample': v.strictObject({}),
  /** Annotations of one article by position, the lost ones last, or of the library, newest first. */
  'annotations.list': v.strictObject({ article: v.nullable(id) }),
  /** Marks a passage. */
  'annotations.create': v.strictObject({
    article: id,
    start: offset,
    end: offset,
    ...annotationFields,
    sha256: countedIn,
  }),
  /** Changes an annotation; fields left out stay. With a span it counts as made on the current text. */
  'annotations.edit': v.strictObject({
    id,
    sha256: countedIn,
    edit: someOf({ start: offset, end: offset, ...annotationFields }),
  }),
  /** Moves annotations to the trash; undoable. */
  'annotations.remove': v.strictObject({ ids: v.array(id) }),
  /** Lists every article and mention that a correction would touch; changes nothing. */
  'corrections.preview': correction,
  /** Makes a correction a rule, for later imports too; undoable. */
  'corrections.apply': correction,
  /** Every rule, newest first. */
  'corrections.list': v.strictObject({}),
  /** Takes rules back, whenever they were made; undoable. */
  'corrections.remove': v.strictObject({ ids: v.array(id) }),
  /** Every rule as a small file for colleagues. */
  'corrections.export': v.strictObject({}),
  /** Takes in a colleague's file; undoable. */
  'corrections.import': v.strictObject({ bytes: v.instance(Uint8Array) }),
  /** Imports names to watch for from CSV and looks for them in every article; undoable. */
  'watch.import': v.strictObject({ name: text(1_000), bytes: v.instance(Uint8Array) }),
  /** The watch lists by name. */
  'watch.lists': v.strictObject({}),
  /** Where watched names stand, in one article or in all. */
  'watch.hits': v.strictObject({ article: v.nullable(id) }),
  /** Takes watch lists away with their hits; undoable. */
  'watch.remove': v.strictObject({ ids: v.array(id) }),
  ...annotationRequests,
  ...entityRequests,
  ...figureRequests,
  ...gradeRequests,
  ...noteRequests,
  ...packRequests,
  ...visitRequests,
  /** Full text over articles and annotations; the last word is a prefix. */
  'search.find': v.strictObject({
    query: text(1_000),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
  }),
  /** An extractive summary, with the reader's edited text when there is one. */
  'summary.make': v.strictObject({
    article: id,
    sentences: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
  }),
  /** Keeps an edited summary; null goes back to the extracted one. */
  'summary.save': v.strictObject({ article: id, text: v.nullable(text(100_000)) }),
  ...briefRequests,
  ...composerRequests,
  /** Takes back the last act of a person, or the one step that is named, if nothing later rests on it. */
  'history.undo': v.strictObject({ step }),
  /** Does again what was taken back last, or the one step that is named. */
  'history.redo': v.strictObject({ step }),
  /** What undo and redo would do. */
  'history.state': v.strictObject({}),
  /**
   * Keeps texts that are being typed; an empty value forgets one. A page numbers its writes: one that a
   * later one of the same page overtook changes nothing.
   */
  'drafts.save': v.strictObject({
    ...draftWrite,
    drafts: v.pipe(
      v.array(v.strictObject({ key: text(300), value: text(100_000) })),
      v.maxLength(1_000),
    ),
  }),
  /** Every kept draft by key; waits, but not for long, for the write that another page ended with. */
  'drafts.all': v.strictObject({ after: v.nullable(v.strictObject(draftWrite)) }),
  /** Writes into the library's log that something went wrong in the page. */
  'problems.report': v.strictObject({
    name: text(100),
    said: v.nullable(text(300)),
    frames: v.pipe(v.array(text(300)), v.maxLength(20)),
  }),
  /** Stops a long job at its next step. */
  'jobs.cancel': v.strictObject({ job: id }),
};

export type CallName = keyof typeof requests;
export type Request<Name extends CallName> = v.InferOutput<(typeof requests)[Name]>;

/** Each call's answer, as the value of a `Result`. */
export interface Responses
  extends BriefResponses,
    ComposerResponses,
    EntityResponses,
    FigureResponses,
    GradeResponses,
    NoteResponses,
    PackResponses,
    AnnotationResponses,
    VisitResponses {
  'library.status': LibraryStatus;
  'settings.get': Settings;
  'settings.set': Settings;
  'articles.list': readonly ArticleSummary[];
  'articles.get': ReaderArticle;
  'articles.editSource': Article;
  'articles.revise': RevisionReport;
  'articles.mergeInto': RevisionReport;
  'articles.similar': SimilarArticle | null;
  'articles.revisions': readonly Revision[];
  'articles.diff': RevisionDiff;
  'articles.setPosition': null;
  'articles.setRead': null;
  'articles.remove': null;
  'imports.file': ImportOutcome;
  'imports.paste': ImportOutcome;
  'imports.sample': readonly ImportOutcome[];
  'annotations.list': readonly Annotation[];
  'annotations.create': Annotation;
  'annotations.edit': Annotation;
  'annotations.remove': null;
  'corrections.preview': CorrectionPreview;
  'corrections.apply': AppliedCorrection;
  'corrections.list': readonly CorrectionRule[];
  'corrections.remove': null;
  'corrections.export': CorrectionFile;
  'corrections.import': CorrectionImport;
  'watch.import': WatchReport;
  'watch.lists': readonly WatchListSummary[];
  'watch.hits': readonly WatchFound[];
  'watch.remove': null;
  'search.find': readonly SearchHit[];
  'summary.make': ArticleSummaryText;
  'summary.save': null;
  'history.undo': HistoryStep | null;
  'history.redo': HistoryStep | null;
  'history.state': HistoryState;
  'drafts.save': null;
  'drafts.all': Readonly<Record<string, string>>;
  'problems.report': null;
  'jobs.cancel': null;
}

export interface LibraryStatus {
  readonly name: string;
  readonly folder: string;
  readonly host: 'electron' | 'browser' | 'terminal';
  readonly version: string;
  readonly articles: number;
  readonly annotations: number;
  /** Network requests that the shell refused since it started; null where the host blocks none: a browser's are its own. */
  readonly blockedRequests: number | null;
  /** ISO 8601: the newest copy that opens; null before the first backup. */
  readonly lastBackup: string | null;
  /** Why the last try to make one failed; null where it did not. */
  readonly backupProblem: string | null;
}

export interface ReaderArticle {
  readonly article: Article;
  readonly summary: ArticleSummary;
  /** Null while the analysis has not run yet; `articles-changed` follows when it has. */
  readonly analysis: EntityAnalysis | null;
  readonly annotations: readonly Annotation[];
}

/** What a correction would do, before it is made. */
export interface CorrectionPreview {
  /** The articles that it changes, newest first. */
  readonly articles: readonly PreviewedArticle[];
  /** How many mentions it changes in all of them. */
  readonly mentions: number;
  /** How many articles have its words but no analysis yet: it will hold there too. */
  readonly unread: number;
}

export interface PreviewedArticle {
  readonly id: string;
  readonly title: string;
  readonly published: string | null;
  readonly changes: readonly PreviewedChange[];
}

/** A changed mention in its sentence; `quote` covers the mention before and after. */
export interface PreviewedChange extends MentionChange {
  readonly context: { readonly before: string; readonly quote: string; readonly after: string };
}

export interface AppliedCorrection {
  readonly rule: CorrectionRule;
  /** The ids of the articles that have its words. */
  readonly articles: readonly string[];
}

export interface CorrectionFile {
  /** A file name without a folder, safe on every platform. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly rules: number;
}

export interface CorrectionImport {
  readonly added: number;
  /** Rules that the library had already. */
  readonly unchanged: number;
}

/** What a new watch list found at once. */
export interface WatchReport {
  readonly list: WatchListSummary;
  /** Newest article first. */
  readonly hits: readonly WatchFound[];
}

/** What a new version did to an article's annotations. */
export interface RevisionReport {
  /** The article's id. */
  readonly id: string;
  /** The number and the hash of its current revision. */
  readonly revision: number;
  readonly sha256: string;
  /** How many stand how in the current text; `annotations.list` says which, with scores and old wording. */
  readonly annotations: Readonly<Record<AnnotationPlacement['state'], number>>;
}

export interface RevisionDiff {
  /** The canonical texts that the rows' spans count in. */
  readonly before: string;
  readonly after: string;
  /** By sentence, and within changed ones by word; in the order of the newer text. */
  readonly rows: readonly DiffRow[];
}

/** An offer to a person: probably the same story, or another issue of its series. */
export interface SimilarArticle {
  readonly id: string;
  /** 0 to 1: the estimated share of word sequences that both texts hold. */
  readonly similarity: number;
  /**
   * `updated`: another version of the same publisher; `same-origin`: the same copy under another masthead;
   * `issue`: the newest other issue of its numbered series, which is never a version.
   */
  readonly kind: 'updated' | 'same-origin' | 'issue';
  /** How the article that was asked about stands to this one, by their dates or their numbers. */
  readonly order: VersionOrder;
}

export type ImportOutcome =
  | {
      readonly kind: 'imported';
      readonly id: string;
      readonly title: string;
      readonly path: string;
      readonly words: number;
      /** Left out where no other article tells the same story. */
      readonly similar?: SimilarArticle;
    }
  /** A new version of an article of the library, which the file names by its web address. */
  | (RevisionReport & {
      readonly kind: 'revised';
      readonly title: string;
      readonly path: string;
      readonly words: number;
    })
  /** The same bytes, or the same text of the same page, are in the library already. */
  | { readonly kind: 'unchanged'; readonly id: string; readonly path: string }
  | { readonly kind: 'failed'; readonly path: string; readonly reason: string };

export interface ArticleSummaryText {
  readonly sentences: readonly SummarySentence[];
  /** The reader's own wording, Markdown; null while it is the extracted one. */
  readonly edited: string | null;
}

export interface HistoryStep {
  /** The step that was taken back, which is no more, and the one that takes that back. */
  readonly id: number;
  readonly back: number;
  /** What was undone or redone, for a person: "Delete 2 notes". */
  readonly label: string;
  readonly articles: readonly string[];
}

export interface HistoryState {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** The renderer's side of every call. */
export type Client = {
  readonly [Name in CallName]: (request: Request<Name>) => Promise<Answer<Responses[Name]>>;
};

/** The main side of every call: one function each, so a missing one does not compile. */
export type Handlers = {
  readonly [Name in CallName]: (
    request: Request<Name>,
  ) => Promise<Result<Responses[Name]>> | Result<Responses[Name]>;
};

/** What a preload script or a page gives the renderer. */
export interface Bridge {
  call(name: CallName, request: unknown): Promise<Result<unknown>>;
  /** Gives back the function that stops listening. */
  listen(listener: (event: LibraryEvent) => void): () => void;
}

/** Checks a call that came from outside and runs its handler. Never throws for a bad request. */
export async function dispatch(
  handlers: Handlers,
  name: unknown,
  request: unknown,
): Promise<Result<unknown>> {
  if (typeof name !== 'string' || !Object.hasOwn(requests, name)) {
    return fail('unknown-call', 'This version of Fieldbrief does not know that request.');
  }
  const known = name as CallName;
  const checked = v.safeParse(requests[known], request);
  if (!checked.success) {
    const where = v.getDotPath(checked.issues[0]) ?? 'the request';
    return fail(
      'invalid-request',
      `${known}: ${where} is not valid (${checked.issues[0].message}).`,
    );
  }
  // The map pairs each name with its own schema; TypeScript cannot follow that through a variable name.
  const handler = handlers[known] as (value: unknown) => Promise<Result<unknown>>;
  return handler(checked.output);
}

/** A client over a bridge; `ok` values are trusted because both sides are the same build. */
export function createClient(bridge: Bridge): Client {
  const call = (name: CallName) => (request: unknown) => bridge.call(name, request);
  const names = Object.keys(requests) as CallName[];
  return Object.fromEntries(names.map((name) => [name, call(name)])) as unknown as Client;
}

export type { Job, LibraryEvent, SearchHit };

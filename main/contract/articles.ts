/** Articles: their versions, their sources and summaries, what the reader shows of them. */
import * as v from 'valibot';
import type { DiffRow } from '#domain/anchoring/diff.ts';
import type { Annotation, AnnotationPlacement } from '#domain/annotation.ts';
import type { Article, ArticleSummary, Revision } from '#domain/article.ts';
import type { EntityAnalysis } from '#domain/entities/types.ts';
import { cleanLine } from '#domain/formats/characters.ts';
import type { Picture } from '#domain/formats/draft.ts';
import { ENCODINGS } from '#domain/formats/encodings.ts';
import type { ReadingAccount } from '#domain/formats/reading-account.ts';
import type { FoundMarking } from '#domain/marking/find-marking.ts';
import type { PictureWords } from '#domain/picture-words.ts';
import type { VersionOrder } from '#domain/series/version-order.ts';
import type { SummarySentence } from '#domain/summary/types.ts';
import { DECISIONS, LONGEST_OWNER } from '#domain/triage.ts';
import { chosen } from './chosen.ts';
import { id, isoDay, marking, offset, ordinal, text } from './fields.ts';
import { someOf } from './some-of.ts';

const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}(T[\d:.]{4,12}(Z|[+-]\d{2}:\d{2})?)?$/),
);
/** A name on one line, without what turns a text round. */
const owner = v.pipe(text(LONGEST_OWNER), v.transform(cleanLine), v.maxLength(LONGEST_OWNER));
const nullableText = v.nullable(text(4_000));

export const articleRequests = {
  /**
   * The articles that are not removed, newest import first: at most `ARTICLES_AT_ONCE` of them, from the newest or
   * from behind the one that the last answer ended with. A shorter answer is the last.
   */
  'articles.list': v.strictObject({
    after: v.exactOptional(v.nullable(v.strictObject({ id, imported: text(40) }))),
  }),
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
      modified: v.nullable(isoDate),
      retrieved: v.nullable(isoDate),
      credits: nullableText,
      url: nullableText,
    }),
    /** How far all of it may go; null for no marking. */
    marking: v.exactOptional(marking),
  }),
  /** Says how far articles as a whole may go; null takes their marking off. One undoable step. */
  'articles.mark': v.strictObject({ ids: v.array(id), marking }),
  /** Says that the marking which stands in an article's text is not the article's. One undoable step. */
  'articles.dismissMarking': v.strictObject({ id, marking: text(200) }),
  /** Makes a file the new version of an article: annotations come along; undoable. */
  'articles.revise': v.strictObject({ id, name: text(1_000), bytes: v.instance(Uint8Array) }),
  /** How an article's current text was read: its encoding, and what was left out. */
  'articles.reading': v.strictObject({ id }),
  /** Reads the kept file of the current text otherwise: a new version, notes come along; undoable. */
  'articles.readAgain': v.strictObject({
    id,
    /** A WHATWG name; left out, it is found out. */
    encoding: v.exactOptional(v.picklist(ENCODINGS.map(([name]) => name))),
    /** Which figure of a chat's dates comes first, where the chat does not show it. */
    dayOrder: v.exactOptional(v.picklist(['day', 'month'])),
    /** With all that is usually left out of an article. */
    whole: v.boolean(),
  }),
  /** The file that the current text was read from, as it came. */
  'articles.original': v.strictObject({ id }),
  /** Articles whose kept files a newer Fieldbrief than the one that read them may read better. */
  'articles.better': v.strictObject({}),
  /** Reads the kept file of one of them again, and says what would differ; nothing changes. */
  'articles.tryBetter': v.strictObject({ id }),
  /** Takes that reading: a new version, notes come along; undoable. */
  'articles.takeBetter': v.strictObject({ id }),
  /**
   * What a person says of a picture of an article: a record of its own, which changes no text; undoable. The caption
   * of a picture that is a document by itself is that document's text: it becomes a new version, which notes follow.
   */
  'articles.describePicture': v.strictObject({
    id,
    sha256: text(64),
    caption: text(4_000),
    alternative: text(4_000),
  }),
  /** Makes an article the new version of another one, notes and all, and takes it off the list; undoable. */
  'articles.mergeInto': v.strictObject({ id, into: id }),
  /** The article that most probably tells the same story; an import says so too. */
  'articles.similar': v.strictObject({ id }),
  /** Every version of an article, oldest first. */
  'articles.revisions': v.strictObject({ id }),
  /** Two revisions by their numbers, for drawing side by side or as one text. */
  'articles.diff': v.strictObject({ id, from: ordinal, to: ordinal }),
  /** A picture of an article by the SHA-256 of its bytes. */
  'articles.picture': v.strictObject({ sha256: text(64) }),
  /** Remembers where the reader stands; not undoable. */
  'articles.setPosition': v.strictObject({ id, position: offset }),
  /** Marks articles that a person reads as read, or unread; not undoable. */
  'articles.setRead': v.strictObject({ ids: v.array(id), read: v.boolean() }),
  /**
   * Decides about documents as they now stand: used, set aside (null: as the rules say), starred, by when (null: no
   * day) and by whom they are dealt with (empty: nobody). `read` marks those that wait as read; where it is false, all
   * of them as if nobody had opened or decided about them. One undoable step; gives how many it changed.
   */
  'articles.triage': v.strictObject({
    articles: chosen,
    decided: v.exactOptional(v.nullable(v.picklist(DECISIONS))),
    read: v.exactOptional(v.boolean()),
    starred: v.exactOptional(v.boolean()),
    due: v.exactOptional(v.nullable(isoDay)),
    owner: v.exactOptional(owner),
  }),
  /**
   * The ids of the articles that are themselves as a query of `search.find` says, whatever stands in their notes
   * besides; fails where it can't be read.
   */
  'articles.filter': v.strictObject({ query: text(20_000) }),
  /** The people who may see to documents, those who do so to most first. */
  'articles.owners': v.strictObject({}),
  /** Moves articles and their annotations to the trash; one undoable step. */
  'articles.remove': v.strictObject({ articles: chosen }),
  /** An extractive summary, with the reader's edited text when there is one. */
  'summary.make': v.strictObject({
    article: id,
    sentences: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
  }),
  /** Keeps an edited summary; null goes back to the extracted one. Refused where it is another one by now than `from`. */
  'summary.save': v.strictObject({
    article: id,
    text: v.nullable(text(100_000)),
    from: v.exactOptional(v.nullable(text(100_000))),
  }),
};

export interface ArticleResponses {
  'articles.list': readonly ArticleSummary[];
  'articles.get': ReaderArticle;
  'articles.editSource': Article;
  /** As it is kept. */
  'articles.mark': string | null;
  'articles.dismissMarking': null;
  'articles.revise': RevisionReport;
  'articles.reading': ReadingOf;
  'articles.readAgain': RevisionReport;
  'articles.original': { readonly name: string; readonly bytes: Uint8Array };
  'articles.better': readonly BetterReading[];
  'articles.tryBetter': TriedReading;
  'articles.takeBetter': RevisionReport;
  'articles.describePicture': null;
  'articles.mergeInto': RevisionReport;
  'articles.similar': SimilarArticle | null;
  'articles.revisions': readonly Revision[];
  'articles.diff': RevisionDiff;
  'articles.picture': Picture;
  'articles.setPosition': null;
  'articles.setRead': null;
  'articles.triage': number;
  'articles.filter': readonly string[];
  'articles.owners': readonly string[];
  'articles.remove': null;
  'summary.make': ArticleSummaryText;
  'summary.save': null;
}

/** Where a text was read from, and how. */
export interface ReadingOf {
  /** Null for a text that an older version of the app read, or that a pack brought. */
  readonly account: ReadingAccount | null;
  readonly path: string;
  /** Where else the same document was found. */
  readonly paths: readonly string[];
  /** The size of the file that is kept; null where it is not, and cannot be read again. */
  readonly bytes: number | null;
}

/** An article that an older reader read, and whose file is kept. */
export interface BetterReading {
  readonly id: string;
  readonly title: string;
}

/** How a newer reading of the same file compares. */
export interface TriedReading {
  /** Null where it is the same. */
  readonly differs: 'text' | 'layout' | 'source' | null;
  /** Words of the current text, and of the newer reading. */
  readonly words: number;
  readonly newWords: number;
}

export interface ReaderArticle {
  readonly article: Article;
  /** What a person said of its pictures. */
  readonly pictureWords: readonly PictureWords[];
  /** Whole sentences on how it was read: why a scan has no text, say. */
  readonly remarks: readonly string[];
  readonly summary: ArticleSummary;
  /** Null while the analysis has not run yet; `articles-changed` follows when it has. */
  readonly analysis: EntityAnalysis | null;
  readonly annotations: readonly Annotation[];
  /** How far all of it may go; left out where nobody marked it. */
  readonly marking?: string;
  /** What its text says of that, for a person to take or turn down; left out where there is nothing to decide. */
  readonly foundMarking?: FoundMarking;
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
      /** The marking that its text bears; left out where it bears none. */
      readonly foundMarking?: string;
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

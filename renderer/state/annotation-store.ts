import type { Client, Request } from '#contract';
import type { ReaderArticle } from '#contract/articles.ts';
import { type Annotation, type AnnotationColor, anchorFor, isPlaced } from '#domain/annotation.ts';
import type { Article } from '#domain/article.ts';
import type { Span } from '#domain/document.ts';
import { ok, type Result } from '#domain/result.ts';
import { begunIn, begunNote, isBegun } from './begun-note.ts';
import { type DraftStore, noteDraft } from './draft-store.ts';
import type { HistoryStore } from './history-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query } from './query.ts';

export type OpenedArticle = Query<Request<'articles.get'>, ReaderArticle>;

/** The annotations of the open article, and what a person does to them. */
export class AnnotationStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #drafts: DraftStore;
  /** The article on the page; its notes are changed here. */
  readonly #opened: OpenedArticle;
  readonly #tags: Query<Record<string, never>, readonly string[]>;
  #article: Article | null = null;
  /** Notes that are being written and were never saved; only their drafts are kept. */
  #begun: readonly Annotation[] = [];
  /** The begun note that is being kept. */
  #making: Annotation | null = null;
  /** The kept and the begun ones, by position. */
  list: readonly Annotation[] = [];
  /** The one that the inspector shows as current. */
  selected: string | null = null;
  /** The one whose note is open for writing. */
  editing: string | null = null;
  /** What gets the keyboard when writing begins; null when nobody asked to write. */
  focus: 'text' | 'tags' | null = null;
  /** The colour that H uses: the last one chosen. */
  color: AnnotationColor = 'yellow';

  constructor(
    client: Client,
    notices: NoticeStore,
    history: HistoryStore,
    drafts: DraftStore,
    opened: OpenedArticle,
  ) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    this.#drafts = drafts;
    this.#opened = opened;
    this.#tags = new Query(() => this.#readTags(), this.queried(notices));
    history.waitFor(() => opened.settled());
  }

  get #kept(): readonly Annotation[] {
    return this.#opened.value?.annotations ?? [];
  }

  /** Every tag of the library, for completion. */
  get tags(): readonly string[] {
    const own = this.list.flatMap(({ tags }) => tags);
    return [...new Set([...(this.#tags.value ?? []), ...own])].sort();
  }

  /** Follows the page: to another article, or to what became of the notes of this one. */
  follow(): void {
    const article = this.#opened.value?.article ?? null;
    const another = article?.id !== this.#article?.id;
    this.#article = article;
    if (another) {
      this.#begun = article ? begunIn(article, this.#drafts.of(article.id)) : [];
      this.focus = null;
    }
    this.#list();
    if (another) {
      // What was being written when the window went away is open again.
      this.editing = this.#interrupted;
      this.selected = this.editing;
    } else if (!this.find(this.editing)) this.editing = null;
    this.changed();
  }

  /** What was being written came later than the page: it is open as if it had been there. */
  recall(): void {
    if (!this.#article) return;
    const known = new Set(this.list.map(({ id }) => id));
    const begun = begunIn(this.#article, this.#drafts.of(this.#article.id));
    this.#begun = [...this.#begun, ...begun.filter(({ id }) => !known.has(id))];
    this.#list();
    if (this.editing === null) {
      this.editing = this.#interrupted;
      this.focus = null;
    }
    this.changed();
  }

  async loadTags(): Promise<void> {
    await this.#tags.renew({});
  }

  find(id: string | null): Annotation | null {
    return this.list.find((annotation) => annotation.id === id) ?? null;
  }

  /** The annotation on exactly this span, or else the shortest one that touches it. */
  at(span: Span): Annotation | null {
    const touching = this.list.filter(
      (one) => isPlaced(one) && one.start < span.end && one.end > span.start,
    );
    const exact = touching.find(({ start, end }) => start === span.start && end === span.end);
    const shortest = touching.toSorted((a, b) => a.end - a.start - (b.end - b.start));
    return exact ?? shortest[0] ?? null;
  }

  exactly(span: Span): Annotation | null {
    const at = (one: Annotation) => one.start === span.start && one.end === span.end;
    return this.list.find((one) => isPlaced(one) && at(one)) ?? null;
  }

  /** Marks a passage. */
  async highlight(span: Span, color: AnnotationColor): Promise<Annotation | null> {
    if (!this.#article) return null;
    this.color = color;
    const anchor = anchorFor(this.#article.text, span, this.#article.sha256);
    return this.#create(begunNote(this.#article.id, anchor, color), 'highlighting');
  }

  /** Marks a place to come back to. */
  async bookmark(span: Span): Promise<Annotation | null> {
    if (!this.#article) return null;
    const anchor = anchorFor(this.#article.text, span, this.#article.sha256);
    return this.#create(begunNote(this.#article.id, anchor, 'blue'), 'bookmarking');
  }

  /** Opens a note on a passage for writing: the one that is there, or a new one that is not kept yet. */
  writeOn(span: Span, focus: 'text' | 'tags'): void {
    if (!this.#article) return;
    const known = this.exactly(span);
    const anchor = anchorFor(this.#article.text, span, this.#article.sha256);
    const note = known ?? begunNote(this.#article.id, anchor, this.color);
    if (!known) this.#begun = [...this.#begun, note];
    this.#list();
    this.write(note.id, focus);
  }

  /**
   * Keeps a note's text; one that was only begun is made by it. Null, and said, when it was refused or another
   * window has kept other words since.
   * @param from the note that the writing started from
   */
  async saveNote(
    annotation: Annotation,
    note: string,
    from = annotation.note,
  ): Promise<Annotation | null> {
    const { id, motivation, tags } = annotation;
    const plain = note === '' && tags.length === 0 ? 'highlighting' : 'commenting';
    if (isBegun(id)) return this.#create({ ...annotation, note }, plain);
    // Typed passages (a grading, a figure, a judgement) stay what they are.
    const typed = motivation !== 'highlighting' && motivation !== 'commenting';
    return this.edit(id, typed ? { note } : { note, motivation: plain }, { note: from });
  }

  /** @param from what the edit started from, where that is not what is shown now */
  async edit(
    id: string,
    edit: Request<'annotations.edit'>['edit'],
    from: { readonly note?: string } = {},
  ): Promise<Annotation | null> {
    const begun = this.#begun.find((one) => one.id === id);
    if (begun) {
      const written = { ...begun, ...edit };
      this.#begun = this.#begun.map((one) => (one === begun ? written : one));
      this.#list();
      this.changed();
      return written;
    }
    const counted = this.#countedIn(edit);
    const tags = edit.tags && this.find(id)?.tags;
    const shownBefore = { ...(tags && { tags: [...tags] }), ...from };
    // Where a note will stand in a text, and its quote, only the main side says.
    const shown = (note: Annotation) =>
      counted.sha256 === undefined ? { ...note, ...edit } : note;
    const edited = await this.#opened.set(
      inNotes((notes) => notes.map((note) => (note.id === id ? shown(note) : note))),
      () => this.#client['annotations.edit']({ id, edit, ...counted, from: shownBefore }),
      (opened, { annotation }) => inNotes((notes) => withNote(notes, annotation))(opened),
    );
    if (edited.ok && edited.value.overtaken) {
      this.#notices.problem('Another window changed this note meanwhile: choose what stays.');
    }
    return edited.ok && !edited.value.overtaken ? edited.value.annotation : null;
  }

  async remove(annotation: Annotation): Promise<void> {
    if (isBegun(annotation.id)) {
      await this.#drafts.forget(noteDraft(annotation.article, annotation.id));
      this.write(null);
      return;
    }
    const removed = await this.#opened.set(
      inNotes((notes) => notes.filter(({ id }) => id !== annotation.id)),
      () => this.#client['annotations.remove']({ ids: [annotation.id] }),
    );
    if (!removed.ok) return;
    if (this.selected === annotation.id) this.selected = null;
    const bare = annotation.note === '' && annotation.tags.length === 0;
    const what = bare ? 'highlight' : 'note';
    this.#notices.done(`Deleted ${what}`, this.#history.undoAction(removed));
    this.changed();
  }

  select(id: string | null): void {
    this.selected = id;
    this.changed();
  }

  /** Opens the note of one annotation for writing, or closes it with null. */
  write(id: string | null, focus: 'text' | 'tags' = 'text'): void {
    this.editing = id;
    this.focus = focus;
    this.selected = id ?? this.selected;
    // A new note that is left without a word was never meant.
    this.#begun = this.#begun.filter((one) => one.id === id || this.#isDrafted(one));
    this.#list();
    this.changed();
  }

  async #create(
    annotation: Annotation,
    motivation: 'highlighting' | 'commenting' | 'bookmarking',
  ): Promise<Annotation | null> {
    const { article, start, end, color, style, type, note, tags, sha256 } = annotation;
    const request = {
      article,
      start,
      end,
      motivation,
      type,
      color,
      style,
      note,
      tags: [...tags],
      sha256,
    };
    // What is kept may be heard of before the answer comes: it never stands beside what it was made from.
    this.#making = annotation;
    const made = await this.#opened.set(
      (opened) => opened,
      () => this.#client['annotations.create'](request),
      (opened, kept) => inNotes((notes) => withNote(notes, kept))(opened),
    );
    this.#making = null;
    if (!made.ok) {
      this.#list();
      return null;
    }
    this.#begun = this.#begun.filter(({ id }) => id !== annotation.id);
    this.selected = made.value.id;
    this.#list();
    this.changed();
    return made.value;
  }

  /** Answers an annotation; false, and said, when it was refused. */
  async reply(annotation: string, note: string): Promise<boolean> {
    const made = await this.#client['replies.add']({ annotation, note });
    if (!made.ok) this.#notices.problem(made.error.message);
    return made.ok;
  }

  /**
   * Keeps other words of an answer; false, and said, when they were refused or another window has kept words.
   * @param from what the edit started from
   */
  async editReply(id: string, note: string, from: string): Promise<boolean> {
    const edited = await this.#client['replies.edit']({ id, note, from });
    if (!edited.ok) this.#notices.problem(edited.error.message);
    return edited.ok;
  }

  async removeReply(id: string): Promise<void> {
    const removed = await this.#client['replies.remove']({ id });
    this.#history.told(removed, 'Deleted reply');
  }

  /** A span counts in the text that the page shows: after a revision it is refused, not misplaced. */
  #countedIn({ start, end }: Request<'annotations.edit'>['edit']): { sha256?: string } {
    return this.#article && (start ?? end) !== undefined ? { sha256: this.#article.sha256 } : {};
  }

  /** The note that was being written; one that another window has changed since is asked about first. */
  get #interrupted(): string | null {
    const isSame = ({ article, id, note, foreign }: Annotation) =>
      !foreign && (this.#drafts.startOf(noteDraft(article, id)) ?? note) === note;
    return this.list.find((one) => this.#isDrafted(one) && isSame(one))?.id ?? null;
  }

  #isDrafted({ article, id }: Annotation): boolean {
    return this.#drafts.get(noteDraft(article, id)) !== null;
  }

  #list(): void {
    const making = this.#making;
    const isMade =
      making !== null &&
      this.#kept.some(
        ({ start, end, note }) =>
          start === making.start && end === making.end && note === making.note,
      );
    const begun = isMade ? this.#begun.filter(({ id }) => id !== making.id) : this.#begun;
    this.list = [...this.#kept, ...begun].sort(byPosition);
  }

  async #readTags(): Promise<Result<readonly string[]>> {
    const all = await this.#client['annotations.list']({ article: null });
    return all.ok ? ok([...new Set(all.value.flatMap(({ tags }) => tags))]) : all;
  }
}

/** A change of the notes of an opened article. */
export const inNotes =
  (change: (notes: readonly Annotation[]) => readonly Annotation[]) =>
  (opened: ReaderArticle): ReaderArticle => ({
    ...opened,
    annotations: change(opened.annotations),
  });

const withNote = (notes: readonly Annotation[], note: Annotation): readonly Annotation[] =>
  notes.some(({ id }) => id === note.id)
    ? notes.map((one) => (one.id === note.id ? note : one))
    : [...notes, note];

const byPosition = (one: Annotation, other: Annotation) =>
  one.start - other.start || one.end - other.end;

import type { Client, Request } from '#contract';
import { type Annotation, type AnnotationColor, anchorFor, isPlaced } from '#domain/annotation.ts';
import type { Article } from '#domain/article.ts';
import type { Span } from '#domain/document.ts';
import { begunIn, begunNote, isBegun } from './begun-note.ts';
import { type DraftStore, noteDraft } from './draft-store.ts';
import type { HistoryStore } from './history-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';

/** The annotations of the open article, and what a person does to them. */
export class AnnotationStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #drafts: DraftStore;
  #article: Article | null = null;
  #kept: readonly Annotation[] = [];
  /** Notes that are being written and were never saved; only their drafts are kept. */
  #begun: readonly Annotation[] = [];
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
  /** Every tag of the library, for completion. */
  tags: readonly string[] = [];

  constructor(client: Client, notices: NoticeStore, history: HistoryStore, drafts: DraftStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    this.#drafts = drafts;
  }

  /** Follows the reader to another article, whose annotations came with it. */
  show(article: Article | null, kept: readonly Annotation[]): void {
    const another = article?.id !== this.#article?.id;
    this.#article = article;
    this.#kept = kept;
    if (another) {
      this.#begun = article ? begunIn(article, this.#drafts.of(article.id)) : [];
      this.focus = null;
    }
    this.#list();
    if (another) {
      // What was being written when the window went away is open again.
      this.editing = this.list.find((one) => this.#isDrafted(one))?.id ?? null;
      this.selected = this.editing;
    }
    this.changed();
  }

  async reload(article: string): Promise<void> {
    if (article !== this.#article?.id) return;
    const kept = this.#notices.take(await this.#client['annotations.list']({ article }));
    if (!kept || article !== this.#article.id) return;
    this.#kept = kept;
    this.#list();
    if (!this.find(this.editing)) this.editing = null;
    this.changed();
  }

  async loadTags(): Promise<void> {
    const all = this.#notices.take(await this.#client['annotations.list']({ article: null }));
    if (all) this.#learn(all);
    this.changed();
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

  /** Keeps a note's text; one that was only begun is made by it. Null, and said, when it was refused. */
  async saveNote(annotation: Annotation, note: string): Promise<Annotation | null> {
    const { id, motivation, tags } = annotation;
    const plain = note === '' && tags.length === 0 ? 'highlighting' : 'commenting';
    if (isBegun(id)) return this.#create({ ...annotation, note }, plain);
    // Typed passages (a grading, a figure, a judgement) stay what they are.
    const typed = motivation !== 'highlighting' && motivation !== 'commenting';
    return this.edit(id, typed ? { note } : { note, motivation: plain });
  }

  async edit(id: string, edit: Request<'annotations.edit'>['edit']): Promise<Annotation | null> {
    const begun = this.#begun.find((one) => one.id === id);
    const edited = begun
      ? { ...begun, ...edit }
      : this.#notices.take(
          await this.#client['annotations.edit']({ id, edit, ...this.#countedIn(edit) }),
        );
    if (!edited) return null;
    const replaced = (one: Annotation) => (one.id === id ? edited : one);
    this.#kept = this.#kept.map(replaced);
    this.#begun = this.#begun.map(replaced);
    this.#learn([edited]);
    this.#list();
    this.changed();
    return edited;
  }

  async remove(annotation: Annotation): Promise<void> {
    if (isBegun(annotation.id)) {
      await this.#drafts.forget(noteDraft(annotation.article, annotation.id));
      this.write(null);
      return;
    }
    const removed = await this.#client['annotations.remove']({ ids: [annotation.id] });
    if (!removed.ok) {
      this.#notices.problem(removed.error.message);
      return;
    }
    this.#kept = this.#kept.filter(({ id }) => id !== annotation.id);
    this.#list();
    if (this.editing === annotation.id) this.editing = null;
    if (this.selected === annotation.id) this.selected = null;
    const bare = annotation.note === '' && annotation.tags.length === 0;
    const what = bare ? 'highlight' : 'note';
    this.#notices.done(`Deleted ${what}`, this.#history.undoAction());
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
    const { article, start, end, color, style, note, tags, sha256 } = annotation;
    const request = {
      article,
      start,
      end,
      motivation,
      color,
      style,
      note,
      tags: [...tags],
      sha256,
    };
    const made = this.#notices.take(await this.#client['annotations.create'](request));
    if (!made) return null;
    this.#begun = this.#begun.filter(({ id }) => id !== annotation.id);
    // The announcement brings the whole list; showing it now saves the way there and back.
    const known = this.#kept.some(({ id }) => id === made.id);
    if (!known && article === this.#article?.id) this.#kept = [...this.#kept, made];
    this.selected = made.id;
    this.#learn([made]);
    this.#list();
    this.changed();
    return made;
  }

  /** Answers an annotation; false, and said, when it was refused. */
  async reply(annotation: string, note: string): Promise<boolean> {
    const made = this.#notices.take(await this.#client['replies.add']({ annotation, note }));
    if (this.#article) await this.reload(this.#article.id);
    return made !== undefined && this.find(annotation) !== null;
  }

  async editReply(id: string, note: string): Promise<void> {
    this.#notices.take(await this.#client['replies.edit']({ id, note }));
  }

  async removeReply(id: string): Promise<void> {
    const removed = await this.#client['replies.remove']({ id });
    if (removed.ok) this.#notices.done('Deleted reply', this.#history.undoAction());
    else this.#notices.problem(removed.error.message);
  }

  /** A span counts in the text that the page shows: after a revision it is refused, not misplaced. */
  #countedIn({ start, end }: Request<'annotations.edit'>['edit']): { sha256?: string } {
    return this.#article && (start ?? end) !== undefined ? { sha256: this.#article.sha256 } : {};
  }

  #isDrafted({ article, id }: Annotation): boolean {
    return this.#drafts.get(noteDraft(article, id)) !== null;
  }

  #list(): void {
    this.list = [...this.#kept, ...this.#begun].sort(byPosition);
  }

  #learn(annotations: readonly Annotation[]): void {
    this.tags = [...new Set([...this.tags, ...annotations.flatMap(({ tags }) => tags)])].sort();
  }
}

const byPosition = (one: Annotation, other: Annotation) =>
  one.start - other.start || one.end - other.end;

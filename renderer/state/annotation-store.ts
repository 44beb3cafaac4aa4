import type { Client, Request } from '#contract';
import type { Annotation, AnnotationColor } from '#domain/annotation.ts';
import type { Span } from '#domain/document.ts';
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
  #article: string | null = null;
  /** By position. */
  list: readonly Annotation[] = [];
  /** The one that the inspector shows as current. */
  selected: string | null = null;
  /** The one whose note is open for writing. */
  editing: string | null = null;
  /** What gets the keyboard when writing begins; null when nobody asked to write. */
  focus: 'text' | 'tags' | null = null;
  /** What was typed since writing was asked for and before there was a field for it; null otherwise. */
  #ahead: string | null = null;
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
  show(article: string | null, list: readonly Annotation[]): void {
    if (article !== this.#article) {
      // What was being written when the window went away is open again.
      const drafted = list.find(
        ({ id }) => this.#drafts.get(noteDraft(article ?? '', id)) !== null,
      );
      this.editing = drafted?.id ?? null;
      this.selected = this.editing;
      this.focus = null;
    }
    this.#article = article;
    this.list = list;
    this.changed();
  }

  async reload(article: string): Promise<void> {
    if (article !== this.#article) return;
    const list = this.#notices.take(await this.#client['annotations.list']({ article }));
    if (!list || article !== this.#article) return;
    this.list = list;
    if (!list.some(({ id }) => id === this.editing)) this.editing = null;
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

  /** From now on keys are text, though the field that takes them is not drawn yet. */
  expectText(): void {
    this.#ahead = '';
  }

  /** Keeps a key for the field to come; false when none is expected. */
  typeAhead(key: string): boolean {
    if (this.#ahead === null) return false;
    if (key === 'Backspace') this.#ahead = this.#ahead.slice(0, -1);
    else if (key === 'Enter') this.#ahead += '\n';
    else if ([...key].length === 1) this.#ahead += key;
    return true;
  }

  /** Hands over what was typed ahead; keys are commands or the field's own again. */
  takeTypedAhead(): string {
    const typed = this.#ahead ?? '';
    this.#ahead = null;
    return typed;
  }

  /** The annotation on exactly this span, or else the shortest one that touches it. */
  at(span: Span): Annotation | null {
    const touching = this.list.filter(({ start, end }) => start < span.end && end > span.start);
    const exact = touching.find(({ start, end }) => start === span.start && end === span.end);
    const shortest = touching.toSorted((a, b) => a.end - a.start - (b.end - b.start));
    return exact ?? shortest[0] ?? null;
  }

  exactly(span: Span): Annotation | null {
    return this.list.find(({ start, end }) => start === span.start && end === span.end) ?? null;
  }

  async create(
    span: Span,
    motivation: 'highlighting' | 'commenting',
    color: AnnotationColor = this.color,
  ): Promise<Annotation | null> {
    if (this.#article === null) return null;
    this.color = color;
    const made = this.#notices.take(
      await this.#client['annotations.create']({
        article: this.#article,
        start: span.start,
        end: span.end,
        motivation,
        color,
        style: 'solid',
        note: '',
        tags: [],
      }),
    );
    // The announcement brings the whole list; showing it now saves the way there and back.
    if (made && !this.find(made.id)) this.list = [...this.list, made].sort(byPosition);
    this.selected = made?.id ?? this.selected;
    this.changed();
    return made;
  }

  async edit(id: string, edit: Request<'annotations.edit'>['edit']): Promise<Annotation | null> {
    const edited = this.#notices.take(await this.#client['annotations.edit']({ id, edit }));
    if (!edited) return null;
    this.list = this.list.map((one) => (one.id === id ? edited : one)).sort(byPosition);
    this.#learn([edited]);
    this.changed();
    return edited;
  }

  async remove(annotation: Annotation): Promise<void> {
    const removed = await this.#client['annotations.remove']({ ids: [annotation.id] });
    if (!removed.ok) {
      this.#notices.problem(removed.error.message);
      return;
    }
    this.list = this.list.filter(({ id }) => id !== annotation.id);
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
    this.changed();
  }

  #learn(annotations: readonly Annotation[]): void {
    this.tags = [...new Set([...this.tags, ...annotations.flatMap(({ tags }) => tags)])].sort();
  }
}

const byPosition = (one: Annotation, other: Annotation) =>
  one.start - other.start || one.end - other.end;

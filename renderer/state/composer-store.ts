import type { Client, Request } from '#contract';
import type { Answer } from '#contract/answer.ts';
import type { ArticleMaterial, BriefPages } from '#contract/briefs.ts';
import { type Brief, type BriefBody, bodyOf } from '#domain/brief/brief.ts';
import {
  insertItem,
  moveItem,
  nudgeItem,
  removeItem,
  replaceItem,
  type Slot,
  slotOf,
} from '#domain/brief/edit-plan.ts';
import type { PlanItem } from '#domain/brief/plan.ts';
import type { FreeNote } from '#domain/free-note.ts';
import type { Failure, Result } from '#domain/result.ts';
import { besideTheirs } from './beside-theirs.ts';
import { composedDraft, type DraftStore } from './draft-store.ts';
import type { HistoryStore } from './history-store.ts';
import { inBackground } from './in-background.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { PagePrinter } from './page-printer.ts';
import { Query, type QueryState } from './query.ts';
import type { SettingsStore } from './settings-store.ts';

/** An item before it has a place in the brief. */
export type NewItem = PlanItem extends infer Item
  ? Item extends PlanItem
    ? Omit<Item, 'id'>
    : never
  : never;

/** What is being dragged: something of the brief, or something that is not in it yet. */
export type Dragged = { readonly moved: string } | { readonly added: NewItem };

/** The brief on the desk: what it is made of, what it could be made of, and its pages. */
export class ComposerStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #drafts: DraftStore;
  /** As the main side has it; what is shown may be ahead of it. */
  readonly #kept: Query<Request<'briefs.open'>, Brief>;
  readonly #material: Query<Request<'briefs.material'>, readonly ArticleMaterial[]>;
  readonly #freeNotes: Query<Record<string, never>, readonly FreeNote[]>;
  current: Brief | null = null;
  /** Where what is added goes. */
  target: Slot | null = null;
  /** Puts a citation where somebody was writing last. */
  cite: ((citation: string) => void) | null = null;
  dragged: Dragged | null = null;
  /** What was just done, for those who hear the page. */
  said = '';
  readonly pages: PagePrinter;
  /** Items whose words were typed and not kept yet. */
  readonly #typed = new Set<string>();
  /** What the main side had last, as far as what is shown was made from it, by the brief's id. */
  readonly #bases = new Map<string, Brief>();
  /** Each save waits for the one before it. */
  #saved: Promise<unknown> = Promise.resolve();

  constructor(
    client: Client,
    notices: NoticeStore,
    history: HistoryStore,
    drafts: DraftStore,
    settings: SettingsStore,
  ) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    this.#drafts = drafts;
    const options = this.queried(notices);
    const tell = ({ code, message }: Failure) => code !== 'no-brief' && notices.problem(message);
    this.#kept = new Query(client['briefs.open'], { ...options, tell, unread: tell });
    this.#material = new Query(client['briefs.material'], { ...options, keepsLast: true });
    this.#freeNotes = new Query(client['freeNotes.list'], options);
    this.pages = new PagePrinter(
      (body: BriefBody): Promise<Result<BriefPages>> =>
        client['briefs.preview']({ body, paper: settings.current.paper }),
      () => this.changed(),
    );
    history.waitFor(() => this.settle());
  }

  /** What the brief could be made of. */
  get offered(): QueryState<readonly ArticleMaterial[]> {
    return this.#material.state;
  }

  /** Those of the library, the newest day first. */
  get freeNotes(): QueryState<readonly FreeNote[]> {
    return this.#freeNotes.state;
  }

  freeNote(id: string): FreeNote | null {
    return this.#freeNotes.value?.find((note) => note.id === id) ?? null;
  }

  get material(): readonly ArticleMaterial[] {
    return this.#material.value ?? [];
  }

  /** False, and said, when it cannot be opened; false too when meanwhile another one was asked for. */
  async open(id: string): Promise<boolean> {
    const answer = await this.#kept.ask({ id });
    if (!answer) return false;
    const { state } = this.#kept;
    const brief = this.#notices.take(answer);
    if (!brief) {
      if (this.current) this.#kept.put({ id: this.current.id }, this.current);
      else this.#kept.forget();
      return false;
    }
    this.#show(brief);
    // It may have been read before a change.
    if (state.kind === 'ready' && state.behind) inBackground(this.reload());
    // What was being typed when the app ended stands in the brief again.
    for (const item of brief.sections.flatMap(({ items }) => items)) {
      const draft = this.#drafts.get(composedDraft(id, item.id));
      if (draft !== null && 'markdown' in item && draft !== item.markdown) this.type(item, draft);
    }
    await Promise.all([this.settle(), this.loadMaterial()]);
    return true;
  }

  async create(body: BriefBody): Promise<boolean> {
    const brief = this.#notices.take(await this.#client['briefs.create']({ body }));
    if (!brief) return false;
    this.#kept.put({ id: brief.id }, brief);
    this.#show(brief);
    await this.loadMaterial();
    return true;
  }

  #show(brief: Brief): void {
    if (this.current?.id !== brief.id) {
      this.#material.forget();
      this.target = null;
      this.cite = null;
      this.said = '';
      this.pages.forget();
    }
    this.#bases.set(brief.id, brief);
    this.current = brief;
    this.pages.ask(bodyOf(brief));
    this.changed();
  }

  /** A copy of the open brief at a lower marking takes its place on the desk; false, and said, where it cannot be made. */
  async copyForPartner(marking: string): Promise<boolean> {
    await this.settle();
    const id = this.current?.id;
    if (id === undefined) return false;
    const answer = await this.#client['briefs.partnerCopy']({ id, marking, keep: true });
    const brief = this.#notices.take(answer)?.brief;
    if (!brief) return false;
    this.#kept.put({ id: brief.id }, brief);
    this.#show(brief);
    this.#notices.done(`The copy at ${brief.marking} was made`, this.#history.undoAction(answer));
    await this.loadMaterial();
    return true;
  }

  /** After an undo, or what another window did. */
  async reload(): Promise<void> {
    const { current } = this;
    if (!current || !this.#isKept(current)) {
      // What is being opened may have been read before the change.
      await this.#kept.refresh();
      return;
    }
    if (this.#typed.size > 0) return;
    await this.#saved;
    await this.#catchUp(current, this.#kept.refresh());
  }

  async #catchUp(current: Brief, asked: Promise<Result<Brief> | null>): Promise<void> {
    const kept = await asked;
    // Meanwhile another one was asked for, or the person went on. What the reading before this one showed is no going on.
    const isUntouched = this.current === current || this.current === this.#bases.get(current.id);
    if (!kept || !isUntouched || !this.current) return;
    // It may be what this window kept itself.
    if (kept.ok && saysTheSame(kept.value, this.current)) {
      this.#bases.set(current.id, kept.value);
      return;
    }
    if (kept.ok) this.#show(kept.value);
    else if (kept.error.code === 'no-brief') this.current = null;
    this.changed();
    await this.loadMaterial();
  }

  /** What the brief's articles say, or what is said about them, has changed. */
  async refresh(): Promise<void> {
    const { current } = this;
    if (current && this.#isKept(current)) this.pages.ask(bodyOf(current));
    await Promise.all([this.reload(), this.#material.refresh(), this.#freeNotes.refresh()]);
  }

  /** Keeps what was typed; nobody looks at the brief any more. */
  async leave(): Promise<void> {
    this.#kept.close();
    this.#material.close();
    this.#freeNotes.close();
    await this.settle();
  }

  /** Somebody looks again at the brief that is on the desk. */
  async look(): Promise<void> {
    const { current } = this;
    if (!current || this.#isKept(current)) return;
    await Promise.all([
      this.loadMaterial(),
      this.#catchUp(current, this.#kept.ask({ id: current.id })),
    ]);
  }

  /** Whether the brief is looked at, and no other one is being opened. */
  #isKept({ id }: Brief): boolean {
    return this.#kept.question?.id === id;
  }

  async loadMaterial(): Promise<void> {
    const { current } = this;
    if (!current) return;
    const { articles, title, report, sentences } = current;
    const asked = {
      articles: [...articles],
      series: report.series ?? (title || null),
      since: report.since,
      sentences: Math.max(OFFERED_SENTENCES, sentences),
    };
    await Promise.all([this.#material.ask(asked), this.#freeNotes.ask({})]);
  }

  /** Changes the brief; one step to undo. Null, and said, where it was not kept. */
  async change(
    label: string,
    edit: (brief: Brief) => Partial<BriefBody>,
  ): Promise<Answer<Brief> | null> {
    const { current } = this;
    if (!current) return null;
    const before = current;
    this.current = { ...current, ...edit(current) };
    this.pages.ask(bodyOf(this.current));
    this.changed();
    const kept = await this.#save(label);
    const asks = ({ articles, report, sentences }: Brief) =>
      JSON.stringify([articles, report.since, sentences]);
    if (this.current && asks(before) !== asks(this.current)) await this.loadMaterial();
    return kept;
  }

  #save(label: string): Promise<Answer<Brief> | null> {
    const { current } = this;
    if (!current) return Promise.resolve(null);
    const { id } = current;
    const body = bodyOf(current);
    const typed = [...this.#typed];
    this.#typed.clear();
    const saving = this.#saved.then(async () => {
      const from = this.#bases.get(id)?.changed;
      const asked = await this.#client['briefs.save']({ id, body, label, from });
      const isOvertaken = !asked.ok && asked.error.code === 'overtaken';
      const kept = isOvertaken ? await this.#saveBeside(current, typed) : asked;
      if (kept.ok) this.#bases.set(id, kept.value);
      if (!kept.ok) {
        for (const item of typed) this.#typed.add(item);
        this.#notices.problem(kept.error.message);
        return null;
      }
      for (const item of typed) {
        if (!this.#typed.has(item)) await this.#drafts.forget(composedDraft(id, item));
      }
      return kept;
    });
    this.#saved = saving;
    return saving;
  }

  /** Another window has changed the brief: its state stands, and beside it the words that were typed here. */
  async #saveBeside(ours: Brief, typed: readonly string[]): Promise<Answer<Brief>> {
    const { id } = ours;
    const answer = await this.#client['briefs.open']({ id });
    if (!answer.ok) return answer;
    const theirs = answer.value;
    const base = this.#bases.get(id) ?? theirs;
    const sections = besideTheirs(typed, ours.sections, theirs.sections, base.sections);
    if (this.current?.id === id) this.#show({ ...theirs, sections });
    this.#bases.set(id, theirs);
    this.#notices.problem(
      'Another window changed this brief meanwhile: it is shown as it stands there, with what you typed. Do again what else you did.',
    );
    if (sections === theirs.sections) return answer;
    const body = { ...bodyOf(theirs), sections: [...sections] };
    const label = 'Write in a brief';
    return this.#client['briefs.save']({ id, body, label, from: theirs.changed });
  }

  /** What a person writes shows at once in the pages; it is kept for good when they leave the field. */
  type(item: PlanItem, markdown: string): void {
    const { current } = this;
    if (!current || !('markdown' in item)) return;
    this.#typed.add(item.id);
    this.#drafts.type(composedDraft(current.id, item.id), markdown);
    this.current = {
      ...current,
      sections: replaceItem(current.sections, { ...item, markdown }),
    };
    this.pages.ask(bodyOf(this.current));
    this.changed();
  }

  offerCite(cite: (citation: string) => void): void {
    this.cite = cite;
    this.changed();
  }

  /** Keeps what was typed; done when everything is kept. */
  async settle(): Promise<void> {
    if (this.#typed.size > 0) inBackground(this.#save('Write in a brief'));
    await this.#saved;
  }

  /** At the slot that was chosen last, or at the end of the first section. */
  async add(item: NewItem, slot: Slot | null = this.target): Promise<void> {
    const { current } = this;
    const first = current?.sections[0];
    if (!current || !first) return;
    const known = current.sections.some(({ id }) => id === slot?.section) ? slot : null;
    const at = known ?? { section: first.id, index: first.items.length };
    const made = { ...item, id: crypto.randomUUID() } as PlanItem;
    this.target = { section: at.section, index: at.index + 1 };
    this.#say('Added', made.id, insertItem(current.sections, made, at));
    await this.change(`Add to a brief`, ({ sections }) => ({
      sections: insertItem(sections, made, at),
    }));
  }

  async drop(slot: Slot): Promise<void> {
    const { dragged } = this;
    this.dragged = null;
    if (!dragged) return;
    if ('added' in dragged) await this.add(dragged.added, slot);
    else await this.#rearranged(dragged.moved, (all) => moveItem(all, dragged.moved, slot));
  }

  nudge(item: string, by: -1 | 1): Promise<void> {
    return this.#rearranged(item, (sections) => nudgeItem(sections, item, by));
  }

  async #rearranged(
    item: string,
    edit: (sections: Brief['sections']) => Brief['sections'],
  ): Promise<void> {
    const { current } = this;
    if (!current) return;
    const sections = edit(current.sections);
    if (sections === current.sections) return;
    this.#say('Moved', item, sections);
    await this.change('Move in a brief', () => ({ sections }));
  }

  removeItem(item: string): Promise<unknown> {
    return this.change('Take out of a brief', ({ sections }) => ({
      sections: removeItem(sections, item),
    }));
  }

  replace(label: string, item: PlanItem): Promise<unknown> {
    return this.change(label, ({ sections }) => ({ sections: replaceItem(sections, item) }));
  }

  /** Names the place of an item in words, by its section. */
  #say(done: string, item: string, sections: Brief['sections']): void {
    const slot = slotOf(sections, item);
    const at = sections.findIndex(({ id }) => id === slot?.section);
    const section = sections[at];
    if (!slot || !section) return;
    this.said = `${done}: place ${slot.index + 1} of ${section.items.length} in section ${at + 1}`;
  }

  async saveTemplate(name: string): Promise<boolean> {
    const { current } = this;
    if (!current) return false;
    await this.settle();
    const body = bodyOf(current);
    const kept = this.#notices.take(await this.#client['briefs.saveTemplate']({ body, name }));
    if (kept) this.#notices.done(`The template “${kept.name}” is there for the next brief`);
    return kept !== null;
  }
}

const saysTheSame = ({ changed: _, ...one }: Brief, { changed: __, ...other }: Brief): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** So many sentences of an article's summary are offered at least. */
const OFFERED_SENTENCES = 10;

import type { Bridge, Client } from '#contract';
import { createClient } from '#contract';
import type { Figure } from '#domain/figures/types.ts';
import type { ListedNote } from '#domain/free-note.ts';
import type { Requirement } from '#domain/requirements/requirement.ts';
import { AnnotationStore, type OpenedArticle } from './annotation-store.ts';
import { BriefListStore } from './brief-list-store.ts';
import { ChangeStore } from './change-store.ts';
import { ChronologyStore } from './chronology-store.ts';
import { ClaimStore } from './claim-store.ts';
import { CommandRegistry } from './command-registry.ts';
import { briefCommands } from './commands/brief-commands.ts';
import { dossierCommands } from './commands/dossier-commands.ts';
import { gradeCommands } from './commands/grade-commands.ts';
import { markingCommands } from './commands/marking-commands.ts';
import { notesCommands } from './commands/notes-commands.ts';
import { placeCommands, whileReading } from './commands/place-commands.ts';
import { readingCommands } from './commands/reading-commands.ts';
import { requirementCommands } from './commands/requirement-commands.ts';
import { roomCommands } from './commands/room-commands.ts';
import { triageCommands } from './commands/triage-commands.ts';
import { vaultCommands } from './commands/vault-commands.ts';
import { ComposerStore } from './composer-store.ts';
import { CorrectionStore } from './correction-store.ts';
import { DossierStore } from './dossier-store.ts';
import { DraftStore, type DraftWrite } from './draft-store.ts';
import { EntityStore, type Picture } from './entity-store.ts';
import { ExportStore } from './export-store.ts';
import { FigureStore } from './figure-store.ts';
import { FilingStore, type ShownPassage } from './filing-store.ts';
import { FindStore } from './find-store.ts';
import { followDossier } from './follow-dossier.ts';
import { FrameworkStore } from './framework-store.ts';
import { FreeNoteStore } from './free-note-store.ts';
import { GradeStore } from './grade-store.ts';
import { hear } from './hear.ts';
import { HistoryStore } from './history-store.ts';
import { ImportStore } from './import-store.ts';
import { inBackground } from './in-background.ts';
import { JobStore } from './job-store.ts';
import { JoinStore } from './join-store.ts';
import { KinStore } from './kin-store.ts';
import { LibraryStore } from './library-store.ts';
import { NoteTypeStore } from './note-type-store.ts';
import { NotesStore } from './notes/notes-store.ts';
import { NoticeStore } from './notice-store.ts';
import { PackStore } from './pack-store.ts';
import { PastImportStore } from './past-import-store.ts';
import { PeopleStore } from './people-store.ts';
import { PictureStore } from './picture-store.ts';
import { Query } from './query.ts';
import { type Leader, ReaderStore } from './reader-store.ts';
import { ReadingAccountStore } from './reading-account-store.ts';
import { RequirementStore } from './requirement-store.ts';
import { ReviewStore } from './review-store.ts';
import { type Place, RoomStore } from './room-store.ts';
import { SavedSearchStore } from './saved-search-store.ts';
import { SearchStore } from './search-store.ts';
import { SeriesStore } from './series-store.ts';
import { SettingsStore } from './settings-store.ts';
import { SummaryStore } from './summary-store.ts';
import { TemplateStore } from './template-store.ts';
import { TrashStore } from './trash-store.ts';
import { TriageStore } from './triage-store.ts';
import { VaultStore } from './vault-store.ts';
import { WatchStore } from './watch-store.ts';
import { WordStore } from './word-store.ts';

/** Below this width, in CSS pixels, the inspector is a drawer over the page. */
export const DRAWER_BELOW = 1_120;

/** Everything that the views show, over one library. */
export class Session {
  readonly client: Client;
  readonly vault: VaultStore;
  readonly notices = new NoticeStore();
  readonly room = new RoomStore();
  readonly commands = new CommandRegistry();
  readonly history: HistoryStore;
  readonly library: LibraryStore;
  readonly annotations: AnnotationStore;
  readonly corrections: CorrectionStore;
  readonly reader: ReaderStore;
  readonly find: FindStore;
  readonly pictures: PictureStore;
  readonly search: SearchStore;
  readonly savedSearches: SavedSearchStore;
  readonly settings: SettingsStore;
  readonly drafts: DraftStore;
  readonly jobs: JobStore;
  readonly imports: ImportStore;
  readonly pastImports: PastImportStore;
  readonly summary: SummaryStore;
  readonly packs: PackStore;
  readonly people: PeopleStore;
  readonly changes: ChangeStore;
  readonly entities: EntityStore;
  readonly joins: JoinStore;
  readonly figures: FigureStore;
  readonly claims: ClaimStore;
  readonly chronology: ChronologyStore;
  readonly requirements: RequirementStore;
  readonly filing: FilingStore;
  readonly frameworks: FrameworkStore;
  readonly grades: GradeStore;
  readonly notes: NotesStore;
  readonly noteTypes: NoteTypeStore;
  readonly freeNotes: FreeNoteStore;
  readonly reviews: ReviewStore;
  readonly watch: WatchStore;
  readonly briefs: BriefListStore;
  readonly composer: ComposerStore;
  readonly word: WordStore;
  readonly templates: TemplateStore;
  readonly series: SeriesStore;
  readonly exports: ExportStore;
  readonly trash: TrashStore;
  readonly triage: TriageStore;
  readonly dossiers: DossierStore;
  readonly kin: KinStore;
  readonly readingAccount: ReadingAccountStore;

  constructor(bridge: Bridge) {
    const client = createClient(bridge);
    const { notices } = this;
    this.client = client;
    this.vault = new VaultStore(client);
    this.history = new HistoryStore(client, notices);
    this.drafts = new DraftStore(client, notices);
    this.library = new LibraryStore(client, notices, this.history);
    this.pictures = new PictureStore(client);
    const opened: OpenedArticle = new Query(client['articles.get'], {
      changed: () => {
        this.annotations.follow();
        this.reader.follow();
        inBackground(this.pictures.show(opened.value?.article.blocks ?? []));
      },
      tell: ({ message }) => notices.problem(message),
      unread: (failure) => this.reader.lost(failure),
    });
    this.annotations = new AnnotationStore(client, notices, this.history, this.drafts, opened);
    this.corrections = new CorrectionStore(client, notices, this.history);
    this.reader = new ReaderStore(
      client,
      notices,
      opened,
      (leader) => this.#opened(leader),
      this.room,
    );
    this.triage = new TriageStore(client, this.library, notices, this.history, this.reader);
    this.dossiers = new DossierStore(client, notices, this.history, this.library, this.triage);
    this.find = new FindStore(this.reader);
    this.search = new SearchStore(client, notices);
    this.savedSearches = new SavedSearchStore(client, notices, this.history, this.search);
    this.settings = new SettingsStore(client, notices);
    this.summary = new SummaryStore(client, notices, this.drafts);
    this.jobs = new JobStore(client, notices);
    this.notes = new NotesStore(client, notices, this.history, this.library);
    this.noteTypes = new NoteTypeStore(this.annotations, this.notes, this.room);
    this.freeNotes = new FreeNoteStore(client, notices, this.history, this.drafts, this.room);
    this.reviews = new ReviewStore(client, notices, this.history, this);
    this.watch = new WatchStore(client, notices, this.history);
    this.figures = new FigureStore(client, notices, this.library);
    this.claims = new ClaimStore(client, notices, this.library);
    this.chronology = new ChronologyStore(client, notices, this.history, this.library);
    this.requirements = new RequirementStore(client, notices, this.history);
    this.filing = new FilingStore(client, notices, this.history);
    this.frameworks = new FrameworkStore(client, notices, this.history);
    this.grades = new GradeStore(client, notices, this.history);
    this.entities = new EntityStore(client, notices, this.history, this.library);
    this.joins = new JoinStore(client, notices, this.history);
    this.changes = new ChangeStore(client, notices);
    this.people = new PeopleStore(client, notices, this.history);
    this.packs = new PackStore(client, notices, this.history);
    this.briefs = new BriefListStore(client, notices, this.history, this.library);
    this.composer = new ComposerStore(client, notices, this.history, this.drafts, this.settings);
    this.word = new WordStore(client, notices, this.history, this.composer);
    this.templates = new TemplateStore(client, notices);
    this.series = new SeriesStore(client, notices, this.history);
    this.exports = new ExportStore(client, notices);
    this.trash = new TrashStore(client, notices, this.history);
    this.readingAccount = new ReadingAccountStore(client, notices, this.history);
    this.kin = new KinStore(client, notices, this.history, this.drafts, this.reader);
    this.imports = new ImportStore(
      client,
      notices,
      () => this.#fromHere(),
      (bytes) => this.packs.look(bytes),
    );
    this.pastImports = new PastImportStore(client, notices, this.history, this.imports);
    const aboutText = [...readingCommands(this), ...markingCommands(this), ...gradeCommands(this)];
    this.commands.add(
      ...notesCommands(this),
      ...requirementCommands(this),
      ...aboutText.map(whileReading(this)),
      ...roomCommands(this),
      ...triageCommands(this),
      ...dossierCommands(this),
      ...placeCommands(this),
      ...briefCommands(this),
      ...vaultCommands(this),
    );
    followDossier(this);
    bridge.listen((event) => hear(this, event));
  }

  /** Drafts come before the article, so that what was being typed is there when its note opens. */
  async start(after: DraftWrite | null): Promise<void> {
    await Promise.all([this.settings.load(), this.drafts.load(after)]);
    await Promise.all([
      this.library.load(),
      this.dossiers.load(),
      this.history.load(),
      this.annotations.loadTags(),
    ]);
    await Promise.all([
      this.savedSearches.load(),
      this.watch.loadLists(),
      this.packs.loadConflicts(),
      this.reviews.load(),
    ]);
    await this.#offerToGoOn();
  }

  /** Shows past imports; with an id what became of its files. */
  readonly showImports = (id: string | null = null): void => {
    inBackground(this.pastImports.choose(id));
    this.room.go({ kind: 'imports' });
  };

  /** What was broken off by a crash or a flat battery does not go on by itself: its files may be gone. */
  async #offerToGoOn(): Promise<void> {
    const broken = await this.pastImports.brokenOff();
    if (!broken) return;
    const { id, label, remaining } = broken;
    this.notices.problem(`The import of “${label}” did not end: ${remaining} files are left.`, {
      label: 'See it',
      run: () => this.showImports(id),
    });
  }

  readonly showInspector = (): void => {
    if (isNarrow()) this.room.setDrawer(true);
    else if (!this.settings.current.inspectorOpen)
      inBackground(this.settings.set({ inspectorOpen: true }));
  };

  /** Shows who else says how many of what a figure of the open article counts. */
  readonly showClaimsOf = async (figure: Figure): Promise<void> => {
    const article = this.reader.current?.article.id;
    if (article === undefined) return;
    // What it counts is asked where it lies.
    if (!this.library.isWithin(article)) this.library.arrange({ dossier: null });
    const hasStayed = this.room.fromNow();
    const isAsked = await this.claims.openAt(article, figure);
    if (!hasStayed()) return;
    if (isAsked) return this.room.go({ kind: 'claims' });
    this.notices.done(
      'No known question asks for this number: these are the figures that count the same.',
    );
    this.figures.query = figure.subject ?? '';
    this.room.go({ kind: 'figures' });
  };

  /** Opens the form of a requirement; null for a new one. */
  readonly writeRequirement = (subject: Requirement | null): void => {
    inBackground(this.requirements.write(subject));
    this.room.open('requirement');
  };

  /** Opens the dialog that files passages under a question. */
  readonly filePassage = (passage: ShownPassage): void => {
    inBackground(this.filing.begin(passage));
    this.room.open('file');
  };

  readonly fileNotes = (notes: readonly ListedNote[]): void => {
    inBackground(this.filing.beginWith(notes));
    this.room.open('file');
  };

  /** The same with the sentence of a figure of the open article. */
  readonly fileFigure = ({ sentence, start, end }: Figure): void => {
    const article = this.reader.current?.article;
    if (!article) return;
    const { id, text, sha256 } = article;
    const from = text.lastIndexOf(sentence, start);
    const isThere = from >= 0 && from + sentence.length >= end;
    const span = isThere ? { start: from, end: from + sentence.length } : { start, end };
    this.filePassage({ ...span, article: id, sha256, figure: start });
  };

  /** Opens a brief on the desk. */
  readonly showBrief = (id: string): void => {
    inBackground(this.#goOnce(this.composer.open(id), { kind: 'brief' }));
  };

  /** Shows one of the pictures of the library. */
  readonly showPicture = (picture: Picture): void => {
    inBackground(this.entities.draw(picture));
    this.room.go({ kind: 'pictures' });
  };

  /** Opens the page of an entity of the library. */
  readonly showEntity = (id: string): void => {
    inBackground(this.entities.open(id));
    this.room.go({ kind: 'entity' });
  };

  /** The same for an entity of the open article. */
  readonly openEntity = (entity: string): void => {
    const article = this.reader.current?.article.id;
    if (article === undefined) return;
    inBackground(this.#goOnce(this.entities.openFrom(article, entity), { kind: 'entity' }));
  };

  /** Opens the dialog for the grade of an annotation of the open article. */
  readonly grade = (annotation: string): void => {
    this.annotations.select(annotation);
    this.grades.choose(annotation);
    this.room.open('grade');
  };

  /** Which Fieldbrief this is, for those who mend it. */
  get about(): string {
    const { version = '?', host = '?' } = this.library.status ?? {};
    return `Fieldbrief ${version}, ${host}, ${navigator.userAgent}`;
  }

  /** To the clipboard; false, and said, where the browser refuses. */
  readonly copy = async (text: string, done: string): Promise<boolean> => {
    try {
      await navigator.clipboard.writeText(text);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      this.notices.problem(
        'The clipboard is not open to Fieldbrief: select the text and copy it by hand.',
      );
      return false;
    }
    this.notices.done(done);
    return true;
  };

  toggleInspector(): void {
    if (isNarrow()) this.room.setDrawer(!this.room.drawer);
    else inBackground(this.settings.set({ inspectorOpen: !this.settings.current.inspectorOpen }));
  }

  /** Follows the reader: where watched names stand in the open article. */
  async markWatched(): Promise<void> {
    const summary = this.reader.current?.summary;
    await this.watch.mark(summary?.id ?? null, summary?.watchHits ?? 0);
  }

  /** Goes there once it is opened, if the person has gone nowhere meanwhile. */
  async #goOnce(opening: Promise<boolean>, place: Place): Promise<void> {
    const hasStayed = this.room.fromNow();
    if ((await opening) && hasStayed()) this.room.go(place);
  }

  /** Leads to an article for as long as the person has gone nowhere else. */
  #fromHere(): (article: string) => void {
    const hasStayed = this.room.fromNow();
    return (article) => {
      if (hasStayed()) inBackground(this.reader.open(article, null, 'request'));
    };
  }

  #opened(leader: Leader): void {
    inBackground(this.markWatched());
    inBackground(this.grades.load(this.reader.current?.article.id ?? null));
    if (leader === 'person') this.room.go({ kind: 'reading' });
    else if (leader === 'request') this.room.bring({ kind: 'reading' });
    else if (this.room.place.kind !== 'reading') return;
    if (this.annotations.editing === null) return;
    this.showInspector();
    this.room.showTab('notes');
  }
}

const isNarrow = () => window.innerWidth < DRAWER_BELOW;

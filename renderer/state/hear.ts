import type { LibraryEvent } from '#contract/events.ts';
import { inBackground } from './in-background.ts';
import type { Session } from './session.ts';

type Kind = LibraryEvent['type'];
type Heard<Type extends Kind> = Extract<LibraryEvent, { type: Type }>;

/** What is put in from the event, or asked for again; a query that nobody looks at asks nothing. */
type Row<Type extends Kind> = (session: Session, event: Heard<Type>) => unknown;

/** What each event makes stale. */
const STALE: { readonly [Type in Kind]: readonly Row<Type>[] } = {
  'articles-changed': [
    ({ library }, { ids, summaries }) =>
      summaries ? library.take(ids, summaries) : library.load(),
    ({ library }) => library.reloadFilter(),
    ({ history }, { summaries }) => (summaries ? null : history.load()),
    async (session, { ids }) => {
      if (!session.reader.isAmong(ids)) return;
      await session.reader.reload();
      await session.markWatched();
    },
    ({ summary, reader }, { ids }) => (reader.isAmong(ids) ? summary.reload() : null),
    ({ grades }) => grades.reload(),
    ({ figures }) => figures.reload(),
    ({ claims }) => claims.reload(),
    ({ chronology }) => chronology.reload(),
    ({ requirements }) => requirements.reload(),
    ({ changes }) => changes.reload(),
    ({ notes }) => notes.reload(),
    ({ reviews }) => reviews.reload(),
    ({ entities }) => entities.reload(),
    ({ joins }) => joins.reload(),
    ({ watch }) => watch.reload(),
    ({ corrections }) => corrections.reload(),
    ({ packs }) => packs.loadConflicts(),
    ({ briefs }) => briefs.reload(),
    ({ composer }) => composer.refresh(),
    ({ trash }) => trash.reload(),
    ({ kin, reader }, { ids }) => (reader.isAmong(ids) ? kin.reload() : null),
    ({ readingAccount }) => readingAccount.reload(),
    ({ pastImports }) => pastImports.reload(null),
    ({ search }) => search.reload(),
    ({ dossiers }, { summaries }) => (summaries ? dossiers.reloadPage() : dossiers.reload()),
    ({ savedSearches }) => savedSearches.reload(),
  ],
  'triage-changed': [
    ({ library }, { ids, summaries }) =>
      summaries ? library.take(ids, summaries) : library.load(),
    ({ library }) => library.reloadFilter(),
    ({ dossiers }) => dossiers.reloadPage(),
    ({ search }) => search.reloadTriaged(),
    ({ savedSearches }) => savedSearches.reloadFound(),
  ],
  'annotations-changed': [
    ({ reader }, { article, notes }) =>
      notes ? reader.takeNotes(article, notes) : reader.isAmong([article]) ? reader.reload() : null,
    ({ notes: store }, { article, notes }) => (notes ? store.take(article, notes) : store.reload()),
    // A verdict holds for the words that it was given on.
    ({ reviews }, { notes }) =>
      notes?.every(({ id }) => reviews.of(id).length === 0) ? null : reviews.reload(),
    ({ library }, { article, summary }) =>
      summary === undefined ? library.load() : library.take([article], summary ? [summary] : []),
    ({ library }) => library.reloadFilter(),
    ({ packs }) => (packs.hasConflicts ? packs.loadConflicts() : null),
    ({ composer }) => composer.refresh(),
    ({ trash }) => trash.reload(),
    ({ search }) => search.reload(),
    ({ savedSearches }) => savedSearches.reloadFound(),
    ({ requirements }) => requirements.reload(),
    ({ dossiers }) => dossiers.reloadPage(),
  ],
  'grades-changed': [
    ({ grades }, { article }) => (article === grades.article ? grades.reload() : null),
    ({ notes }) => notes.reloadGrades(),
    ({ claims }) => claims.reload(),
    ({ requirements }) => requirements.reload(),
    ({ composer }) => composer.refresh(),
  ],
  'claims-changed': [
    ({ claims }) => claims.reload(),
    ({ requirements }) => requirements.reload(),
    ({ dossiers }) => dossiers.reloadPage(),
  ],
  'dossiers-changed': [({ dossiers }) => dossiers.reload()],
  'reviews-changed': [
    ({ reviews }) => reviews.reload(),
    ({ packs }) => (packs.hasConflicts ? packs.loadConflicts() : null),
    ({ composer }) => composer.refresh(),
  ],
  'requirements-changed': [
    ({ requirements }) => requirements.reload(),
    ({ composer }) => composer.refresh(),
  ],
  'free-notes-changed': [
    ({ notes }) => notes.reload(),
    ({ reviews }) => reviews.reload(),
    ({ composer }) => composer.refresh(),
    ({ packs }) => (packs.hasConflicts ? packs.loadConflicts() : null),
    ({ trash }) => trash.reload(),
    ({ search }) => search.reload(),
    ({ savedSearches }) => savedSearches.reloadFound(),
  ],
  'frameworks-changed': [({ frameworks }) => frameworks.reload()],
  'briefs-changed': [
    ({ briefs }) => briefs.reload(),
    ({ dossiers }) => dossiers.reloadPage(),
    ({ composer }) => composer.reload(),
    ({ templates }) => templates.reload(),
    ({ series }) => series.reload(),
  ],
  'searches-changed': [({ savedSearches }) => savedSearches.reload()],
  'people-changed': [({ people }) => people.reload()],
  'settings-changed': [
    ({ settings: store }, { settings }) => (settings ? store.take(settings) : store.load()),
  ],
  'backup-changed': [],
  'imports-changed': [({ pastImports }, { id }) => pastImports.reload(id)],
  // The page that shows the library goes with it.
  'vault-changed': [],
  'drafts-came': [
    ({ drafts }, { drafts: came }) => drafts.take(came),
    ({ annotations }) => annotations.recall(),
  ],
  'facts-changed': [
    ({ history: store }, { history }) => store.take(history),
    ({ library }, { status }) => library.takeStatus(status),
  ],
  job: [({ jobs }, { job }) => jobs.hear(job)],
};

/** Answers an announcement of the main side. */
export function hear<Type extends Kind>(
  session: Session,
  event: Heard<Type> & { type: Type },
): void {
  const rows: readonly Row<Type>[] = STALE[event.type];
  for (const row of rows) {
    const work = row(session, event);
    if (work instanceof Promise) inBackground(work);
  }
}

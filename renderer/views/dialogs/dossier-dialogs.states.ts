import { inBackground } from '../../state/in-background.ts';
import { DOSSIERS } from '../../test/dossiers.ts';
import { ARTICLES, summaryOf } from '../../test/stories.ts';
import type { ViewStates } from '../../test/view-states.ts';
import { asks, dialog } from './shown-dialog.states.ts';

/** A document lies in the first dossier: another one than the dialog is about. */
const laid = {
  'articles.list': () =>
    ARTICLES.map((of) => summaryOf(of, of.id === 'a2' ? { dossiers: ['d1'] } : {})),
};

/** What is said of documents in the list, and which are shown; and the dialogs of dossiers: which of them documents lie in, and one by itself. */
export const dossierStates: Readonly<Record<string, ViewStates>> = {
  'the dossiers of a document': dialog('lay', {
    asks: asks('dossiers.list'),
    full: laid,
    empty: { 'dossiers.list': () => [] },
    async before(session) {
      await session.library.load();
      await session.reader.open('a1');
      session.dossiers.begin();
      inBackground(session.dossiers.load());
    },
    says: {
      loading: /Reading the dossiers/,
      failed: /Try again/,
      empty: /keeps documents of one subject together/,
      full: /It lies in .*Roads of the valley.*1 document.*النيل/,
    },
  }),
  'a due day and an owner': dialog('due', {
    async before(session) {
      await session.library.load();
      await session.reader.open('a1');
      await session.triage.beginDue();
    },
    says: { full: /To be dealt with by.*Tomorrow.*Who sees to it.*Save/s },
  }),
  'a filter of the list': dialog('filter', {
    before: ({ library }) => library.load(),
    says: { full: /Language.*Arabic.*Published from.*With notes of a colleague.*Show these/s },
  }),
  'a new dossier': dialog('dossier', {
    before: (session) => session.dossiers.write(null),
    says: { full: /Name .* belongs into it .* Make/ },
  }),
  'a dossier': dialog('dossier', {
    full: laid,
    async before(session) {
      await Promise.all([session.library.load(), session.dossiers.load()]);
      session.dossiers.write(DOSSIERS[0] ?? null);
    },
    says: { full: /With its 1 document Make a brief … Share them … Remove the dossier/ },
  }),
};

import './dossier-view.ts';
import { html } from 'lit';
import type { Session } from '../../state/session.ts';
import { beside } from '../../test/beside.ts';
import { DOSSIERS, emptyPage } from '../../test/dossiers.ts';
import { ARTICLES, summaryOf } from '../../test/stories.ts';
import type { ViewStates } from '../../test/view-states.ts';

const within = ({ library, room }: Session) => {
  library.arrange({ dossier: 'd1' });
  room.go({ kind: 'dossier' });
};

/** A dossier's own screen, and the list of them. */
export const dossierPlaces: Readonly<Record<string, ViewStates>> = {
  'a dossier': {
    drawn: (session) => html`<fb-dossier .session=${session}></fb-dossier>`,
    before: within,
    asks: ['dossiers.open'],
    empty: {
      'dossiers.open': ({ id }) => {
        const dossier = DOSSIERS.find((one) => one.id === id);
        return dossier ? emptyPage(dossier) : { refuse: 'It is gone.' };
      },
    },
    says: {
      loading: /Opening the dossier/,
      failed: /Try again/,
      empty: /Nothing lies in it yet.*press D/s,
      full: /Roads of the valley TLP:GREEN.*2 documents, 1 new or updated.*3 notes.*31 names.*People displaced.*The road was cut for good.*Went out: No. 1/s,
    },
  },
  'all dossiers': {
    drawn: (session) => html`<fb-dossier .session=${session}></fb-dossier>`,
    asks: ['dossiers.list'],
    empty: { 'dossiers.list': () => [] },
    full: {
      'articles.list': () =>
        ARTICLES.map((of) => summaryOf(of, of.id === 'a1' ? { dossiers: ['d1'] } : {})),
    },
    says: {
      loading: /Looking for the dossiers/,
      failed: /Try again/,
      empty: /Dossiers keep together what belongs together/,
      full: /Roads of the valley.*1 document.*النيل الأبيض/s,
    },
  },
  'names of a dossier': {
    drawn: (session) => beside(html`<fb-names .session=${session}></fb-names>`),
    before(session) {
      within(session);
      session.room.go({ kind: 'names' });
    },
    empty: { 'entities.list': () => ({ entities: [], total: 0 }) },
    says: {
      empty:
        /Only in Roads of the valley.*Show the whole library.*documents of this dossier name nobody/s,
      full: /Only in Roads of the valley.*Show the whole library.*Karsana/s,
    },
  },
};

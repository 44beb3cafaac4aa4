import './library-view.ts';
import { html } from 'lit';
import { inBackground } from '../../state/in-background.ts';
import { beside } from '../../test/beside.ts';
import { ARTICLES, summaryOf } from '../../test/stories.ts';
import type { ViewStates } from '../../test/view-states.ts';

/** The library's list where documents lie in dossiers, have a day and an owner, or are filtered. */
export const dossierStates: Readonly<Record<string, ViewStates>> = {
  'a library in groups, with compact rows': {
    drawn: (session) => beside(html`<fb-library class="left" .session=${session}></fb-library>`),
    full: {
      'articles.list': () =>
        ARTICLES.map((of) => summaryOf(of, { due: '2026-03-05', owner: 'Amal Haddad' })),
    },
    before: ({ settings }) => settings.set({ compactRows: true }),
    act(_stage, { library }) {
      library.arrange({ grouping: 'language' });
    },
    says: { full: /English 2.*River cuts.*Arabic 1|Arabic 1.*English 2.*River cuts/s },
  },
  'a library with due days and a filter': {
    drawn: (session) => beside(html`<fb-library class="left" .session=${session}></fb-library>`),
    full: {
      'articles.list': () =>
        ARTICLES.map((of) => summaryOf(of, { due: '2026-03-05', owner: 'Amal Haddad' })),
    },
    async before({ library }) {
      await library.load();
      inBackground(library.narrow({ language: 'ar', place: true }));
    },
    asks: ['articles.filter'],
    empty: { 'articles.filter': () => [] },
    says: {
      loading: /Looking for what you asked for/,
      failed: /Try again/,
      empty: /No article is as the filter says.*Show all/s,
      full: /Arabic.*Names a place.*1 shown.*overdue since 5 Mar 2026.*for Amal Haddad/s,
    },
  },
  'a library with dossiers': {
    drawn: (session) => beside(html`<fb-library class="left" .session=${session}></fb-library>`),
    full: {
      'articles.list': () =>
        ARTICLES.map((of) => summaryOf(of, of.id === 'a1' ? { dossiers: ['d1'] } : {})),
    },
    async before(session) {
      await session.reader.open('a1');
      await session.dossiers.load();
    },
    act(_stage, { library }) {
      library.arrange({ dossier: 'd1' });
    },
    says: {
      full: /Roads of the valley 1.*النيل الأبيض.*Open it.*River cuts/s,
    },
  },
};

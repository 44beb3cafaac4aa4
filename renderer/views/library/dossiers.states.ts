import './library-view.ts';
import { html } from 'lit';
import { beside } from '../../test/beside.ts';
import { ARTICLES, summaryOf } from '../../test/stories.ts';
import type { ViewStates } from '../../test/view-states.ts';

/** The library's list where documents lie in dossiers. */
export const dossierStates: Readonly<Record<string, ViewStates>> = {
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
      full: /Roads of the valley 1.*النيل الأبيض.*About it.*River cuts/s,
    },
  },
};

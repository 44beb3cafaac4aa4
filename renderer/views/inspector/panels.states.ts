import './inspector-view.ts';
import { html } from 'lit';
import type { CallName } from '#contract';
import type { Session } from '../../state/session.ts';
import { beside } from '../../test/beside.ts';
import { RIVER_STORY, summaryOf } from '../../test/stories.ts';
import type { ViewStates } from '../../test/view-states.ts';

const asks = (...names: CallName[]) => names;

const panel = (
  tab: Session['room']['tab'],
  view: Omit<ViewStates, 'drawn'>,
  article = 'a1',
): ViewStates => ({
  drawn: (session) => beside(html`<fb-inspector class="right" .session=${session}></fb-inspector>`),
  async before(session) {
    session.room.showTab(tab);
    await session.reader.open(article);
  },
  ...view,
});
const bare = {
  'articles.get': () => ({
    article: RIVER_STORY,
    summary: summaryOf(RIVER_STORY),
    analysis: { mentions: [], entities: [] },
    annotations: [],
    remarks: [],
    pictureWords: [],
  }),
};

/** The panels of the inspector, about an open article, in their states. */
export const states: Readonly<Record<string, ViewStates>> = {
  'the entities of an article': panel('entities', {
    empty: bare,
    says: { empty: /No names, places or dates/, full: /Civil Protection Office/ },
  }),
  'an article that is being read': panel('entities', {
    full: { 'articles.get': () => ({ ...bare['articles.get'](), analysis: null }) },
    says: { full: /Looking for names, places and dates…/ },
  }),
  'the notes of an article': panel('notes', {
    empty: bare,
    says: { empty: /No notes yet/, full: /Ask the depot/ },
  }),
  'a note being written': panel('notes', {
    act: (_stage, { annotations }) => annotations.write('n1'),
    says: { full: /Enter saves/ },
  }),
  'the figures of an article': panel('figures', {
    asks: asks('figures.article'),
    empty: { 'figures.article': () => [] },
    says: {
      loading: /Reading the figures…/,
      failed: /Try again/,
      empty: /This article counts nothing/,
      full: /Compare over the library/,
    },
  }),
  'the summary of an article': panel('summary', {
    asks: asks('summary.make'),
    empty: { 'summary.make': () => ({ sentences: [], edited: null }) },
    says: {
      loading: /Choosing sentences…/,
      failed: /Try again/,
      empty: /no sentences to choose from/,
      full: /We need boats/,
    },
  }),
  'a summary in own words': panel('summary', {
    full: { 'summary.make': () => ({ sentences: [], edited: 'The road is *cut*.' }) },
    says: { full: /Your own wording/ },
  }),
  'the Arabic panel': panel('entities', { says: { full: /محمد الخطيب/ } }, 'a2'),
};

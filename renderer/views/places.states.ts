import './reading-room.ts';
import { html } from 'lit';
import type { CallName } from '#contract';
import { TRIAGE_STATES } from '#domain/triage.ts';
import { inBackground } from '../state/in-background.ts';
import type { Session } from '../state/session.ts';
import { beside } from '../test/beside.ts';
import { CLAIMS } from '../test/claims.ts';
import { BROKEN_IMPORT } from '../test/past-imports.ts';
import { MATRIX } from '../test/requirements.ts';
import { ARTICLES, NOTES, RIVER_STORY, summaryOf } from '../test/stories.ts';
import type { ViewStates } from '../test/view-states.ts';
import { dossierPlaces } from './dossiers/dossier.states.ts';
import { dossierStates } from './library/dossiers.states.ts';
import { searchStates } from './search.states.ts';

const asks = (...names: CallName[]) => names;
const reading = ({ reader }: Session) => reader.open('a1');

const [note] = NOTES as [(typeof NOTES)[number]];

const many = Array.from({ length: 40 }, (_, at) =>
  summaryOf(ARTICLES[at % 3] ?? RIVER_STORY, {
    id: `m${at}`,
    annotations: at,
    read: at % 2 === 0,
  }),
);

const inEveryState = TRIAGE_STATES.map((state) =>
  summaryOf(RIVER_STORY, { id: state, title: `Story ${state}`, state, starred: state === 'read' }),
);

/** Every place of the window, and each column and panel of it, in its states. */
export const states: Readonly<Record<string, ViewStates>> = {
  'the library': {
    drawn: (session) => beside(html`<fb-library class="left" .session=${session}></fb-library>`),
    asks: asks('articles.list'),
    empty: { 'articles.list': () => [] },
    says: {
      loading: /Opening the library…/,
      failed: /Try again/,
      empty: /Nothing here yet/,
      full: /River cuts the road/,
    },
  },
  'a library in every state': {
    drawn: (session) => beside(html`<fb-library class="left" .session=${session}></fb-library>`),
    full: { 'articles.list': () => inEveryState },
    before: reading,
    async act(_stage, { triage }) {
      triage.toggle('used');
      triage.extendTo('aside');
    },
    says: { full: /2 chosen.*Story aside.*set aside/s },
  },
  ...dossierStates,
  ...dossierPlaces,
  'a library that shows nothing': {
    drawn: (session) => beside(html`<fb-library class="left" .session=${session}></fb-library>`),
    async act(_stage, { library }) {
      library.toggleStates(['aside']);
    },
    says: { full: /No article here is set aside.*Show all/s },
  },
  'a long library': {
    drawn: (session) => beside(html`<fb-library class="left" .session=${session}></fb-library>`),
    full: { 'articles.list': () => many },
    before: reading,
    says: { full: /12 notes/ },
  },
  ...searchStates,
  'a search that can’t be read': {
    drawn: (session) => beside(html`<fb-library class="left" .session=${session}></fb-library>`),
    full: {
      'search.find': () => ({
        kind: 'mistake',
        message: 'This parenthesis is never closed.',
        start: 5,
        end: 6,
      }),
    },
    async act(_stage, { search }) {
      search.query = 'rain (flood OR';
      inBackground(search.find());
    },
    says: { full: /never closed/ },
  },
  'a search in an index that is being made anew': {
    drawn: (session) => beside(html`<fb-library class="left" .session=${session}></fb-library>`),
    full: {
      'search.find': () => ({
        kind: 'found',
        from: 0,
        hits: [],
        articles: 0,
        notes: 0,
        exact: 0,
        waiting: 1_200,
      }),
    },
    async act(_stage, { search }) {
      search.query = 'rain';
      inBackground(search.find());
    },
    says: { full: /1,200 documents of this library can’t be found yet/ },
  },
  'the page': {
    drawn: (session) => beside(html`<fb-reader .session=${session}></fb-reader>`),
    before: (session) => inBackground(reading(session)),
    asks: asks('articles.get'),
    says: {
      loading: /Opening the article…/,
      failed: /Try again/,
      full: /Heavy rain cut the only road/,
    },
  },
  'the page before anything was opened': {
    drawn: (session) => beside(html`<fb-reader .session=${session}></fb-reader>`),
    asks: asks('articles.list'),
    empty: { 'articles.list': () => [] },
    says: { empty: /Begin with something to read/, full: /Choose an article to read/ },
  },
  'an Arabic page': {
    drawn: (session) => beside(html`<fb-reader .session=${session}></fb-reader>`),
    before: ({ reader }) => reader.open('a2'),
    says: { full: /قال محمد الخطيب/ },
  },
  'a document without text': {
    drawn: (session) => beside(html`<fb-reader .session=${session}></fb-reader>`),
    before: reading,
    full: {
      'articles.get': () => ({
        article: { ...RIVER_STORY, text: '', blocks: [] },
        remarks: ['Its 3 pages are pictures of text, which can’t be read.'],
        pictureWords: [],
        summary: summaryOf(RIVER_STORY),
        analysis: { mentions: [], entities: [] },
        annotations: [],
      }),
    },
    says: { full: /3 pages are pictures of text.*can be written by hand/ },
  },
  'the page with what it is found by': {
    drawn: (session) => beside(html`<fb-reader .session=${session}></fb-reader>`),
    async before(session) {
      await reading(session);
      session.find.open();
      session.find.type('bridge');
    },
    says: { full: /1 of 1/ },
  },
  'a card of a name': {
    drawn: (session) => beside(html`<fb-reader .session=${session}></fb-reader>`),
    async before(session) {
      await reading(session);
      session.reader.openCard(0);
    },
    says: { full: /Place Karsana 1 of 2/ },
  },
  'words that were missed': {
    drawn: (session) => beside(html`<fb-reader .session=${session}></fb-reader>`),
    async before(session) {
      await reading(session);
      const start = session.reader.current?.article.text.indexOf('depot') ?? 0;
      session.reader.openNaming({ start, end: start + 5 });
    },
    says: { full: /depot/ },
  },
  'whether a story is told already': {
    drawn: (session) => beside(html`<fb-reader .session=${session}></fb-reader>`),
    before: reading,
    asks: asks('articles.similar'),
    full: {
      'articles.similar': () => ({ id: 'a3', similarity: 0.6, kind: 'updated', order: 'newer' }),
    },
    says: { failed: /Try again/, full: /This looks like a newer version of/ },
  },
  'what changed': {
    drawn: (session) => beside(html`<fb-changes .session=${session}></fb-changes>`),
    async before(session) {
      await reading(session);
      inBackground(session.changes.open('a1'));
    },
    asks: asks('articles.revisions', 'articles.diff'),
    empty: { 'articles.diff': () => ({ before: 'Same.', after: 'Same.', rows: [] }) },
    says: {
      loading: /Comparing…/,
      failed: /Try again/,
      empty: /Both versions read the same/,
      full: /\d changes/,
    },
  },
  'what changed, with notes that need a look': {
    drawn: (session) => beside(html`<fb-changes .session=${session}></fb-changes>`),
    full: {
      'articles.get': () => ({
        article: RIVER_STORY,
        remarks: [],
        pictureWords: [],
        summary: summaryOf(RIVER_STORY),
        analysis: null,
        annotations: [
          {
            ...note,
            id: 'n1',
            placement: { state: 'changed', score: 0.84, oldQuote: 'The bridge is shut.' },
          },
          { ...note, id: 'n2', quote: 'No boats came.', placement: { state: 'lost', score: 0 } },
        ],
      }),
    },
    async before(session) {
      await reading(session);
      inBackground(session.changes.open('a1'));
    },
    says: {
      full: /2 notes need a look Wording changed, 84 % alike “?The bridge is shut\.”?.* Now: .*Show it Lost “?No boats came\.”?.* press R\..* Attach it/,
    },
  },
  'the ledger of figures': {
    drawn: (session) => beside(html`<fb-ledger .session=${session}></fb-ledger>`),
    asks: asks('figures.ledger'),
    empty: { 'figures.ledger': () => ({ groups: [], total: 0, articles: 0 }) },
    says: {
      loading: /Reading the figures…/,
      failed: /Try again/,
      empty: /No figures yet/,
      full: /things? counted in 3 articles/,
    },
  },
  'who says how many': {
    drawn: (session) => beside(html`<fb-claims .session=${session}></fb-claims>`),
    asks: asks('figures.claims'),
    empty: {
      'figures.claims': () => ({ ...CLAIMS, counted: null, choices: [], claims: [], total: 0 }),
    },
    says: {
      loading: /Looking up who says how many…/,
      failed: /Try again/,
      empty: /Nobody says how many yet/,
      full: /6 claims; sources dispute each other/,
    },
  },
  'who says how many, of a place that nobody names': {
    drawn: (session) => beside(html`<fb-claims .session=${session}></fb-claims>`),
    full: { 'figures.claims': () => ({ ...CLAIMS, claims: [], total: 0, waiting: 1 }) },
    before: ({ claims }) => claims.open({ place: 'Nowhere' }),
    says: { full: /Nobody says so there.* 1 article of this library is still to be read/ },
  },
  'the matrix of requirements': {
    drawn: (session) => beside(html`<fb-requirements .session=${session}></fb-requirements>`),
    asks: asks('requirements.matrix'),
    empty: { 'requirements.matrix': () => ({ ...MATRIX, columns: [], rows: [], waiting: 0 }) },
    before: ({ requirements }) => requirements.openCell({ requirement: 'q1', column: 'karsana' }),
    says: {
      loading: /Drawing the matrix…/,
      failed: /Try again/,
      empty: /What do you want to know\?/,
      full: /2 questions, 3 gaps, for 1 of them a figure .* They can’t both be true\. .*Proposed: 900.*can’t all be true.*The newer version of its text does not say this/,
    },
  },
  'requirements by weeks': {
    drawn: (session) => beside(html`<fb-requirements .session=${session}></fb-requirements>`),
    async before({ requirements }) {
      await requirements.open({ by: 'week' });
      requirements.openCell({ requirement: 'q1', column: '2026-03-02' });
    },
    says: { full: /Week of 2 Mar 2026 .*3 weeks ago.* Open: تولف, Orvane .*words it otherwise/ },
  },
  'requirements of a place that nobody asks about': {
    drawn: (session) => beside(html`<fb-requirements .session=${session}></fb-requirements>`),
    full: { 'requirements.matrix': () => ({ ...MATRIX, columns: [], rows: [] }) },
    before: ({ requirements }) => requirements.open({ place: 'Nowhere' }),
    says: { full: /Nothing is asked of “Nowhere”/ },
  },
  'past imports': {
    drawn: (session) => beside(html`<fb-imports .session=${session}></fb-imports>`),
    asks: asks('imports.list'),
    full: { 'imports.list': () => [BROKEN_IMPORT] },
    empty: { 'imports.list': () => [] },
    says: {
      loading: /Looking up past imports…/,
      failed: /Try again/,
      empty: /No import yet/,
      full: /stick .* 1 read, 1 new version, 1 left out, 2 not readable It did not come to its end: 4 files are left/,
    },
  },
  'better readings': {
    drawn: (session) => beside(html`<fb-imports .session=${session}></fb-imports>`),
    act: (_stage, { pastImports }) => pastImports.lookForBetter(),
    says: {
      full: /1 text was read by an earlier Fieldbrief.*60 words now, 72 then\. Take the better reading/,
    },
  },
  'what became of the files of an import': {
    drawn: (session) => beside(html`<fb-imports .session=${session}></fb-imports>`),
    before: ({ pastImports }) => inBackground(pastImports.choose('i1')),
    asks: asks('imports.get'),
    says: {
      loading: /Looking up its files…/,
      failed: /Try again/,
      full: /Not readable 2 .*is empty\. Read again .*Take it anyway .*choose it again.*Left out.*Show the article .*take the whole page/,
    },
  },
  'the names of the library': {
    drawn: (session) => beside(html`<fb-names .session=${session}></fb-names>`),
    asks: asks('entities.list'),
    empty: {
      'entities.list': () => ({ entities: [], total: 0 }),
      'joins.list': () => ({ joins: [], total: 0 }),
    },
    says: {
      loading: /Gathering the names…/,
      failed: /Try again/,
      empty: /No names yet/,
      full: /Ilena Marrow/,
    },
  },
  'names that may be one': {
    drawn: (session) => beside(html`<fb-names .session=${session}></fb-names>`),
    asks: asks('joins.list'),
    empty: { 'joins.list': () => ({ joins: [], total: 0 }) },
    act: (stage) => {
      const pairs = stage.querySelector('fb-names')?.shadowRoot?.querySelector('fb-likely-joins');
      pairs?.shadowRoot?.querySelector('details')?.setAttribute('open', '');
    },
    // An offer that is not there yet is not missed.
    says: { failed: /Try again/, full: /Maybe the same: 1 pair/ },
  },
  'the page of a name': {
    drawn: (session) => beside(html`<fb-entity .session=${session}></fb-entity>`),
    before: ({ entities }) => inBackground(entities.open('person:ilena marrow')),
    asks: asks('entities.page'),
    empty: { 'entities.page': () => ({ refuse: 'Nobody names it.', code: 'no-entity' }) },
    says: {
      loading: /Gathering what the library says…/,
      failed: /Try again/,
      empty: /No article names it any more/,
      full: /Why these are one/,
    },
  },
  'a name being corrected': {
    drawn: (session) => beside(html`<fb-entity .session=${session}></fb-entity>`),
    before: ({ entities }) => entities.open('person:ilena marrow'),
    act: (stage) =>
      stage
        .querySelector('fb-entity')
        ?.shadowRoot?.querySelector<HTMLElement>('.forms .framed')
        ?.click(),
    says: { full: /Leave|Correct/ },
  },
  briefs: {
    drawn: (session) => beside(html`<fb-briefs .session=${session}></fb-briefs>`),
    asks: asks('briefs.list'),
    empty: { 'briefs.list': () => [] },
    says: {
      loading: /Reading the briefs…/,
      failed: /Try again/,
      empty: /Briefs that can be defended/,
      full: /The Karsana road/,
    },
  },
  'a brief on the desk': {
    drawn: (session) => beside(html`<fb-composer .session=${session}></fb-composer>`),
    before: ({ composer }) => inBackground(composer.open('b1')),
    asks: asks('briefs.open'),
    empty: { 'briefs.open': () => ({ refuse: 'It is gone.', code: 'no-brief' }) },
    says: {
      empty: /This brief is not in the library any more/,
      full: /Whole summary/,
    },
  },
  'what a brief can be made of': {
    drawn: (session) => beside(html`<fb-composer .session=${session}></fb-composer>`),
    before: ({ composer }) => inBackground(composer.open('b1')),
    asks: asks('briefs.material'),
    empty: { 'briefs.material': () => [] },
    says: {
      loading: /Reading what the articles offer…/,
      failed: /Try again/,
      empty: /No article is in this brief yet/,
      full: /Whole summary/,
    },
  },
  'the pages of a brief': {
    drawn: (session) => beside(html`<fb-composer .session=${session}></fb-composer>`),
    before: ({ composer }) => composer.open('b1'),
    act: (_stage, { composer }) => inBackground(composer.pages.now()),
    asks: asks('briefs.preview'),
    says: { loading: /Making the pages…/, failed: /does not answer/, full: /1 page, TLP:AMBER/ },
  },
  'the network of names': {
    drawn: (session) => beside(html`<fb-pictures .session=${session}></fb-pictures>`),
    before: ({ entities }) => {
      entities.picture = 'network';
    },
    asks: asks('entities.network'),
    empty: { 'entities.network': () => ({ nodes: [], edges: [], articles: 0 }) },
    says: {
      loading: /Drawing…/,
      failed: /Try again/,
      empty: /Nobody is named yet/,
      full: /Names that stand in one paragraph/,
    },
  },
  'the timeline': {
    drawn: (session) => beside(html`<fb-pictures .session=${session}></fb-pictures>`),
    before: ({ entities }) => {
      entities.picture = 'timeline';
    },
    asks: asks('entities.timeline'),
    empty: { 'entities.timeline': () => [] },
    says: {
      loading: /Drawing…/,
      failed: /Try again/,
      empty: /No dates yet/,
      full: /A convoy is expected/,
    },
  },
  'the chronology': {
    drawn: (session) => beside(html`<fb-pictures .session=${session}></fb-pictures>`),
    before: ({ entities }) => {
      entities.picture = 'chronology';
    },
    asks: asks('events.list'),
    empty: { 'events.list': () => [] },
    says: {
      loading: /Opening the chronology…/,
      failed: /Try again/,
      empty: /Nothing is picked yet/,
      full: /3 events .*The road was cut for good Edited\. The text on 1 March 2026/,
    },
  },
  'a chronology in which nothing is found': {
    drawn: (session) => beside(html`<fb-pictures .session=${session}></fb-pictures>`),
    before: ({ entities, chronology }) => {
      entities.picture = 'chronology';
      chronology.find('unicorn');
    },
    says: { full: /None of 3 events says that/ },
  },
  'the map': {
    drawn: (session) => beside(html`<fb-pictures .session=${session}></fb-pictures>`),
    before: async ({ entities }) => {
      entities.picture = 'map';
      await import('../pictures/world.ts');
    },
    asks: asks('entities.places'),
    empty: { 'entities.places': () => ({ located: [], unlocated: [] }) },
    says: {
      loading: /Drawing…/,
      failed: /Try again/,
      empty: /No named place could be located yet/,
      full: /Not in the gazetteer/,
    },
  },
  'the notes of the library': {
    drawn: (session) => beside(html`<fb-notes .session=${session}></fb-notes>`),
    asks: asks('annotations.list'),
    empty: { 'annotations.list': () => [], 'freeNotes.list': () => [] },
    says: {
      loading: /Gathering the notes…/,
      failed: /Try again/,
      empty: /Your notes will gather here/,
      full: /Ask \*\*the depot\*\* about the bridge/,
    },
  },
  'notes being tagged': {
    drawn: (session) => beside(html`<fb-notes .session=${session}></fb-notes>`),
    act: (_stage, { notes }) => notes.tag(true),
    says: { full: /Tags for 1 note/ },
  },
  'no note that passes': {
    drawn: (session) => beside(html`<fb-notes .session=${session}></fb-notes>`),
    act: (_stage, { notes }) => notes.arrange({ text: 'zebra' }),
    says: { full: /No note passes these filters/ },
  },
};

import type { ImportOutcome } from '#contract/articles.ts';
import type { VerifiedDraft, WordComparison } from '#contract/briefs.ts';
import type { Session } from '../../state/session.ts';
import { FREE_NOTES, opened } from '../../test/stories.ts';
import { asked, type ViewStates } from '../../test/view-states.ts';
import { VAULT } from '../../test/world.ts';
import { dossierStates } from './dossier-dialogs.states.ts';
import { packStates } from './pack-dialogs.states.ts';
import { requirementStates } from './requirement-dialogs.states.ts';
import { asks, dialog, drawn, file, submit } from './shown-dialog.states.ts';

const reading = ({ reader }: Session) => reader.open('a1');
const composing = ({ composer }: Session) => composer.open('b1');
const written = { ...file, marking: null, leftOut: [], marked: [] };

const OUTCOMES: readonly ImportOutcome[] = [
  {
    kind: 'imported',
    id: 'a3',
    title: 'Boats reach Karsana',
    path: 'one.txt',
    words: 9,
    similar: { id: 'a1', similarity: 0.6, kind: 'updated', order: 'newer' },
  },
  {
    kind: 'revised',
    id: 'a1',
    title: 'River cuts the road',
    path: 'two.txt',
    words: 9,
    revision: 2,
    sha256: '',
    annotations: { exact: 1, moved: 0, changed: 1, lost: 0 },
  },
  {
    kind: 'imported',
    id: 'a4',
    title: 'The same copy elsewhere',
    path: 'five.txt',
    words: 9,
    similar: { id: 'a1', similarity: 1, kind: 'same-origin', order: 'unknown' },
  },
  { kind: 'unchanged', id: 'a2', path: 'three.txt' },
  { kind: 'failed', path: 'four.bin', reason: 'This file is no text.' },
];

const WORD: WordComparison = {
  changed: '2026-03-07T09:00:00.000Z',
  sentences: 9,
  kept: 6,
  remarks: ['Comment by Ada on “boats”: how many?'],
  changes: [
    {
      id: 0,
      kind: 'changed',
      section: 'overview',
      where: 'Overview',
      before: 'The road is cut.',
      after: 'The road is cut in two places.',
      lostCites: ['1:2'],
      newCites: [],
      refusal: null,
    },
    {
      id: 1,
      kind: 'moved',
      section: 'overview',
      where: 'Overview',
      before: 'Boats reach Karsana.',
      after: 'Boats reach Karsana.',
      behind: null,
      lostCites: [],
      newCites: [],
      refusal: null,
    },
    {
      id: 2,
      kind: 'removed',
      section: 'outlook',
      where: 'Outlook',
      before: 'الجسر مغلق.',
      after: null,
      lostCites: [],
      newCites: [],
      refusal: 'This passage bears a marking: change it in the brief.',
    },
  ],
};

const BEARING = {
  source: 1,
  paragraph: 2,
  article: 'a1',
  title: 'River cuts the road',
  text: 'The ministry counts 49 dead.',
  start: 0,
  end: 10,
};

const CHECKED: VerifiedDraft['sentences'] = [
  {
    text: 'The ministry counts 490 dead.',
    cites: [{ source: 1, paragraph: 2 }],
    tied: 'marks',
    heading: null,
    findings: [
      {
        rule: 'number-not-in-source',
        sentence: 'The ministry counts 490 dead.',
        message: '“490” is not the source’s number, which says “49”.',
        source: '1:2',
        at: { start: 20, end: 23 },
      },
    ],
    borneBy: [BEARING],
  },
  {
    text: 'The road is cut.',
    cites: [{ source: 1, paragraph: 2 }],
    tied: 'words',
    heading: 'Access',
    findings: [],
    borneBy: [BEARING],
  },
  {
    text: 'Half the village has nowhere left to go.',
    cites: [{ source: 1, paragraph: 2 }],
    tied: 'marks',
    heading: 'Access',
    findings: [
      {
        rule: 'in-other-words',
        sentence: 'Half the village has nowhere left to go.',
        message:
          'This is said in other words than the source’s; read it yourself. “Half” is not the source’s number, which says “49”.',
        source: '1:2',
        at: { start: 0, end: 4 },
      },
    ],
    borneBy: [BEARING],
  },
];

/** With what a colleague wrote on the words of the first note. */
const withColleague = (answer: ReturnType<typeof opened>): ReturnType<typeof opened> => {
  const [first, ...rest] = 'annotations' in answer ? answer.annotations : [];
  if (!first || !('annotations' in answer)) return answer;
  const note = 'The depot knows nothing.';
  const theirs = { ...first, id: 'n8', author: 'Amal', note, foreign: true, replies: [] } as const;
  return { ...answer, annotations: [first, theirs, ...rest] };
};

/** Every dialog in its states. */
export const states: Readonly<Record<string, ViewStates>> = {
  'all commands': dialog('palette', { says: { full: /Import files/ } }),
  'the keys': dialog('keys', { says: { full: /Undo/ } }),
  'how to search': dialog('searching', { says: { full: /AND binds before OR/ } }),
  'the passphrase': dialog('vault', {
    before: ({ vault }) => vault.load(),
    says: { full: /Locks by itself/ },
  }),
  'the passphrase, where an account can open it': dialog('vault', {
    before: ({ vault }) => vault.load(),
    full: { 'vault.state': () => ({ ...VAULT, account: true }) },
    says: { full: /Ask for the passphrase again/ },
  }),
  'no passphrase yet': dialog('vault', {
    before: ({ vault }) => vault.load(),
    full: { 'vault.state': () => ({ ...VAULT, encrypted: false }) },
    says: { full: /lies in clear/ },
  }),
  panic: dialog('panic', {
    before: ({ vault }) => vault.load(),
    says: { full: /Nothing takes this back/ },
  }),
  'the limits of encryption': dialog('limits', { says: { full: /It does not protect/ } }),
  settings: dialog('settings', { says: { full: /Your name, on notes and briefs/ } }),
  'a link': dialog('link', {
    before: ({ room }) =>
      room.openLink(
        'https://meridian.example/river?of=a-very-long-address-that-does-not-fit-one-line-of-a-dialog',
      ),
    says: { full: /meridian\.example/ },
  }),
  'the source of an article': dialog('source', {
    before: reading,
    asks: asks('articles.reading'),
    empty: {
      'articles.reading': () => ({ path: 'Pasted text', paths: [], bytes: null, account: null }),
    },
    says: {
      loading: /Looking up how it was read/,
      failed: /Try again/,
      empty: /is not kept in this library/,
      full: /Take the whole page/,
    },
  }),
  'the source of a chat whose days are assumed': dialog('source', {
    before: reading,
    full: {
      'articles.reading': () => ({
        path: 'Drivers.txt',
        paths: [],
        bytes: 9,
        account: {
          kind: 'chat',
          encoding: { name: 'utf-8', by: 'valid' },
          part: null,
          whole: false,
          leftOut: [],
          remarks: [],
          dayOrder: { first: 'day', by: 'assumed' },
        },
      }),
    },
    says: { full: /Dates of this chat, which is assumed/ },
  }),
  'the source of an article that was read whole': dialog('source', {
    before: reading,
    full: {
      // A page that cut its own headline off.
      'articles.get': ({ id }) => {
        const found = opened(id);
        if ('refuse' in found) return found;
        const { article } = found;
        const source = { ...article.source, title: 'River cuts the…' };
        return { ...found, article: { ...article, source } };
      },
      'articles.reading': () => ({
        path: 'a.txt',
        paths: [],
        bytes: 9,
        account: {
          kind: 'text',
          encoding: { name: 'utf-8', by: 'valid' },
          part: null,
          whole: true,
          leftOut: [],
          remarks: [],
        },
      }),
    },
    says: { full: /no whole headline.*Take the article only/ },
  }),
  'what a picture shows': dialog('picture', {
    before: async (session) => {
      await reading(session);
      session.room.openPicture('p1');
    },
    says: { full: /The text of the article stays as it came/ },
  }),
  'pasted text': dialog('paste', { says: { full: /Text of the article/ } }),
  'a brief at once': dialog('export', {
    before: reading,
    asks: asks('briefs.templates'),
    says: { loading: /Reading the templates/, failed: /Try again/, full: /Situation report/ },
  }),
  'a brief that cannot be made': dialog('export', {
    before: reading,
    asks: asks('briefs.check'),
    act: submit,
    full: {
      'briefs.check': () => [
        {
          rule: 'quotation-altered',
          where: 'Overview',
          message: 'The words are not the source’s.',
        },
      ],
    },
    empty: {
      'briefs.check': () => [],
      'briefs.export': () => ({ ...file, pages: 2, heldBack: [], hanging: [], uncited: 0 }),
    },
    says: {
      loading: /Making the brief…/,
      failed: /does not answer/,
      empty: /Saved karsana\.pdf/,
      full: /Export anyway/,
    },
  }),
  'a draft that is checked': dialog('verify', {
    before: reading,
    asks: asks('briefs.verify'),
    act: submit,
    full: { 'briefs.verify': () => ({ sentences: CHECKED }) },
    empty: { 'briefs.verify': () => ({ sentences: [] }) },
    says: {
      loading: /Comparing the draft/,
      failed: /Try again/,
      empty: /no sentence in this draft/,
      full: /3 sentences: 1 borne by a source, 1 to look at, 1 in words of their own/,
    },
  }),
  ...packStates,
  ...dossierStates,
  ...requirementStates,
  'the trash': dialog('trash', {
    asks: asks('trash.list'),
    empty: {
      'trash.list': () => ({ articles: [], annotations: [], freeNotes: [], removals: [] }),
    },
    says: {
      loading: /Looking into the trash/,
      failed: /Try again/,
      empty: /Nothing is in the trash/,
      full: /ملاحظة قديمة/,
    },
  }),
  'watch lists': dialog('watch', {
    asks: asks('watch.lists'),
    empty: { 'watch.lists': () => [], 'watch.hits': () => [] },
    says: {
      loading: /Reading the watch lists/,
      failed: /Try again/,
      empty: /Nothing is watched yet/,
      full: /by another spelling/,
    },
  }),
  'the grade of a passage': dialog('grade', {
    async before(session) {
      await reading(session);
      session.grade('n1');
    },
    asks: asks('grades.article'),
    says: { loading: /Reading the grades/, failed: /Try again/, full: /Source: Meridian Wire/ },
  }),
  'a new free note': dialog('free-note', {
    before: ({ freeNotes }) => freeNotes.write(null),
    says: { full: /New free note/ },
  }),
  'a free note of one’s own': dialog('free-note', {
    before: ({ freeNotes }) => freeNotes.write(FREE_NOTES[0] ?? null),
    says: { full: /Free note .* saves; what you type stays as a draft/ },
  }),
  'a free note of a colleague': dialog('free-note', {
    before: ({ freeNotes }) => freeNotes.write(FREE_NOTES[1] ?? null),
    says: { full: /Made by Amal in another library, which alone changes it/ },
  }),
  'the review of a note': dialog('review', {
    async before(session) {
      await Promise.all([reading(session), session.reviews.load()]);
      session.reviews.ask(['n1']);
    },
    says: { full: /Reviewers disagree.*Proposed by Amal.* when it said something else/s },
  }),
  'two notes on one passage': dialog('review', {
    full: { 'articles.get': ({ id }) => withColleague(opened(id)) },
    async before(session) {
      await Promise.all([reading(session), session.reviews.load()]);
      session.reviews.ask(['n1']);
    },
    says: { full: /Ask the depot.*Amal.*The depot knows nothing/s },
  }),
  'the review of several notes': dialog('review', {
    async before(session) {
      await session.notes.load();
      session.room.go({ kind: 'notes' });
      session.reviews.ask(['n2', 'f1']);
    },
    says: { full: /Review 2 notes/ },
  }),
  'the type of a note': dialog('note-type', {
    async before(session) {
      await reading(session);
      session.noteTypes.ask(['n1']);
    },
    says: { full: /L ?Lead ?where to look, or whom to ask, next/ },
  }),
  corrections: dialog('corrections', {
    asks: asks('corrections.list'),
    empty: { 'corrections.list': () => [] },
    says: {
      loading: /Reading the corrections/,
      failed: /Try again/,
      empty: /Nothing is corrected yet/,
      full: /2 corrections/,
    },
  }),
  'notes as a file': dialog('notes-export', {
    before: reading,
    act: submit,
    asks: asks('annotations.export'),
    full: { 'annotations.export': () => ({ ...written, annotations: 2, articles: 1 }) },
    empty: { 'annotations.export': () => ({ ...written, annotations: 0, articles: 0 }) },
    says: {
      loading: /Writing…/,
      failed: /does not answer/,
      empty: /There are no notes to export/,
      full: /Wrote 2 notes of 1 article/,
    },
  }),
  'a brief back from Word': dialog('brief-word', {
    before: composing,
    act: async (stage, _session, bridge) => {
      const host = stage.querySelector('fb-dialog-host')?.shadowRoot?.firstElementChild?.shadowRoot;
      const input = host?.querySelector<HTMLInputElement>('input[type="file"]');
      const chosen = new DataTransfer();
      chosen.items.add(new File(['word'], 'brief.docx'));
      if (input) input.files = chosen.files;
      input?.dispatchEvent(new Event('change'));
      await asked(bridge, 'briefs.compareWord');
    },
    asks: asks('briefs.compareWord'),
    empty: { 'briefs.compareWord': () => ({ ...WORD, changes: [], kept: 9 }) },
    full: { 'briefs.compareWord': () => WORD },
    says: {
      loading: /Reading the Word file/,
      failed: /does not answer/,
      empty: /There is nothing to take/,
      full: /Lost its citation: source 1, paragraph 2/,
    },
  }),
  'a copy for a partner': dialog('partner', {
    before: composing,
    asks: asks('briefs.partnerCopy'),
    empty: { 'briefs.partnerCopy': () => ({ heldBack: [], hanging: [], brief: null }) },
    full: {
      'briefs.partnerCopy': () => ({
        heldBack: [
          { kind: 'passage', words: 'The depot', reason: 'Marked TLP:RED, above TLP:GREEN.' },
        ],
        hanging: [{ words: 'The road is cut.', citation: '[^1:2]' }],
        brief: null,
      }),
    },
    says: {
      loading: /Looking at what may go…/,
      failed: /does not answer/,
      empty: /Nothing falls out/,
      full: /1 thing left out, 1 sentence without its source/,
    },
  }),
  'details of a brief': dialog('brief-details', {
    before: composing,
    asks: asks('briefs.series'),
    says: {
      loading: /Reading what the series exported/,
      failed: /Try again/,
      full: /New since No\. 1/,
    },
  }),
  'a composed brief as a file': dialog('brief-export', {
    before: composing,
    act: submit,
    asks: asks('briefs.export'),
    full: { 'briefs.export': () => ({ ...file, pages: 2, heldBack: [], hanging: [], uncited: 0 }) },
    says: { loading: /Making the file…/, failed: /does not answer/, full: /Saved karsana\.pdf/ },
  }),
  'a composed brief that is looked at once more': dialog('brief-export', {
    before: composing,
    asks: asks('briefs.preview'),
    empty: {
      'briefs.preview': () => ({
        bytes: new Uint8Array(),
        pages: 1,
        heldBack: [],
        hanging: [],
        uncited: 0,
        findings: [],
        proposed: null,
        marking: null,
      }),
    },
    says: {
      loading: /Checking the brief…/,
      failed: /does not answer/,
      empty: /Nothing to object to/,
      full: /1 thing to look at/,
    },
  }),
  'what became of an import': {
    drawn,
    before: ({ imports }) =>
      imports.files({
        files: OUTCOMES.map(({ path }) => new File(['Words.'], path)),
        leftOut: [
          { path: 'song.mp3', as: null },
          { path: 'Thumbs.db', as: 'system file' },
        ],
      }),
    full: {
      'imports.file': ({ name: path }) => OUTCOMES.filter((outcome) => outcome.path === path),
    },
    says: {
      full: /Not imported[\s\S]*Left out[\s\S]*Boats reach Karsana A newer version of River[\s\S]*The same copy under another masthead: River[\s\S]*In the library already/,
    },
  },
};

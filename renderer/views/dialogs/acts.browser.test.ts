/** What a person does in a dialog, and what the main side is asked for then. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ArticleSummary } from '#domain/article.ts';
import { type Act, askedBy, choose, pick, press, tick, write } from '../../test/hands.ts';
import { ARTICLES, summaryOf } from '../../test/stories.ts';
import { settled, showView, type ViewStates } from '../../test/view-states.ts';
import { acts as briefs } from './brief-acts.states.ts';
import { states as dialogs } from './dialogs.states.ts';
import { acts as packs } from './pack-acts.states.ts';

const ACTS: readonly Act[] = [
  ...briefs,
  ...packs,
  {
    view: 'settings',
    what: 'a theme is chosen',
    act: () => pick('Dark'),
    asks: 'settings.set',
    request: { theme: 'dark' },
  },
  {
    view: 'settings',
    what: 'a name is given',
    act: () => write('Your name', ' Amal '),
    asks: 'settings.set',
    request: { author: 'Amal' },
  },
  {
    view: 'settings',
    what: 'a form of percentages is chosen',
    act: () => choose('Percentages', '40 per cent'),
    asks: 'settings.set',
    request: { percent: 'per cent' },
  },
  {
    view: 'a new question',
    what: 'it is asked of a place',
    act: async () => {
      await write('Question', 'Is the dam whole?');
      await write('Places', 'Karsana');
      await choose('What it counts', 'People displaced');
      await press('Ask');
    },
    asks: 'requirements.save',
    request: {
      ...{ id: null, question: 'Is the dam whole?', places: ['Karsana'] },
      counted: { topic: 'displaced', of: '' },
    },
  },
  {
    view: 'a new question',
    what: 'an answer is wanted by a day, and goes no further than its marking',
    act: async () => {
      await write('Question', 'Is the dam whole?');
      await page.getByLabelText('Wanted by').fill('2026-04-02');
      await page.getByLabelText(/^Marking/).fill('TLP:AMBER');
      await press('Ask');
    },
    asks: 'requirements.save',
    request: { counted: null, indicators: [], due: '2026-04-02', marking: 'TLP:AMBER' },
  },
  {
    view: 'a question that is put right',
    what: 'all that nobody touched stays as it was',
    act: () => press('Save'),
    asks: 'requirements.save',
    request: {
      id: 'q1',
      question: 'How many are without water, by site?',
      indicators: ['People at taps'],
      counted: { topic: 'displaced', of: '' },
      places: ['Karsana', 'تولف', 'Orvane'],
      due: '2026-03-01',
      marking: 'TLP:GREEN',
    },
  },
  {
    view: 'a framework of tags',
    what: 'it is taken away',
    act: () => press('Take away Desk.csv'),
    asks: 'frameworks.remove',
    request: { id: 't1' },
  },
  {
    view: 'the dossiers of a document',
    what: 'a tick lays it in',
    act: () => tick('Roads of the valley'),
    asks: 'dossiers.lay',
    request: { dossier: 'd1', articles: ['a1'], inside: true },
  },
  {
    view: 'a due day and an owner',
    what: 'only what was changed is kept',
    act: async () => {
      await write('Who sees to it', 'Amal Haddad');
      await press('Save');
    },
    asks: 'articles.triage',
    request: { articles: ['a1'], owner: 'Amal Haddad' },
  },
  {
    view: 'a filter of the list',
    what: 'all that is said makes one query',
    act: async () => {
      await choose('Language', 'Arabic');
      await tick('Names a place');
      await press('Show these');
    },
    asks: 'articles.filter',
    request: { query: 'lang:ar has:place' },
  },
  {
    view: 'the dossiers of a document',
    what: 'a new one is made by its name',
    act: () => userEvent.keyboard('Bridges{Enter}'),
    asks: 'dossiers.save',
    request: { id: null, name: 'Bridges', about: '', marking: null },
  },
  {
    view: 'filing a passage',
    what: 'a question is found by typing, and takes what the passage says',
    act: async () => {
      await userEvent.keyboard('water{Enter}');
      await userEvent.keyboard('{Enter}');
    },
    asks: 'requirements.file',
    request: { requirement: 'q1', passages: { article: 'a1' }, places: ['Karsana'], day: null },
  },
  {
    view: 'filing a passage',
    what: 'a question that nobody asked is asked by it',
    act: () => userEvent.keyboard('Is the dam whole?{Enter}'),
    asks: 'requirements.save',
    request: { id: null, question: 'Is the dam whole?', places: [] },
  },
  {
    view: 'the source of an article',
    what: 'its title is put right',
    act: async () => {
      await write('Title', 'River cuts the road');
      await write('Publisher', '');
      await press('Save');
    },
    asks: 'articles.editSource',
    request: {
      id: 'a1',
      fields: { title: 'River cuts the road', publisher: null, dateline: 'KARSANA' },
    },
  },
  {
    view: 'the source of an article that was read whole',
    what: 'the title that is proposed for a cut one is taken',
    act: async () => {
      await press('Take it');
      await press('Save');
    },
    asks: 'articles.editSource',
    request: { fields: { title: 'River cuts the road to Karsana' } },
  },
  {
    view: 'pasted text',
    what: 'it is taken in',
    act: async () => {
      await page.getByRole('textbox').fill('A headline\n\nWords.');
      await press('Import');
    },
    asks: 'imports.paste',
    request: { text: 'A headline\n\nWords.', html: null },
  },
  {
    view: 'the trash',
    what: 'an article is brought back',
    act: () => press('Restore A story'),
    asks: 'trash.restore',
    request: { articles: ['a9'], annotations: [] },
  },
  {
    view: 'the trash',
    what: 'it is emptied, after it was asked twice',
    act: async () => {
      await press('Empty the trash');
      await press('Keep them');
      await press('Empty the trash');
      await press('Delete 3 things for good');
    },
    asks: 'trash.empty',
    request: {},
  },
  {
    view: 'watch lists',
    what: 'one is taken away',
    act: () => press('Remove People'),
    asks: 'watch.remove',
    request: { ids: ['w1'] },
  },
  {
    view: 'watch lists',
    what: 'a finding is opened',
    act: () => press('Marrow'),
    asks: 'articles.get',
    request: { id: 'a1' },
  },
  {
    view: 'the grade of a passage',
    what: 'the source is graded',
    act: () => pick('C Fairly'),
    asks: 'grades.source',
    request: { article: 'a1', reliability: 'C' },
  },
  {
    view: 'the grade of a passage',
    what: 'the passage is graded',
    act: () => pick('4 Doubtful'),
    asks: 'grades.passage',
    request: { annotation: 'n1', credibility: 4 },
  },
  {
    view: 'the grade of a passage',
    what: 'another article supports it',
    act: () => tick('A title without'),
    asks: 'grades.passage',
    request: { annotation: 'n1', supports: ['a2', 'a3'] },
  },
  {
    view: 'a new free note',
    what: 'it is kept with its type and its day',
    act: async () => {
      await userEvent.keyboard('Nobody at the depot.');
      await press('Gap');
      await page.getByLabelText('Day').fill('2026-03-05');
      await userEvent.keyboard('{Control>}{Enter}{/Control}');
    },
    asks: 'freeNotes.create',
    request: { day: '2026-03-05', note: 'Nobody at the depot.', type: 'gap', marking: null },
  },
  {
    view: 'a free note of one’s own',
    what: 'all that nobody touched stays as it was',
    act: () => press('Save'),
    asks: 'freeNotes.edit',
    request: {
      id: 'f1',
      edit: {
        day: '2026-03-07',
        note: 'Twelve trucks wait at the **Tolve** bridge, none of them ours.',
        ...{ type: 'fact', tags: ['access'], marking: 'TLP:GREEN' },
      },
    },
  },
  {
    view: 'a free note of one’s own',
    what: 'its type is taken away by pressing it again',
    act: async () => {
      await press('Fact');
      await press('Save');
    },
    asks: 'freeNotes.edit',
    request: { id: 'f1', edit: { type: null, tags: ['access'] } },
  },
  {
    view: 'a free note of a colleague',
    what: 'only how far it may go is set',
    act: async () => {
      await page.getByLabelText('Marking').fill('TLP:RED');
      await press('Save');
    },
    asks: 'freeNotes.edit',
    request: { id: 'f2', edit: { marking: 'TLP:RED' } },
  },
  {
    view: 'the review of a note',
    what: 'it is rejected, with the reason that was written first',
    act: async () => {
      await page.getByLabelText(/^Why/).fill('One source only.');
      await press('Reject');
    },
    asks: 'reviews.give',
    request: { notes: ['n1'], verdict: 'rejected', words: 'One source only.' },
  },
  {
    view: 'the review of several notes',
    what: 'a letter accepts them',
    act: () => userEvent.keyboard('a'),
    asks: 'reviews.give',
    request: { notes: ['n2', 'f1'], verdict: 'accepted', words: '' },
  },
  {
    view: 'the type of a note',
    what: 'a letter says it',
    act: () => userEvent.keyboard('g'),
    asks: 'annotations.edit',
    request: { id: 'n1', edit: { type: 'gap' } },
  },
  {
    view: 'the grade of a passage',
    what: 'it is marked',
    act: () => choose('Marking', 'TLP:RED'),
    asks: 'grades.passage',
    request: { annotation: 'n1', marking: 'TLP:RED' },
  },
  {
    view: 'corrections',
    what: 'one is taken back',
    act: () => press('Take back'),
    asks: 'corrections.remove',
    request: { ids: ['c1'] },
  },
  {
    view: 'corrections',
    what: 'all go to a file',
    act: () => press('Export'),
    asks: 'corrections.export',
    request: {},
  },
  {
    view: 'notes as a file',
    what: 'those of the whole library, as a table',
    act: async () => {
      await pick('The whole library');
      await pick('Readwise');
      await press('Export');
    },
    asks: 'annotations.export',
    request: { articles: null, only: null, format: 'csv' },
  },
  {
    view: 'what became of an import',
    what: 'a new version is opened',
    act: () => press('Open$'),
    asks: 'articles.get',
    request: { id: 'a1' },
  },
];

test.each(ACTS)('$view: $what', async (act) => {
  // What a person does before a dialog looks as it is shown elsewhere is part of the act here.
  const dialog = { ...(dialogs[act.view] as ViewStates), act: () => undefined };
  expect(await askedBy(act, dialog)).toMatchObject(act.request);
});

test('a brief names the report since which it is new', async () => {
  await showView(dialogs['details of a brief'] as ViewStates, 'full');
  const since = page.getByRole('combobox', { name: /^What is offered/ }).element();
  expect((since as HTMLSelectElement).value).toBe('1');
});

test('a trash that could not be emptied asks again before it is', async () => {
  const view = {
    ...(dialogs['the trash'] as ViewStates),
    full: { 'trash.empty': () => ({ refuse: 'The disk is full.' }) },
  };
  const { stage, session } = await showView(view, 'full');
  await press('Empty the trash');
  await press('Delete 3 things for good');
  await settled(stage);
  expect(session.notices.notices).toMatchObject([{ text: 'The disk is full.' }]);
  await expect.element(page.getByRole('button', { name: 'Empty the trash…' })).toBeVisible();
});

test.each(['a brief at once', 'a pack', 'a draft that is checked'])(
  '%s keeps its box of an article under the keyboard while another one comes in above it',
  async (view) => {
    const articles = ARTICLES.map((of) => summaryOf(of));
    const first = articles[0] as ArticleSummary;
    const { stage, session, bridge } = await showView(
      {
        ...(dialogs[view] as ViewStates),
        act: () => undefined,
        full: { ...dialogs[view]?.full, 'articles.list': () => articles },
      },
      'full',
    );
    if (view !== 'a brief at once') await page.getByRole('radio', { name: /^Chosen/ }).click();
    await settled(stage);
    const box = page.getByRole('checkbox', { name: new RegExp(first.title) });
    const held = box.element() as HTMLInputElement;
    held.focus();
    const title = 'A story that came in just now';
    articles.unshift({ ...first, id: 'came-in', title, imported: '2031-01-01T00:00:00.000Z' });
    bridge.announce({ type: 'articles-changed', ids: ['came-in'] });
    await expect.element(page.getByRole('checkbox', { name: new RegExp(title) })).toBeVisible();
    await settled(stage);
    expect(box.element()).toBe(held);
    expect(session.library.shown[0]?.id).toBe('came-in');
  },
);

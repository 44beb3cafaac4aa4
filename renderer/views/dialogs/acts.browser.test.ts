/** What a person does in a dialog, and what the main side is asked for then. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ArticleSummary } from '#domain/article.ts';
import { type Act, askedBy, choose, pick, press, tick, write } from '../../test/hands.ts';
import { ARTICLES, summaryOf } from '../../test/stories.ts';
import { settled, showView, type ViewStates } from '../../test/view-states.ts';
import { OWN_KEY, PEOPLE } from '../../test/world.ts';
import { states as dialogs } from './dialogs.states.ts';

const ACTS: readonly Act[] = [
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
    view: 'a brief at once',
    what: 'two articles are exported',
    act: async () => {
      await tick('انقطاع');
      await tick('The whole article');
      await choose('Format', 'Markdown');
      await choose('Template', 'Situation report');
      await write('Marking', 'TLP:GREEN');
      await press('Check');
    },
    asks: 'briefs.check',
    request: {
      body: {
        articles: ['a1', 'a2'],
        template: { id: 'situation-report' },
        marking: 'TLP:GREEN',
        sections: expect.arrayContaining([expect.objectContaining({ content: 'articles' })]),
      },
    },
  },
  {
    view: 'a brief at once',
    what: 'all articles are composed',
    act: async () => {
      await press('Choose all');
      await press('Compose');
    },
    asks: 'briefs.create',
    request: {
      body: { template: { id: 'reading-digest' }, title: '', sections: [{ content: 'summary' }] },
    },
  },
  {
    view: 'a draft that is checked',
    what: 'a pasted draft is checked against the open article',
    act: async () => {
      await write('Draft', 'The ministry counts 490 dead. [^1:2]');
      await press('Check');
    },
    asks: 'briefs.verify',
    request: { draft: { markdown: 'The ministry counts 490 dead. [^1:2]' }, articles: ['a1'] },
  },
  {
    view: 'a draft that is checked',
    what: 'a second source has the next number',
    act: async () => {
      await tick('انقطاع');
      await write('Draft', 'The road is cut. [^2:1]');
      await press('Check');
    },
    asks: 'briefs.verify',
    request: { articles: ['a1', 'a2'] },
  },
  {
    view: 'a pack',
    what: 'one article is packed',
    act: async () => {
      await pick('Chosen articles');
      await tick('River');
      await press('Make the pack');
    },
    asks: 'packs.make',
    request: { articles: ['a1'] },
  },
  {
    view: 'a pack',
    what: 'it is sealed for somebody who is known',
    act: async () => {
      await pick('Only people whom I choose');
      await tick('Ben');
      await press('Make the pack');
    },
    asks: 'packs.make',
    request: { seal: { to: [PEOPLE[1]?.key] } },
  },
  {
    view: 'a pack',
    what: 'it is sealed with a passphrase',
    act: async () => {
      await pick('Whoever has a passphrase');
      await write('Passphrase', 'correct horse');
      await write('The same again', 'correct horse');
      await press('Make the pack');
    },
    asks: 'packs.make',
    request: { seal: { passphrase: 'correct horse' } },
  },
  {
    view: 'a pack that a passphrase seals',
    what: 'it is tried with what was typed',
    act: async () => {
      await write('Passphrase of the pack', 'correct horse');
      await press('Open');
    },
    asks: 'packs.preview',
    request: { passphrase: 'correct horse' },
  },
  {
    view: 'a pack of a colleague',
    what: 'the key that signed gets a name',
    act: async () => {
      await page.getByText('You compared these words with the sender').click();
      await write('As you call them', 'Ben of the depot');
      await press('Know this key');
    },
    asks: 'identity.name',
    request: { key: OWN_KEY.key, name: 'Ben of the depot' },
  },
  {
    view: 'keys of people',
    what: 'the owner of a key gets another name',
    act: async () => {
      await page.getByText('Key and name').first().click();
      await page.getByLabelText('Another name').first().fill('Amal H.');
      await press('Rename');
    },
    asks: 'identity.name',
    request: { key: PEOPLE[0]?.key, name: 'Amal H.' },
  },
  {
    view: 'keys of people',
    what: 'a key is forgotten',
    act: () => press('Forget the key of Ben'),
    asks: 'identity.forget',
    request: { key: PEOPLE[1]?.key },
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
    view: 'details of a brief',
    what: 'the report gets a number',
    act: () => write('Report No', '7'),
    asks: 'briefs.save',
    request: { body: { report: { number: 7 } } },
  },
  {
    view: 'details of a brief',
    what: 'its period ends later',
    act: () => write('to', '2026-03-09'),
    // What holds for all reports of the series is kept with it.
    asks: 'briefs.saveSeries',
    request: { period: { from: '2026-03-01', to: '2026-03-09' } },
  },
  {
    view: 'details of a brief',
    what: 'its template is deleted',
    act: () => press('Delete my template'),
    asks: 'briefs.removeTemplate',
    request: { id: 'situation-report' },
  },
  {
    view: 'details of a brief',
    what: 'its sections are kept as a template',
    act: async () => {
      await write('Keep the sections', 'Weekly');
      await press('Keep as a template');
    },
    asks: 'briefs.saveTemplate',
    request: { name: 'Weekly' },
  },
  {
    view: 'a composed brief as a file',
    what: 'as Word, without its notes',
    act: async () => {
      await choose('Format', 'docx');
      await press('Export');
    },
    asks: 'briefs.export',
    request: { format: 'docx', notes: false },
  },
  {
    view: 'a composed brief as a file',
    what: 'with its notes inside',
    act: async () => {
      await tick('Carry passages');
      await press('Export');
    },
    asks: 'briefs.export',
    request: { format: 'pdf', notes: true },
  },
  {
    view: 'a pack of a colleague',
    what: 'a part of it is taken',
    act: async () => {
      await tick('New');
      await press('Take 1 of 2');
    },
    asks: 'packs.merge',
    request: { only: ['annotation n1'] },
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

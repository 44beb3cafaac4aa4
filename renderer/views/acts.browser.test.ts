/** What a person does in a view, and what the main side is asked for then. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CallName } from '#contract';
import { settled, showView, type ViewStates } from '../test/view-states.ts';
import { states as dialogs } from './dialogs/dialogs.states.ts';
import { states as panels } from './inspector/panels.states.ts';
import { states as places } from './places.states.ts';
import { states as windows } from './window.states.ts';

const views: Readonly<Record<string, ViewStates>> = {
  ...places,
  ...panels,
  ...dialogs,
  ...windows,
};

const called = (name: string) => new RegExp(`^${name}`);
const press = (name: string) =>
  page
    .getByRole('button', { name: called(name) })
    .first()
    .click();
const choose = (field: string, value: string) =>
  userEvent.selectOptions(page.getByRole('combobox', { name: called(field) }), value);
const tick = (name: string) => page.getByRole('checkbox', { name: called(name) }).click();
const pick = (name: string) => page.getByRole('radio', { name: called(name) }).click();
const write = async (field: string, words: string) => {
  await page.getByLabelText(called(field)).fill(words);
  await userEvent.keyboard('{Tab}');
};

interface Act {
  readonly view: string;
  readonly what: string;
  act(): Promise<unknown>;
  readonly asks: CallName;
  /** What the request holds. */
  readonly request: object;
}

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
      articles: ['a1', 'a2'],
      format: 'markdown',
      template: 'situation-report',
      marking: 'TLP:GREEN',
      include: { summary: true, passages: true, entities: true, fullText: true },
    },
  },
  {
    view: 'a brief at once',
    what: 'all articles are composed',
    act: async () => {
      await press('Choose all');
      await press('Compose');
    },
    asks: 'composer.create',
    request: { template: 'reading-digest', title: '' },
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
      await press('Delete 2 things for good');
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
    asks: 'composer.save',
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
    asks: 'composer.removeTemplate',
    request: { id: 'situation-report' },
  },
  {
    view: 'details of a brief',
    what: 'its sections are kept as a template',
    act: async () => {
      await write('Keep the sections', 'Weekly');
      await press('Keep as a template');
    },
    asks: 'composer.saveTemplate',
    request: { name: 'Weekly' },
  },
  {
    view: 'a composed brief as a file',
    what: 'as Word, without its notes',
    act: async () => {
      await choose('Format', 'docx');
      await press('Export');
    },
    asks: 'composer.export',
    request: { format: 'docx', notes: false },
  },
  {
    view: 'a composed brief as a file',
    what: 'with its notes inside',
    act: async () => {
      await tick('Carry passages');
      await press('Export');
    },
    asks: 'composer.export',
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
  {
    view: 'the ledger of figures',
    what: 'only disagreements are shown',
    act: () => tick('Only where'),
    asks: 'figures.ledger',
    request: { query: '', onlyDisagreeing: true },
  },
  {
    view: 'the ledger of figures',
    what: 'a figure is opened',
    act: () => press('4,200'),
    asks: 'articles.get',
    request: { id: 'a1' },
  },
  {
    view: 'the names of the library',
    what: 'only places are listed',
    act: () => press('Places'),
    asks: 'entities.list',
    request: { type: 'place' },
  },
  {
    view: 'the names of the library',
    what: 'one is opened',
    act: () => press('Ilena'),
    asks: 'entities.page',
    request: { id: 'person:ilena marrow' },
  },
  {
    view: 'the page of a name',
    what: 'a note on it is written',
    act: async () => {
      await press('Edit the note');
      await userEvent.keyboard('{Control>}a{/Control}Runs it.{Control>}{Enter}{/Control}');
    },
    asks: 'entities.saveNote',
    request: { id: 'person:ilena marrow', note: 'Runs it.' },
  },
  {
    view: 'the page of a name',
    what: 'a form of it is taken for no name',
    act: async () => {
      await press('Correct “Ilena Marrow” here');
      await choose('This name', 'reject');
      await press('Correct$');
    },
    asks: 'corrections.apply',
    request: { article: 'a1', start: 0, end: 12 },
  },
  {
    view: 'names that may be one',
    what: 'they are joined',
    act: () => press('Both are Ilena Marrow'),
    asks: 'joins.accept',
    request: { one: 'person:ilena marrow', other: 'person:marrow' },
  },
  {
    view: 'briefs',
    what: 'one is opened',
    act: () => press('The Karsana road'),
    asks: 'composer.open',
    request: { id: 'b1' },
  },
  {
    view: 'briefs',
    what: 'one is deleted',
    act: () => press('Delete “A brief without'),
    asks: 'composer.remove',
    request: { ids: ['b2'] },
  },
  {
    view: 'a brief on the desk',
    what: 'a passage is added after the last item that was looked at',
    act: async () => {
      await page.getByRole('textbox', { name: 'Text', exact: true }).click();
      await press('Add: Meridian Wire');
    },
    asks: 'composer.save',
    request: {
      label: 'Add to a brief',
      body: {
        sections: [
          {
            items: [
              { id: 'i1' },
              { id: 'i2' },
              { kind: 'passage', annotation: 'n2' },
              { id: 'i3' },
            ],
          },
          {},
          {},
        ],
      },
    },
  },
  {
    view: 'a brief on the desk',
    what: 'what is written is kept when its field is left',
    act: () => write('Text$', 'The road is open.'),
    asks: 'composer.save',
    request: { label: 'Write in a brief' },
  },
  {
    view: 'a brief on the desk',
    what: 'a section moves down',
    act: () => press('Move “Overview” down'),
    asks: 'composer.save',
    request: { body: { sections: [{ id: 'outlook' }, { id: 'overview' }, { id: 'needs' }] } },
  },
  {
    view: 'a brief on the desk',
    what: 'a section is deleted',
    act: () => press('Delete section “Needs”'),
    asks: 'composer.save',
    request: { body: { sections: [{ id: 'overview' }, { id: 'outlook' }] } },
  },
  {
    view: 'a brief on the desk',
    what: 'an article is taken out, and what came from it',
    act: async () => {
      await page.getByText('Take out').nth(1).click();
    },
    asks: 'composer.save',
    request: { body: { articles: ['a1'] } },
  },
  {
    view: 'a brief on the desk',
    what: 'an article comes in',
    act: () => choose('Add an article', 'a3'),
    asks: 'composer.save',
    request: { body: { articles: ['a1', 'a2', 'a3'] } },
  },
  {
    view: 'a brief on the desk',
    what: 'a confidence is set',
    act: () => choose('Analytic confidence', 'low'),
    asks: 'composer.save',
    request: { label: 'Set the confidence' },
  },
  {
    view: 'the figures of an article',
    what: 'a figure is put right',
    act: async () => {
      await press('Correct this figure');
      await write('Value', '4300');
      await press('Save');
    },
    asks: 'figures.correct',
    request: { article: 'a1', edit: { value: 4_300 } },
  },
  {
    view: 'the figures of an article',
    what: 'a figure is none',
    act: () => press('Nothing is counted'),
    asks: 'figures.correct',
    request: { article: 'a1', edit: null },
  },
  {
    view: 'the summary of an article',
    what: 'it is written anew',
    act: async () => {
      await press('Edit the summary');
      await page.getByRole('textbox', { name: 'Summary' }).fill('The road is cut.');
      await press('Save the summary');
    },
    asks: 'summary.save',
    request: { article: 'a1', text: 'The road is cut.' },
  },
  {
    view: 'a summary in own words',
    what: 'it is given up for the extracted one',
    act: () => press('Go back'),
    asks: 'summary.save',
    request: { article: 'a1', text: null },
  },
  {
    view: 'the notes of an article',
    what: 'one is deleted',
    act: () => press('Delete'),
    asks: 'annotations.remove',
    request: { ids: ['n1'] },
  },
  {
    view: 'a note being written',
    what: 'it is kept',
    act: async () => {
      await page.getByRole('textbox', { name: 'Note' }).fill('Ask again.');
      await press('Save');
    },
    asks: 'annotations.edit',
    request: { id: 'n1', edit: { note: 'Ask again.' } },
  },
  {
    view: 'the notes of the library',
    what: 'the one that is stood on is deleted',
    act: () => press('Delete'),
    asks: 'annotations.remove',
    request: { ids: ['n1'] },
  },
  {
    view: 'notes being tagged',
    what: 'it gets two tags',
    act: async () => {
      await page.getByLabelText('Tags for 1 note').fill('flood, ask again,');
      await press('Add');
    },
    asks: 'annotations.editMany',
    request: { edit: { addTags: ['flood', 'ask again'] } },
  },
  {
    view: 'what changed',
    what: 'another version is compared',
    act: () => choose('Newer version', '1'),
    asks: 'articles.diff',
    request: { id: 'a1', from: 1, to: 1 },
  },
  {
    view: 'the map',
    what: 'a place is opened',
    act: () => press('Tolve'),
    asks: 'entities.page',
    request: { id: 'place:tolve' },
  },
  {
    view: 'the network of names',
    what: 'a name is opened',
    act: () => page.getByRole('link', { name: called('Karsana') }).click(),
    asks: 'entities.page',
    request: { id: 'place:karsana' },
  },
  {
    view: 'the timeline',
    what: 'a day is opened',
    act: () => press('A convoy'),
    asks: 'articles.get',
    request: { id: 'a1' },
  },
  {
    view: 'a card of a name',
    what: 'its page is opened',
    act: () => press('Open page'),
    asks: 'entities.find',
    request: { article: 'a1' },
  },
  {
    view: 'words that were missed',
    what: 'they become a name',
    act: () => press('Make it a name'),
    asks: 'corrections.apply',
    request: { action: { kind: 'confirm', type: 'person' } },
  },
  {
    view: 'whether a story is told already',
    what: 'the open one becomes the newer version',
    act: () => press('Make this its new version'),
    asks: 'articles.mergeInto',
    request: { id: 'a1', into: 'a3' },
  },
  {
    view: 'the library',
    what: 'an article is opened',
    act: () => press('A title without'),
    asks: 'articles.get',
    request: { id: 'a3' },
  },
  {
    view: 'a search',
    what: 'a place that was found is opened',
    act: () => press('انقطاع'),
    asks: 'articles.get',
    request: { id: 'a2' },
  },
];

test.each(ACTS)('$view: $what', async ({ view, act, asks, request }) => {
  const { stage, bridge } = await showView(
    { ...(views[view] as ViewStates), ...(dialogs[view] && { act: () => undefined }) },
    'full',
  );
  bridge.calls.length = 0;
  await act();
  await settled(stage);
  const asked = bridge.calls.filter(({ name }) => name === asks).map((call) => call.request);
  expect(asked.at(-1)).toMatchObject(request);
});

test('the notes of one tag are listed, and of one article', async () => {
  const { stage, session } = await showView(
    views['the notes of the library'] as ViewStates,
    'full',
  );
  const ids = () => session.notes.shown.map(({ id }) => id);
  await choose('Filter by tag', 'access');
  await settled(stage);
  expect(ids()).toEqual(['n1']);
  await choose('Filter by tag', '');
  await choose('Filter by article', 'a2');
  await settled(stage);
  expect(ids()).toEqual(['n3']);
});

test('a brief names the report since which it is new', async () => {
  await showView(views['details of a brief'] as ViewStates, 'full');
  const since = page.getByRole('combobox', { name: /^What is offered/ }).element();
  expect((since as HTMLSelectElement).value).toBe('1');
});

test('a trash that could not be emptied asks again before it is', async () => {
  const view = {
    ...(views['the trash'] as ViewStates),
    full: { 'trash.empty': () => ({ refuse: 'The disk is full.' }) },
  };
  const { stage, session } = await showView(view, 'full');
  await press('Empty the trash');
  await press('Delete 2 things for good');
  await settled(stage);
  expect(session.notices.notices).toMatchObject([{ text: 'The disk is full.' }]);
  await expect.element(page.getByRole('button', { name: 'Empty the trash…' })).toBeVisible();
});

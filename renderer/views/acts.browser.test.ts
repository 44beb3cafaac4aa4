/** What a person does in a view, and what the main side is asked for then; for the library and dialogs beside them. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Act, askedBy, called, choose, press, tick, write } from '../test/hands.ts';
import { everything } from '../test/stage.ts';
import { ARTICLES, RIVER_STORY, summaryOf } from '../test/stories.ts';
import { settled, showView, type ViewStates } from '../test/view-states.ts';
import { states as panels } from './inspector/panels.states.ts';
import { acts as library } from './library/library-acts.states.ts';
import { states as places } from './places.states.ts';
import { states as windows } from './window.states.ts';

const views: Readonly<Record<string, ViewStates>> = {
  ...places,
  ...panels,
  ...windows,
};

const ACTS: readonly Act[] = [
  ...library,
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
    view: 'who says how many',
    what: 'something else is asked',
    act: () => choose('What is counted', 'Deaths (children) (2)'),
    asks: 'figures.claims',
    request: { counted: { topic: 'killed', of: 'children' } },
  },
  {
    view: 'who says how many',
    what: 'a place is asked',
    act: () => write('Where', 'كرسانا'),
    asks: 'figures.claims',
    request: { place: 'كرسانا' },
  },
  {
    view: 'who says how many',
    what: 'a claim is opened at its passage',
    act: () => press('River cuts the road'),
    asks: 'articles.get',
    request: { id: 'a1' },
  },
  {
    view: 'who says how many',
    what: 'it is saved as a table',
    act: async () => {
      await write('Nothing above', 'TLP:GREEN');
      await press('Save as a table');
    },
    asks: 'figures.exportClaims',
    request: { counted: { topic: 'displaced', of: '' }, marking: 'TLP:GREEN' },
  },
  {
    view: 'the figures of an article',
    what: 'all claims of one are asked for',
    act: () => press('All claims of this'),
    asks: 'figures.questionAt',
    request: { article: 'a1' },
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
    asks: 'briefs.open',
    request: { id: 'b1' },
  },
  {
    view: 'briefs',
    what: 'one is deleted',
    act: () => press('Delete “A brief without'),
    asks: 'briefs.remove',
    request: { ids: ['b2'] },
  },
  {
    view: 'a brief on the desk',
    what: 'a passage is added after the last item that was looked at',
    act: async () => {
      await page.getByRole('textbox', { name: 'Text', exact: true }).click();
      await press('Add: Meridian Wire');
    },
    asks: 'briefs.save',
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
    what: 'a free note is added as an own observation',
    act: async () => {
      await page.getByText('Own observations: 2 free notes').click();
      await press('Add: Twelve trucks');
    },
    asks: 'briefs.save',
    request: { label: 'Add to a brief' },
  },
  {
    view: 'a brief on the desk',
    what: 'what is written is kept when its field is left',
    act: () => write('Text$', 'The road is open.'),
    asks: 'briefs.save',
    request: { label: 'Write in a brief' },
  },
  {
    view: 'a brief on the desk',
    what: 'a section moves down',
    act: () => press('Move “Overview” down'),
    asks: 'briefs.save',
    request: { body: { sections: [{ id: 'outlook' }, { id: 'overview' }, { id: 'needs' }] } },
  },
  {
    view: 'a brief on the desk',
    what: 'a section is deleted',
    act: () => press('Delete section “Needs”'),
    asks: 'briefs.save',
    request: { body: { sections: [{ id: 'overview' }, { id: 'outlook' }] } },
  },
  {
    view: 'a brief on the desk',
    what: 'an article is taken out, and what came from it',
    act: async () => {
      await page.getByText('Take out').nth(1).click();
    },
    asks: 'briefs.save',
    request: { body: { articles: ['a1'] } },
  },
  {
    view: 'a brief on the desk',
    what: 'an article comes in',
    act: () => choose('Add an article', 'a3'),
    asks: 'briefs.save',
    request: { body: { articles: ['a1', 'a2', 'a3'] } },
  },
  {
    view: 'a brief on the desk',
    what: 'a confidence is set',
    act: () => choose('Analytic confidence', 'low'),
    asks: 'briefs.save',
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
    request: { ids: ['f1'] },
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
    view: 'the timeline',
    what: 'its table goes out at a marking',
    act: async () => {
      await write('Nothing above this marking', 'TLP:GREEN');
      await press('Save all as a table');
    },
    asks: 'entities.exportEvents',
    request: { marking: 'TLP:GREEN' },
  },
  {
    view: 'the timeline',
    what: 'a sentence is put into the chronology',
    act: async () => {
      await page
        .getByRole('checkbox', { name: called('Choose: A convoy') })
        .first()
        .click();
      await press('Put 1 into the chronology');
    },
    asks: 'events.pick',
    // Two dates of one sentence.
    request: { events: [{ article: 'a1' }, { article: 'a1' }] },
  },
  {
    view: 'the chronology',
    what: 'two events are made one',
    act: async () => {
      await tick('Choose: The road was cut');
      await tick('Choose: قال');
      await press('Make one of them');
    },
    asks: 'events.merge',
    request: { ids: ['v1', 'v2'] },
  },
  {
    view: 'the chronology',
    what: 'an event is set back to what was read',
    act: () => press('Set it back'),
    asks: 'events.edit',
    request: { id: 'v1', what: null, date: null, from: { what: 'The road was cut for good' } },
  },
  {
    view: 'the chronology',
    what: 'an event is worded by hand, its days left as they were read',
    act: async () => {
      await userEvent.click(page.getByRole('button', { name: 'Edit' }).nth(1));
      await write('What happened', 'Boats came');
      await press('Save');
    },
    asks: 'events.edit',
    request: { id: 'v2', what: 'Boats came', date: null },
  },
  {
    view: 'the matrix of requirements',
    what: 'a proposed figure becomes an answer',
    act: async () => {
      await userEvent.click(page.getByText('Proposed: 900'));
      await press('Take as an answer');
    },
    asks: 'requirements.take',
    request: { requirement: 'q1', article: 'a2', start: 0, place: 'Orvane' },
  },
  {
    view: 'the matrix of requirements',
    what: 'an answer is put right by hand',
    act: async () => {
      await userEvent.click(page.getByRole('button', { name: 'Edit', exact: true }).first());
      await write('Answer in short', 'About 4,000');
      await write('As of', '2026-03-04');
      await userEvent.click(page.getByRole('button', { name: 'Save', exact: true }));
    },
    asks: 'requirements.editFiling',
    request: {
      ...{ id: 'f1', words: 'About 4,000', day: '2026-03-04', places: ['Karsana'] },
      from: { words: '', day: '2026-03-03', places: ['Karsana'] },
    },
  },
  {
    view: 'the matrix of requirements',
    what: 'it is saved as a table, nothing above a marking',
    act: async () => {
      await write('Nothing above this marking', 'TLP:GREEN');
      await press('Save as a table');
    },
    asks: 'requirements.export',
    request: { by: 'place', marking: 'TLP:GREEN' },
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
];

test.each(ACTS)('$view: $what', async (act) => {
  expect(await askedBy(act, views[act.view] as ViewStates)).toMatchObject(act.request);
});

test('the notes of one tag are listed, and of one article', async () => {
  const { stage, session } = await showView(
    views['the notes of the library'] as ViewStates,
    'full',
  );
  const ids = () => session.notes.shown.map(({ id }) => id);
  await choose('Filter by tag', 'access');
  await settled(stage);
  expect(ids()).toEqual(['f1', 'n1']);
  await choose('Filter by tag', '');
  await choose('Filter by article', 'a2');
  await settled(stage);
  expect(ids()).toEqual(['n3']);
});

test('where there is no room for both, either the material or the pages stand beside a brief', async () => {
  await showView(views['a brief on the desk'] as ViewStates, 'full');
  const pressed = () =>
    page
      .getByRole('group', { name: 'Beside the brief', includeHidden: true })
      .getByRole('button', { pressed: true, includeHidden: true })
      .elements()
      .map(({ textContent }) => textContent);
  expect(pressed()).toEqual(['Material']);
  const [pages] = page.getByRole('button', { name: 'Pages', includeHidden: true }).elements();
  (pages as HTMLButtonElement).click();
  await expect.poll(pressed).toEqual(['Pages']);
});

test('folders are offered where there is more than one', async () => {
  const found = (...folders: string[]) =>
    ARTICLES.map((of, at) => summaryOf(of, { folders: [folders[at % folders.length] ?? ''] }));
  const choices = async (...folders: string[]) => {
    const full = { 'articles.list': () => found(...folders) };
    await showView({ ...(views['the library'] as ViewStates), full }, 'full');
    const [fold] = page.getByRole('button', { name: /^All filters, dossiers/ }).elements();
    (fold as HTMLButtonElement).click();
    await expect.element(page.getByRole('checkbox', { name: 'Compact' })).toBeVisible();
    return page.getByRole('combobox', { name: 'Folder' }).elements().length;
  };
  expect(await choices('/stick/north', '/stick/south')).toBe(1);
  expect(await choices('/stick/north')).toBe(0);
});

test('above an article stands who published it, or that nobody knows', async () => {
  const published = async (publisher: string | null) => {
    const source = { ...RIVER_STORY.source, publisher };
    const { stage } = await showView(
      {
        ...(views['the page'] as ViewStates),
        full: {
          'articles.get': () => ({
            article: { ...RIVER_STORY, source },
            ...{ remarks: [], pictureWords: [], annotations: [] },
            summary: summaryOf(RIVER_STORY),
            analysis: { mentions: [], entities: [] },
          }),
        },
      },
      'full',
    );
    const named = () =>
      everything(stage)
        .filter((element) => element.matches('.publisher'))
        .map(({ textContent }) => textContent);
    await expect.poll(named).toHaveLength(1);
    return named();
  };
  expect(await published('Meridian Wire')).toEqual(['Meridian Wire']);
  expect(await published(null)).toEqual(['Publisher unknown']);
});

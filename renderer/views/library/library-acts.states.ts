import { page, userEvent } from 'vitest/browser';
import { type Act, called, press } from '../../test/hands.ts';

/** What a person does in the library and its searches, for `acts.browser.test.ts`. */
export const acts: readonly Act[] = [
  {
    view: 'a library in every state',
    what: 'the chosen ones are set aside',
    act: async () => {
      await press('What to do');
      await page.getByRole('menuitem', { name: called('Set aside') }).click();
    },
    asks: 'articles.triage',
    request: { articles: ['used', 'aside'], decided: 'aside' },
  },
  {
    view: 'a library in every state',
    what: 'a row that is not chosen is starred by its own menu',
    act: async () => {
      await page.getByRole('button', { name: called('Story new') }).click({ button: 'right' });
      await page.getByRole('menuitem', { name: called('Star') }).click();
    },
    asks: 'articles.triage',
    request: { articles: ['new'], starred: true },
  },
  {
    view: 'a library in every state',
    what: 'Delete takes what the keys chose',
    act: async () => {
      await page
        .getByRole('button', { name: called('Story new') })
        .click({ modifiers: ['Control'] });
      await userEvent.keyboard('{Escape}{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Delete}');
    },
    asks: 'articles.remove',
    request: { articles: ['new', 'updated', 'read'] },
  },
  {
    view: 'a library with dossiers',
    what: 'a row is dropped on a dossier',
    act: () =>
      page
        .getByRole('button', { name: called('River cuts') })
        .dropTo(page.getByRole('button', { name: called('النيل') })),
    asks: 'dossiers.lay',
    request: { dossier: 'd2', articles: ['a1'], inside: true },
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
  {
    view: 'a search',
    what: 'it is kept',
    act: () => press('Save this search'),
    asks: 'search.save',
    request: { id: null, name: 'Heavy', query: 'Heavy', stems: false },
  },
  {
    view: 'a saved search',
    what: 'leaving it counts what it found as seen',
    act: () => press('Close'),
    asks: 'search.look',
    request: { id: 's1' },
  },
];

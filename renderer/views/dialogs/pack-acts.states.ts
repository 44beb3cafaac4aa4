import { page } from 'vitest/browser';
import { type Act, pick, press, tick, write } from '../../test/hands.ts';
import { OWN_KEY, PEOPLE } from '../../test/world.ts';

/** What a person does in the dialogs of packs and of the people behind them, for `acts.browser.test.ts`. */
export const acts: readonly Act[] = [
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
    view: 'a pack of a colleague',
    what: 'a part of it is taken',
    act: async () => {
      await tick('New');
      await press('Take 1 of 2');
    },
    asks: 'packs.merge',
    request: { only: ['annotation n1'] },
  },
];

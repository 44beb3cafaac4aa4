/** What a person changes about the passphrase, and what is said of it. */
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { called, press } from '../../test/hands.ts';
import { settled, showView, type ViewStates } from '../../test/view-states.ts';
import { type Answers, VAULT } from '../../test/world.ts';
import { states as dialogs } from './dialogs.states.ts';

const KEY = 'MR9D-5MCP-DVA3-R701-S3R6-G8AK-KVG7-RMWN-Z5M1';
const ANSWERS: Answers = {
  'vault.change': () => null,
  'vault.second': () => null,
  'vault.keyStore': () => null,
  'vault.recovery': () => KEY,
  'vault.encrypt': () => KEY,
  'vault.destroy': () => null,
};

/** Shows a dialog; gives what the main side is asked for by acts of a name. */
async function standingAt(name: string, answers: Answers = {}) {
  const view = dialogs[name] as ViewStates;
  const full = { ...view.full, ...ANSWERS, ...answers };
  const { stage, bridge } = await showView({ ...view, full }, 'full');
  return async (call: string) => {
    await settled(stage);
    return bridge.calls.filter((one) => one.name === call).map(({ request }) => request);
  };
}

/** Opens what is folded, types into its fields in their order, and sends it. */
async function send(fold: string | null, fields: Readonly<Record<string, string>>, act: string) {
  if (fold !== null) await page.getByText(called(fold)).click();
  for (const [label, words] of Object.entries(fields)) {
    const field = page.getByLabelText(label, { exact: true });
    const seen = field.elements().filter((element) => element.checkVisibility());
    await page.elementLocator(seen[0] as Element).fill(words);
  }
  await press(act);
}

const NOW = 'Passphrase now';
const ACTS = [
  {
    what: 'another passphrase',
    view: 'the passphrase',
    fold: 'Another passphrase',
    fields: {
      [NOW]: 'seven mills',
      'New passphrase': 'eight boats',
      'The new one again': 'eight boats',
    },
    act: 'Change the passphrase',
    call: 'vault.change',
    request: { passphrase: 'seven mills', next: 'eight boats' },
    says: /opens the library and its backups from now on/,
  },
  {
    what: 'a recovery key, shown once',
    view: 'the passphrase',
    fold: 'A new recovery key',
    fields: { [NOW]: 'seven mills' },
    act: 'Make a recovery key',
    call: 'vault.recovery',
    request: { passphrase: 'seven mills' },
    says: KEY,
  },
  {
    what: 'a second passphrase, for when somebody is forced',
    view: 'the passphrase',
    fold: 'A second passphrase',
    fields: {
      [NOW]: 'seven mills',
      'Second passphrase': 'eight boats',
      'The second one again': 'eight boats',
    },
    act: 'Set the second passphrase',
    call: 'vault.second',
    request: { passphrase: 'seven mills', second: 'eight boats' },
    says: /opens a library of its own/,
  },
  {
    what: 'the first passphrase of a library in clear',
    view: 'no passphrase yet',
    fold: null,
    fields: { Passphrase: 'seven mills', 'The same again': 'seven mills' },
    act: 'Encrypt this library',
    call: 'vault.encrypt',
    request: { passphrase: 'seven mills' },
    says: KEY,
  },
] as const;

describe.each(ACTS)('$what', ({ view, fold, fields, act, call, request, says }) => {
  test('is made, and said', async () => {
    const asked = await standingAt(view);
    await send(fold, fields, act);
    expect(await asked(call)).toEqual([request]);
    await expect.element(page.getByText(says)).toBeVisible();
  });

  test('says aloud why it was not made, and what was typed can be mended', async () => {
    const why = 'That is not the passphrase of the library.';
    await standingAt(view, { [call]: () => ({ refuse: why }) });
    await send(fold, fields, act);
    await expect.element(page.getByRole('alert')).toHaveTextContent(why);
    await expect.element(page.getByRole('button', { name: act })).toBeEnabled();
  });
});

test.each([
  ['short', 'short', 'That is too short: take 8 signs at least, better several words.'],
  ['eight boats', 'eight boat', 'The two are not the same: type it again.'],
])('a new passphrase “%s” and “%s” asks nobody', async (next, again, why) => {
  const asked = await standingAt('the passphrase');
  const fields = { [NOW]: 'seven mills', 'New passphrase': next, 'The new one again': again };
  await send('Another passphrase', fields, 'Change the passphrase');
  await expect.element(page.getByRole('alert')).toHaveTextContent(why);
  expect(await asked('vault.change')).toEqual([]);
});

test('an account is offered only where the system can keep a secret, is added with the passphrase and taken back', async () => {
  await standingAt('the passphrase');
  expect(page.getByText(/Unlock without typing/).query()).toBeNull();
  const state = { ...VAULT, account: false };
  const asked = await standingAt('the passphrase', { 'vault.state': () => state });
  await send('Unlock without typing', { [NOW]: 'seven mills' }, 'Let this account open it');
  await expect.element(page.getByText(/This account opens the library from now on/)).toBeVisible();
  expect(await asked('vault.keyStore')).toEqual([{ passphrase: 'seven mills' }]);
  const again = await standingAt('the passphrase, where an account can open it');
  await press('Ask for the passphrase again');
  expect(await again('vault.keyStore')).toEqual([{ passphrase: null }]);
  await expect.element(page.getByText(/Only the passphrase and the recovery key/)).toBeVisible();
});

test('a panic asks once, and destroys', async () => {
  const asked = await standingAt('panic');
  await press('Destroy the keys');
  expect(await asked('vault.destroy')).toEqual([{}]);
});

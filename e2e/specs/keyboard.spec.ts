import type { Page } from '@playwright/test';
import { expect, test } from '../fixture.ts';
import { RIVER_STORY } from '../stories.ts';

/** Presses a key of a keyboard that types `key` at the place `code`. */
async function pressAt(page: Page, key: string, code: string, ctrl = false): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const press = { key, code, modifiers: ctrl ? 2 : 0 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...press });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press });
  await session.detach();
}

const KEYBOARDS = [
  { name: 'a Russian', j: 'о', h: 'р', k: 'л', z: 'я' },
  { name: 'an Arabic', j: 'ت', h: 'ا', k: 'ن', z: 'ئ' },
];

for (const { name, j, h, k, z } of KEYBOARDS) {
  test(`${name} keyboard marks, undoes and opens the palette by the places of its keys`, async ({
    app,
    page,
  }) => {
    await app.importFiles([{ name: 'river.txt', text: RIVER_STORY }]);
    await app.open(/River cuts/);
    await app.focusText();
    await pressAt(page, j, 'KeyJ');
    await pressAt(page, h, 'KeyH');
    const notes = app.inspector.getByRole('tab', { name: /^Notes/ });
    await expect(notes).toContainText('1');
    await pressAt(page, z, 'KeyZ', true);
    await expect(notes).toContainText('0');
    await pressAt(page, k, 'KeyK', true);
    await expect(app.dialog.getByRole('combobox', { name: 'Command' })).toBeFocused();
  });
}

test('a Dvorak keyboard keeps the letters that it types', async ({ app, page }) => {
  await app.importFiles([{ name: 'river.txt', text: RIVER_STORY }]);
  await app.open(/River cuts/);
  await app.focusText();
  const caret = app.reader.getByRole('status', { name: 'Reading caret' });
  await pressAt(page, 'j', 'KeyC');
  await expect(caret).toContainText('Sentence 1 of');
  // On that keyboard H stands where J stands elsewhere.
  await pressAt(page, 'h', 'KeyJ');
  await expect(caret).toContainText('Highlighted');
});

test('full stop and comma visit notes with one start in turn and pass a lost one by', async ({
  app,
  page,
}) => {
  const [heading, first] = ['The river', 'Alpha beta gamma delta. Second sentence stands here.'];
  await app.importFiles([
    { name: 'one.txt', text: `${heading}\n\nA line that goes.\n\n${first}\n` },
  ]);
  await app.open(heading);
  await app.selectByMouse('A line that goes.');
  await app.press('1');
  await app.selectByMouse('Alpha beta');
  await app.press('2');
  await app.selectByMouse('Alpha beta gamma delta.');
  await app.press('3');
  await app.selectByMouse('Second sentence');
  await app.press('4');
  await expect(app.inspector.getByRole('tab', { name: /^Notes/ })).toContainText('4');

  const chooser = page.waitForEvent('filechooser');
  await app.run('Update the open article from a file');
  const text = `${heading}\n\nOther words were put in its place, of which none is like the old.\n\n${first}\n`;
  await (await chooser).setFiles([
    { name: 'one.txt', mimeType: 'text/plain', buffer: Buffer.from(text) },
  ]);
  await expect(app.reader).toContainText('Other words were put');

  await app.focusText();
  const caret = app.reader.getByRole('status', { name: 'Reading caret' });
  const seen: string[] = [];
  for (const key of ['.', '.', '.', '.', ',', ',', ',']) {
    await app.press(key);
    seen.push(((await caret.textContent()) ?? '').replace(/^.*?: /, ''));
  }
  expect(seen).toEqual([
    'Alpha beta',
    'Alpha beta gamma delta.',
    'Second sentence',
    'Second sentence',
    'Alpha beta gamma delta.',
    'Alpha beta',
    'Alpha beta',
  ]);
});

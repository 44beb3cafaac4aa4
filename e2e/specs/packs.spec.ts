import type { App } from '../app.ts';
import { expect, test } from '../fixture.ts';
import { RIVER_STORY } from '../stories.ts';

/** The whole library as a pack, saved to `path`. */
async function share(app: App, path: string): Promise<void> {
  await app.run('Share a pack');
  await app.dialog.getByLabel('The whole library').check();
  const download = app.page.waitForEvent('download');
  await app.dialog.getByRole('button', { name: 'Make the pack' }).click();
  await (await download).saveAs(path);
  await expect(app.dialog.getByRole('status')).toContainText('Saved');
  await app.leaveDialog();
}

/** Opens the note on the caret's sentence and gives it other words. */
async function write(app: App, words: string): Promise<void> {
  await app.focusText();
  await app.press('Enter');
  const field = app.inspector.getByRole('textbox', { name: 'Note' });
  await field.fill(words);
  await app.press('Control+Enter');
  await expect(field).toHaveCount(0);
}

test('two libraries annotate one article, exchange packs, settle a conflict, undo', async ({
  app: ada,
  colleague: ben,
}, testInfo) => {
  const pack = testInfo.outputPath('ada.fieldbrief');

  await ada.importFiles([{ name: 'river.txt', text: RIVER_STORY }]);
  await ada.open('River cuts the road');
  await ada.tab('Notes');
  await ada.press('j', 'h');
  await expect(ada.inspector.getByRole('article')).toHaveCount(1);
  await write(ada, 'Which road?');
  await share(ada, pack);

  await ben.importPath(pack);
  await expect(ben.dialog.getByRole('region', { name: 'New' })).toContainText('Which road?');
  await ben.dialog.getByRole('button', { name: 'Take all' }).click();
  await ben.open('River cuts the road');
  await ben.tab('Notes');
  await expect(ben.inspector.getByRole('article')).toContainText('Which road?');
  // The same pack again brings nothing.
  await ben.importPath(pack);
  await expect(ben.dialog).toContainText('nothing new');
  await ben.leaveDialog();

  // Her words are hers: what Ben writes about them is an answer, and what he changes says so.
  const card = ben.inspector.getByRole('article');
  await ben.focusText();
  await ben.press('j', 'Enter');
  await ben.inspector.getByRole('textbox', { name: 'Reply' }).fill('The dam road');
  await ben.press('Control+Enter');
  await expect(card.getByRole('list', { name: 'Replies' })).toContainText('The dam road');
  await ben.press('4');
  await expect(card).toContainText('edited by somebody else');

  await write(ada, 'The mill road');
  await ada.press('3');
  await share(ada, pack);
  await ben.importPath(pack);
  const both = ben.dialog.getByRole('region', { name: 'Changed on both sides' });
  await expect(both).toContainText('blue');
  await expect(both).toContainText('pink');
  await ben.dialog.getByRole('button', { name: 'Take all' }).click();
  await expect(card).toContainText('The mill road');
  await expect(card).toContainText('The dam road');

  const asked = ben.inspector.getByRole('region', { name: 'Two people set the colour' });
  await asked.getByRole('button', { name: 'Keep this: blue' }).focus();
  await ben.press('Enter');
  await expect(asked).toHaveCount(0);
  await expect(card).toHaveAttribute('data-color', 'blue');

  // Back goes the choice, then the merge: Ben's own colour stands alone again.
  await ben.press('Control+z');
  await expect(asked).toHaveCount(1);
  await ben.press('Control+z');
  await expect(asked).toHaveCount(0);
  await expect(card).toHaveAttribute('data-color', 'pink');
  await expect(card).toContainText('Which road?');
});

test('a pack is sealed for a colleague, who sees that its key is new, and then whose it is', async ({
  app: ada,
  colleague: ben,
}, testInfo) => {
  const pack = testInfo.outputPath('sealed.fieldbrief');
  await ada.run('Your key');
  const words = await ada.dialog
    .getByRole('region', { name: 'Your key' })
    .locator('.words')
    .textContent();
  await ada.leaveDialog();
  await ben.run('Your key');
  await expect(ben.dialog).toContainText('Nobody yet');
  const key = (await ben.dialog.locator('code').first().textContent()) ?? '';
  expect(key).toMatch(/^age1/);
  await ben.leaveDialog();

  await ada.importFiles([{ name: 'river.txt', text: RIVER_STORY }]);
  await ada.open('River cuts the road');
  await ada.run('Share a pack');
  await ada.dialog.getByLabel('The whole library').check();
  await ada.dialog.getByLabel('Only people whom I choose').check();
  const keys = ada.dialog.getByLabel('Other keys');
  await keys.fill(`${key.slice(0, -1)}b`);
  await ada.dialog.getByRole('button', { name: 'Make the pack' }).click();
  await expect(ada.dialog.getByRole('alert')).toContainText('is no key');
  await keys.fill(key);
  const download = ada.page.waitForEvent('download');
  await ada.dialog.getByRole('button', { name: 'Make the pack' }).click();
  await (await download).saveAs(pack);
  await expect(ada.dialog.getByRole('status')).toContainText('Encrypted for 1 key');
  await ada.leaveDialog();

  await ben.importPath(pack);
  const signer = ben.dialog.getByRole('region', { name: 'Who signed' });
  await expect(signer).toContainText('a key that is new here');
  await expect(signer).toContainText(words ?? '-');
  await signer.getByText('You compared these words').click();
  await signer.getByLabel('As you call them').fill('Ada of the depot');
  await ben.press('Enter');
  await expect(signer).toContainText('Signed by Ada of the depot, whom you know');
  await ben.dialog.getByRole('button', { name: 'Take all' }).click();
  await ben.open('River cuts the road');

  // Nobody else opens it.
  await ada.importPath(pack);
  await expect(ada.page.getByRole('alert')).toContainText('sealed for other keys than yours');
});

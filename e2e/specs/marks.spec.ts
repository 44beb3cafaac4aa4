import { readFileSync } from 'node:fs';
import type { App } from '../app.ts';
import { expect, test } from '../fixture.ts';

const STORY =
  'Rain in Halvet\n\nDoctor Quenby told reporters that 777 families had fled.\n\nHeavy rain cut the road to Karsana on Monday.\n';
const SECRET = /quenby|777|ask the guard/i;

/** Marks the first sentence, writes a note to it and says how far it may go. */
async function markRed(app: App): Promise<void> {
  await app.importFiles([{ name: 'rain.txt', text: STORY }]);
  await app.open('Rain in Halvet');
  await app.tab('Notes');
  await app.press('j', 'h');
  await expect(app.inspector.getByRole('article')).toHaveCount(1);
  await app.focusText();
  await app.press('Enter');
  await app.inspector.getByRole('textbox', { name: 'Note' }).fill('Ask the guard');
  await app.press('Control+Enter');
  await app.inspector.getByRole('button', { name: /^Grade/ }).click();
  await app.dialog.getByLabel('Marking').selectOption('TLP:RED');
  await app.leaveDialog();
  await expect(app.inspector.getByText('TLP:RED')).toBeVisible();
}

test('a pack brings a RED passage, and the colleague’s GREEN brief holds none of it', async ({
  app: ada,
  colleague: ben,
}, testInfo) => {
  const pack = testInfo.outputPath('ada.fieldbrief');
  await markRed(ada);

  // At GREEN the article stays, as the passage's words stand in it; without a limit the sender is warned.
  await ada.run('Share a pack');
  await ada.dialog.getByLabel('The whole library').check();
  await ada.dialog.getByLabel('Nothing above this marking').fill('TLP:GREEN');
  await ada.dialog.getByRole('button', { name: 'Make the pack' }).click();
  await expect(ada.dialog.getByRole('list', { name: 'Left out' })).toContainText('Rain in Halvet');
  await ada.dialog.getByLabel('Nothing above this marking').fill('');
  const download = ada.page.waitForEvent('download');
  await ada.dialog.getByRole('button', { name: 'Make the pack' }).click();
  await (await download).saveAs(pack);
  await expect(ada.dialog.getByRole('status')).toContainText('1 marked TLP:RED');
  await ada.leaveDialog();

  await ben.importPath(pack);
  await ben.dialog.getByRole('button', { name: 'Take all' }).click();
  await ben.open('Rain in Halvet');
  await ben.tab('Notes');
  await expect(ben.inspector.getByText('TLP:RED')).toBeVisible();
  const file = testInfo.outputPath('green.html');
  await (await ben.exportBrief({ marking: 'TLP:GREEN', format: 'HTML' })).saveAs(file);
  const said = readFileSync(file, 'utf8').replace(/url\(data:[^)]*\)/g, '');
  expect(said).toContain('Karsana');
  expect(said).toContain('TLP:GREEN');
  expect(said).not.toMatch(SECRET);
});

test('a copy for a partner tells what falls out, and leaves the brief as it is', async ({
  app,
  page,
}) => {
  await markRed(app);
  await app.composeBrief({ articles: ['Rain in Halvet'], marking: 'TLP:RED' });
  const { dialog } = app;
  const pages = page.getByRole('region', { name: 'Pages', exact: true }).getByRole('status');
  // The dialog's marking is the brief's.
  await expect(pages).toContainText('TLP:RED');

  await page.getByRole('button', { name: 'Copy for a partner…' }).click();
  await expect(dialog.getByRole('list', { name: 'Left out' })).toContainText('Doctor Quenby');
  await dialog.getByRole('button', { name: 'Make the copy' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(pages).toContainText('TLP:GREEN');
  await page.getByRole('button', { name: 'Briefs', exact: true }).first().click();
  const briefs = page.getByRole('main', { name: 'Briefs' }).getByRole('listitem');
  await expect(briefs).toHaveCount(2);
  await app.press('Control+z');
  await expect(briefs).toHaveCount(1);
});

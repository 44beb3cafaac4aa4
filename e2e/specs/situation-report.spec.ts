import { readFileSync } from 'node:fs';
import { expect, test } from '../fixture.ts';

const FIRST =
  'Flood in Halvet\n\nThe flood killed 41 people in Halvet on Tuesday. Boats are asked for.\n';
const SECOND =
  'Toll rises in Halvet\n\nThe flood killed 58 people in Halvet on Tuesday. The road is cut.\n';
const THIRD =
  'Ministry on Halvet\n\nThe flood killed 27 people in Halvet on Tuesday, the ministry said.\n';

test('a situation report of three articles whose figures disagree: written, checked, mended, exported, and counted', async ({
  app,
}, testInfo) => {
  await app.importFiles([
    { name: 'first.txt', text: FIRST },
    { name: 'second.txt', text: SECOND },
    { name: 'third.txt', text: THIRD },
  ]);
  await expect(app.articles).toHaveCount(3);
  await app.page.getByRole('button', { name: 'Export a brief' }).first().click();
  const { dialog } = app;
  for (const title of ['Flood in Halvet', 'Toll rises', 'Ministry on Halvet']) {
    await dialog.getByRole('checkbox', { name: new RegExp(title) }).check();
  }
  await dialog.getByLabel('Template').selectOption({ label: 'Situation report' });
  await expect(dialog.getByLabel('Report No.')).toHaveValue('1');
  await dialog.getByLabel('Title').fill('Halvet');
  await dialog.getByLabel('Marking', { exact: true }).fill('TLP:AMBER');
  await dialog.getByLabel('Format').selectOption({ label: 'HTML' });
  const outlook = dialog.getByLabel('Outlook');
  await outlook.fill('The mayor said “all is well in our town”. [^1:1]\nConfidence: low');

  // What does not stand in a source stops the first attempt.
  await dialog.getByRole('button', { name: 'Export' }).click();
  await expect(dialog.getByRole('list', { name: 'Findings' })).toContainText('all is well');
  await expect(dialog.getByRole('button', { name: 'Export anyway' })).toBeVisible();

  await outlook.fill('The road will very likely stay cut. [^1:1]\nConfidence: moderate');
  await dialog.getByRole('button', { name: 'Check' }).click();
  await expect(dialog.getByRole('status')).toContainText('Nothing to object to');

  const download = app.page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export' }).click();
  const path = testInfo.outputPath('report.html');
  await (await download).saveAs(path);
  const report = readFileSync(path, 'utf8');
  expect(report).toContain('Halvet: Situation Report No. 1');
  expect(report).toContain('elsewhere');
  expect(report).toContain('very likely (80–95%)');
  expect(report).toContain('Confidence: moderate');
  expect(report).toContain('TLP:AMBER');
  await expect(dialog.getByLabel('Report No.')).toHaveValue('2');

  // What was written is still there after the window went away.
  await app.page.reload();
  await app.page.getByRole('button', { name: 'Export a brief' }).first().click();
  await dialog.getByLabel('Template').selectOption({ label: 'Situation report' });
  await expect(dialog.getByLabel('Outlook')).toHaveValue(/very likely stay cut/);
  await expect(dialog.getByLabel('What goes in since')).toContainText('New since No. 1');
});

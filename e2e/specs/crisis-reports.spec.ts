import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, ROOT, test } from '../fixture.ts';

/** The English documents of an invented crisis, in order. */
const CRISIS = readFileSync(join(ROOT, 'main/bench/crises/nahar-siege.txt'), 'utf8')
  .split(/^=== /m)
  .slice(1)
  .map((part) => {
    const end = part.indexOf('\n');
    return { name: part.slice(0, end).trim(), text: part.slice(end + 1) };
  })
  .filter(({ text }) => !text.includes('language: ar'));
const EARLY = CRISIS.slice(0, 6);

const DRAFT = `Two soldiers were killed on Friday when their car drove over a mine on the canal road, the army said.

Nineteen people were killed in the air strike on the grain market of Nahar on Sunday, the Health Directorate said.
`;

test('report No. 1 of a crisis, new documents, and No. 2 with what changed; a draft is dropped and checked', async ({
  app,
  page,
}, testInfo) => {
  const { dialog } = app;
  await app.importFiles(EARLY);
  await expect(app.articles).toHaveCount(EARLY.length);
  await app.composeBrief({
    articles: ['Nahar: Situation Report No. 1', 'Thousands leave'],
    template: 'Situation report',
    title: 'Nahar',
  });
  const first = testInfo.outputPath('first.md');
  await app.exportComposed('Markdown', first);
  expect(readFileSync(first, 'utf8')).toMatch(/Nahar: Situation Report No\. 1[\s\S]*\*\*34\*\*/);

  // Each dialog of the desk is a command of its own.
  for (const [command, heading] of [
    ['Bring this brief back from Word', 'Bring back from Word'],
    ['Copy of this brief for a partner', 'Copy for a partner'],
    ['Details of this brief', 'Details of the brief'],
  ] as const) {
    await app.run(command);
    await expect(dialog.getByRole('heading', { name: heading })).toBeVisible();
    await app.leaveDialog();
  }

  await app.run('Go back to where you were');
  await app.importFiles(CRISIS.slice(EARLY.length));
  await expect(app.articles).not.toHaveCount(EARLY.length);
  await app.composeBrief({
    articles: ['Nahar: Situation Report No. 1', 'Nahar: Situation Report No. 5', 'Mine kills'],
    template: 'Situation report',
    title: 'Nahar',
  });
  await app.run('Details of this brief');
  await dialog.getByLabel('What is offered and fills in').selectOption('1');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(dialog).toHaveCount(0);
  const second = testInfo.outputPath('second.md');
  await app.exportComposed('Markdown', second);
  const report = readFileSync(second, 'utf8');
  expect(report).toContain('Situation Report No. 2');
  expect(report).toMatch(/\*\*107\*\*[^\n]*\(was 34\)/);
  // What No. 1 printed is not printed again.
  expect(report).not.toContain('34 people have been killed');

  await app.run('Check a draft against its sources');
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'draft.md', { type: 'text/markdown' }));
    return transfer;
  }, DRAFT);
  await dialog.locator('form').dispatchEvent('drop', { dataTransfer: dropped });
  await dialog.getByRole('button', { name: /^Check/ }).click();
  const sentences = dialog.getByRole('list', { name: 'Sentences of the draft' });
  await expect(sentences).toContainText('“Sunday” is not the source’s date');
  await dialog.getByLabel('Only what was found').check();
  await expect(sentences.getByText('Two soldiers were killed')).toHaveCount(0);
  await app.leaveDialog();

  // The table of events keeps what is above its marking.
  await app.run('Dated events, to save as a table');
  await page.getByLabel('Nothing above this marking').fill('TLP:GREEN');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save all as a table (CSV)' }).click();
  const csv = testInfo.outputPath('events.csv');
  await (await download).saveAs(csv);
  expect(readFileSync(csv, 'utf8')).toContain('#date');
});

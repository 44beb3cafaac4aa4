import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '../app.ts';
import { expect, test } from '../fixture.ts';

let inbox = '';

test.beforeEach(() => {
  inbox = join(mkdtempSync(join(tmpdir(), 'fieldbrief-inbox-')), 'Inbox');
  const files = ['first.txt', 'deep/second.txt', 'deep/er/third.txt'];
  for (const [index, path] of files.entries()) {
    mkdirSync(join(inbox, path, '..'), { recursive: true });
    const story = `Story ${index + 1}\n\nThe bridge of place ${index + 1} was closed on Monday.\n`;
    writeFileSync(join(inbox, path), story);
  }
  for (const path of ['plan.pptx', 'deep/list.rar', 'deep/song.mp3', '.hidden.txt']) {
    writeFileSync(join(inbox, path), 'x');
  }
});
test.afterEach(() => rmSync(join(inbox, '..'), { recursive: true }));

async function seesReport(app: App): Promise<void> {
  await expect(app.dialog).toContainText('3 articles imported, 4 left out.');
  await expect(app.dialog.getByRole('region', { name: 'Left out' })).toContainText(
    '1 presentation (.pptx), 1 recording (.mp3), 1 archive (.rar), 1 system file',
  );
  await app.leaveDialog();
  await expect(app.articles).toHaveCount(3);
}

test('a folder that is picked gives its texts, and says what it left out', async ({ app }) => {
  const chooser = app.page.waitForEvent('filechooser');
  await app.page.getByRole('button', { name: 'Import a folder' }).first().click();
  await (await chooser).setFiles(inbox);
  await seesReport(app);
});

test('a folder that is dropped does the same', async ({ app }) => {
  // Nobody drops on a window that is not drawn yet.
  await expect(app.page.getByRole('button', { name: 'Import a folder' }).first()).toBeVisible();
  const browser = await app.page.context().newCDPSession(app.page);
  const data = { items: [], files: [inbox], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await browser.send('Input.dispatchDragEvent', { type, x: 600, y: 300, data });
  }
  await seesReport(app);
});

test('what became of each file stays with its import, which is undone as a whole', async ({
  app,
}) => {
  const chooser = app.page.waitForEvent('filechooser');
  await app.page.getByRole('button', { name: 'Import a folder' }).first().click();
  await (await chooser).setFiles(inbox);
  await app.dialog.getByRole('button', { name: 'See each file' }).click();
  const place = app.page.getByRole('main', { name: 'Past imports' });
  await expect(place).toContainText('3 read, 4 left out');
  await place.getByRole('button', { name: /^Take it anyway: .*plan\.pptx$/ }).click();
  await expect(app.articles).toHaveCount(4);
  await place.getByRole('button', { name: 'Undo this import' }).click();
  await expect(app.articles).toHaveCount(0);
  await expect(place).toContainText('Nothing of it is in the library now');
});

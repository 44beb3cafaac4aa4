import { readFileSync } from 'node:fs';
import { expect, test } from '../fixture.ts';
import { RIVER_STORY } from '../stories.ts';

test('a note is answered, deleted, found in the trash and restored with its thread', async ({
  app,
}) => {
  await app.importFiles([{ name: 'river.txt', text: RIVER_STORY }]);
  await app.open('River cuts the road');
  await app.tab('Notes');
  await app.press('j', 'h');
  const notes = app.inspector.getByRole('article');
  await expect(notes).toHaveCount(1);

  await app.press('Shift+R');
  await app.inspector.getByRole('textbox', { name: 'Reply' }).fill('The one by the **mill**.');
  await app.press('Control+Enter');
  const thread = app.inspector.getByRole('list', { name: 'Replies' });
  await expect(thread).toContainText('The one by the mill.');
  // The answer may be shown before its field is put away: until then the keys are the field's.
  await expect(app.inspector.getByRole('textbox', { name: 'Reply' })).toHaveCount(0);

  await app.press('Delete');
  await expect(notes).toHaveCount(0);
  await app.run('Open the trash');
  await expect(app.dialog).toContainText('30 days left');
  await app.dialog.getByRole('button', { name: /^Restore/ }).click();
  await expect(app.dialog).toContainText('Nothing is in the trash');
  await app.leaveDialog();
  await expect(thread).toContainText('The one by the mill.');
});

test('notes go out as a file, and come back after they were deleted for good', async ({
  app,
}, testInfo) => {
  await app.importFiles([{ name: 'river.txt', text: RIVER_STORY }]);
  await app.open('River cuts the road');
  await app.tab('Notes');
  await app.press('j', 'h');
  const notes = app.inspector.getByRole('article');
  await expect(notes).toHaveCount(1);

  await app.run('Export notes');
  await app.dialog.getByLabel(/W3C Web Annotation/).check();
  const download = app.page.waitForEvent('download');
  await app.dialog.getByRole('button', { name: 'Export' }).click();
  const path = testInfo.outputPath('notes.jsonld');
  await (await download).saveAs(path);
  await expect(app.dialog.getByRole('status')).toContainText('Wrote 1 note of 1 article');
  expect(readFileSync(path, 'utf8')).toContain('Heavy rain cut the only road');
  await app.leaveDialog();

  await app.focusText();
  await app.press('Delete');
  await expect(notes).toHaveCount(0);
  await app.run('Open the trash');
  await app.dialog.getByRole('button', { name: 'Empty the trash' }).click();
  await app.dialog.getByRole('button', { name: /for good/ }).click();
  await app.leaveDialog();
  await app.importPath(path);
  await expect(app.dialog).toContainText('1 note taken in');
  await app.leaveDialog();
  await expect(notes).toHaveCount(1);
});

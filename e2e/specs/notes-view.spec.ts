import { expect, test } from '../fixture.ts';
import { RIVER_STORY } from '../stories.ts';

test('the notes of the library are filtered, tagged, deleted and undone by keyboard', async ({
  app,
  page,
}) => {
  await app.importFiles([{ name: 'river.txt', text: RIVER_STORY }]);
  await app.open('River cuts the road');
  await app.tab('Notes');
  for (let count = 1; count <= 3; count += 1) {
    await app.press('j', `${count}`);
    await expect(app.inspector.getByRole('article')).toHaveCount(count);
  }
  await app.press('Shift+N');
  const rows = page.getByRole('listbox', { name: 'Notes of the library' }).getByRole('option');
  await expect(rows).toHaveCount(3);

  await page.getByRole('combobox', { name: 'Filter by colour' }).selectOption('green');
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(rows).toHaveCount(3);

  await page.getByRole('searchbox', { name: 'Search in notes' }).press('Enter');
  await app.press(' ', 'j', ' ', 't');
  await page.getByLabel('Tags for 2 notes').fill('flood, ask');
  await app.press('Enter');
  const tagged = rows.filter({ hasText: 'flood' }).filter({ hasText: 'ask' });
  await expect(tagged).toHaveCount(2);
  // Until the field is gone, undo is the field's own.
  await expect(page.getByLabel('Tags for 2 notes')).toHaveCount(0);
  await app.press('Control+z');
  await expect(tagged).toHaveCount(0);

  await app.press('Delete');
  await expect(rows).toHaveCount(1);
  await app.press('Control+z');
  await expect(rows).toHaveCount(3);

  await app.press('Enter');
  await expect(app.reader).toBeVisible();
  await expect(app.inspector.getByRole('article')).toHaveCount(3);
});

import { expect, test } from '../fixture.ts';
import { RIVER_STORY } from '../stories.ts';

test('a question is asked, answered and found as a gap again, by keyboard alone', async ({
  app,
  page,
}) => {
  await app.importFiles([{ name: 'river.txt', text: RIVER_STORY }]);
  await app.open('River cuts the road');
  await app.focusText();
  await app.press('j', 'q');
  const question = app.dialog.getByRole('combobox', { name: 'Under which question?' });
  // At once, before the questions are read: no letter is lost.
  await page.keyboard.type('Is the road open?');
  await expect(question).toHaveValue('Is the road open?');
  await expect(app.dialog.getByRole('option', { name: /^Ask/ })).toBeVisible();
  await app.press('Enter');
  await expect(app.dialog.getByRole('button', { name: 'File', exact: true })).toBeFocused();
  await app.press('Enter');
  await expect(app.dialog).toHaveCount(0);

  await app.press('Shift+M');
  const grid = page.getByRole('grid', { name: 'Questions by place' });
  await grid.getByRole('rowheader').focus();
  await app.press('ArrowRight', 'Enter');
  const answers = page.getByRole('region', { name: /^Answers/ });
  await expect(answers).toBeFocused();
  await expect(answers.getByRole('button', { name: /River cuts the road/ })).toBeVisible();
  await app.press('Escape', 'Control+z');
  await expect(grid.getByRole('gridcell', { name: 'Gap' })).toBeFocused();
});

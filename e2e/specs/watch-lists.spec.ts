import { expect, test } from '../fixture.ts';

test('a watch list is imported, its names are marked, and a finding leads to its place', async ({
  app,
  page,
}) => {
  await app.importFiles([
    { name: 'one.txt', text: 'The meeting\n\nIlena Marrow met Mark Lowcock in Damascus.\n' },
    { name: 'two.txt', text: 'The harvest\n\nThe harvest was good in the north this year.\n' },
  ]);
  await expect(app.articles).toHaveCount(2);

  await page.getByRole('button', { name: 'Watch lists' }).click();
  const chooser = page.waitForEvent('filechooser');
  await app.dialog.getByRole('button', { name: 'Import a list…' }).click();
  await (await chooser).setFiles({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Ilena Marrow,I. Marrow\nNobody Atall\n'),
  });
  await expect(app.dialog.getByText('2 names · 1 in 1 article')).toBeVisible();
  await expect(app.articles.filter({ hasText: 'The meeting' })).toContainText('1 watched');

  await app.dialog.getByRole('button', { name: /Ilena Marrow/ }).click();
  await expect(app.dialog).toHaveCount(0);
  await expect(app.reader.getByRole('article')).toContainText('Ilena Marrow met');
  await app.expectPainted('watched-name', 1);

  await page.getByRole('button', { name: /^people\.csv 1$/ }).click();
  await expect(app.articles).toHaveCount(1);

  await app.run('Watch lists');
  await app.dialog.getByRole('button', { name: 'Remove people.csv' }).click();
  await app.expectPainted('watched-name', 0);
  await app.dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(app.dialog).toHaveCount(0);
  await app.focusText();
  await app.press('Control+z');
  await app.expectPainted('watched-name', 1);
});

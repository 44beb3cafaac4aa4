import { expect, test } from '../fixture.ts';

test('figures of the library stand side by side, disagreement is flagged, each leads to its sentence', async ({
  app,
}) => {
  await app.importSample();
  await app.open('Dam breach sweeps through Ilma valley as');
  await app.tab('Figures');
  const own = app.inspector.getByRole('list', { name: 'Figures' });
  await expect(own.getByRole('listitem').filter({ hasText: '18,000' })).toBeVisible();
  await app.inspector.getByRole('button', { name: 'Compare over the library' }).click();
  const ledger = app.page.getByRole('main', { name: 'Figures' });
  await ledger.getByLabel('Only where sources disagree').check();
  const group = ledger.getByRole('region').filter({ hasText: 'Sources disagree' }).last();
  await expect(group).toBeVisible();
  await group.getByRole('button').first().click();
  await expect(app.reader.getByRole('article')).toBeVisible();
});

test('a figure is put right and one is rejected where it is read, and both come back', async ({
  app,
}) => {
  await app.importFiles([
    {
      name: 'flood.txt',
      text: 'Flood in Halvet\n\nThe flood killed 41 people in Halvet on Tuesday, officials said. It took 12 houses.\n',
    },
  ]);
  await app.open('Flood in Halvet');
  await app.tab('Figures');
  const figures = app.inspector.getByRole('list', { name: 'Figures' }).getByRole('listitem');
  await expect(figures).toHaveCount(2);
  await figures.first().getByRole('button', { name: 'Correct this figure' }).click();
  await figures.first().getByLabel('Value').fill('14');
  await figures.first().getByLabel('Where').fill('Halvet town');
  await app.press('Enter');
  await expect(figures.first()).toContainText('14');
  await expect(figures.first()).toContainText('Halvet town');
  await figures.last().getByRole('button', { name: 'Nothing is counted here' }).click();
  await expect(figures).toHaveCount(1);
  await app.focusText();
  await app.press('Control+z');
  await expect(figures).toHaveCount(2);
  await app.press('Control+z');
  await expect(figures.first()).toContainText('41');
});

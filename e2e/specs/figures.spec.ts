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
  await group.getByRole('listitem').getByRole('button').first().click();
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

test('the figures of the last article never stand under another one, however long the answer takes', async ({
  app,
  page,
}) => {
  const story = (title: string, words: string) =>
    `${title}\n\nThe flood ${words} in Halvet on Tuesday.\n`;
  await app.importFiles([
    { name: 'one.txt', text: story('First flood', 'killed 41 people') },
    { name: 'two.txt', text: story('Other flood', 'killed 77 people') },
  ]);
  await app.open('First flood');
  await app.tab('Figures');
  const figures = app.inspector.getByRole('list', { name: 'Figures' }).getByRole('listitem');
  await expect(figures).toContainText('41');
  await figures.getByRole('button', { name: 'Correct this figure' }).click();
  await expect(app.inspector.getByLabel('Value')).toBeVisible();

  const held: (() => void)[] = [];
  await page.route('**/api/call', async (route) => {
    if (route.request().postData()?.includes('figures.article'))
      await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  await app.open('Other flood');
  await expect(app.reader.getByRole('heading', { level: 1, name: 'Other flood' })).toBeVisible();
  await expect(app.inspector.getByRole('status')).toContainText('Reading the figures…');
  await expect(app.inspector.getByRole('tabpanel')).not.toContainText('41');
  await expect(app.inspector.getByRole('button', { name: 'Nothing is counted here' })).toHaveCount(
    0,
  );
  await expect(app.inspector.getByLabel('Value')).toHaveCount(0);

  await expect.poll(() => held.length).toBeGreaterThan(0);
  for (const go of held.splice(0)) go();
  await expect(figures).toContainText('77');
  // The form of the first article's figure, which begins at the same letter, is not open here.
  await expect(app.inspector.getByLabel('Value')).toHaveCount(0);
  await page.unroute('**/api/call');
  await figures.getByRole('button', { name: 'Nothing is counted here' }).click();
  await expect(app.inspector.getByText('This article counts nothing')).toBeVisible();
  await app.open('First flood');
  await expect(figures).toContainText('41');
});

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

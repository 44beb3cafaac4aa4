import { expect, test } from '../fixture.ts';

test('Back, Forward and Reload lead through the places, and the history tells nothing of them', async ({
  app,
  page,
}) => {
  const title = (name: RegExp) => app.reader.getByRole('heading', { level: 1, name });
  const go = (place: string) =>
    page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: place }).click();
  await app.importSample();
  await app.open(/toll rises/);
  await app.open(/price of a valley/);
  await go('Names');
  // Names come in while it reads, and move those that are there.
  await expect(page.getByRole('progressbar', { name: 'Reading names' })).toHaveCount(0);
  await page
    .getByRole('button', { name: /^Dar Sefa/ })
    .first()
    .click();
  const entity = page.getByRole('heading', { name: 'Dar Sefa', level: 1 });
  await expect(entity).toBeVisible();
  const names = page.getByRole('heading', { name: 'Names', level: 1 });

  await page.goBack();
  await expect(names).toBeVisible();
  await page.goBack();
  await expect(title(/price of a valley/)).toBeVisible();
  await page.goBack();
  await expect(title(/toll rises/)).toBeVisible();
  await page.goForward();
  await expect(title(/price of a valley/)).toBeVisible();
  await page.goForward();
  await page.goForward();
  await expect(entity).toBeVisible();

  await page.reload();
  await expect(entity).toBeVisible();
  await page.goBack();
  await expect(names).toBeVisible();
  // The article that was open is still behind it.
  await go('Read');
  await expect(title(/price of a valley/)).toBeVisible();

  // Escape and the browser's Back are one way.
  await go('Figures');
  await app.press('Escape');
  await expect(title(/price of a valley/)).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('heading', { name: 'Figures', level: 1 })).toBeVisible();

  const told = await page.evaluate(() =>
    JSON.stringify([location.href, history.state, document.title]),
  );
  expect(told).toMatch(/^\["http:\/\/127\.0\.0\.1:\d+\/",\{"visit":\d+\},"Fieldbrief"\]$/);
});

test('a removed article leaves the person where they are, with a sentence', async ({
  app,
  page,
}) => {
  await app.importSample();
  await app.open(/toll rises/);
  await app.open(/price of a valley/);
  await app.open(/toll rises/);
  await app.run('Delete articles');
  await expect(app.articles).toHaveCount(6);
  await app.open(/price of a valley/);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.goBack();
  const there = app.reader.getByRole('heading', { level: 1, name: /price of a valley/ });
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(there).toBeVisible();
});

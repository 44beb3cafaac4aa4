import { expect, test } from '../fixture.ts';
import { RIVER_STORY } from '../stories.ts';

const OTHER = `Markets open in Halvet

HALVET, 8 March 2031 (Nile Post) – Ilena Marrow opened two markets in Halvet on Friday, and 300 people came.
`;

test('a dossier from search to brief, by keyboard', async ({ app, page }) => {
  await app.importFiles([
    { name: 'river.txt', text: RIVER_STORY },
    { name: 'markets.txt', text: OTHER },
  ]);
  await expect(app.articles).toHaveCount(2);
  await app.press('/');
  await page.keyboard.type('boats');
  await expect(app.results).toHaveCount(1);
  await app.press('Enter');
  await expect(app.reader.getByRole('article')).toBeVisible();
  await app.focusText();
  await app.press('j', 'h', 'd');
  await expect(app.dialog.getByRole('textbox', { name: 'A new dossier' })).toBeFocused();
  await page.keyboard.type('Karsana road');
  await app.press('Enter');
  await expect(app.dialog).toHaveCount(0);

  await app.press('/', 'Escape');
  await app.focusText();
  await app.press('Shift+D');
  const screen = page.getByRole('main', { name: 'Dossier' });
  await screen.getByRole('button', { name: /^Karsana road/ }).focus();
  await app.press('Enter');
  await expect(screen.getByRole('heading', { name: 'Karsana road' })).toBeVisible();
  await expect(screen.getByRole('region', { name: 'Documents' })).toContainText('River cuts');
  await expect(screen).not.toContainText('Markets');
  await expect(screen.getByRole('region', { name: 'Notes' })).toContainText('1 note');
  await expect(screen.getByRole('region', { name: 'Names' })).toContainText('Ilena Marrow');

  await screen.getByRole('button', { name: /^\d+ names/ }).press('Enter');
  const names = page.getByRole('list', { name: 'Names of the library' });
  await expect(names).toContainText('1 article');
  await page.getByRole('button', { name: 'Show the whole library' }).click();
  await expect(names).toContainText('in 2 articles');
  await app.press('Escape');

  await expect(screen.getByRole('heading', { name: 'Karsana road' })).toBeVisible();
  await screen.getByRole('button', { name: 'New brief…' }).press('Enter');
  await expect(app.dialog.getByLabel('Title')).toHaveValue('Karsana road');
  await app.dialog.getByRole('button', { name: 'Compose…' }).click();
  await expect(app.dialog).toHaveCount(0);
  await app.press('Shift+D');
  const brief = screen.getByRole('region', { name: 'Briefs' });
  await brief.getByRole('button', { name: /^Karsana road/ }).press('Enter');
  await expect(page.getByRole('main', { name: 'Brief' })).toContainText('River cuts');
});

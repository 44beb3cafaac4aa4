import { expect, test } from '../fixture.ts';

const FILES = [
  {
    name: 'mine.txt',
    text: 'Mine at the crossroads\n\nA mine exploded. 33,000 people fled the water supply camp.',
  },
  {
    name: 'gold.txt',
    text: 'Gold again\n\nThe gold mine has water. The supply of gold goes on; miners came.',
  },
  { name: 'arabic.txt', text: 'عنوان الخبر\n\nقالت الحكومة السودانية إن اللاجئين وصلوا.' },
  { name: 'chinese.txt', text: '苏丹新闻\n\n苏丹政府说，洪水造成三万人流离失所。' },
];

/** What is typed, and the titles of what it finds. */
const SEARCHES: readonly (readonly [string, readonly string[]])[] = [
  ['mine ', ['Mine at the crossroads', 'Gold again']],
  ['mine NOT crossroads ', ['Gold again']],
  ['"water supply"', ['Mine at the crossroads']],
  ['33000', ['Mine at the crossroads']],
  ['حكومة', ['عنوان الخبر']],
  ['洪水', ['苏丹新闻']],
];

test('a search is read as it is meant, counted in full, and a mistake is told', async ({
  app,
  page,
}) => {
  await app.importFiles(FILES);
  await expect(app.articles).toHaveCount(FILES.length);
  for (const [query, titles] of SEARCHES) {
    await app.search.fill(query);
    await expect(app.results).toHaveCount(titles.length);
    for (const title of titles) await expect(app.results.filter({ hasText: title })).toBeVisible();
  }

  await app.search.fill('"water supply"');
  await expect(app.results.locator('mark')).toHaveText(['water supply']);
  await app.press('Enter');
  await expect(app.reader.getByRole('article')).toBeVisible();
  await app.expectPainted('search-hit', 1);

  await app.search.fill('mine AND');
  await expect(page.getByText('Something is missing after “AND”.')).toBeVisible();
  await page.getByRole('button', { name: 'How to search' }).first().click();
  await expect(app.dialog).toContainText('AND binds before OR');
  await page.getByRole('button', { name: 'displac*' }).click();
  await expect(app.search).toHaveValue('displac*');
  await expect(page.getByText('Nothing matches')).toBeVisible();
});

import { expect, test } from '../fixture.ts';
import { longStory } from '../stories.ts';

test('an Arabic article is shown from right to left', async ({ app }) => {
  await app.importSample();
  await app.open(/أهالي/);
  const heading = app.reader.getByRole('heading', { level: 1 });
  await expect(heading).toHaveCSS('direction', 'rtl');
});

test('the palette lists commands and runs one by keyboard', async ({ app, page }) => {
  await app.importSample();
  await app.press('Control+k');
  const palette = page.getByRole('dialog');
  await expect(palette).toBeVisible();
  await page.keyboard.type('Theme: dark');
  await app.press('Enter');
  await expect(palette).toHaveCount(0);
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme))
    .toContain('dark');
});

test('the question mark shows the keys', async ({ app }) => {
  await app.importSample();
  await app.press('?');
  await expect(app.dialog).toContainText('Next sentence');
});

test('reading position is kept', async ({ app, page }) => {
  await app.importFiles([{ name: 'long.txt', text: longStory() }]);
  await app.open('A very long report');
  const place = () =>
    page.evaluate(() => {
      const room = document.querySelector('fieldbrief-app')?.querySelector('fb-reading-room');
      const reader =
        room?.shadowRoot?.querySelector('fb-reader') ?? document.querySelector('fb-reader');
      return reader?.shadowRoot?.querySelector('.page')?.scrollTop ?? -1;
    });
  await app.reader.getByText('Paragraph 300.').last().scrollIntoViewIfNeeded();
  await expect.poll(place).toBeGreaterThan(10_000);
  await page.waitForTimeout(1_500);
  await page.reload();
  await app.open('A very long report');
  await expect.poll(place).toBeGreaterThan(10_000);
});

test('only what is near the view of a long article is painted', async ({ app }) => {
  await app.importFiles([{ name: 'long.txt', text: longStory() }]);
  await app.open('A very long report');
  const painted = async () =>
    Object.values(await app.paintedLayers()).reduce((sum, size) => sum + size, 0);
  await expect.poll(painted).toBeGreaterThan(20);
  expect(await painted()).toBeLessThan(2_000);
});

test('a link shows its address and never leads away', async ({ app, page }) => {
  const text = '# Links\n\nSee the [report](https://example.org/report?id=1) of the office.\n';
  await app.importFiles([{ name: 'links.md', text }]);
  await app.open('Links');
  const before = page.url();
  await app.reader.getByRole('link', { name: 'report' }).click();
  await expect(app.dialog).toContainText('https://example.org/report?id=1');
  expect(page.url().split('#')[0]).toBe(before.split('#')[0]);
});

test('hostile markup is never run', async ({ app, page }) => {
  const text =
    '# <img src=x onerror="document.title = \'owned\'">\n\n<script>document.title = "owned"</script>\n\nA <script> tag and \\*\\*bold\\*\\*\n';
  await app.importFiles([{ name: 'hostile.md', text }]);
  await expect(app.articles).toHaveCount(1);
  await app.articles.getByRole('button').first().click();
  await expect(app.reader).toContainText('A <script> tag and **bold**');
  expect(await page.title()).not.toBe('owned');
});

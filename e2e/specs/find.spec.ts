import { expect, test } from '../fixture.ts';
import { unevenStory } from '../stories.ts';

test('Ctrl+F finds in the open article; Ctrl+Shift+F and / search the library', async ({
  app,
  page,
}) => {
  await app.importFiles([{ name: 'uneven.txt', text: unevenStory() }]);
  await app.open('An uneven report');
  await app.focusText();
  await app.press('Control+f');
  const field = app.reader.getByRole('textbox', { name: 'Find in this article' });
  const bar = app.reader.getByRole('search', { name: 'Find in this article' });
  await expect(field).toBeFocused();
  await page.keyboard.type('paragraph 15');
  await expect(bar).toContainText('1 of 11');
  await app.expectPainted('found-here', 1);
  expect((await app.paintedLayers()).found).toBeGreaterThan(0);

  // Places far down the page come into view, and from an end it goes on at the other.
  await app.press('Enter', 'Enter');
  await expect(bar).toContainText('3 of 11');
  await expect(app.reader.getByText('Paragraph 151 begins.')).toBeInViewport();
  await app.press('Shift+Enter', 'Shift+Enter', 'Shift+Enter');
  await expect(bar).toContainText('11 of 11');
  await expect(app.reader.getByText('Paragraph 159 begins.')).toBeInViewport();

  await app.press('Escape');
  await expect(field).toHaveCount(0);
  await app.expectPainted('found', 0);
  // What was found is the caret now: it can be marked at once.
  await app.press('h');
  await app.tab('Notes');
  await expect(app.inspector.getByText('Paragraph 15', { exact: true })).toBeVisible();

  await app.focusText();
  await app.press('Control+f');
  await expect(field).toHaveValue('paragraph 15');
  await page.keyboard.type('nowhere at all');
  await expect(bar).toContainText('Not found');
  await app.press('Control+Shift+f');
  await expect(app.search).toBeFocused();
  await app.press('Escape');
  await app.press('/');
  await expect(app.search).toBeFocused();
});

test('an Arabic article is searched without its vowel signs', async ({ app, page }) => {
  await app.importSample();
  await app.open(/أهالي/);
  await app.press('Control+f');
  await page.keyboard.type('الجمعه');
  await expect(app.reader.getByRole('search', { name: 'Find in this article' })).toContainText(
    /1 of \d/,
  );
});

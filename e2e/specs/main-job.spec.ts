import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from '../fixture.ts';
import { RIVER_STORY, wireStory } from '../stories.ts';

test('import, read with names, mark, note, find, summarise, export', async ({ app, page }) => {
  await app.importFiles([{ name: 'river.txt', text: RIVER_STORY }]);
  await app.open('River cuts the road');
  await expect(app.reader).toContainText('HALVET');

  await test.step('names are listed and painted', async () => {
    await app.tab('Entities');
    await expect(app.inspector.getByText('Ilena Marrow')).toBeVisible();
    await expect(app.inspector.getByText('World Health Organization')).toBeVisible();
    await expect
      .poll(async () =>
        Object.values(await app.paintedLayers()).reduce((sum, size) => sum + size, 0),
      )
      .toBeGreaterThan(5);
  });

  await test.step('a passage is marked by mouse', async () => {
    await app.selectByMouse('We need boats');
    await page
      .getByRole('toolbar', { name: 'Selected passage' })
      .getByRole('button', { name: 'Highlight in green' })
      .click();
    await app.tab('Notes');
    await expect(
      app.inspector.getByRole('article', { name: /Highlight on “We need boats”/ }),
    ).toBeVisible();
  });

  await test.step('a note is written by keyboard alone', async () => {
    await page.keyboard.press('Escape');
    await app.press('j', 'n');
    await page.keyboard.type('Ask the depot about the bridge');
    await app.press('Control+Enter');
    await expect(app.inspector.getByText('Ask the depot about the bridge')).toBeVisible();
  });

  await test.step('both are there after a reload', async () => {
    await page.reload();
    await app.open('River cuts the road');
    await app.tab('Notes');
    await expect(app.inspector.getByRole('article')).toHaveCount(2);
  });

  await test.step('search finds the article and the note', async () => {
    await app.search.fill('karsan');
    await expect(app.results.filter({ hasText: 'Karsana' }).first()).toBeVisible();
    await app.search.fill('depot');
    await expect(app.results.filter({ hasText: 'depot' }).first()).toBeVisible();
    await app.search.fill('zebra');
    await expect(page.getByText('Nothing matches')).toBeVisible();
    await app.search.fill('');
  });

  await test.step('the summary is edited, and the brief says what it says', async () => {
    await app.tab('Summary');
    await expect(app.inspector.getByText(/Heavy rain cut the only road/).first()).toBeVisible();
    const file = await app.exportBrief({
      title: 'The Karsana road',
      marking: 'TLP:GREEN',
      wholeArticle: true,
      notes: true,
    });
    expect(file.suggestedFilename()).toBe('The-Karsana-road.pdf');
    const pdf = await getDocument({
      data: new Uint8Array(readFileSync(await file.path())),
      verbosity: 0,
    }).promise;
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) => {
        const { items } = await (await pdf.getPage(index + 1)).getTextContent();
        return items
          .map((item) => ('str' in item ? item.str : ''))
          .join(' ')
          .replace(/\s+/g, ' ');
      }),
    );
    const text = pages.join(' ');
    for (const words of [
      'The Karsana road',
      'We need boats',
      'Ask the depot',
      'Ilena Marrow',
      'Meridian Wire',
    ]) {
      expect(text).toContain(words);
    }
    pages.forEach((words, index) => {
      expect(words).toContain('TLP:GREEN');
      expect(words).toContain(`${index + 1} of ${pages.length}`);
    });
    expect(JSON.stringify(await pdf.getOutline())).toContain('Summary');
  });
});

test('the same file again changes nothing and says so', async ({ app, page }) => {
  await app.importFiles([{ name: 'river.txt', text: RIVER_STORY }]);
  await expect(app.articles).toHaveCount(1);
  await app.importFiles([
    { name: 'river.txt', text: RIVER_STORY },
    { name: 'empty.txt', text: '' },
  ]);
  await expect(page.getByText('empty.txt').first()).toBeVisible();
  await expect(page.getByText(/already/i).first()).toBeVisible();
  await expect(app.articles).toHaveCount(1);
});

test('a deleted note comes back with one key', async ({ app }) => {
  await app.importFiles([{ name: 'river.txt', text: RIVER_STORY }]);
  await app.open('River cuts the road');
  await app.press('j', 'h');
  await app.tab('Notes');
  const notes = app.inspector.getByRole('article');
  await expect(notes).toHaveCount(1);
  await notes.getByRole('button', { name: 'Delete' }).click();
  await expect(notes).toHaveCount(0);
  await app.press('Control+z');
  await expect(notes).toHaveCount(1);
});

test('typed text survives a reload before it was saved', async ({ app, page }) => {
  await app.importFiles([{ name: 'river.txt', text: RIVER_STORY }]);
  await app.open('River cuts the road');
  await app.press('j', 'n');
  await page.keyboard.type('half a thought');
  await page.reload();
  await app.open('River cuts the road');
  await app.tab('Notes');
  await expect(app.inspector.getByRole('textbox', { name: 'Note' })).toHaveValue('half a thought');
  // What was typed lies in the library alone.
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  );
  expect(stored).not.toContain('half');
});

test('the wire story as people paste it', async ({ app }) => {
  const story = wireStory();
  test.skip(story === null, 'needs ../shared/data/idlib-article.txt');
  await app.importFiles([{ name: 'idlib-article.txt', text: story ?? '' }]);
  await app.open(/Syrian government forces/);
  await expect(app.reader).toContainText('BEIRUT');
  await expect(app.reader).not.toContainText('Advertisement');
  await app.tab('Entities');
  for (const name of [
    'Bashar Assad',
    'Mark Lowcock',
    'Geir Pedersen',
    'World Health Organization',
    'Damascus',
  ]) {
    await expect(app.inspector.getByText(name).first()).toBeVisible();
  }
  const file = await app.exportBrief({ format: 'Markdown' });
  expect(readFileSync(await file.path(), 'utf8')).toMatch(/^---\ntitle: /);
});

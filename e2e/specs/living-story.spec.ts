import { expect, test } from '../fixture.ts';

const asPage = (paragraphs: readonly string[]) => `<!doctype html><html lang="en"><head>
<title>River cuts the road</title><link rel="canonical" href="https://wire.example/river-road">
<meta property="og:site_name" content="Meridian Wire"></head><body><article><h1>River cuts the road</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;

const LEAD =
  'Heavy rain cut the only road to Karsana on Monday, the river authority said in the morning.';
const BOATS =
  'The mayor of Halvet asked the government for forty boats and for fuel to run them until Sunday.';
const CLINICS =
  'Two clinics in the lower valley had closed by the evening, a nurse told the paper.';
const BACKGROUND =
  'The road was built in the year before the war and has been cut by the river four times since then.';

test('notes follow a new version, say how well, and a lost one is attached by one key', async ({
  app,
}) => {
  const notes = app.inspector.getByRole('article');
  await app.importFiles([{ name: 'river.html', text: asPage([LEAD, BOATS, CLINICS, BACKGROUND]) }]);
  await app.open('River cuts the road');
  await app.tab('Notes');
  for (let count = 1; count <= 3; count += 1) {
    await app.press('j', 'h');
    await expect(notes).toHaveCount(count);
  }

  const changed = BOATS.replace('forty boats', 'sixty boats');
  const correction = 'A correction was made to this report: the number of boats was wrong before.';
  await app.importFiles([
    { name: 'river-2.html', text: asPage([correction, LEAD, changed, BACKGROUND]) },
  ]);
  await expect(app.articles).toHaveCount(1);
  await expect(app.inspector.getByText('Moved with its passage')).toBeVisible();
  await expect(app.inspector.getByText(/Wording changed/)).toContainText('forty boats');
  const lost = notes.filter({ hasText: 'Not in this version' });
  await expect(lost).toContainText('Two clinics');

  await lost.getByRole('button', { name: /Two clinics/ }).click();
  await app.press('j', 'r');
  await expect(app.inspector.getByText('Not in this version')).toHaveCount(0);
  await app.press('Control+z');
  await expect(app.inspector.getByText('Not in this version')).toBeVisible();
});

test('the versions are compared, by keys, with the notes that need a look', async ({ app }) => {
  await app.importFiles([{ name: 'river.html', text: asPage([LEAD, BOATS, CLINICS, BACKGROUND]) }]);
  await app.open('River cuts the road');
  await app.tab('Notes');
  for (let count = 1; count <= 3; count += 1) {
    await app.press('j', 'h');
    await expect(app.inspector.getByRole('article')).toHaveCount(count);
  }
  const changed = BOATS.replace('forty boats', 'sixty boats');
  await app.importFiles([{ name: 'river-2.html', text: asPage([LEAD, changed, BACKGROUND]) }]);
  await app.reader.getByRole('button', { name: /2 versions/ }).click();

  const changes = app.page.getByRole('main', { name: 'Changes' });
  await expect(changes.getByRole('status')).toContainText('2 changes');
  const row = changes.getByRole('group', { name: 'Changed' });
  await expect(row.locator('del')).toHaveText('forty');
  await expect(row.locator('ins')).toHaveText('sixty');
  await expect(changes.getByRole('group', { name: 'Removed' })).toContainText('Two clinics');
  await app.press('j');
  await expect(changes.getByRole('status')).toContainText('at 1');
  await app.press('j', 'j');
  await expect(changes.getByRole('status')).toContainText('at 2');

  const notes = changes.getByRole('region', { name: 'Notes that need a look' });
  await expect(notes).toContainText('forty boats');
  await notes.getByRole('button', { name: /Two clinics/ }).click();
  await app.press('j', 'r');
  await expect(app.inspector.getByText('Not in this version')).toHaveCount(0);
});

test('the same story without an address is offered as a new version', async ({ app }) => {
  const story = (paragraphs: readonly string[]) =>
    ['River cuts the road', ...paragraphs].join('\n\n');
  await app.importFiles([{ name: 'one.txt', text: story([LEAD, BOATS, CLINICS, BACKGROUND]) }]);
  await app.open('River cuts the road');
  await app.press('j', 'j', 'h');
  await app.importFiles([
    { name: 'two.txt', text: story([LEAD, BOATS, CLINICS, BACKGROUND, 'More rain is forecast.']) },
  ]);
  await expect(app.articles).toHaveCount(2);
  const offer = app.reader.getByRole('complementary', { name: 'The same story' });
  await expect(offer).toContainText('no date says which is newer');
  await offer.getByRole('button', { name: 'This one is newer' }).click();
  await expect(app.articles).toHaveCount(1);
  await expect(app.reader.getByRole('button', { name: /2 versions/ })).toBeVisible();
  await app.tab('Notes');
  await expect(app.inspector.getByRole('article')).toHaveCount(1);
  await app.press('Control+z');
  await expect(app.articles).toHaveCount(2);
});

test('a chosen file becomes the new version of the open article', async ({ app, page }) => {
  await app.importFiles([{ name: 'river.html', text: asPage([LEAD, BOATS]) }]);
  await app.open('River cuts the road');
  const chooser = page.waitForEvent('filechooser');
  await app.press('Control+k');
  await page.getByRole('combobox', { name: /command/i }).fill('from a file');
  await app.press('Enter');
  const text = [LEAD, BOATS.replace('forty', 'sixty')].join('\n\n');
  await (await chooser).setFiles([
    { name: 'later.txt', mimeType: 'text/plain', buffer: Buffer.from(text) },
  ]);
  await expect(app.reader.getByText('sixty boats')).toBeVisible();
  await expect(app.articles).toHaveCount(1);
});

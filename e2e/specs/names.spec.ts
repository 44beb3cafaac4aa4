import { expect, test } from '../fixture.ts';

test('names of the library: find one, open its page, write about it, go to a mention', async ({
  app,
}) => {
  await app.importSample();
  await app.open('Dam breach sweeps through Ilma valley as');
  await expect(app.inspector.getByText('Nadim Harroush')).toBeVisible();
  await app.page.getByRole('button', { name: 'Names', exact: true }).click();
  const names = app.page.getByRole('main', { name: 'Names' });
  await names.getByRole('searchbox', { name: 'Find a name' }).fill('nadim harr');
  const list = names.getByRole('list', { name: 'Names of the library' });
  await expect(list.getByRole('listitem').first()).toContainText('Nadim Harroush');
  await app.press('ArrowDown', 'Enter');

  const page = app.page.getByRole('main', { name: 'Entity' });
  await expect(page.getByRole('heading', { name: 'Nadim Harroush' })).toBeVisible();
  await page.getByRole('button', { name: 'Write a note' }).click();
  await page.getByRole('textbox', { name: /Note on/ }).fill('Governor since **2024**.');
  await app.press('Control+Enter');
  await expect(page.getByText('Governor since 2024.')).toBeVisible();
  await page
    .getByRole('region', { name: /The price of a valley/ })
    .getByRole('button')
    .first()
    .click();
  await expect(app.reader.getByRole('heading', { name: /The price of a valley/ })).toBeVisible();
});

test('network, timeline and map are drawn from what ships with the app', async ({ app }) => {
  await app.importFiles([
    {
      name: 'aleppo.txt',
      text: 'Aid reaches Aleppo\n\nALEPPO, 6 March 2026 (Meridian Wire) – Aid reached Aleppo on Thursday, the United Nations said.\n\nMark Lowcock thanked the crews in Aleppo and Damascus.\n',
    },
  ]);
  await expect(app.inspector.getByText('Mark Lowcock')).toBeVisible();
  await app.page.getByRole('button', { name: 'Pictures', exact: true }).click();
  const pictures = app.page.getByRole('main', { name: 'Pictures' });
  await expect(pictures.getByRole('link', { name: /^Mark Lowcock/ })).toBeVisible();
  await pictures.getByRole('tab', { name: 'Timeline' }).click();
  await expect(pictures.getByRole('list', { name: /Events by date/ })).toContainText('on Thursday');
  await pictures.getByRole('tab', { name: 'Map' }).click();
  await expect(pictures.getByRole('link', { name: /^Damascus/ })).toBeVisible();
  await pictures.getByRole('link', { name: /^Damascus/ }).press('Enter');
  const page = app.page.getByRole('main', { name: 'Entity' });
  await expect(page.getByRole('heading', { name: 'Damascus' })).toBeVisible();
});

test('an entity is put right on its own page: renamed by keyboard, taken back, a form split off', async ({
  app,
}) => {
  const story = (title: string) =>
    `${title}\n\nMark Lowcock met Elena Petrova in Damascus on Monday. Lowcock left before noon.\n`;
  await app.importFiles([
    { name: 'one.txt', text: story('The first meeting') },
    { name: 'two.txt', text: story('The second meeting') },
  ]);
  await app.open('The second meeting');
  await expect(app.inspector.getByText('Mark Lowcock')).toBeVisible();
  await app.page.getByRole('button', { name: 'Names', exact: true }).click();
  const names = app.page.getByRole('main', { name: 'Names' });
  await names.getByRole('searchbox', { name: 'Find a name' }).fill('lowcock');
  await expect(names.getByRole('listitem').first()).toContainText('Mark Lowcock');
  await app.press('ArrowDown', 'Enter');

  const page = app.page.getByRole('main', { name: 'Entity' });
  await expect(page.getByRole('heading', { name: 'Mark Lowcock' })).toBeVisible();
  await page.getByRole('region', { name: 'Entity page' }).focus();
  await app.press('e');
  await page.getByLabel('This name').selectOption({ label: 'is called otherwise' });
  await expect(page.getByLabel('Also where it is written Lowcock')).toBeChecked();
  await page.getByLabel('Name', { exact: true }).fill('Sir Mark Lowcock');
  await app.press('Tab');
  await expect(page.getByRole('status')).toContainText('in 2 articles');
  await page.getByText('Show each of them').click();
  const touched = page.getByRole('region', { name: 'What the correction changes' });
  await expect(touched.getByRole('region', { name: 'The first meeting' })).toContainText(
    '→ Person “Sir Mark Lowcock”',
  );
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  await expect(app.page.getByText('Corrected in 2 articles')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sir Mark Lowcock' })).toBeVisible();

  await page.getByRole('region', { name: 'Entity page' }).focus();
  await app.press('Control+z');
  await expect(page.getByRole('heading', { name: 'Mark Lowcock', exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Lowcock', exact: true }).click();
  await page.getByLabel('This name').selectOption({ label: 'is somebody or something else' });
  await page.getByLabel('Name', { exact: true }).fill('Anna Lowcock');
  await app.press('Tab');
  await expect(page.getByRole('status')).toContainText('Changes 2 mentions in 2 articles');
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  await expect(page.getByText('2 mentions in 2 articles')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lowcock', exact: true })).toHaveCount(0);

  await page.getByRole('button', { name: 'Correct…' }).click();
  await page.getByLabel('This name').selectOption({ label: 'is the same as …' });
  await page.getByLabel('Name', { exact: true }).fill('Elena Petrova');
  await app.press('Tab');
  await expect(page.getByRole('status')).toContainText('in 2 articles');
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Elena Petrova' })).toBeVisible();
  await expect(page.getByText('4 mentions in 2 articles')).toBeVisible();
});

test('an entity page says why its forms are one and who watches for it; Arabic stands beside Latin', async ({
  app,
}) => {
  await app.importFiles([
    {
      name: 'crews.txt',
      text: 'Crews\n\nRain fell on Aleppo. The World Health Organization (WHO) sent crews on Monday. WHO left on Tuesday.\n',
    },
    {
      name: 'arabic.txt',
      text: 'أمطار على حلب\n\nقال المتحدث باسم منظمة الصحة العالمية إن الأطباء وصلوا إلى مدينة حلب.\n',
    },
  ]);
  await app.run('Watch lists');
  await app.dialog
    .getByLabel('Watch list file')
    .setInputFiles({ name: 'aid.csv', mimeType: 'text/csv', buffer: Buffer.from('WHO\n') });
  await expect(app.dialog.getByText(/1 name/).first()).toBeVisible();
  await app.leaveDialog();

  await app.page.getByRole('button', { name: 'Names', exact: true }).click();
  const names = app.page.getByRole('main', { name: 'Names' });
  await names.getByRole('searchbox', { name: 'Find a name' }).fill('منظمة');
  await expect(names.getByRole('listitem')).toContainText(['World Health Organization']);
  await app.press('ArrowDown', 'Enter');
  const page = app.page.getByRole('main', { name: 'Entity' });
  await expect(page.getByText('in 2 articles')).toBeVisible();
  await expect(page.getByText(/WHO: the text introduces it in brackets/)).toBeVisible();
  await expect(page.getByText(/the same name in another transliteration/)).toBeVisible();
  await page.getByRole('button', { name: 'Watched as WHO by aid.csv' }).click();
  await expect(app.dialog.getByText('aid.csv')).toBeVisible();
  await app.leaveDialog();

  await page
    .getByRole('listitem')
    .filter({ hasText: 'introduces it in brackets' })
    .getByRole('button')
    .click();
  await expect(app.reader.getByRole('heading', { name: 'Crews' })).toBeVisible();
});

test('names that may be one are joined or kept apart by keyboard, and taken back', async ({
  app,
}) => {
  await app.importFiles([
    { name: 'a.txt', text: 'A meeting\n\nMark Lowcock met the governor in Geneva on Monday.\n' },
    { name: 'b.txt', text: 'A visit\n\nHelen Lowcock visited a school in Aleppo on Tuesday.\n' },
    { name: 'c.txt', text: 'A letter\n\nA letter by Mr. Lowcock reached Geneva, Lowcock said.\n' },
  ]);
  await app.page.getByRole('button', { name: 'Names', exact: true }).click();
  const names = app.page.getByRole('main', { name: 'Names' });
  const summary = names.getByText('Maybe the same: 2 pairs');
  await expect(app.page.getByRole('progressbar', { name: 'Reading names' })).toHaveCount(0);
  await summary.focus();
  await app.press('Enter', 'ArrowDown');
  const pairs = names.getByRole('list', { name: 'Names that may be one' });
  const helen = pairs.getByRole('button', { name: 'Both are Helen Lowcock' });
  await expect(helen).toBeFocused();
  await expect(pairs).toContainText('Helen Lowcock visited a school in Aleppo');
  await app.press('Tab', 'Enter');
  await expect(helen).toHaveCount(0);

  const mark = pairs.getByRole('button', { name: 'Both are Mark Lowcock' });
  await expect(mark).toBeFocused();
  await app.press('Enter');
  await expect(names).toContainText('All answered.');
  const list = names.getByRole('list', { name: 'Names of the library' });
  await expect(list.getByRole('listitem').filter({ hasText: 'Mark Lowcock' })).toContainText(
    '3 mentions in 2 articles',
  );
  await app.press('Control+z');
  await expect(names.getByText('Maybe the same: 1 pair')).toBeVisible();
});

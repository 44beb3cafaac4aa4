import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import type { App } from '../app.ts';
import { expect, test } from '../fixture.ts';

const FIRST =
  'Flood in Halvet\n\nThe flood killed 41 people in Halvet on Tuesday. Boats are asked for.\n\nThe road to Orvane is cut.\n';
const SECOND =
  'Toll rises in Halvet\n\nThe flood killed 58 people in Halvet on Tuesday. The road is cut.\n';
const THIRD =
  'Ministry on Halvet\n\nThe flood killed 27 people in Halvet on Tuesday, the ministry said.\n';

async function importAll(app: App): Promise<void> {
  await app.importFiles([
    { name: 'first.txt', text: FIRST },
    { name: 'second.txt', text: SECOND },
    { name: 'third.txt', text: THIRD },
  ]);
  await expect(app.articles).toHaveCount(3);
}

/** A brief of all three. */
const compose = (app: App, template: string) =>
  app.composeBrief({
    articles: ['Flood in Halvet', 'Toll rises', 'Ministry on Halvet'],
    template,
    title: 'Halvet',
  });

/** The pages show the brief as it now is. */
const printed = (app: App) =>
  expect(
    app.page.getByRole('region', { name: 'Pages', exact: true }).getByRole('status'),
  ).toHaveText(/^\d+ pages?/);

const hasInk = (page: Locator) =>
  page.evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    return data?.some((value, index) => index % 4 === 0 && value < 100) ?? false;
  });

test('a situation report of three articles whose figures disagree: graded, marked, written, mended, exported, opened again', async ({
  app,
  page,
}, testInfo) => {
  await importAll(app);
  await app.open('Flood in Halvet');
  await app.press('j', 'h');
  await app.tab('Notes');
  await app.inspector.getByRole('button', { name: /^Grade/ }).click();
  const { dialog } = app;
  await dialog.getByRole('radio', { name: 'B Usually reliable' }).check();
  await dialog.getByRole('radio', { name: /^2 / }).check();
  await dialog.getByLabel('Marking').selectOption('TLP:AMBER');
  await app.leaveDialog();

  await compose(app, 'Situation report');
  await printed(app);
  const pages = page.getByRole('region', { name: 'Pages', exact: true });
  await expect(pages.getByRole('status')).toContainText('TLP:AMBER');
  await expect.poll(() => hasInk(pages.getByRole('img', { name: /^Page 1/ }))).toBe(true);

  // What does not stand in a source is said beside the words, and before the export.
  const outlook = page.getByRole('textbox', { name: 'Judgement' });
  await outlook.fill('The mayor said “all is well in our town”. [^1:1]');
  const own = page
    .getByRole('region', { name: 'Outlook' })
    .getByRole('list', { name: 'To look at' });
  await expect(own).toContainText('all is well');
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect(dialog.getByRole('button', { name: 'Export anyway' })).toBeEnabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);

  // Mended, with a citation from the material.
  await outlook.fill('The road will very likely stay cut.');
  await page.getByRole('button', { name: 'Cite in the text: The road to Orvane is cut.' }).click();
  await expect(outlook).toHaveValue(/^The road will very likely stay cut\.\[\^\d:2\]$/);
  await page.getByLabel('Analytic confidence').selectOption('moderate');
  await expect(own).toHaveCount(0);

  const details = page.getByRole('button', { name: 'Details…' });
  await details.click();
  await dialog.getByRole('checkbox', { name: /^Grades/ }).check();
  await dialog.getByLabel('Author').fill('Desk two');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(dialog).toHaveCount(0);

  const html = testInfo.outputPath('report.html');
  await app.exportComposed('HTML', html);
  const report = readFileSync(html, 'utf8');
  expect(report).toContain('Halvet: Situation Report No. 1');
  // Who said what stands row under row, as no day says that they disagree.
  expect(report).toMatch(/<strong>27<[\s\S]*<strong>58<[\s\S]*<strong>41</);
  expect(report).toContain('very likely (80–95%)');
  expect(report).toContain('Confidence: moderate');
  expect(report).toContain('TLP:AMBER');
  expect(report).toContain('B2');
  expect(report).toContain('Desk two');
  const pdf = testInfo.outputPath('report.pdf');
  await app.exportComposed('PDF', pdf, 'Carry passages and notes');
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');

  // All of it is there after the window went away, and the next report can say what is new.
  await page.reload();
  await expect(outlook).toHaveValue(/^The road will very likely stay cut\.\[\^\d:2\]$/);
  await details.click();
  await dialog.getByLabel('What is offered and fills in').selectOption('1');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByLabel('Only what is new since No. 1').check();
  await expect(page.getByRole('button', { name: /^Add: The flood killed 41/ })).toHaveCount(0);

  // The PDF brings its passage back: this library has it already.
  await app.press('Escape');
  await app.importPath(pdf);
  await expect(dialog).toContainText('1 in the library already');
});

test('a brief is put together by mouse and by keyboard alone, and every step can be taken back', async ({
  app,
  page,
}) => {
  await importAll(app);
  await compose(app, 'BLUF memo');
  const plan = page.getByRole('region', { name: 'The brief' });
  const passages = plan.getByRole('region', { name: 'Passages and notes' });
  const rests = plan.getByRole('region', { name: 'What it rests on' });
  await expect(rests.getByRole('listitem')).toHaveCount(1);

  // By mouse: a sentence from the material into a section.
  const offer = page
    .getByRole('region', { name: 'Material' })
    .getByRole('listitem')
    .filter({ hasText: 'The road to Orvane is cut.' });
  await offer.dragTo(passages.getByText('Nothing yet'));
  await expect(passages.getByRole('listitem')).toHaveCount(1);
  await expect(offer).toContainText('in the brief');

  // By keyboard: up into the section before, down again, out.
  const item = plan.getByRole('listitem').filter({ hasText: 'The road to Orvane is cut.' });
  await item.focus();
  await app.press('Alt+ArrowUp');
  await expect(passages.getByRole('listitem')).toHaveCount(0);
  await expect(rests.getByRole('listitem')).toHaveCount(2);
  await expect(item).toBeFocused();
  await app.press('Alt+ArrowUp');
  await expect(rests.getByRole('listitem').nth(0)).toContainText('The road to Orvane');
  await app.press('Delete');
  await expect(rests.getByRole('listitem')).toHaveCount(1);

  await app.press('Control+z');
  await expect(rests.getByRole('listitem').nth(0)).toContainText('The road to Orvane');
  await app.press('Control+z', 'Control+z');
  await expect(passages.getByRole('listitem')).toHaveCount(1);

  // What is written is there after a crash of the window, before anybody left the field.
  await plan.getByRole('textbox', { name: 'Text', exact: true }).fill('Boats are asked for.');
  await page.waitForTimeout(700);
  await page.reload();
  await expect(plan.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue(
    'Boats are asked for.',
  );

  // The outline is a template from now on.
  await page.getByRole('button', { name: 'Details…' }).click();
  await app.dialog.getByLabel(/as a template called/).fill('Desk note');
  await app.dialog.getByRole('button', { name: 'Keep as a template' }).click();
  await expect(app.dialog.getByText('can be chosen for the next brief')).toBeVisible();
  await app.dialog.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Briefs' }).last().click();
  await page.getByRole('button', { name: 'New brief…' }).click();
  await expect(app.dialog.getByLabel('Template')).toContainText('Desk note');
});

import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from '../fixture.ts';

const FLOOD =
  'Flood in Halvet\n\nThe flood killed 41 people in Halvet on Tuesday. Boats are asked for.\n\nThe road to Orvane is cut.\n';
const ARABIC =
  'ارتفاع عدد القتلى\n\nقالت منظمة الصحة إن عدد القتلى ارتفع إلى 58 شخصا في المدينة.\n\nالمستشفيات لا تعمل منذ أيام.\n';

test('a brief goes to Word, is edited there, comes back sentence by sentence and is undone', async ({
  app,
  page,
}, testInfo) => {
  await app.importFiles([{ name: 'flood.txt', text: FLOOD }]);
  await expect(app.articles).toHaveCount(1);
  await app.open('Flood in Halvet');
  await app.composeBrief({ articles: ['Flood in Halvet'], template: 'BLUF memo' });
  const words = page.getByRole('textbox', { name: 'Text' }).first();
  await words.fill('Boats should go at once. [^1:1] The road stays cut. [^1:2]');
  const path = testInfo.outputPath('halvet.docx');
  await app.exportComposed('Word (DOCX)', path);

  const parts = unzipSync(readFileSync(path));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const edited = xml
    .replace('Boats should go at once.', 'Boats should go before Friday.')
    .replace(
      /<w:r>(?:(?!<\/w:r>)[\s\S])*<w:footnoteReference w:id="2"\/>(?:(?!<\/w:r>)[\s\S])*<\/w:r>/,
      '',
    );
  expect(edited).not.toBe(xml);
  writeFileSync(path, zipSync({ ...parts, 'word/document.xml': strToU8(edited) }));

  const { dialog } = app;
  await page.getByRole('button', { name: 'Bring back from Word…' }).click();
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose the Word file…' }).click();
  await (await chooser).setFiles(path);
  const changes = dialog.getByRole('group', { name: 'Changes' });
  await expect(changes.getByRole('listitem')).toHaveCount(2);
  await expect(changes).toContainText('Boats should go before Friday.');
  await expect(changes).toContainText('Lost its citation: source 1, paragraph 2');
  // The one is taken, the other left.
  await changes.getByRole('checkbox', { name: /The road stays cut/ }).uncheck();
  await dialog.getByRole('button', { name: 'Take 1 of 2' }).click();
  await expect(dialog).toContainText('1 change taken.');
  await app.leaveDialog();
  await expect(words).toHaveValue(
    'Boats should go before Friday. [^1:1] The road stays cut. [^1:2]',
  );
  await app.press('Control+z');
  await expect(words).toHaveValue(/Boats should go at once\./);
});

test('words of an Arabic brief are found in its PDF', async ({ app }, testInfo) => {
  await app.importFiles([{ name: 'toll.txt', text: ARABIC }]);
  await expect(app.articles).toHaveCount(1);
  await app.open('ارتفاع');
  await app.composeBrief({ articles: ['ارتفاع'], template: 'Reading digest' });
  const path = testInfo.outputPath('arabic.pdf');
  await app.exportComposed('PDF', path);
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join(' ');
  }
  for (const word of ['القتلى', 'قالت', 'منظمة']) expect(text).toContain(word);
  const outline = await pdf.getOutline();
  expect(outline[0]?.title).toContain('ارتفاع عدد القتلى');
});

import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from '../fixture.ts';
import { unevenStory } from '../stories.ts';

interface PrintedPage {
  readonly text: string;
  readonly colors: ReadonlySet<string>;
}

/** What stands on the pages and in which colours. */
async function pagesOf(bytes: Uint8Array): Promise<PrintedPage[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const { fnArray, argsArray } = await page.getOperatorList();
    const colors = fnArray.flatMap((operation, index) =>
      operation === OPS.setFillRGBColor || operation === OPS.setStrokeRGBColor
        ? [String(argsArray[index])]
        : [],
    );
    pages.push({
      text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
      colors: new Set(colors),
    });
  }
  return pages;
}

test('the browser prints the whole article, with its marks, as dark ink in every theme', async ({
  app,
  page,
}) => {
  await app.importFiles([{ name: 'uneven.txt', text: unevenStory() }]);
  await app.open('An uneven report');
  const names = app.inspector.getByRole('region', { name: 'People' });
  await expect(names).toContainText('Mark Lowcock');
  const prints: PrintedPage[][] = [];
  for (const theme of ['paper', 'dark']) {
    await app.run(`Theme: ${theme}`);
    await expect(page.locator(`html[data-theme="${theme}"]`)).toHaveCount(1);
    prints.push(await pagesOf(await page.pdf({ format: 'A4' })));
  }
  const [onPaper = [], onDark = []] = prints;
  expect(onPaper.length).toBeGreaterThan(12);
  expect(onPaper[0]?.text).toContain('An uneven report');
  expect(onPaper.at(-1)?.text).toContain('Paragraph 200 begins.');
  const text = onPaper.map((one) => one.text).join(' ');
  for (const label of ['Search articles', 'Entities', 'Briefs', 'network blocked'])
    expect(text).not.toContain(label);
  // A name on the last page, which was never in view, is underlined as on the first.
  expect(onPaper.at(-1)?.colors.size).toBeGreaterThan(2);
  expect(onDark).toEqual(onPaper);
});

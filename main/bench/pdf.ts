import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { articleOf, brief } from '../export/brief.fixture.ts';
import { BrowserPdfPrinter } from '../export/browser-pdf-printer.ts';
import { exportBrief } from '../export/export-brief.ts';
import { briefHtml } from '../export/html.ts';
import { generatedStory } from './generated-story.ts';
import { Random } from './random.ts';

/** A brief of about 50 pages to PDF, beside WeasyPrint on the same HTML where it is installed. */
export async function run(): Promise<void> {
  const paragraphs = generatedStory(new Random(11), 25_500).trim().split('\n\n');
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text, marks: [] }));
  const document = brief({}, articleOf('Fifty pages', blocks));
  const printer = new BrowserPdfPrinter();
  try {
    for (const turn of ['cold, browser started', 'warm']) {
      const began = performance.now();
      const { pages, bytes } = await exportBrief(document, { format: 'pdf', paper: 'A4', printer });
      const seconds = ((performance.now() - began) / 1000).toFixed(2);
      console.log(`pdf: ${pages} pages, ${bytes.length} bytes in ${seconds} s (${turn})`);
    }
  } finally {
    await printer.close();
  }
  await weasyprint(briefHtml(document));
}

async function weasyprint(html: string): Promise<void> {
  try {
    execFileSync('weasyprint', ['--version'], { stdio: 'ignore' });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.log('WeasyPrint is not installed here: no peer in this run.');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-bench-'));
  try {
    writeFileSync(join(folder, 'brief.html'), html);
    const began = performance.now();
    await promisify(execFile)('weasyprint', ['brief.html', 'brief.pdf'], { cwd: folder });
    console.log(
      `WeasyPrint on the same HTML: ${((performance.now() - began) / 1000).toFixed(2)} s`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

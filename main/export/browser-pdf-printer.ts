import type { Browser } from 'playwright-core';
import { findChromium } from './find-chromium.ts';
import { type PdfPrinter, PdfPrinterError, type PrintOptions } from './pdf-printer.ts';

/** Prints with a headless Chromium, started at the first brief and kept until `close`. */
export class BrowserPdfPrinter implements PdfPrinter {
  #browser: Promise<Browser> | null = null;

  async print(html: string, { paper, header, footer, margins }: PrintOptions): Promise<Uint8Array> {
    const browser = await this.#started();
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    try {
      // Nothing may leave: a brief carries all that it shows.
      await context.route('**', (route) => route.abort('blockedbyclient'));
      const page = await context.newPage();
      await page.setContent(html, { waitUntil: 'load' });
      return await page.pdf({
        format: paper,
        tagged: true,
        outline: true,
        printBackground: true,
        displayHeaderFooter: true,
        headerTemplate: header,
        footerTemplate: footer,
        margin: {
          top: `${margins.top}mm`,
          right: `${margins.right}mm`,
          bottom: `${margins.bottom}mm`,
          left: `${margins.left}mm`,
        },
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      throw new PdfPrinterError(`The browser could not print the brief: ${reason}`);
    } finally {
      await context.close().catch(() => this.#forget());
    }
  }

  async close(): Promise<void> {
    const browser = this.#browser;
    this.#browser = null;
    await (await browser?.catch(() => null))?.close();
  }

  #forget(): void {
    this.#browser = null;
  }

  #started(): Promise<Browser> {
    this.#browser ??= start().catch((error: unknown) => {
      this.#browser = null;
      throw error;
    });
    return this.#browser;
  }
}

async function start(): Promise<Browser> {
  const found = await findChromium();
  if (found === null) {
    throw new PdfPrinterError(
      'A PDF needs Chrome, Chromium or Edge on this machine: install one, or name its program in FIELDBRIEF_CHROMIUM.',
    );
  }
  // Loaded only now: every other command starts faster without it.
  const { chromium } = await import('playwright-core');
  try {
    return await chromium.launch({
      executablePath: found.executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--font-render-hinting=none',
      ],
      env: { ...process.env, ...found.env } as Record<string, string>,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new PdfPrinterError(`${found.executablePath} could not be started: ${reason}`);
  }
}

import type { Browser } from 'playwright-core';
import { findChromium } from './find-chromium.ts';
import { OFFLINE_SWITCHES } from './offline-switches.ts';
import {
  inTime,
  PATIENCE_MS,
  type PdfPrinter,
  PdfPrinterError,
  type PrintOptions,
} from './pdf-printer.ts';

/** Prints with a headless Chromium, started at the first brief and kept until `close`. */
export class BrowserPdfPrinter implements PdfPrinter {
  #browser: Promise<Browser> | null = null;
  readonly #patience: number;

  /** @param patience how long a brief may take, in milliseconds */
  constructor(patience = PATIENCE_MS) {
    this.#patience = patience;
  }

  async print(html: string, options: PrintOptions): Promise<Uint8Array> {
    const browser = await this.#started();
    try {
      return await inTime(this.#patience, printPage(browser, html, options), () => {
        // Whatever it is busy with ends with it; the next brief gets a new one.
        this.#browser = null;
        browser.close().catch((error: unknown) => console.error(error));
      });
    } catch (error) {
      throw new PdfPrinterError(`The browser could not print the brief: ${reasonOf(error)}`);
    }
  }

  async close(): Promise<void> {
    const browser = this.#browser;
    this.#browser = null;
    await (await browser?.catch(() => null))?.close();
  }

  #started(): Promise<Browser> {
    if (this.#browser) return this.#browser;
    const starting = start();
    const forget = () => {
      if (this.#browser === starting) this.#browser = null;
    };
    // A browser that ended, or never began, is started anew for the next brief.
    starting.then((browser) => browser.on('disconnected', forget), forget);
    this.#browser = starting;
    return starting;
  }
}

async function printPage(
  browser: Browser,
  html: string,
  { paper, header, footer, margins }: PrintOptions,
): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  try {
    context.setDefaultTimeout(PATIENCE_MS);
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
  } finally {
    if (browser.isConnected()) await context.close();
  }
}

async function start(): Promise<Browser> {
  const found = await findChromium().catch((error: unknown) => {
    throw new PdfPrinterError(
      `The browser that prints could not be unpacked (${reasonOf(error)}): make room in the cache folder, or name an installed one in FIELDBRIEF_CHROMIUM.`,
    );
  });
  if (found === null) {
    throw new PdfPrinterError(
      'A PDF needs Chrome, Chromium or Edge on this machine: install one, or name its program in FIELDBRIEF_CHROMIUM.',
    );
  }
  // Loaded only now: every other command starts faster without it.
  const { chromium } = await import('playwright-core');
  const launch = (chromiumSandbox: boolean) =>
    chromium.launch({
      executablePath: found.executablePath,
      chromiumSandbox,
      args: [
        '--disable-gpu',
        ...OFFLINE_SWITCHES.map((parts) => `--${parts.join('=')}`),
        '--font-render-hinting=none',
      ],
      env: { ...process.env, ...found.env } as Record<string, string>,
    });
  try {
    // Chromium has no sandbox for root, and some systems keep it from everybody.
    if (process.getuid?.() === 0) return await launch(false);
    return await launch(true).catch(() => launch(false));
  } catch (error) {
    throw new PdfPrinterError(`${found.executablePath} could not be started: ${reasonOf(error)}`);
  }
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

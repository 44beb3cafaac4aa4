import { BrowserWindow, type PrintToPDFOptions, type Session } from 'electron';
import {
  inTime,
  PATIENCE_MS,
  type PdfPrinter,
  PdfPrinterError,
  type PrintOptions,
} from '../../export/pdf-printer.ts';
import { handleScheme } from './protocol.ts';
import { APP_SCHEME, WEB_PREFERENCES } from './security.ts';

const MILLIMETRES_PER_INCH = 25.4;
const PAGE_URL = `${APP_SCHEME}://fieldbrief/print/`;

/** A brief carries its styles, fonts and pictures in itself and runs nothing. */
const PRINT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** Prints in a hidden window without scripts, whose session reaches nothing but the page itself. */
export class ElectronPdfPrinter implements PdfPrinter {
  readonly #session: Session;
  readonly #pages = new Map<string, string>();
  readonly #patience: number;
  #count = 0;

  /**
   * @param session hardened, and used for printing only
   * @param patience how long a brief may take, in milliseconds
   */
  constructor(session: Session, patience = PATIENCE_MS) {
    this.#session = session;
    this.#patience = patience;
    // By address and not as a `data:` URL, which Chromium cuts off at 2 MB.
    handleScheme(session.protocol, async (url) => {
      const html = this.#pages.get(url);
      if (html === undefined) return null;
      return new Response(html, {
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': PRINT_POLICY,
        },
      });
    });
  }

  async print(html: string, options: PrintOptions): Promise<Uint8Array> {
    this.#count += 1;
    const url = `${PAGE_URL}${this.#count}`;
    this.#pages.set(url, html);
    const window = new BrowserWindow({
      show: false,
      webPreferences: { ...WEB_PREFERENCES, session: this.#session, javascript: false },
    });
    try {
      const printed = Promise.race([gone(window), printPage(window, url, options)]);
      return await inTime(this.#patience, printed);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new PdfPrinterError(`The PDF could not be printed: ${reason}`, { cause: error });
    } finally {
      this.#pages.delete(url);
      window.destroy();
    }
  }

  /** Each print closes its own window, so there is nothing left to end. */
  async close(): Promise<void> {
    this.#pages.clear();
  }
}

async function printPage(
  window: BrowserWindow,
  url: string,
  options: PrintOptions,
): Promise<Uint8Array> {
  await window.loadURL(url);
  return new Uint8Array(await window.webContents.printToPDF(printToPdfOptions(options)));
}

/** Fails once the page's process has ended; else it never ends. */
const gone = ({ webContents }: BrowserWindow) =>
  new Promise<never>((_, reject) => {
    webContents.once('render-process-gone', (_event, { reason }) =>
      reject(new Error(`the page that prints ended (${reason}): take something out of the brief`)),
    );
  });

export const printToPdfOptions = ({
  paper,
  header,
  footer,
  margins,
}: PrintOptions): PrintToPDFOptions => ({
  pageSize: paper,
  margins: {
    top: margins.top / MILLIMETRES_PER_INCH,
    right: margins.right / MILLIMETRES_PER_INCH,
    bottom: margins.bottom / MILLIMETRES_PER_INCH,
    left: margins.left / MILLIMETRES_PER_INCH,
  },
  displayHeaderFooter: true,
  headerTemplate: header,
  footerTemplate: footer,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
});

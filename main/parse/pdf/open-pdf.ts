import type { PDFDocumentProxy } from 'pdfjs-dist';
import { fail, ok, type Result } from '#domain/result.ts';

/** An open PDF; `close` frees what the reader holds of it. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  /** The numbers by which the reader names what a page draws. */
  readonly operators: Readonly<Record<string, number>>;
  close(): Promise<void>;
}

let loading: ReturnType<typeof load> | null = null;

/** Loads the reader. It looks for something to draw on and says on the console that there is nothing. */
async function load() {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    // The second import leaves the reader's own half where the first looks for it: no worker is started.
    const [reader] = await Promise.all([
      import('pdfjs-dist/legacy/build/pdf.mjs'),
      import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
    ]);
    return reader;
  } finally {
    console.warn = warn;
  }
}

/**
 * Opens a PDF with everything off that is not its text: no code is made of fonts, no picture is unpacked,
 * nothing is fetched, no form and no script is run. Fails with `locked` where a password is asked for.
 */
export async function openPdf(bytes: Uint8Array): Promise<Result<OpenPdf>> {
  loading ??= load();
  const { getDocument, OPS } = await loading;
  const task = getDocument({
    // The reader takes the bytes for itself, and whoever gave them keeps theirs.
    data: new Uint8Array(bytes),
    verbosity: 0,
    disableFontFace: true,
    fontExtraProperties: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    maxImageSize: 0,
  });
  try {
    const document = await task.promise;
    return ok({ document, operators: OPS, close: () => task.destroy() });
  } catch (error) {
    await task.destroy();
    if (!(error instanceof Error)) throw error;
    return error.name === 'PasswordException'
      ? fail('locked', 'It is locked with a password.')
      : fail('damaged-pdf', 'This PDF is damaged or incomplete: nothing of it can be read.');
  }
}

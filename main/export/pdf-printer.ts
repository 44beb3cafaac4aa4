/** A port: turns a complete HTML page into a PDF. Two hosts, two implementations, the same pages. */
export interface PdfPrinter {
  /**
   * @param html a self-contained page: no request leaves while it is printed
   * @throws {PdfPrinterError} when no printer is at hand or it fails
   */
  print(html: string, options: PrintOptions): Promise<Uint8Array>;
  /** Ends what it started; printing afterwards starts it again. */
  close(): Promise<void>;
}

/** A slow laptop needs a minute for a brief of hundreds of pages; a browser that hangs is given up. */
export const PATIENCE_MS = 180_000;
const TOO_LONG = 'it took longer than three minutes: take something out of the brief';

/** What `printed` gives, or an error once it has taken longer than `patience`, in milliseconds; `giveUp` then ends it. */
export async function inTime<T>(
  patience: number,
  printed: Promise<T>,
  giveUp: () => void = () => undefined,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(TOO_LONG));
      giveUp();
    }, patience);
  });
  try {
    return await Promise.race([printed, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

export interface PrintOptions {
  readonly paper: 'A4' | 'Letter';
  /** Self-contained HTML for the running header and footer, in Chromium's template form. */
  readonly header: string;
  readonly footer: string;
  /** In millimetres. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

/** Says in one sentence why there is no PDF and what to do. */
export class PdfPrinterError extends Error {
  override readonly name = 'PdfPrinterError';
}

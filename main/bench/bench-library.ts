import { BrowserPdfPrinter } from '../export/browser-pdf-printer.ts';
import { assetsFolder, version } from '../hosts/project-folders.ts';
import { type OpenWorkspace, openWorkspace } from '../workflows/open-workspace.ts';

/** The library of a measurement, as a command of the terminal opens it; whoever asks closes it. */
export async function benchLibrary(folder: string): Promise<OpenWorkspace> {
  const opened = await openWorkspace({
    folder,
    host: 'terminal',
    printer: new BrowserPdfPrinter(),
    assets: assetsFolder(),
    version: version(),
  });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

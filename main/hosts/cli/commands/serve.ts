import { BrowserPdfPrinter } from '../../../export/browser-pdf-printer.ts';
import { Door } from '../../../workflows/vault/door.ts';
import { formOfLibrary } from '../../../workflows/vault/unlock-library.ts';
import { startBrowserHost } from '../../browser/server.ts';
import { ensureBuilt } from '../../build.ts';
import { assetsFolder, rendererFolder, version } from '../../project-folders.ts';
import { untilAskedToStop } from '../../stop-signal.ts';
import { tellConversion } from '../../tell-conversion.ts';
import {
  type Command,
  countOption,
  DONE,
  jsonOption,
  libraryOption,
  UsageError,
} from '../command.ts';
import { say, write } from '../output.ts';
import { givenPassphrase } from '../passphrase.ts';
import { inClear, libraryFolder, openedKey, unwrap } from '../session.ts';

export const command: Command = {
  name: 'serve',
  usage: '[--library DIR] [--port N] [--json]',
  summary: 'Serves the library to a browser on this machine; prints {"url"} once it listens.',
  // It always speaks JSON; every command takes --json.
  options: { port: { type: 'string' }, ...libraryOption, ...jsonOption },
  run: async (input) => {
    if (input.positionals.length > 0)
      throw new UsageError('serve takes a library with --library DIR.');
    const port = countOption(input, 'port', 0);
    await ensureBuilt('page');
    const folder = libraryFolder(input);
    const form = formOfLibrary(folder);
    // Without its passphrase a library is served locked: the page asks for it.
    const asked = givenPassphrase(input) === null && form === 'encrypted';
    const opened = asked ? null : await openedKey(input, folder);
    const door = unwrap(
      await Door.at({
        folder,
        opened,
        plain: true,
        host: 'browser',
        printer: new BrowserPdfPrinter(),
        assets: assetsFolder(),
        version: version(),
        onConverting: tellConversion,
      }),
    );
    if (form === 'none' && opened === null) say(inClear(folder));
    const host = await startBrowserHost({
      library: door,
      rendererFolder: rendererFolder(),
      ...(port !== undefined && { port }),
    });
    await write(`${JSON.stringify({ url: host.url })}\n`);
    door.catchUp().catch(console.error);
    await untilAskedToStop();
    await host.close();
    await door.close();
    return DONE;
  },
};

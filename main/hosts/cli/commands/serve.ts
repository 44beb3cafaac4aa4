import { startBrowserHost } from '../../browser/server.ts';
import { ensureBuilt } from '../../build.ts';
import { rendererFolder } from '../../project-folders.ts';
import { untilAskedToStop } from '../../stop-signal.ts';
import {
  type Command,
  countOption,
  DONE,
  jsonOption,
  libraryOption,
  UsageError,
} from '../command.ts';
import { write } from '../output.ts';
import { withLibrary } from '../session.ts';

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
    return withLibrary(
      input,
      async (library) => {
        const host = await startBrowserHost({
          library,
          rendererFolder: rendererFolder(),
          ...(port !== undefined && { port }),
        });
        await write(`${JSON.stringify({ url: host.url })}\n`);
        library.catchUp().catch(console.error);
        await untilAskedToStop();
        await host.close();
        return DONE;
      },
      'browser',
    );
  },
};

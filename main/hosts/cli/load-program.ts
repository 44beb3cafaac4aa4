import { pathToFileURL } from 'node:url';
import { builtTerminal } from '../build.ts';

/** The terminal as `npm run build` made it of the present sources, otherwise the sources themselves. */
export async function loadProgram(): Promise<typeof import('./run.ts')> {
  const built = builtTerminal();
  return built === null ? import('./run.ts') : import(pathToFileURL(built).href);
}

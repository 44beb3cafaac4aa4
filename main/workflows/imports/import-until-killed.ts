/** Imports the folder that it is told, saying each file, until somebody kills it: for the test of that. */

import { openTestLibrary } from '../testing.ts';
import { importPaths } from './import-paths.ts';

const [library = '', inbox = ''] = process.argv.slice(2);
const { workspace } = await openTestLibrary(library);
for await (const { path } of importPaths(workspace, [inbox])) process.stdout.write(`${path}\n`);

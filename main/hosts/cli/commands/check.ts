import { type Command, CommandError, DONE, FAILED, jsonOption, libraryOption } from '../command.ts';
import { answer } from '../output.ts';
import { withExistingLibrary } from '../session.ts';

export const command: Command = {
  name: 'check',
  usage: '[--library DIR] [--json]',
  summary: 'Goes through all of a library and its backups, and says what is not as it was written.',
  options: { ...libraryOption, ...jsonOption },
  run: async (input) => {
    const problems = await problemsOf(() =>
      withExistingLibrary(input, async ({ workspace }) => workspace.store.check()),
    );
    const ok = problems.length === 0;
    await answer(input, { ok, problems }, ok ? ['All of it is as it was written.'] : problems);
    return ok ? DONE : FAILED;
  },
};

/** A library that does not open is one problem. */
async function problemsOf(check: () => Promise<string[]>): Promise<string[]> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof CommandError) return [error.message];
    throw error;
  }
}

import type { TagFramework } from '#domain/tags/framework.ts';
import {
  loadFrameworkFile,
  removeFramework,
} from '../../../workflows/frameworks/keep-frameworks.ts';
import {
  type Command,
  CommandError,
  DONE,
  jsonOption,
  libraryOption,
  UsageError,
} from '../command.ts';
import { answer, counted, say } from '../output.ts';
import { unwrap, withExistingLibrary, withLibrary } from '../session.ts';

export const command: Command = {
  name: 'framework',
  usage: 'list | load FILE.csv | remove NAME  [--library DIR] [--json]',
  summary:
    'Tags that you file by: each column of a CSV file is a family of tags; the same file again replaces it.',
  options: { ...libraryOption, ...jsonOption },
  async run(input) {
    const [verb = 'list', name, ...more] = input.positionals;
    if (more.length > 0) throw new UsageError(`“${more[0]}” is too much.`);
    if (verb === 'list')
      return withExistingLibrary(input, async ({ workspace }) => {
        const all = workspace.store.frameworks.list();
        const lines = all.flatMap(linesOf);
        await answer(input, all, lines.length > 0 ? lines : ['No framework of tags is here.']);
        return DONE;
      });
    if (verb !== 'load' && verb !== 'remove')
      throw new UsageError(`There is no “framework ${verb}”.`);
    if (name === undefined)
      throw new UsageError(verb === 'load' ? 'Say which CSV file.' : 'Say which framework.');
    if (verb === 'load')
      return withLibrary(input, async ({ workspace }) => {
        const { framework, bad, shared } = unwrap(await loadFrameworkFile(workspace, name));
        for (const { line, reason } of bad) say(`Left out: line ${line} ${reason}.`);
        for (const { tag, families } of shared)
          say(`“${tag}” stands in ${families.join(' and ')}: a note with it has both.`);
        await answer(input, { framework, bad, shared }, linesOf(framework));
        return DONE;
      });
    return withExistingLibrary(input, async ({ workspace, folder }) => {
      const found = workspace.store.frameworks
        .list()
        .find((one) => one.name.toLowerCase() === name.toLowerCase() || one.id === name);
      if (!found) throw new CommandError(`There is no framework “${name}” in ${folder}.`);
      unwrap(removeFramework(workspace, { id: found.id }));
      await answer(input, { removed: found.name }, [`Removed: ${found.name}`]);
      return DONE;
    });
  },
};

const linesOf = ({ name, families }: TagFramework): string[] => [
  `${name}  (${counted(
    families.reduce((sum, { tags }) => sum + tags.length, 0),
    'tag',
  )})`,
  ...families.map((family) => `  ${family.name}: ${family.tags.join(' · ')}`),
];

import {
  forgetPerson,
  keysFor,
  knownPeople,
  namePerson,
} from '../../../workflows/identity/known-people.ts';
import { ownIdentity } from '../../../workflows/identity/own-identity.ts';
import {
  type Command,
  DONE,
  jsonOption,
  libraryOption,
  textOption,
  UsageError,
} from '../command.ts';
import { answer } from '../output.ts';
import { unwrap, withLibrary } from '../session.ts';

export const command: Command = {
  name: 'identity',
  usage: '[--trust KEY --name NAME | --forget KEY|NAME] [--library DIR] [--json]',
  summary:
    'This library’s key with the words to compare it by, and the people who are known by theirs; --trust gives the owner of a key a name.',
  options: {
    trust: { type: 'string' },
    name: { type: 'string' },
    forget: { type: 'string' },
    ...libraryOption,
    ...jsonOption,
  },
  run: async (input) => {
    const [trust, name, forget] = ['trust', 'name', 'forget'].map((one) => textOption(input, one));
    if ((trust === undefined) !== (name === undefined) || (trust && forget)) {
      throw new UsageError('Give a key and a name with --trust KEY --name NAME.');
    }
    const { own, people } = await withLibrary(input, async ({ workspace }) => {
      if (trust !== undefined && name !== undefined) unwrap(namePerson(workspace, trust, name));
      if (forget !== undefined) {
        const [key = ''] = unwrap(keysFor(workspace, [forget]));
        unwrap(forgetPerson(workspace, key));
      }
      return { own: ownIdentity(workspace), people: knownPeople(workspace) };
    });
    await answer(input, { ...own, people }, [
      own.name === '' ? 'Your key:' : `Your key, ${own.name}:`,
      `  ${own.key}`,
      `  ${own.words}`,
      people.length === 0
        ? 'You know nobody by their key yet: merge a pack, compare its words with the sender, then --trust its key.'
        : 'You know:',
      ...people.map((person) => `  ${person.name}: ${person.key}\n    ${person.words}`),
    ]);
    return DONE;
  },
};

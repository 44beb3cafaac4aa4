import * as v from 'valibot';
import { dossierShape } from '#domain/dossiers/dossier.ts';
import {
  type ListedDossier,
  layDocuments,
  listDossiers,
  removeDossier,
  saveDossier,
} from '../../../workflows/dossiers/keep-dossiers.ts';
import {
  type Command,
  type CommandInput,
  DONE,
  jsonOption,
  libraryOption,
  runVerb,
  textOption,
  UsageError,
  ValueError,
  type Verbs,
} from '../command.ts';
import { answer, counted } from '../output.ts';
import { articleId, dossierOf, unwrap, withExistingLibrary } from '../session.ts';

export const command: Command = {
  name: 'dossier',
  usage:
    'list | make NAME [--about WORDS] [--marking M] | show DOSSIER | add DOSSIER ID… | take-out DOSSIER ID… | remove DOSSIER  [--library DIR] [--json]',
  summary:
    'Keeps documents of a subject together; DOSSIER is a name or an id. Where articles are named, dossier:NAME stands for all of its documents.',
  options: {
    about: { type: 'string' },
    marking: { type: 'string' },
    ...libraryOption,
    ...jsonOption,
  },
  run: (input) => runVerb(input, 'dossier', VERBS),
};

const VERBS: Verbs = {
  list,
  make,
  show,
  add: (input, rest) => lay(input, rest, true),
  'take-out': (input, rest) => lay(input, rest, false),
  remove,
};

const line = ({ id, name, articles, waiting, marking }: ListedDossier): string =>
  `${id.slice(0, 8)}  ${name}  (${counted(articles, 'document')}${waiting > 0 ? `, ${waiting} new or updated` : ''})${marking === null ? '' : `  ${marking}`}`;

function list(input: CommandInput): Promise<number> {
  return withExistingLibrary(input, async ({ workspace }) => {
    const all = listDossiers(workspace);
    await answer(input, all, all.length > 0 ? all.map(line) : ['There is no dossier here.']);
    return DONE;
  });
}

function make(input: CommandInput, rest: readonly string[]): Promise<number> {
  const words = v.safeParse(v.strictObject(dossierShape), {
    name: rest.join(' '),
    about: textOption(input, 'about') ?? '',
  });
  if (!words.success) throw new ValueError(words.issues[0].message);
  return withExistingLibrary(input, async ({ workspace }) => {
    const made = unwrap(
      saveDossier(workspace, {
        id: null,
        ...words.output,
        marking: textOption(input, 'marking') ?? null,
      }),
    );
    await answer(input, made, [`${made.id.slice(0, 8)}  ${made.name}`]);
    return DONE;
  });
}

function show(input: CommandInput, [given]: readonly string[]): Promise<number> {
  if (given === undefined) throw new UsageError('Say which dossier.');
  return withExistingLibrary(input, async (library) => {
    const { store } = library.workspace;
    const dossier = dossierOf(library, given);
    const documents = store.dossiers
      .articlesOf(dossier.id)
      .flatMap((id) => store.articles.summary(id) ?? []);
    await answer(input, { ...dossier, documents }, [
      dossier.name,
      ...(dossier.about === '' ? [] : [dossier.about]),
      ...documents.map(({ id, published, publisher, title }) =>
        [id.slice(0, 8), published?.slice(0, 10) ?? '', publisher ?? '', title].join('  '),
      ),
    ]);
    return DONE;
  });
}

function lay(
  input: CommandInput,
  [given, ...ids]: readonly string[],
  inside: boolean,
): Promise<number> {
  if (given === undefined || ids.length === 0)
    throw new UsageError('Say which dossier, and which articles.');
  return withExistingLibrary(input, async (library) => {
    const { id: dossier, name } = dossierOf(library, given);
    const articles = ids.map((id) => articleId(library, id));
    const changed = unwrap(layDocuments(library.workspace, { dossier, articles, inside }));
    await answer(input, { dossier, changed }, [
      `${name}: ${counted(changed, 'document')} ${inside ? 'more' : 'fewer'}`,
    ]);
    return DONE;
  });
}

function remove(input: CommandInput, [given]: readonly string[]): Promise<number> {
  if (given === undefined) throw new UsageError('Say which dossier.');
  return withExistingLibrary(input, async (library) => {
    const { id, name } = dossierOf(library, given);
    unwrap(removeDossier(library.workspace, { id }));
    await answer(input, { removed: id }, [`Removed “${name}”; its documents stay in the library.`]);
    return DONE;
  });
}

import type { EntityArticle, EntityPage, LibraryEntity } from '#contract/names.ts';
import { entitiesCalled } from '../../../workflows/names/library-entities.ts';
import { showEntity } from '../../../workflows/names/show-entity.ts';
import {
  type Command,
  CommandError,
  type CommandInput,
  DONE,
  jsonOption,
  libraryOption,
  onlyPositional,
} from '../command.ts';
import { answer, counted } from '../output.ts';
import { unwrap, withLibrary } from '../session.ts';

/** Names are offered where the given one is not clear; more would hide the sentence. */
const MOST_OFFERED = 8;

export const command: Command = {
  name: 'entity',
  usage: 'NAME|ID [--library DIR] [--json]',
  summary:
    'Shows one name of the library: its forms, when it was seen, with whom, and every mention; an ID is TYPE:NAME.',
  options: { ...libraryOption, ...jsonOption },
  run: async (input) => {
    const page = await readPage(input, onlyPositional(input, 'name'));
    await answer(input, page, lines(page));
    return DONE;
  },
};

const readPage = (input: CommandInput, given: string): Promise<EntityPage> =>
  withLibrary(input, async (library) => {
    await library.catchUp();
    const { workspace, folder } = library;
    const { meant, near } = entitiesCalled(workspace.store, given);
    const [found, ...others] = meant;
    if (!found) {
      const hint = near.length > 0 ? ` Perhaps ${offered(near)}?` : '';
      throw new CommandError(`No article in ${folder} names “${given}”.${hint}`);
    }
    if (others.length > 0)
      throw new CommandError(
        `“${given}” names ${meant.length}; say which by its ID: ${offered(meant)}.`,
      );
    return unwrap(showEntity(workspace, found.id));
  });

const offered = (entities: readonly LibraryEntity[]): string =>
  entities
    .slice(0, MOST_OFFERED)
    .map(({ id }) => `“${id}”`)
    .join(', ') + (entities.length > MOST_OFFERED ? ', …' : '');

function lines({ entity, note, articles, related, links, watched }: EntityPage): string[] {
  const { type, name, aliases, mentions, firstSeen, lastSeen } = entity;
  const seen = [firstSeen && `first ${day(firstSeen)}`, lastSeen && `last ${day(lastSeen)}`];
  return [
    `${name}  ${type}, ${counted(mentions, 'mention')} in ${counted(entity.articles, 'article')}`,
    ...row('also', aliases),
    ...row('seen', seen.filter(Boolean)),
    ...row(
      'watched by',
      watched.map(({ list, name: own }) => `${list} (${own})`),
    ),
    ...row(
      'named with',
      related.map((other) => `${other.name} (${other.together})`),
    ),
    ...row(
      'joined by',
      links.map(({ kind, forms }) => `${forms.join(' = ')} (${kind})`),
    ),
    ...(note === '' ? [] : ['', note]),
    ...articles.flatMap(articleLines),
  ];
}

const articleLines = ({ id, title, published, mentions }: EntityArticle): string[] => [
  '',
  [id, published && day(published), title].filter(Boolean).join('  '),
  ...mentions.map(({ before, quote, after }) => `  …${oneLine(`${before}[${quote}]${after}`)}…`),
];

const row = (label: string, values: readonly unknown[]): string[] =>
  values.length === 0 ? [] : [`${label.padEnd(11)}${values.join('; ')}`];

const day = (iso: string): string => iso.slice(0, 10);
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

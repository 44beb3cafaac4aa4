import type { Request } from '#contract';
import { cleanLine } from '#domain/formats/characters.ts';
import { DECISIONS, LONGEST_OWNER, STATE_NAMES } from '#domain/triage.ts';
import { triageArticles } from '../../../workflows/articles/triage-articles.ts';
import {
  type Command,
  type CommandInput,
  choiceOption,
  DONE,
  dayOption,
  jsonOption,
  libraryOption,
  textOption,
  UsageError,
  ValueError,
} from '../command.ts';
import { answer } from '../output.ts';
import { articleId, unwrap, withExistingLibrary } from '../session.ts';

type Change = Omit<Request<'articles.triage'>, 'articles'>;

export const command: Command = {
  name: 'triage',
  usage:
    'ID… [--state used|aside|none] [--star yes|no] [--due DAY|none] [--owner NAME|none] [--library DIR] [--json]',
  summary:
    'Decides about articles as they now stand: used, set aside, starred, by when they are dealt with, and who sees to them.',
  options: {
    state: { type: 'string' },
    star: { type: 'string' },
    due: { type: 'string' },
    owner: { type: 'string' },
    ...libraryOption,
    ...jsonOption,
  },
  run: async (input) => {
    const change = changeOf(input);
    if (input.positionals.length === 0 || Object.keys(change).length === 0)
      throw new UsageError('Say which articles, and what of them.');
    return withExistingLibrary(input, async (library) => {
      const { workspace } = library;
      const ids = input.positionals.map((id) => articleId(library, id));
      unwrap(triageArticles(workspace, { articles: ids, ...change }));
      const now = ids.flatMap((id) => workspace.store.articles.summary(id) ?? []);
      const rows = now.map(({ id, title, state, starred = false, due = null, owner = null }) => {
        return { id, title, state, starred, due, owner };
      });
      await answer(
        input,
        rows,
        rows.map(({ id, title, state, starred, due, owner }) => {
          const facts = [
            STATE_NAMES[state],
            starred && 'starred',
            due !== null && `due ${due}`,
            owner !== null && `owner: ${owner}`,
          ];
          return `${id}  ${title}  (${facts.filter(Boolean).join(', ')})`;
        }),
      );
      return DONE;
    });
  },
};

function changeOf(input: CommandInput): Change {
  const state = choiceOption(input, 'state', [...DECISIONS, 'none']);
  const star = choiceOption(input, 'star', ['yes', 'no']);
  const due = textOption(input, 'due');
  const owner = textOption(input, 'owner');
  const name = owner === undefined || owner === 'none' ? '' : cleanLine(owner);
  if (name.length > LONGEST_OWNER)
    throw new ValueError(`--owner takes a name of ${LONGEST_OWNER} characters at most.`);
  return {
    ...(state !== null && { decided: state === 'none' ? null : state }),
    ...(star !== null && { starred: star === 'yes' }),
    ...(due !== undefined && { due: due === 'none' ? null : dayOption(input, 'due') }),
    ...(owner !== undefined && { owner: name }),
  };
}

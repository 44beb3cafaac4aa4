import { existsSync } from 'node:fs';
import { extractFigures } from '#domain/figures/extract.ts';
import { languageOf } from '#domain/figures/languages.ts';
import { articleFigures } from '#domain/figures/said-in.ts';
import type { Figure } from '#domain/figures/types.ts';
import { readsFigures } from '#domain/language/reads-figures.ts';
import { withStatistics } from '#domain/language/statistics.ts';
import { readFiguresOf } from '../../../workflows/figures/read-figures.ts';
import { batch } from '../batch.ts';
import {
  type Command,
  type CommandInput,
  DONE,
  jsonOption,
  libraryOption,
  onlyPositional,
  UsageError,
} from '../command.ts';
import { answer } from '../output.ts';
import { articleOf, fileOrArticle, looksLikeId, unwrap, withLibrary } from '../session.ts';

export const command: Command = {
  name: 'figures',
  usage: 'FILE|ID [--library DIR] [--json]  or  --batch < LINES',
  summary: 'Reads every number that counts something; --batch reads {"id","text"} lines.',
  options: { batch: { type: 'boolean' }, ...libraryOption, ...jsonOption },
  run: async (input) => {
    if (input.values.batch) {
      if (input.positionals.length > 0) throw new UsageError('--batch reads standard input only.');
      return batch(async ({ text }) => {
        const language = await withStatistics(() => languageOf(text));
        return { figures: read(text, language).map(shown) };
      });
    }
    const given = onlyPositional(input, 'file or article');
    const { text, figures } = await (looksLikeId(given) && !existsSync(given)
      ? ofArticle(input, given)
      : ofFile(input, given));
    await answer(input, figures.map(shown), figures.map(line(text)));
    return DONE;
  },
};

async function ofFile(input: CommandInput, path: string): Promise<Read> {
  const article = await fileOrArticle(input, path);
  return { text: article.text, figures: articleFigures(article) };
}

/** What is read here is what the window shows: nothing in a language whose numbers are not known. */
const read = (text: string, language: string | null): Figure[] =>
  readsFigures(language) ? extractFigures(text) : [];

/** What people put right about a library's figures holds here as in the window. */
const ofArticle = (input: CommandInput, given: string): Promise<Read> =>
  withLibrary(input, async (library) => {
    const { id, text } = articleOf(library, given);
    return { text, figures: unwrap(await readFiguresOf(library.workspace, id)) };
  });

interface Read {
  readonly text: string;
  readonly figures: readonly Figure[];
}

/** The fields that other programs were promised. */
const shown = ({ condition: _, ...figure }: Figure) => figure;

const line =
  (text: string) =>
  ({ start, end, qualifier, subject, attribution }: Figure) =>
    [
      [qualifier, text.slice(start, end)].filter(Boolean).join(' '),
      subject,
      attribution && `(${attribution})`,
    ]
      .filter(Boolean)
      .join('  ');

import { existsSync } from 'node:fs';
import type { Article } from '#domain/article.ts';
import type { EntityAnalysis } from '#domain/entities/types.ts';
import { csvRow } from '#domain/text/csv.ts';
import { analysisOf } from '../../../workflows/names/analyse-articles.ts';
import { corrected } from '../../../workflows/names/correct-entity.ts';
import { createTextReader } from '../../../workflows/names/read-text.ts';
import { assetsFolder } from '../../project-folders.ts';
import { batch } from '../batch.ts';
import {
  type Command,
  CommandError,
  type CommandInput,
  DONE,
  jsonOption,
  libraryOption,
  onlyPositional,
  UsageError,
} from '../command.ts';
import { answer, write } from '../output.ts';
import { articleOf, fileOrArticle, looksLikeId, withLibrary } from '../session.ts';

export const command: Command = {
  name: 'entities',
  usage: 'FILE|ID [--library DIR] [--json]  or  --csv [FILE|ID]  or  --batch < LINES',
  summary:
    'Finds people, places, organisations, dates and figures; --csv takes a whole library, too, --batch reads {"id","text"} lines, with "published" for the day of the text.',
  options: {
    batch: { type: 'boolean' },
    csv: { type: 'boolean' },
    ...libraryOption,
    ...jsonOption,
  },
  run: async (input) => {
    const { batch: isBatch, csv, json } = input.values;
    if (csv && (json || isBatch))
      throw new UsageError('--csv goes with neither --json nor --batch.');
    if (isBatch) {
      if (input.positionals.length > 0) throw new UsageError('--batch reads standard input only.');
      const read = createTextReader(assetsFolder());
      return batch(async ({ text, published }) => {
        const { mentions } = await read(text, { published });
        return { mentions: mentions.map(withText(text)) };
      });
    }
    if (csv && input.positionals.length === 0) return libraryAsCsv(input);
    const { article, analysis } = await readNames(input, onlyPositional(input, 'file or article'));
    if (csv) {
      await write(csvRow(COLUMNS) + csvRows(article.id, analysis));
      return DONE;
    }
    const { text } = article;
    const { entities } = analysis;
    await answer(
      input,
      { text, mentions: analysis.mentions.map(withText(text)), entities },
      entities.map(
        ({ type, name, mentions: places }) => `${type.padEnd(12)} ${name} (${places.length})`,
      ),
    );
    return DONE;
  },
};

/** The names of a file as the engine reads them, those of an article with the library's corrections. */
async function readNames(
  input: CommandInput,
  given: string,
): Promise<{ article: Article; analysis: EntityAnalysis }> {
  const read = createTextReader(assetsFolder());
  const analysed = (article: Article): Promise<EntityAnalysis> =>
    read(article.text, {
      published: article.source.published,
      publisher: article.source.publisher,
      language: article.language,
    });
  if (existsSync(given)) {
    const article = await fileOrArticle(input, given);
    return { article, analysis: await analysed(article) };
  }
  if (!looksLikeId(given)) throw new CommandError(`There is no file “${given}”.`);
  return withLibrary(input, async (library) => {
    const article = articleOf(library, given);
    return { article, analysis: corrected(library.workspace, article, await analysed(article)) };
  });
}

const COLUMNS = ['article', 'type', 'name', 'aliases', 'mentions'];

/** Article after article, so that memory does not grow with the library. */
async function libraryAsCsv(input: CommandInput): Promise<number> {
  await withLibrary(input, async (library) => {
    await library.catchUp();
    await write(csvRow(COLUMNS));
    for (const id of library.workspace.store.articles.ids()) {
      const analysis = await analysisOf(library.workspace, id);
      if (analysis) await write(csvRows(id, analysis));
    }
  });
  return DONE;
}

/** One row for each entity; aliases stand in one cell with “; ” between. */
const csvRows = (article: string, { entities }: EntityAnalysis): string =>
  entities
    .map(({ type, name, aliases, mentions }) =>
      csvRow([article, type, name, aliases.join('; '), String(mentions.length)]),
    )
    .join('');

const withText =
  (text: string) =>
  ({ start, end, ...rest }: { readonly start: number; readonly end: number }) => {
    return { start, end, text: text.slice(start, end), ...rest };
  };

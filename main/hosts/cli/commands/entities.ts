import { createTextReader } from '../../../workflows/read-text.ts';
import { assetsFolder } from '../../project-folders.ts';
import { batch } from '../batch.ts';
import {
  type Command,
  DONE,
  jsonOption,
  libraryOption,
  onlyPositional,
  UsageError,
} from '../command.ts';
import { answer } from '../output.ts';
import { fileOrArticle } from '../session.ts';

export const command: Command = {
  name: 'entities',
  usage: 'FILE|ID [--library DIR] [--json]  or  --batch < LINES',
  summary:
    'Finds people, places, organisations, dates and figures; --batch reads {"id","text"} lines.',
  options: { batch: { type: 'boolean' }, ...libraryOption, ...jsonOption },
  run: async (input) => {
    const read = createTextReader(assetsFolder());
    if (input.values.batch) {
      if (input.positionals.length > 0) throw new UsageError('--batch reads standard input only.');
      return batch((text) => ({ mentions: read(text, {}).mentions.map(withText(text)) }));
    }
    const { text, source, language } = await fileOrArticle(
      input,
      onlyPositional(input, 'file or article'),
    );
    const context = { published: source.published, language };
    const analysis = read(text, context);
    const mentions = analysis.mentions.map(withText(text));
    await answer(
      input,
      { text, mentions, entities: analysis.entities },
      analysis.entities.map(
        ({ type, name, mentions: places }) => `${type.padEnd(12)} ${name} (${places.length})`,
      ),
    );
    return DONE;
  },
};

const withText =
  (text: string) =>
  ({ start, end, ...rest }: { readonly start: number; readonly end: number }) => {
    return { start, end, text: text.slice(start, end), ...rest };
  };

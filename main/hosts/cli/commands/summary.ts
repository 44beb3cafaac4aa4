import { extractSummary } from '#domain/summary/article-summary.ts';
import {
  type Command,
  countOption,
  DONE,
  jsonOption,
  libraryOption,
  onlyPositional,
} from '../command.ts';
import { answer } from '../output.ts';
import { fileOrArticle } from '../session.ts';

export const command: Command = {
  name: 'summary',
  usage: 'FILE|ID [--sentences N] [--library DIR] [--json]',
  summary: 'Picks the sentences that say most, in their order.',
  options: { sentences: { type: 'string' }, ...libraryOption, ...jsonOption },
  run: async (input) => {
    const given = onlyPositional(input, 'file or article');
    const count = countOption(input, 'sentences', 1) ?? 5;
    const sentences = extractSummary(await fileOrArticle(input, given), count);
    await answer(
      input,
      { sentences },
      sentences.map(({ text }) => text),
    );
    return DONE;
  },
};

import { ANNOTATION_COLORS, NOTE_TYPES } from '#domain/annotation.ts';
import { findQuote } from '#domain/text/find-quote.ts';
import { createAnnotation } from '../../../workflows/annotations/annotate-passage.ts';
import {
  type Command,
  CommandError,
  choiceOption,
  DONE,
  jsonOption,
  libraryOption,
  onlyPositional,
  textOption,
  textsOption,
  UsageError,
} from '../command.ts';
import { answer, say } from '../output.ts';
import { articleOf, unwrap, withLibrary } from '../session.ts';
import { annotationRow } from './annotations.ts';

export const command: Command = {
  name: 'annotate',
  usage: 'ID --quote TEXT [--note N] [--type T] [--tag T]… [--color C] [--library DIR] [--json]',
  summary: 'Marks the passage that reads TEXT, with a note, its type and tags.',
  options: {
    quote: { type: 'string' },
    note: { type: 'string' },
    type: { type: 'string' },
    tag: { type: 'string', multiple: true },
    color: { type: 'string' },
    ...libraryOption,
    ...jsonOption,
  },
  run: async (input) => {
    const given = onlyPositional(input, 'article');
    const quote = textOption(input, 'quote');
    if (!quote?.trim()) throw new UsageError('Say which passage with --quote TEXT.');
    const color = choiceOption(input, 'color', ANNOTATION_COLORS) ?? 'yellow';
    const type = choiceOption(input, 'type', NOTE_TYPES);
    const note = textOption(input, 'note') ?? '';
    const annotation = await withLibrary(input, async (library) => {
      const article = articleOf(library, given);
      const [first, second] = findQuote(article.text, quote);
      if (!first)
        throw new CommandError(`The article “${article.source.title}” has no passage “${quote}”.`);
      if (second)
        say('That passage stands in the article more than once; the first one is marked.');
      return unwrap(
        createAnnotation(library.workspace, {
          article: article.id,
          start: first.start,
          end: first.end,
          color,
          style: 'solid',
          motivation: note ? 'commenting' : 'highlighting',
          note,
          type,
          tags: textsOption(input, 'tag'),
        }),
      );
    });
    await answer(input, annotationRow(annotation), [`${annotation.id}  ${annotation.quote}`]);
    return DONE;
  },
};

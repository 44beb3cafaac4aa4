import type { Annotation } from '#domain/annotation.ts';
import { type Command, DONE, jsonOption, libraryOption, UsageError } from '../command.ts';
import { answer } from '../output.ts';
import { articleId, withLibrary } from '../session.ts';

export const command: Command = {
  name: 'annotations',
  usage: '[ID] [--library DIR] [--json]',
  summary: 'Lists the annotations of an article, or of the whole library.',
  options: { ...libraryOption, ...jsonOption },
  run: async (input) => {
    const [given, second] = input.positionals;
    if (second !== undefined) throw new UsageError('Only one article at a time.');
    const annotations = await withLibrary(input, async (library) =>
      library.workspace.store.annotations.list(
        given === undefined ? null : articleId(library, given),
      ),
    );
    await answer(
      input,
      annotations.map(annotationRow),
      annotations.map(({ article, color, quote, note }) =>
        [
          `${article}  ${color}  “${quote.replaceAll('\n', ' ')}”`,
          ...(note ? [`    ${note}`] : []),
        ].join('\n'),
      ),
    );
    return DONE;
  },
};

/** An annotation as other tools get it. */
export function annotationRow(annotation: Annotation) {
  const { id, article, start, end, quote, note, tags, color, author, created, modified } =
    annotation;
  return { id, article, start, end, quote, note, tags, color, author, created, modified };
}

import { type Annotation, NOTE_TYPE_NAMES } from '#domain/annotation.ts';
import { editedLine } from '#domain/exchange/state-line.ts';
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
      annotations.map((annotation) => {
        const { article, color, quote, note, type, placement } = annotation;
        const edited = editedLine(annotation);
        return [
          `${article}  ${color}  ${placement?.state ?? 'exact'}  “${quote.replaceAll('\n', ' ')}”`,
          ...(note ? [`    ${type === null ? '' : `${NOTE_TYPE_NAMES[type]}: `}${note}`] : []),
          ...(edited === null ? [] : [`    ${edited}`]),
        ].join('\n');
      }),
    );
    return DONE;
  },
};

/**
 * An annotation as other tools get it. `start` and `end` count in the revision `sha256`, which is the
 * article's current one unless the annotation is lost.
 */
export function annotationRow(annotation: Annotation) {
  const { id, article, sha256, start, end, quote, placement } = annotation;
  const { note, type, tags, color, author, created, modified, origin, editor } = annotation;
  const { state = 'exact', score = 1, oldQuote } = placement ?? {};
  return {
    id,
    article,
    start,
    end,
    quote,
    note,
    type,
    tags,
    color,
    author,
    created,
    modified,
    library: origin,
    ...(editor && { editedBy: editor.name }),
    sha256,
    state,
    score: Math.round(score * 1_000) / 1_000,
    ...(oldQuote !== undefined && { oldQuote }),
  };
}

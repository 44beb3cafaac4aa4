import { ANNOTATION_FORMATS, type AnnotationFormat } from '#domain/exchange/types.ts';
import {
  exportAnnotations,
  saveAnnotations,
} from '../../../workflows/annotations/export-annotations.ts';
import {
  type Command,
  type CommandInput,
  DONE,
  jsonOption,
  libraryOption,
  outOption,
  textOption,
  UsageError,
} from '../command.ts';
import { answer, counted } from '../output.ts';
import { articlesOrAll, unwrap, withLibrary } from '../session.ts';
import { markingLines } from './held-back-lines.ts';

export const command: Command = {
  name: 'export-annotations',
  usage: `[ID…] --format ${ANNOTATION_FORMATS.join('|')} --out F [--marking LABEL] [--library DIR] [--json]`,
  summary: 'Writes the annotations of articles, or of the whole library, for other programs.',
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    marking: { type: 'string' },
    ...libraryOption,
    ...jsonOption,
  },
  run: async (input) => {
    const format = formatOption(input);
    const out = outOption(input);
    const file = await withLibrary(input, async (library) => {
      const articles = articlesOrAll(library, input);
      return unwrap(
        exportAnnotations(library.workspace, {
          articles,
          format,
          marking: textOption(input, 'marking') ?? null,
        }),
      );
    });
    unwrap(await saveAnnotations(out, file));
    const { annotations, articles, bytes, marking, leftOut, marked } = file;
    const report = { out, format, annotations, articles, bytes: bytes.length };
    await answer(input, { ...report, marking, leftOut, marked }, [
      `${out}: ${counted(annotations, 'annotation')} in ${counted(articles, 'article')}, ${bytes.length} bytes`,
      ...markingLines(file, 'file'),
    ]);
    return DONE;
  },
};

function formatOption(input: CommandInput): AnnotationFormat {
  const given = textOption(input, 'format');
  const format = ANNOTATION_FORMATS.find((known) => known === given);
  if (format) return format;
  const choice = ANNOTATION_FORMATS.join(', ');
  throw new UsageError(
    given === undefined
      ? `Say which format with --format: ${choice}.`
      : `--format takes ${choice}, not “${given}”.`,
  );
}

import { LEFT_BEHIND, leftBehindWords, markedWords } from '#domain/merge/left-behind.ts';
import { makePack, savePack } from '../../../workflows/packs/share-pack.ts';
import {
  type Command,
  DONE,
  jsonOption,
  libraryOption,
  textOption,
  UsageError,
} from '../command.ts';
import { answer } from '../output.ts';
import { articleId, unwrap, withLibrary } from '../session.ts';

export const command: Command = {
  name: 'pack',
  usage:
    '[ID…] --out F.fieldbrief [--marking LABEL [--texts]] [--originals] [--library DIR] [--json]',
  summary:
    'Packs articles, or the whole library, with all that people made of them; --marking leaves out what is above it.',
  options: {
    out: { type: 'string' },
    marking: { type: 'string' },
    texts: { type: 'boolean' },
    originals: { type: 'boolean' },
    ...libraryOption,
    ...jsonOption,
  },
  run: async (input) => {
    const out = textOption(input, 'out');
    if (!out) throw new UsageError('Say where to with --out FILE.');
    const { positionals } = input;
    const file = await withLibrary(input, async (library) => {
      const articles =
        positionals.length === 0 ? null : positionals.map((given) => articleId(library, given));
      return unwrap(
        makePack(library.workspace, articles, {
          marking: textOption(input, 'marking') ?? null,
          texts: input.values.texts === true,
          originals: input.values.originals === true,
        }),
      );
    });
    unwrap(await savePack(out, file));
    const { articles, annotations, corrections, leftBehind, leftOut, marked, marking } = file;
    const bytes = file.bytes.length;
    const report = { out, articles, annotations, corrections, bytes, leftBehind };
    await answer(input, { ...report, marking, leftOut, marked }, [
      `${out}: ${articles} articles, ${annotations} annotations, ${corrections} corrections, ${bytes} bytes`,
      ...markedWords(marked),
      ...(marked.length > 0 ? ['Give --marking to leave out what is above it.'] : []),
      ...leftOut.map(
        ({ kind, words, reason }) => `Left out: ${LEFT_BEHIND[kind][0]} “${words}”: ${reason}`,
      ),
      ...leftBehindWords(leftBehind),
    ]);
    return DONE;
  },
};

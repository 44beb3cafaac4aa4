import { leftBehindWords } from '#domain/merge/left-behind.ts';
import { makePack, savePack } from '../../../workflows/packs/share-pack.ts';
import {
  type Command,
  DONE,
  jsonOption,
  libraryOption,
  outOption,
  textOption,
} from '../command.ts';
import { answer } from '../output.ts';
import { articlesOrAll, unwrap, withLibrary } from '../session.ts';
import { markingLines } from './held-back-lines.ts';

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
    const out = outOption(input);
    const file = await withLibrary(input, async (library) => {
      const articles = articlesOrAll(library, input);
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
      ...markingLines(file, 'pack'),
      ...leftBehindWords(leftBehind),
    ]);
    return DONE;
  },
};

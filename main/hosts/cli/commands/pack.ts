import { leftBehindWords } from '#domain/merge/left-behind.ts';
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
  usage: '[ID…] --out F.fieldbrief [--library DIR] [--json]',
  summary: 'Packs articles, or the whole library, with notes and corrections for a colleague.',
  options: { out: { type: 'string' }, ...libraryOption, ...jsonOption },
  run: async (input) => {
    const out = textOption(input, 'out');
    if (!out) throw new UsageError('Say where to with --out FILE.');
    const { positionals } = input;
    const file = await withLibrary(input, async (library) => {
      const articles =
        positionals.length === 0 ? null : positionals.map((given) => articleId(library, given));
      return unwrap(makePack(library.workspace, articles));
    });
    unwrap(await savePack(out, file));
    const { articles, annotations, corrections, leftBehind } = file;
    const bytes = file.bytes.length;
    await answer(input, { out, articles, annotations, corrections, bytes, leftBehind }, [
      `${out}: ${articles} articles, ${annotations} annotations, ${corrections} corrections, ${bytes} bytes`,
      ...[leftBehindWords(leftBehind) ?? []].flat(),
    ]);
    return DONE;
  },
};

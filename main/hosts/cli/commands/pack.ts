import type { PackFile } from '#contract/packs.ts';
import { leftBehindWords } from '#domain/merge/left-behind.ts';
import { keysFor } from '../../../workflows/identity/known-people.ts';
import { type Seal, sealPack } from '../../../workflows/packs/seal-pack.ts';
import { makePack, savePack } from '../../../workflows/packs/share-pack.ts';
import type { Workspace } from '../../../workflows/workspace.ts';
import {
  type Command,
  CommandError,
  type CommandInput,
  DONE,
  jsonOption,
  libraryOption,
  outOption,
  textOption,
  textsOption,
  UsageError,
} from '../command.ts';
import { answer, counted, say } from '../output.ts';
import { givenPassphrase, PASSPHRASE, SEAL_PASSPHRASE, sealOption } from '../passphrase.ts';
import { articlesOrAll, isInClear, unwrap, withLibrary, withoutNeedless } from '../session.ts';
import { markingLines } from './held-back-lines.ts';

export const command: Command = {
  name: 'pack',
  usage:
    '[ID…] --out F.fieldbrief [--marking LABEL [--texts]] [--originals] [--seal-to KEY|NAME… | --seal-passphrase-file F] [--library DIR] [--json]',
  summary:
    'Packs articles, or the whole library, with all that people made of them, signed with this library’s key; --marking leaves out what is above it. --seal-to encrypts the pack for the owners of keys (age1…), --seal-passphrase-file with a passphrase; for a library in clear --passphrase-file does the same.',
  options: {
    out: { type: 'string' },
    marking: { type: 'string' },
    texts: { type: 'boolean' },
    originals: { type: 'boolean' },
    'seal-to': { type: 'string', multiple: true },
    ...sealOption,
    ...libraryOption,
    ...jsonOption,
  },
  run: async (input) => {
    const out = outOption(input);
    const given = textsOption(input, 'seal-to').flatMap((one) => one.split(','));
    const passphrase = sealPassphrase(input, given.length > 0);
    if (passphrase !== null && given.length > 0) {
      throw new UsageError('A pack is sealed for keys or with a passphrase, not both.');
    }
    const file = await withLibrary(withoutNeedless(input), async (library) => {
      const seal = sealOf(library.workspace, given, passphrase);
      const articles = articlesOrAll(library, input);
      const made = unwrap(
        makePack(library.workspace, articles, {
          marking: textOption(input, 'marking') ?? null,
          texts: input.values.texts === true,
          originals: input.values.originals === true,
        }),
      );
      return seal ? unwrap(await sealPack(made, seal)) : made;
    });
    unwrap(await savePack(out, file));
    const { articles, annotations, corrections, leftBehind, leftOut, marked, marking } = file;
    const { signedBy, sealed } = file;
    const bytes = file.bytes.length;
    const report = { out, articles, annotations, corrections, bytes, leftBehind };
    await answer(input, { ...report, marking, leftOut, marked, signedBy, sealed }, [
      `${out}: ${articles} articles, ${annotations} annotations, ${corrections} corrections, ${bytes} bytes`,
      sealedLine(sealed),
      ...markingLines(file, 'pack'),
      ...leftBehindWords(leftBehind),
    ]);
    return DONE;
  },
};

function sealOf(
  workspace: Workspace,
  given: readonly string[],
  passphrase: string | null,
): Seal | null {
  if (passphrase !== null) return { passphrase };
  return given.length > 0 ? { to: unwrap(keysFor(workspace, given)) } : null;
}

/** What a library in clear does not need is meant for the pack. */
function sealPassphrase(input: CommandInput, hasKeys: boolean): string | null {
  const own = givenPassphrase(input, SEAL_PASSPHRASE);
  const isClear = isInClear(input);
  const hasFile = textOption(input, PASSPHRASE.option) !== undefined;
  const given = own ?? (isClear && hasFile ? givenPassphrase(input) : null);
  if (given === '') throw new CommandError('That passphrase is empty: nothing was packed.');
  if (own === null && !hasKeys && !isClear && hasFile) {
    say(
      `--${PASSPHRASE.option} opens the library here; --${SEAL_PASSPHRASE.option} F encrypts the pack with a passphrase.`,
    );
  }
  return given;
}

function sealedLine(sealed: PackFile['sealed']): string {
  if (sealed === null) return 'Signed. Not encrypted: whoever gets it can read it.';
  return sealed === 'passphrase'
    ? 'Signed. Encrypted with the passphrase.'
    : `Signed. Encrypted for ${counted(sealed.keys, 'key')}: nobody else opens it, you neither.`;
}

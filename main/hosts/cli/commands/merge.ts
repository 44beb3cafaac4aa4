import { PACK_CHANGES } from '#contract/packs.ts';
import { type PackSigner, signerSentence } from '#domain/identity/pack-signer.ts';
import type { Result } from '#domain/result.ts';
import { mergePackFile } from '../../../workflows/packs/merge-pack.ts';
import {
  type Command,
  CommandError,
  DONE,
  jsonOption,
  libraryOption,
  onlyPositional,
} from '../command.ts';
import { answer } from '../output.ts';
import { givenPassphrase, SEAL_PASSPHRASE, sealOption } from '../passphrase.ts';
import { unwrap, withLibrary, withoutNeedless } from '../session.ts';

export const command: Command = {
  name: 'merge',
  usage: 'F.fieldbrief [--dry-run] [--seal-passphrase-file F] [--library DIR] [--json]',
  summary:
    'Takes a colleague’s pack in, and says who signed it; with --dry-run says what that would do.',
  options: { 'dry-run': { type: 'boolean' }, ...sealOption, ...libraryOption, ...jsonOption },
  run: async (input) => {
    const path = onlyPositional(input, 'pack');
    const dryRun = input.values['dry-run'] === true;
    // The library's own may be the pack's too: it is only tried.
    const passphrase = givenPassphrase(input, SEAL_PASSPHRASE) ?? givenPassphrase(input);
    const report = await withLibrary(withoutNeedless(input), async (library) => {
      const merged = told(await mergePackFile(library.workspace, path, { dryRun, passphrase }));
      if (!dryRun) await library.catchUp();
      return merged;
    });
    const counts = PACK_CHANGES.map((change) => `${report[change].length} ${change}`).join(', ');
    const ids = PACK_CHANGES.map((change) => [change, report[change].map(idOf)] as const);
    const { refused, signer, sealed } = report;
    await answer(input, { ...Object.fromEntries(ids), refused, signer, sealed }, [
      ...signerLines(signer),
      `${dryRun ? 'Would be' : 'Merged'}: ${counts}.`,
      ...refused.map(({ id, reason }) => `${id}: ${reason}`),
    ]);
    return DONE;
  },
};

/** A key is the kind, a blank, the id. */
const idOf = (key: string): string => key.slice(key.indexOf(' ') + 1);

/** The report, or the failure with what helps at a terminal. */
function told<T>(result: Result<T>): T {
  if (result.ok || result.error.code !== 'needs-passphrase') return unwrap(result);
  throw new CommandError(`${result.error.message} Give it with --${SEAL_PASSPHRASE.option} F.`);
}

/** Who signed, what speaks against it, and how a new key becomes a known one. */
const signerLines = (signer: PackSigner): string[] => [
  signerSentence(signer),
  ...signer.warnings,
  ...(signer.kind === 'new'
    ? [
        `Compare its words with the sender: ${signer.words}`,
        `If they are the same: fieldbrief identity --trust ${signer.key} --name NAME`,
      ]
    : []),
];

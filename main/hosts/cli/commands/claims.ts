import type { ClaimTable, LibraryClaim } from '#contract/figures.ts';
import { type Counted, countedBy, nameOfCounted } from '#domain/brief/claims/counted.ts';
import { figureWords } from '#domain/figures/figure-words.ts';
import { shownGrade } from '#domain/grading/admiralty.ts';
import { saveBrief } from '../../../workflows/briefs/make-brief.ts';
import { exportClaims } from '../../../workflows/figures/export-claims.ts';
import { openClaims } from '../../../workflows/figures/open-claims.ts';
import { readClaims } from '../../../workflows/figures/read-claims.ts';
import type { OpenWorkspace } from '../../../workflows/open-workspace.ts';
import {
  type Command,
  CommandError,
  type CommandInput,
  countOption,
  DONE,
  dayOption,
  jsonOption,
  libraryOption,
  textOption,
} from '../command.ts';
import { answer, say } from '../output.ts';
import { unwrap, withExistingLibrary } from '../session.ts';

const SHOWN = 200;

export const command: Command = {
  name: 'claims',
  usage:
    '[WHAT] [--place P] [--from DAY] [--to DAY] [--limit N] [--out F.csv [--marking M]] [--library DIR] [--json]',
  summary:
    'Who says how many, where, as of when: WHAT such as “displaced” or “people killed (children)”, also in Arabic or French; alone it lists what is counted.',
  options: {
    place: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    limit: { type: 'string' },
    out: { type: 'string' },
    marking: { type: 'string' },
    ...libraryOption,
    ...jsonOption,
  },
  run: (input) =>
    withExistingLibrary(input, async (library) => {
      const { workspace } = library;
      const where = {
        place: textOption(input, 'place') ?? '',
        from: dayOption(input, 'from'),
        to: dayOption(input, 'to'),
      };
      const limit = countOption(input, 'limit', 1) ?? SHOWN;
      await readClaims(workspace);
      const { choices } = await openClaims(workspace, { counted: null, ...where, limit: 1 });
      const words = input.positionals.join(' ');
      if (words === '') {
        const lines = choices.map(({ name, claims }) => `${name}  (${claims})`);
        await answer(input, choices, lines.length > 0 ? lines : ['Nothing is counted here.']);
        return DONE;
      }
      const counted = countedBy(words, choices);
      if (!counted)
        throw new CommandError(
          `Nothing of the name “${words}” is counted here: “fieldbrief claims” lists what is.`,
        );
      const out = textOption(input, 'out');
      if (out !== undefined) return save(library, input, out, { counted, ...where });
      const table = await openClaims(workspace, { counted, ...where, limit });
      await answer(input, shown(table), [nameOfCounted(counted), ...table.claims.map(line)]);
      if (table.total > table.claims.length)
        say(`${table.claims.length} of ${table.total} claims: --limit shows more.`);
      return DONE;
    }),
};

interface Asked {
  readonly counted: Counted;
  readonly place: string;
  readonly from: string | null;
  readonly to: string | null;
}

async function save({ workspace }: OpenWorkspace, input: CommandInput, out: string, asked: Asked) {
  const marking = textOption(input, 'marking') ?? null;
  const { bytes, claims, heldBack } = unwrap(await exportClaims(workspace, { ...asked, marking }));
  unwrap(await saveBrief(out, { bytes }));
  await answer(input, { out, claims, ...(heldBack > 0 && { heldBack }) }, [
    `${out}: ${claims} claims`,
    ...(heldBack > 0 ? [`Left out for the marking: ${heldBack} claims.`] : []),
  ]);
  return DONE;
}

/** The fields that other programs are promised. */
const shown = ({ counted, claims, total }: ClaimTable) => ({
  ...(counted && { ...counted, name: nameOfCounted(counted) }),
  total,
  claims: claims.map((claim) => {
    const { article, revision, start, end, value, low, high, qualifier, unit, whole } = claim;
    const { place, day, event, speaker, publisher, title, published, withdrawn, standing } = claim;
    return {
      ...{ claimant: speaker, reportedBy: publisher, value, low, high, qualifier, unit, of: whole },
      ...{ place: place || null, asOf: day, event, grade: shownGrade(claim.grade), standing },
      ...{ withdrawn, article, version: revision, start, end, title, published },
    };
  }),
});

function line(claim: LibraryClaim): string {
  const { speaker, publisher, title, place, day, whole, withdrawn, standing, article } = claim;
  const many = `${figureWords(claim)}${whole === null ? '' : ` of ${whole}`}`;
  const grade = shownGrade(claim.grade);
  const facts = [
    day ?? 'day not said',
    many,
    place,
    speaker ?? `reported by ${publisher ?? title}`,
  ];
  const more = [grade, standing, withdrawn, article.slice(0, 8)];
  return [...facts, ...more].filter(Boolean).join('  ');
}

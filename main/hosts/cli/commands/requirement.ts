import type { FiledAnswer, RequirementMatrix } from '#contract/requirements.ts';
import { countedBy, nameOfCounted } from '#domain/brief/claims/counted.ts';
import { figureWords } from '#domain/figures/figure-words.ts';
import { shownGrade } from '#domain/grading/admiralty.ts';
import { answerWords } from '#domain/requirements/answer-words.ts';
import { daysBetween, MATRIX_BY, type MatrixBy } from '#domain/requirements/columns.ts';
import type { Requirement } from '#domain/requirements/requirement.ts';
import { saveBrief } from '../../../workflows/briefs/make-brief.ts';
import { readClaims } from '../../../workflows/figures/read-claims.ts';
import type { OpenWorkspace } from '../../../workflows/open-workspace.ts';
import { exportMatrix } from '../../../workflows/requirements/export-matrix.ts';
import { filePassages } from '../../../workflows/requirements/file-passages.ts';
import {
  listCountable,
  listRequirements,
  removeRequirements,
  saveRequirement,
} from '../../../workflows/requirements/keep-requirements.ts';
import { openMatrix } from '../../../workflows/requirements/open-matrix.ts';
import {
  type Command,
  CommandError,
  type CommandInput,
  countOption,
  DONE,
  dayOption,
  jsonOption,
  libraryOption,
  runVerb,
  textOption,
  textsOption,
  UsageError,
  ValueError,
  type Verbs,
} from '../command.ts';
import { answer, counted } from '../output.ts';
import { meantBy, noteOf, unwrap, withExistingLibrary, withLibrary } from '../session.ts';

const WEEKS = 8;

export const command: Command = {
  name: 'requirement',
  usage:
    'list | add QUESTION [--place P]… [--indicator I]… [--counts WHAT] [--due DAY] [--marking M] | file ID NOTE… [--place P]… [--as-of DAY] [--answer WORDS] | remove ID… | matrix [--by place|week] [--place P] [--weeks N] [--until DAY] [--out F.csv [--marking M]]  [--library DIR] [--json]',
  summary:
    'What you want to know: writes questions down, files notes as answers, and shows what is answered and where the gaps are.',
  options: {
    place: { type: 'string', multiple: true },
    indicator: { type: 'string', multiple: true },
    counts: { type: 'string' },
    due: { type: 'string' },
    marking: { type: 'string' },
    'as-of': { type: 'string' },
    answer: { type: 'string' },
    by: { type: 'string' },
    weeks: { type: 'string' },
    until: { type: 'string' },
    out: { type: 'string' },
    ...libraryOption,
    ...jsonOption,
  },
  run: (input) => runVerb(input, 'requirement', VERBS),
};

const VERBS: Verbs = { list, add, file, remove, matrix };

function list(input: CommandInput): Promise<number> {
  return withExistingLibrary(input, async ({ workspace }) => {
    const all = listRequirements(workspace);
    const lines = all.map(({ filings, ...one }) => `${line(one)}  (${counted(filings, 'answer')})`);
    await answer(input, all, lines.length > 0 ? lines : ['Nothing is asked here.']);
    return DONE;
  });
}

function add(input: CommandInput, rest: readonly string[]): Promise<number> {
  const question = rest.join(' ').trim();
  if (question === '') throw new UsageError('Say what you want to know.');
  if (question.length > 500) throw new ValueError('A question has 500 characters at most.');
  const due = dayOption(input, 'due');
  return withLibrary(input, async ({ workspace }) => {
    const what = textOption(input, 'counts');
    const choice = what === undefined ? null : countedBy(what, listCountable(workspace));
    if (what !== undefined && !choice)
      throw new CommandError(
        `Nothing of the name “${what}” is known that can be counted: “fieldbrief claims” lists what is here.`,
      );
    const kept = unwrap(
      saveRequirement(workspace, {
        id: null,
        question,
        indicators: several(input, 'indicator'),
        counted: choice && { topic: choice.topic, of: choice.of },
        places: several(input, 'place'),
        due,
        marking: textOption(input, 'marking') ?? null,
      }),
    );
    await answer(input, kept, [line(kept)]);
    return DONE;
  });
}

function file(input: CommandInput, [id, ...notes]: readonly string[]): Promise<number> {
  if (id === undefined || notes.length === 0)
    throw new UsageError('Say which requirement, and which notes answer it.');
  const day = dayOption(input, 'as-of');
  return withLibrary(input, async (library) => {
    const requirement = requirementOf(library, id);
    const filed = notes.map((note) => noteOf(library, note).id);
    const places = several(input, 'place');
    const words = textOption(input, 'answer')?.trim() ?? '';
    const { filed: count } = unwrap(
      filePassages(library.workspace, {
        requirement: requirement.id,
        passages: { notes: filed },
        ...{ places, day, words },
      }),
    );
    await answer(input, { requirement: requirement.id, notes: filed, places, day }, [
      `${line(requirement)}: ${counted(count, 'note')} filed`,
    ]);
    return DONE;
  });
}

function remove(input: CommandInput, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) throw new UsageError('Say which requirements.');
  return withExistingLibrary(input, async (library) => {
    const gone = ids.map((id) => requirementOf(library, id));
    unwrap(removeRequirements(library.workspace, { ids: gone.map(({ id }) => id) }));
    await answer(
      input,
      gone.map(({ id }) => id),
      gone.map((one) => `Removed: ${line(one)}`),
    );
    return DONE;
  });
}

function matrix(input: CommandInput): Promise<number> {
  const by = textOption(input, 'by') ?? 'place';
  if (!isBy(by)) throw new ValueError(`--by takes place or week, not “${by}”.`);
  const asked = {
    by,
    weeks: countOption(input, 'weeks', 1) ?? WEEKS,
    until: dayOption(input, 'until'),
    place: several(input, 'place')[0] ?? '',
  };
  return withExistingLibrary(input, async ({ workspace }) => {
    const out = textOption(input, 'out');
    if (out !== undefined) {
      const marking = textOption(input, 'marking') ?? null;
      const { bytes, rows, heldBack } = unwrap(exportMatrix(workspace, { ...asked, marking }));
      unwrap(await saveBrief(out, { bytes }));
      await answer(input, { out, rows, ...(heldBack > 0 && { heldBack }) }, [
        `${out}: ${counted(rows, 'row')}`,
        ...(heldBack > 0 ? [`Left out for the marking: ${heldBack}.`] : []),
      ]);
      return DONE;
    }
    await readClaims(workspace);
    const drawn = await openMatrix(workspace, asked);
    const lines = linesOf(drawn, by);
    await answer(input, drawn, lines.length > 0 ? lines : ['Nothing is asked here.']);
    return DONE;
  });
}

const isBy = (by: string): by is MatrixBy => MATRIX_BY.some((one) => one === by);

/** A question, and under it each place or week with what is known there; a gap is a line of its own. */
function linesOf({ columns, rows, today }: RequirementMatrix, by: MatrixBy): string[] {
  return rows.flatMap(({ requirement, cells }) => [
    line(requirement),
    ...cells.flatMap(({ state, answers, proposals, missing }, at) => {
      if (state === 'not-asked') return [];
      const { key = '', name = '' } = columns[at] ?? {};
      const where = by === 'place' ? name || 'no place in particular' : key || 'day not said';
      const said = [
        ...answers.map((one) => told(one, today)),
        ...(answers.length > 0
          ? []
          : proposals.map(
              ({ figure, day, speaker, title }) =>
                `proposed: ${[figureWords(figure), day, speaker, title].filter(Boolean).join('  ')}`,
            )),
      ];
      const head = `  ${where}: ${state === 'gap' ? 'GAP' : state}`;
      const open = missing.length > 0 ? `; not answered for ${missing.join(', ')}` : '';
      return [`${head}${open}`, ...said.map((words) => `    ${words}`)];
    }),
  ]);
}

function told(one: FiledAnswer, today: string): string {
  const age = one.day === null ? 'day not said' : `${one.day} (${ageOf(one.day, today)})`;
  return [answerWords(one), age, shownGrade(one.grade), one.title, one.marking]
    .filter(Boolean)
    .join('  ');
}

function ageOf(day: string, today: string): string {
  const days = daysBetween(day, today);
  return days === 0
    ? 'today'
    : days > 0
      ? `${counted(days, 'day')} ago`
      : `in ${counted(-days, 'day')}`;
}

function line({ id, question, places, due, counted: what, marking }: Requirement): string {
  const facts = [
    places.length > 0 && places.join(', '),
    what && `counts: ${nameOfCounted(what)}`,
    due !== null && `by ${due}`,
    marking,
  ];
  return [`${id.slice(0, 8)}  ${question}`, ...facts.filter(Boolean)].join('  ');
}

/** The one requirement whose id begins so. */
function requirementOf(
  { workspace: { store }, folder }: OpenWorkspace,
  given: string,
): Requirement {
  const [found, ...others] = meantBy(given, store.requirements.list());
  if (found && others.length === 0) return found;
  throw new CommandError(`There is no one requirement with the id “${given}” in ${folder}.`);
}

/** What an option that may be given several times says; an empty one says nothing. */
const several = (input: CommandInput, name: string): string[] =>
  textsOption(input, name)
    .map((one) => one.trim())
    .filter(Boolean);

import type { Request } from '#contract';
import type { FiledAnswer, RequirementFile } from '#contract/requirements.ts';
import { requirementsCsv } from '#domain/exchange/write-requirements.ts';
import {
  type Ceiling,
  freeNoteKeptBack,
  keptBackBy,
  lineAt,
  parseCeiling,
} from '#domain/marking/ceiling.ts';
import { WithheldWords } from '#domain/marking/withheld-words.ts';
import { ok, type Result } from '#domain/result.ts';
import { markingsIn } from '../articles/markings-in.ts';
import type { Workspace } from '../workspace.ts';
import { arranged, gather } from './open-matrix.ts';

/**
 * A matrix as CSV, with what is filed and where the gaps are. What is marked above the ceiling stays back with all it
 * says: a question that only such a passage answers is a gap of the file.
 */
export function exportMatrix(
  workspace: Workspace,
  { marking, ...asked }: Request<'requirements.export'>,
): Result<RequirementFile> {
  const ceiling = parseCeiling(marking ?? '');
  if (!ceiling.ok) return ceiling;
  const whole = gather(workspace, asked);
  const requirements = whole.requirements.filter(
    (one) => keptBackBy(ceiling.value, one.marking) === null,
  );
  const asks = new Set(requirements.map(({ id }) => id));
  const found = whole.answers.filter(({ requirement }) => asks.has(requirement));
  const answers = goingOut(workspace, found, ceiling.value);
  const matrix = arranged(workspace, { ...whole, requirements, answers }, []);
  const { csv, rows } = requirementsCsv(matrix, asked.by);
  return ok({
    name: 'requirements.csv',
    mediaType: 'text/csv; charset=utf-8',
    bytes: new TextEncoder().encode(csv),
    rows,
    heldBack: whole.requirements.length - requirements.length + (found.length - answers.length),
  });
}

function goingOut(
  workspace: Workspace,
  answers: readonly FiledAnswer[],
  ceiling: Ceiling,
): FiledAnswer[] {
  const kept: FiledAnswer[] = [];
  const back: FiledAnswer[] = [];
  // One article after the other, each read once.
  for (const [id, own] of Map.groupBy(answers, ({ article }) => article)) {
    const article = id === null ? null : workspace.store.articles.get(id);
    if (!article) continue;
    const markings = markingsIn(workspace, article);
    const title = markings.title(ceiling);
    for (const answer of own) {
      const { start, quote } = answer;
      // One that the text does not say any more stood anywhere in it.
      const span =
        start === null
          ? { start: 0, end: article.text.length }
          : { start, end: start + quote.length };
      const labels = [...markings.over(span), answer.marking];
      const stays = labels.some((label) => keptBackBy(ceiling, label) !== null);
      (stays ? back : kept).push({ ...answer, title, marking: lineAt(ceiling, labels) });
    }
  }
  const free = answers.filter(({ article }) => article === null);
  const isBack = ({ marking }: FiledAnswer) => freeNoteKeptBack(ceiling, marking) !== null;
  // Words of a person's own may repeat what stays back.
  const withheld = new WithheldWords(
    [...back, ...free.filter(isBack)].map(({ quote }) => quote),
    kept.map(({ quote }) => quote),
  );
  for (const note of free) {
    if (!isBack(note) && !withheld.areIn(note.quote)) kept.push(note);
  }
  return kept.map((answer) => (withheld.areIn(answer.words) ? { ...answer, words: '' } : answer));
}

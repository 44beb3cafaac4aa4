import { randomUUID } from 'node:crypto';
import type { Request } from '#contract';
import type { FoundWordChange, WordComparison } from '#contract/briefs.ts';
import { type Brief, bodyOf } from '#domain/brief/brief.ts';
import { composeBrief } from '#domain/brief/compose.ts';
import type { BriefDocument } from '#domain/brief/document.ts';
import { labelsFor } from '#domain/brief/labels.ts';
import { chosenNumbers } from '#domain/brief/numbering.ts';
import { sectionTitle } from '#domain/brief/sections.ts';
import { type Comparison, compareUnits } from '#domain/brief/word/compare.ts';
import { readLines } from '#domain/brief/word/read-lines.ts';
import { takeChanges } from '#domain/brief/word/take.ts';
import { unitsOfBrief, unitsOfWord } from '#domain/brief/word/tell.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Workspace } from '../workspace.ts';
import { keepBrief, openBrief } from './keep-brief.ts';
import { complete } from './make-brief.ts';

/** What was changed in a Word file of a brief, sentence by sentence. */
export async function compareWord(
  workspace: Workspace,
  request: Request<'briefs.compareWord'>,
): Promise<Result<WordComparison>> {
  const read = await readBack(workspace, request);
  if (!read.ok) return read;
  const { brief, document, comparison, marked, remarks } = read.value;
  const labels = labelsFor(document.language);
  const changes = comparison.changes.map(({ our, their: _, ...change }): FoundWordChange => {
    const section = brief.sections.find(({ id }) => id === change.section);
    const item = comparison.ours[our ?? -1]?.item ?? '';
    const isFixed = marked.has(item) && change.kind !== 'moved' && change.kind !== 'added';
    return {
      ...change,
      where: section ? sectionTitle(section, document.language, labels) : '',
      refusal: isFixed
        ? 'This passage bears a marking, which it would lose as words of your own: change it in the brief.'
        : null,
    };
  });
  const sentences = comparison.ours.length;
  const kept = Math.round(comparison.kept * sentences);
  return ok({ changes, remarks, sentences, kept, changed: brief.changed });
}

/** Takes the chosen changes of a Word file into a brief. */
export async function takeWord(
  workspace: Workspace,
  { take, changed, ...request }: Request<'briefs.takeWord'>,
): Promise<Result<Brief>> {
  const read = await readBack(workspace, request);
  if (!read.ok) return read;
  const { brief, document, comparison, marked } = read.value;
  const sections = takeChanges({
    sections: brief.sections,
    comparison,
    chosen: new Set(take),
    marked,
    labels: labelsFor(document.language),
    newId: randomUUID,
  });
  const body = { ...bodyOf(brief), sections };
  return keepBrief(workspace, {
    id: brief.id,
    body,
    label: 'Bring a brief back from Word',
    from: changed,
  });
}

interface ReadBack {
  readonly brief: Brief;
  readonly document: BriefDocument;
  readonly comparison: Comparison;
  readonly marked: ReadonlySet<string>;
  readonly remarks: readonly string[];
}

/** Less of a brief than this is another brief. */
const LEAST_KEPT = 0.2;

async function readBack(
  workspace: Workspace,
  { id, bytes }: Request<'briefs.compareWord'>,
): Promise<Result<ReadBack>> {
  const opened = openBrief(workspace, id);
  if (!opened.ok) return opened;
  const brief = opened.value;
  const input = await complete(workspace, brief);
  if (!input.ok) return input;
  const read = await workspace.reader.read({ name: 'brief.docx', bytes, choice: { whole: true } });
  if (!read.ok) return read;
  const [article] = read.value.articles;
  if (article?.account.kind !== 'docx') {
    return fail(
      'not-word',
      'This is no Word file (.docx): export the brief to Word, and bring that file back.',
    );
  }
  const document = composeBrief(input.value);
  const { units, marked } = unitsOfBrief(input.value);
  const { lines, comments } = readLines(
    article.parsed.blocks,
    labelsFor(document.language),
    chosenNumbers(document, input.value),
  );
  const told = unitsOfWord(lines, units, input.value, document);
  const comparison = compareUnits(units, told.units);
  if (comparison.kept < LEAST_KEPT) {
    const kept = Math.round(comparison.kept * units.length);
    return fail(
      'another-brief',
      `Only ${kept} of the ${units.length} sentences of this brief stand in the file: choose the file that was exported from it.`,
    );
  }
  return ok({ brief, document, comparison, marked, remarks: [...comments, ...told.remarks] });
}

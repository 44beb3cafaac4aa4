import { isDeepStrictEqual } from 'node:util';
import type { Request } from '#contract';
import type { FilingOffer } from '#contract/requirements.ts';
import { type Annotation, isPlaced } from '#domain/annotation.ts';
import type { Span } from '#domain/document.ts';
import { isFree, type ListedNote } from '#domain/free-note.ts';
import {
  type FiledFigure,
  type Filing,
  type FilingWords,
  filedFigure,
  type Requirement,
} from '#domain/requirements/requirement.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { shortened } from '#domain/text/shortened.ts';
import { createAnnotation, noAnnotation } from '../annotations/annotate-passage.ts';
import { catchUpClaims } from '../figures/read-claims.ts';
import { figuresOf } from '../figures/read-figures.ts';
import { newId } from '../new-id.ts';
import { noArticle, overtaken, type Workspace } from '../workspace.ts';
import { noRequirement } from './keep-requirements.ts';

/** What a stretch of a text, or a free note, says that an answer would: read of it, and never guessed. */
export async function offerFiling(
  workspace: Workspace,
  asked: Request<'requirements.offer'>,
): Promise<Result<FilingOffer>> {
  if ('freeNote' in asked) return offerFreeNote(workspace, asked.freeNote);
  const { article: id, start, end, sha256, figure } = asked;
  const article = workspace.store.articles.get(id);
  if (!article) return noArticle(id);
  if (sha256 !== undefined && sha256 !== article.sha256)
    return fail('other-revision', 'The article has a new version: select the passage in that one.');
  await catchUpClaims(workspace);
  const { counted, ...said } = saidIn(workspace, id, { start, end }, figure);
  return ok({
    ...said,
    counted,
    quote: article.text.slice(start, end),
    published: article.source.published,
  });
}

/** Its day is its author's word; its numbers are nobody's source. */
function offerFreeNote({ store }: Workspace, id: string): Result<FilingOffer> {
  const found = store.freeNotes.get(id);
  if (!found) return noAnnotation(id);
  const { note: quote, day } = found;
  return ok({ quote, day, figure: null, counted: null, place: '', published: null });
}

/** Files notes as answers, marking what is not marked yet; one undoable step however many. */
export function filePassages(
  workspace: Workspace,
  { requirement: id, passages, ...words }: Request<'requirements.file'>,
): Result<{ readonly filed: number }> {
  const { store } = workspace;
  const requirement = store.requirements.get(id);
  if (!requirement) return noRequirement();
  const label = labelOf(requirement);
  if ('notes' in passages) {
    const ids = [...new Set(passages.notes)];
    const found = ids.flatMap((one) => noteOf(store, one) ?? []);
    const missing = ids.find((one) => !found.some((note) => note.id === one));
    if (missing !== undefined) return noAnnotation(missing);
    const articles = new Set(found.flatMap((note) => (isFree(note) ? [] : note.article)));
    workspace.act(label, [...articles], () => {
      for (const note of found) {
        const number = isFree(note) ? null : numberIn(workspace, note);
        file(workspace, id, note, words, number);
      }
    });
    return ok({ filed: found.length });
  }
  const { figure, ...stretch } = passages;
  return fileStretch(workspace, label, stretch, (note) =>
    file(workspace, id, note, words, numberIn(workspace, note, figure)),
  );
}

/** Files a claim that was proposed, with its sentence, its number and its day; one undoable step. */
export function takeProposal(
  workspace: Workspace,
  { requirement: id, article: from, start, place }: Request<'requirements.take'>,
): Result<null> {
  const { store } = workspace;
  const requirement = store.requirements.get(id);
  if (!requirement) return noRequirement();
  const claim = store.claims
    .within(from, start, Number.MAX_SAFE_INTEGER)
    .find((one) => one.start === start);
  if (!claim)
    return fail('no-claim', 'The article does not say this any more: look at the matrix again.');
  const { sentenceStart, sentenceEnd, day } = claim;
  const where = place || claim.place;
  const words = { places: where === '' ? [] : [where], day, words: '' };
  const sentence = { article: from, start: sentenceStart, end: sentenceEnd };
  const filed = fileStretch(workspace, labelOf(requirement), sentence, (note) =>
    file(workspace, id, note, words, filedFigure(claim)),
  );
  return filed.ok ? ok(null) : filed;
}

const noteOf = ({ annotations, freeNotes }: Workspace['store'], id: string): ListedNote | null =>
  annotations.get(id) ?? freeNotes.get(id);

const labelOf = ({ question }: Requirement): string => `File under “${shortened(question, 40)}”`;

/** Says of a filing what a person puts right about it; one undoable step. */
export function editFiling(
  workspace: Workspace,
  { id, from, ...words }: Request<'requirements.editFiling'>,
): Result<null> {
  const { store } = workspace;
  const before = store.requirements.filing(id);
  if (!before) return noFiling();
  const known: FilingWords = { places: before.places, day: before.day, words: before.words };
  if (!isDeepStrictEqual(known, from)) return overtaken(before.words);
  workspace.act('Change an answer', articlesOf(workspace, [before]), () =>
    store.requirements.file({ ...before, ...words, places: [...new Set(words.places)] }),
  );
  return ok(null);
}

/** Takes filings away; their notes stay; one undoable step however many. */
export function unfile(
  workspace: Workspace,
  { ids }: Request<'requirements.unfile'>,
): Result<null> {
  const { store } = workspace;
  const found = [...new Set(ids)].flatMap((id) => store.requirements.filing(id) ?? []);
  if (found.length === 0) return noFiling();
  const label = found.length === 1 ? 'Take an answer away' : `Take ${found.length} answers away`;
  workspace.act(label, articlesOf(workspace, found), () => {
    for (const { id } of found) store.requirements.unfile(id);
  });
  return ok(null);
}

/** Marks a stretch of a text, unless it is marked, and files it; nothing is kept where that is refused. */
function fileStretch(
  workspace: Workspace,
  label: string,
  { article: id, ...span }: Span & { readonly article: string; readonly sha256?: string },
  work: (note: Annotation) => void,
): Result<{ readonly filed: number }> {
  const { store } = workspace;
  const isSame = (one: Annotation) => one.start === span.start && one.end === span.end;
  return workspace.act(label, [id], () => {
    const known = store.annotations.list(id).find((one) => isPlaced(one) && isSame(one));
    const isCurrent = span.sha256 === undefined || span.sha256 === store.articles.get(id)?.sha256;
    const marked =
      known && isCurrent
        ? ok(known)
        : createAnnotation(workspace, { ...MARK, article: id, ...span });
    if (!marked.ok) return marked;
    work(marked.value);
    return ok({ filed: 1 });
  });
}

const MARK = {
  color: 'green',
  style: 'solid',
  motivation: 'highlighting',
  note: '',
  tags: [],
} as const satisfies Partial<Request<'annotations.create'>>;

/** The same note for the same places is filed once. */
function file(
  { store, now }: Workspace,
  requirement: string,
  { id: note }: Pick<ListedNote, 'id'>,
  { places, day, words }: FilingWords,
  figure: FiledFigure | null,
): void {
  const where = [...new Set(places)];
  const known = store.requirements
    .of(requirement, note)
    .find((one) => isDeepStrictEqual(one.places, where));
  const made: Filing = known ?? {
    id: newId(),
    created: now(),
    ...{ requirement, note, places: where, day, words, figure },
  };
  store.requirements.file({ ...made, day, words, figure });
}

/** The one number of a marked passage, or the one that is meant. */
const numberIn = (workspace: Workspace, note: Annotation, meant?: number): FiledFigure | null =>
  isPlaced(note) ? saidIn(workspace, note.article, note, meant).figure : null;

/**
 * What a stretch of a text counts, where and as of when, as far as all of it agrees.
 * @param meant where the figure begins that alone is asked about
 */
function saidIn(
  workspace: Workspace,
  article: string,
  { start, end }: Span,
  meant?: number,
): Pick<FilingOffer, 'figure' | 'counted' | 'place' | 'day'> {
  const isMeant = (one: { readonly start: number }) => meant === undefined || one.start === meant;
  const claims = workspace.store.claims.within(article, start, end).filter(isMeant);
  const figures = figuresOf(workspace, article);
  const inside = (figures.ok ? figures.value : []).filter(
    (one) => one.start >= start && one.end <= end && isMeant(one),
  );
  const only = <Value>(values: readonly Value[]): Value | null => {
    const [first, ...others] = new Set(values);
    return first !== undefined && others.length === 0 ? first : null;
  };
  const [claim] = claims;
  const [figure] = inside;
  const number =
    claims.length === 1 && claim ? claim : inside.length === 1 && figure ? figure : null;
  const counted = only(claims.map(({ topic, of }) => JSON.stringify([topic, of])));
  return {
    figure: number && filedFigure(number),
    counted: counted !== null && claim ? { topic: claim.topic, of: claim.of } : null,
    place: only(claims.map(({ place }) => place)) ?? only(inside.map(({ place }) => place)) ?? '',
    day: only(claims.map(({ day }) => day)),
  };
}

const articlesOf = ({ store }: Workspace, filings: readonly Filing[]): string[] => [
  ...new Set(filings.flatMap(({ note }) => store.annotations.get(note)?.article ?? [])),
];

const noFiling = (): Result<never> =>
  fail('no-filing', 'This answer is not filed any more: another window took it away.');

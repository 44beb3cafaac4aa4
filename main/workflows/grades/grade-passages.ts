import type { Request } from '#contract';
import type { ArticleGrades, SupportReason } from '#contract/grades.ts';
import type { Annotation } from '#domain/annotation.ts';
import { refuseCredibility } from '#domain/grading/confirmation.ts';
import { judgeSupports } from '#domain/grading/independence.ts';
import type { Support } from '#domain/grading/origins.ts';
import type { PassageGrade } from '#domain/grading/passage-grade.ts';
import { sourceKey, sourceName } from '#domain/grading/source-key.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { noAnnotation } from '../annotations/annotate-passage.ts';
import { readLabel } from '../articles/mark-article.ts';
import { noArticle, type Workspace } from '../workspace.ts';

/** The reliability of an article's source, and the grades of the passages that have one. */
export function gradesOf({ store }: Workspace, id: string): Result<ArticleGrades> {
  const article = store.articles.get(id);
  if (!article) return noArticle(id);
  return ok({
    reliability: store.grades.reliability(sourceKey(article.source)),
    source: sourceName(article.source),
    passages: Object.fromEntries(store.grades.passages(id)),
  });
}

/** Says how reliable an article's source is, which holds for all that it published; one undoable step. */
export function gradeSource(
  workspace: Workspace,
  { article: id, reliability, from }: Request<'grades.source'>,
): Result<ArticleGrades> {
  const { store } = workspace;
  const article = store.articles.get(id);
  if (!article) return noArticle(id);
  const before = store.grades.reliability(sourceKey(article.source));
  if (from !== undefined && before !== from && before !== reliability) {
    return overtaken(before ? `graded its source ${before}` : 'took the grade of its source off');
  }
  workspace.act('Grade source', [id], () =>
    store.grades.setReliability(sourceKey(article.source), reliability),
  );
  return gradesOf(workspace, id);
}

/**
 * Changes what is given of a passage's credibility, support and marking; one undoable step. Credibility 1
 * is refused while all that supports the passage has one origin. What another window has decided since this one
 * read it is not written over.
 */
export function gradePassage(
  workspace: Workspace,
  { annotation: id, from, ...change }: Request<'grades.passage'>,
): Result<PassageGrade> {
  const { store } = workspace;
  const annotation = store.annotations.get(id);
  if (!annotation) return noAnnotation(id);
  const before = store.grades.passage(id);
  const overtaken = from ? refuseOvertaken(before, change, from) : null;
  if (overtaken) return overtaken;
  const marking = readMarking(change.marking, before.marking);
  if (!marking.ok) return marking;
  const isNew = (support: string) => !before.supports.includes(support);
  const unknown = change.supports?.find((id) => isNew(id) && !store.articles.get(id));
  if (unknown !== undefined) return noArticle(unknown);
  const grade = {
    credibility: change.credibility === undefined ? before.credibility : change.credibility,
    supports: [...new Set(change.supports ?? before.supports)].filter(
      (support) => support !== annotation.article,
    ),
    marking: marking.value,
    ...saidNow(change.credibility, before, annotation.quote),
  };
  // A new marking does not open again what was decided before.
  const isMarking = change.credibility === undefined && change.supports === undefined;
  const refused = isMarking ? null : refuse(workspace, annotation, grade);
  if (refused) return refused;
  workspace.act(isMarking ? 'Mark passage' : 'Grade passage', [annotation.article], () =>
    store.grades.setPassage(id, grade),
  );
  return ok(grade);
}

/** Whoever judges a passage judges what it says now. */
function saidNow(
  credibility: PassageGrade['credibility'] | undefined,
  { said }: PassageGrade,
  quote: string,
): Pick<PassageGrade, 'said'> {
  if (credibility === null) return {};
  if (credibility !== undefined) return { said: quote.slice(0, LONGEST_SAID) };
  return said === undefined ? {} : { said };
}
const LONGEST_SAID = 100_000;

type GradeChange = Omit<Request<'grades.passage'>, 'annotation' | 'from'>;

function refuseOvertaken(
  before: PassageGrade,
  change: GradeChange,
  from: GradeChange,
): Result<never> | null {
  const isOvertaken = (name: keyof GradeChange): boolean => {
    const [now, shown, wanted] = [before[name], from[name], change[name]].map(asText);
    return shown !== undefined && wanted !== undefined && now !== shown && now !== wanted;
  };
  if (isOvertaken('marking')) {
    return overtaken(before.marking ? `marked it ${before.marking}` : 'took its marking off');
  }
  if (isOvertaken('credibility')) {
    return overtaken(before.credibility ? `graded it ${before.credibility}` : 'took its grade off');
  }
  return isOvertaken('supports') ? overtaken('chose other articles that support it') : null;
}

/** Undefined for what was left out, which nothing is compared with. */
const asText = (value: unknown): string | undefined => JSON.stringify(value);

const overtaken = (what: string): Result<never> =>
  fail('overtaken', `Meanwhile another window ${what}: look at it again, then decide.`);

function refuse(
  workspace: Workspace,
  { article, quote }: Annotation,
  { credibility, supports }: PassageGrade,
): Result<never> | null {
  const found = [article, ...supports].flatMap((id) => supportOf(workspace, id) ?? []);
  const reason = refuseCredibility(credibility, found, quote);
  return reason === null ? null : fail('unconfirmed', reason);
}

/** Null for what is in the trash, or not in this library: it confirms nothing, and counts again once it is back. */
function supportOf({ store }: Workspace, id: string): Support | null {
  const article = store.articles.get(id);
  if (!article) return null;
  const { title, publisher, byline, credits, dateline } = article.source;
  return { article: title || id, publisher, byline, credits, dateline, text: article.text };
}

/** What each article that is said to support a passage adds to it, and why. */
export function judgedSupports(workspace: Workspace, id: string): Result<SupportReason[]> {
  const annotation = workspace.store.annotations.get(id);
  if (!annotation) return noAnnotation(id);
  const own = supportOf(workspace, annotation.article);
  if (!own) return noArticle(annotation.article);
  const { supports } = workspace.store.grades.passage(id);
  const known = supports.flatMap((article) => {
    const support = supportOf(workspace, article);
    return support ? [{ article, support }] : [];
  });
  const judged = judgeSupports(
    own,
    known.map(({ support }) => support),
    annotation.quote,
  );
  return ok(
    judged.flatMap(({ index, accepted, reason }) => {
      const article = known[index]?.article;
      return article === undefined ? [] : [{ article, accepted, reason }];
    }),
  );
}

function readMarking(
  text: string | null | undefined,
  before: string | null,
): Result<string | null> {
  if (text === undefined) return ok(before);
  return readLabel(text);
}

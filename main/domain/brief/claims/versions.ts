import type { Article } from '../../article.ts';
import { foldName } from '../../language/fold.ts';
import { compareIssues, isAlike, isOneSeries, issueOfText } from '../../series/series.ts';

/** Words of two openings that must be the same for one story in two versions. */
const SHARED = 0.5;
const OPENING = 1_500;

type Text = Pick<Article, 'id' | 'source' | 'blocks' | 'text' | 'imported'>;

/**
 * Articles that a newer one of the same publisher replaces: the same story told again, put right or brought up to
 * date. Numbered reports of one series are no versions of each other.
 */
export function superseded(articles: readonly Text[]): ReadonlySet<string> {
  const old = new Set<string>();
  for (const [index, one] of articles.entries()) {
    for (const other of articles.slice(index + 1)) {
      if (!isOneStory(one, other)) continue;
      const order = newer(one, other);
      old.add(order > 0 ? other.id : one.id);
    }
  }
  return old;
}

/** Numbered reports that a later issue of their series follows. */
export function earlierIssues(articles: readonly Text[]): ReadonlySet<string> {
  const issues = articles.map((article) => ({ article, issue: issueOfText(article) }));
  const early = issues.filter(({ article, issue }) =>
    issues.some(
      (other) =>
        issue !== null &&
        other.issue !== null &&
        other.article.source.publisher === article.source.publisher &&
        isOneSeries(issue, other.issue) &&
        compareIssues(issue, other.issue) < 0,
    ),
  );
  return new Set(early.map(({ article }) => article.id));
}

function isOneStory(one: Text, other: Text): boolean {
  const { publisher } = one.source;
  if (publisher === null || publisher !== other.source.publisher) return false;
  if (issueOfText(one) !== null || issueOfText(other) !== null) return false;
  const [ours, theirs] = [one, other].map(({ text }) => pairs(text.slice(0, OPENING)));
  if (!ours || !theirs) return false;
  // A newer version that says so needs less.
  const told = UPDATED.test(one.text.slice(0, 600)) || UPDATED.test(other.text.slice(0, 600));
  const shared = [...ours].filter((pair) => theirs.has(pair)).length;
  const most = shared / Math.max(1, Math.min(ours.size, theirs.size));
  return (
    most >= SHARED ||
    (told && most >= SHARED / 4) ||
    sameOpening(one.source.title, other.source.title) ||
    (most >= SHARED / 2 && isAlike(foldName(one.source.title), foldName(other.source.title)))
  );
}

const UPDATED =
  /(?<!\p{L})(?:updated?|earlier version of this|corrects|correction|تحديث|تصحيح)(?!\p{L})/iu;

/** The same first words of a headline, told on: "Dam breach sweeps through Ilma valley; toll rises". */
function sameOpening(one: string, other: string): boolean {
  const [ours = [], theirs = []] = [one, other].map(
    (title) => foldName(title).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  );
  const differs = ours.findIndex((word, at) => word !== theirs[at]);
  return (differs < 0 ? ours.length : differs) >= SAME_WORDS;
}
const SAME_WORDS = 5;

/** Each two words that follow each other. */
function pairs(text: string): ReadonlySet<string> {
  const words = foldName(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}

/** Above 0 where `one` is the newer one. */
function newer(one: Text, other: Text): number {
  const day = ({ source }: Text) => source.modified ?? source.published ?? '';
  return day(one).localeCompare(day(other)) || one.imported.localeCompare(other.imported) || -1;
}

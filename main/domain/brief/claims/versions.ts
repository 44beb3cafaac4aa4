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
  const stories = articles.flatMap((article) => storyOf(article) ?? []);
  const old = new Set<string>();
  for (const [index, one] of stories.entries()) {
    for (const other of stories.slice(index + 1)) {
      if (!isOneStory(one, other)) continue;
      const order = newer(one.article, other.article);
      old.add(order > 0 ? other.article.id : one.article.id);
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

/** An article with what it is compared by, read once. */
interface Story {
  readonly article: Text;
  /** The folded words of its title. */
  readonly title: readonly string[];
  /** Each two words of its opening that follow each other. */
  readonly pairs: ReadonlySet<string>;
  /** It says that it is a newer version. */
  readonly isUpdated: boolean;
}

/** Null for what replaces nothing and is never replaced: a numbered report, or one that nobody published. */
function storyOf(article: Text): Story | null {
  const { source, text } = article;
  if (source.publisher === null || issueOfText(article) !== null) return null;
  return {
    article,
    title: wordsOf(source.title),
    pairs: pairs(text.slice(0, OPENING)),
    isUpdated: UPDATED.test(text.slice(0, 600)),
  };
}

function isOneStory(one: Story, other: Story): boolean {
  const [ours, theirs] = [one.article.source, other.article.source];
  if (ours.publisher !== theirs.publisher) return false;
  const shared = one.pairs.intersection(other.pairs).size;
  const most = shared / Math.max(1, Math.min(one.pairs.size, other.pairs.size));
  // A newer version that says so needs less.
  return (
    most >= SHARED ||
    ((one.isUpdated || other.isUpdated) && most >= SHARED / 4) ||
    sameOpening(one.title, other.title) ||
    (most >= SHARED / 2 && isAlike(foldName(ours.title), foldName(theirs.title)))
  );
}

const UPDATED =
  /(?<!\p{L})(?:updated?|earlier version of this|corrects|correction|تحديث|تصحيح)(?!\p{L})/iu;

/** The same first words of a headline, told on: "Dam breach sweeps through Ilma valley; toll rises". */
function sameOpening(ours: readonly string[], theirs: readonly string[]): boolean {
  const differs = ours.findIndex((word, at) => word !== theirs[at]);
  return (differs < 0 ? ours.length : differs) >= SAME_WORDS;
}
const SAME_WORDS = 5;

function pairs(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}

const wordsOf = (text: string): readonly string[] =>
  foldName(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Above 0 where `one` is the newer one. */
function newer(one: Text, other: Text): number {
  const day = ({ source }: Text) => source.modified ?? source.published ?? '';
  return day(one).localeCompare(day(other)) || one.imported.localeCompare(other.imported) || -1;
}

import { type Issue, issueOf } from './issue-of.ts';
import { compareIssues, isAlike, isOneSeries } from './series.ts';

interface Titled {
  readonly title: string;
  readonly publisher: string | null;
}

/** A line of the library: one article, or a numbered series with its issues side by side. */
export interface IssueRow<Article extends Titled> {
  /** The article, or of a series the newest issue. */
  readonly article: Article;
  /** In the order of their numbers; empty for what is no series. */
  readonly issues: readonly { readonly article: Article; readonly issue: Issue }[];
}

interface Numbered<Article> {
  readonly article: Article;
  readonly issue: Issue;
}

/**
 * Puts the issues of one publisher's numbered series into one row, which stands where its first one would
 * have stood alone. An issue without a publisher joins those without one, if both say what they are about.
 */
export function issueRows<Article extends Titled>(
  articles: readonly Article[],
): IssueRow<Article>[] {
  const buckets = new Map<string, Numbered<Article>[]>();
  for (const article of articles) {
    const issue = issueOfArticle(article);
    if (!issue) continue;
    const key = `${issue.kind}\n${article.publisher?.toLowerCase() ?? ''}`;
    const bucket = buckets.get(key);
    if (bucket) bucket.push({ article, issue });
    else buckets.set(key, [{ article, issue }]);
  }
  const seriesOf = new Map<Article, readonly Numbered<Article>[]>();
  for (const series of [...buckets.values()].flatMap(seriesIn)) {
    const issues = series.sort((one, other) => compareIssues(one.issue, other.issue));
    if (issues.length > 1) for (const { article } of issues) seriesOf.set(article, issues);
  }
  const drawn = new Set<readonly Numbered<Article>[]>();
  return articles.flatMap((article): IssueRow<Article>[] => {
    const issues = seriesOf.get(article);
    const newest = issues?.at(-1);
    if (!issues || !newest) return [{ article, issues: [] }];
    if (drawn.has(issues)) return [];
    drawn.add(issues);
    return [{ article: newest.article, issues }];
  });
}

/** A list is put into rows after each change of one of many articles: a title is read once. */
const issues = new WeakMap<Titled, Issue | null>();

function issueOfArticle(article: Titled): Issue | null {
  const known = issues.get(article);
  if (known !== undefined) return known;
  const issue = issueOf(article.title);
  issues.set(article, issue);
  return issue;
}

function seriesIn<Article extends Titled>(numbered: Numbered<Article>[]): Numbered<Article>[][] {
  const isNamed = numbered.some(({ article }) => article.publisher !== null);
  const isOne = (one: Issue, other: Issue) =>
    (isNamed || one.about !== '') && isOneSeries(one, other);
  return grouped(numbered, isOne).flatMap((series) =>
    // One number twice: several series that share a name ("Situation Report No. 1 – Tessara", "… – Orvane").
    hasNumberTwice(series)
      ? grouped(series, (one, other) => one.rest === other.rest || isAlike(one.rest, other.rest))
      : [series],
  );
}

/** Each joins the first group whose first one it suits. */
function grouped<Article>(
  numbered: readonly Numbered<Article>[],
  suits: (one: Issue, other: Issue) => boolean,
): Numbered<Article>[][] {
  const groups: Numbered<Article>[][] = [];
  for (const one of numbered) {
    const group = groups.find(([first]) => first && suits(first.issue, one.issue));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

const hasNumberTwice = (series: readonly Numbered<unknown>[]): boolean =>
  new Set(series.map(({ issue }) => `${issue.volume} ${issue.number}`)).size < series.length;

import type { SimilarArticle } from '#contract/articles.ts';
import type { Article, Source } from '#domain/article.ts';
import { baseName } from '#domain/formats/file-name.ts';
import { pageAddress } from '#domain/formats/page-address.ts';
import type { Issue } from '#domain/series/issue-of.ts';
import { areTwoIssues, compareIssues, isOneSeries, issueOfText } from '#domain/series/series.ts';
import { versionOrder } from '#domain/series/version-order.ts';
import {
  kinship,
  ONE_STORY,
  type Signature,
  signature,
  similarity,
} from '#domain/text/similarity.ts';
import { words } from '#domain/text/words.ts';
import type { NewRevision } from '../../store/articles/writer.ts';
import type { Store } from '../../store/store.ts';
import type { Workspace } from '../workspace.ts';

/** Two versions of a story differ early if they differ: a book's rest would cost seconds for nothing. */
const COMPARED_LENGTH = 2_000_000;

/**
 * The article that a text is a newer version of, by the address of its web page, or by the name of its file
 * and much the same text. Never of one that was published later, nor of another house's: a copy under another
 * masthead may name the original's page.
 * @param like gives the texts that are like it, where somebody else needs them too
 */
export function earlierVersion(
  store: Store,
  revision: NewRevision,
  like = () => textsLike(store, revision),
): Article | null {
  return earlierOfPage(store, revision) ?? earlierOfFile(store, revision, like);
}

/** Less than this share of a page's text is a piece of it. */
const TEASER = 0.3;

function earlierOfPage({ articles }: Store, { parsed, text }: NewRevision): Article | null {
  const address = pageAddress(parsed.source.url);
  const id = address === null ? null : articles.findByAddress(address);
  const article = id === null ? null : articles.get(id);
  // A teaser of a page, as feeds have them, is no newer text of it.
  if (!article || text.length < article.text.length * TEASER) return null;
  return mayFollow(articles, parsed, article) ? article : null;
}

/** So much of a text must stand in the one before it under the same file name. */
const SAME_FILE = 0.5;

/** An answer quotes the mail before it, and a mailbox holds both under one name: what was sent never changes. */
const SENT: ReadonlySet<string> = new Set(['mail', 'mailbox', 'outlook']);

/** A file that came again under its name with much the same text: a report that was put right, a longer chat. */
function earlierOfFile(
  store: Store,
  revision: NewRevision,
  like: () => readonly TextLike[],
): Article | null {
  const name = fileName(revision.path);
  if (name === null || revision.text === '' || SENT.has(revision.account?.kind ?? '')) return null;
  for (const { sha256, alike } of like()) {
    if (alike < SAME_FILE) break;
    // What a pack says of names and bytes is hearsay.
    for (const id of store.articles.findReadText(sha256)) {
      if (!store.articles.paths(id).map(fileName).includes(name)) continue;
      const article = store.articles.get(id);
      if (article && mayFollow(store.articles, revision.parsed, article)) return article;
    }
  }
  return null;
}

/** Null for what was pasted, and for a part of a file, which has no name of its own. */
function fileName(path: string): string | null {
  const name = baseName(path);
  return /\.[^.]{1,9}$/.test(name) ? name.normalize('NFC').toLowerCase() : null;
}

/** Whether a text may be a newer one of an article: not an older one, not another issue, of no other house. */
function mayFollow(
  articles: Store['articles'],
  parsed: NewRevision['parsed'],
  article: Article,
): boolean {
  if (versionOrder(parsed.source, article.source) === 'older') return false;
  // One page may show each issue of a series in its turn.
  if (areTwoIssues(issueOfText(parsed), issueOfText(article))) return false;
  // A person may have corrected the publisher; the next file still names it as the last one did.
  const named = [article, articles.revision(article.id, article.revision)];
  return named.some((known) => known && publishers(parsed.source, known.source) !== 'different');
}

/**
 * The article that says the same in the same words, title, house and day: the same document from another
 * place. Of two that say nothing no one can tell.
 */
export function sameDocument(
  { articles }: Store,
  { parsed, sha256, text }: NewRevision,
): string | null {
  if (text === '') return null;
  const { title, published } = parsed.source;
  const same = articles.findReadText(sha256).find((id) => {
    const source = articles.get(id)?.source;
    if (source?.title !== title || publishers(parsed.source, source) === 'different') return false;
    const [ours, theirs] = [published, source.published].map((moment) => moment?.slice(0, 10));
    return !ours || !theirs || ours === theirs;
  });
  return same ?? null;
}

type Headline = Pick<Source, 'title' | 'publisher'>;

function publishers(one: Headline, other: Headline): 'same' | 'different' | 'unknown' {
  if (!one.publisher || !other.publisher) return 'unknown';
  return one.publisher.toLowerCase() === other.publisher.toLowerCase() ? 'same' : 'different';
}

/** What a text is compared by, kept for the texts that come after it. */
export function remember({ signatures }: Store, text: Text): void {
  if (!signatures.all().has(text.sha256)) signatures.put(text.sha256, signed(text));
}

/** What a text is compared by, kept or not; of the text that was asked for last it is at hand, for whoever keeps it. */
const signatureOf = ({ signatures }: Store, text: Text): Signature =>
  signatures.all().get(text.sha256) ?? signed(text);

function signed({ sha256, text }: Text): Signature {
  if (lastSigned?.sha256 !== sha256) {
    lastSigned = { sha256, made: signature(text.slice(0, COMPARED_LENGTH)) };
  }
  return lastSigned.made;
}
let lastSigned: { readonly sha256: string; readonly made: Signature } | null = null;

type Text = Pick<NewRevision, 'sha256' | 'text'>;

/**
 * The article that most probably tells the same story: an earlier or later version of it, or the same
 * copy under another masthead; else the newest other issue of its series. An offer, never acted upon: a
 * person decides.
 * @param like gives the texts that are like it, where they are known already
 */
export function findSimilar(
  store: Store,
  id: string,
  like?: () => readonly TextLike[],
): SimilarArticle | null {
  const article = store.articles.get(id);
  // Two pictures without a word say nothing that could be the same.
  if (!article || article.text === '') return null;
  const issue = issueOfText(article);
  let newest: { readonly similar: SimilarArticle; readonly issue: Issue } | null = null;
  for (const { sha256, relation, alike } of like?.() ?? textsLike(store, article)) {
    for (const other of store.articles.findByText(sha256)) {
      const summary = other === id ? null : store.articles.summary(other);
      if (!summary) continue;
      const similar = { id: other, similarity: alike };
      const theirs = issue && issueIn(store, other);
      const houses = publishers(article.source, summary);
      if (issue && theirs && houses !== 'different' && areTwoIssues(issue, theirs)) {
        const isNewer = !newest || compareIssues(theirs, newest.issue) > 0;
        if (!isNewer || !isOneSeries(issue, theirs)) continue;
        const order = compareIssues(issue, theirs) > 0 ? 'newer' : 'older';
        newest = { similar: { ...similar, kind: 'issue', order }, issue: theirs };
        continue;
      }
      const kind = kindOf(article.source, summary, relation);
      if (kind) return { ...similar, kind, order: versionOrder(article.source, summary) };
    }
  }
  return newest?.similar ?? null;
}

export interface TextLike {
  readonly sha256: string;
  readonly relation: ReturnType<typeof kinship>;
  readonly alike: number;
}

/** Texts that share enough with the article's own for an estimate, the most alike first. */
export function textsLike(store: Store, article: Text): readonly TextLike[] {
  const own = signatureOf(store, article);
  const kin: TextLike[] = [];
  for (const [sha256, other] of store.signatures.all()) {
    const alike = similarity(own, other);
    if (alike >= ONE_STORY.floor) kin.push({ sha256, relation: kinship(own, other), alike });
  }
  return kin.sort((a, b) => b.alike - a.alike);
}

function issueIn({ articles }: Store, id: string): Issue | null {
  const article = articles.get(id);
  return article && issueOfText(article);
}

/**
 * A story written through keeps its headline where little of its text is left; without that, a third of
 * the words may be no more than the background that two stories share. The rewritten copy of another house
 * is more often another report than the same one.
 */
function kindOf(
  one: Headline,
  other: Headline,
  relation: ReturnType<typeof kinship>,
): SimilarArticle['kind'] | null {
  const houses = publishers(one, other);
  if (houses === 'different') return relation === 'same' ? 'same-origin' : null;
  if (relation === 'same') return 'updated';
  const isMeant = houses === 'same' || relation === 'rewritten';
  return isMeant && isHeadlineKept(one.title, other.title) ? 'updated' : null;
}

/** Half the words of the shorter headline, and three at least. */
function isHeadlineKept(one: string, other: string): boolean {
  const [ours, theirs] = [wordSet(one), wordSet(other)];
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  return shared >= 3 && 2 * shared >= Math.min(ours.size, theirs.size);
}

const wordSet = (title: string) =>
  new Set(words(title).map(({ start, end }) => title.slice(start, end).toLowerCase()));

/** Prepares the comparison of texts that an older version of the app imported. */
export async function rememberMissing({ store, jobs }: Workspace): Promise<void> {
  const missing = store.signatures.missing();
  if (missing.length === 0) return;
  const job = jobs.start('Comparing texts', missing.length);
  try {
    for (const [index, id] of missing.entries()) {
      if (job.cancelled) break;
      const article = store.articles.get(id);
      if (article) remember(store, article);
      job.step(index + 1);
      await new Promise(setImmediate);
    }
    job.done();
  } catch (error) {
    job.failed(error);
    throw error;
  }
}

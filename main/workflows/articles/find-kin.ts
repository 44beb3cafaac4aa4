import type { SimilarArticle } from '#contract';
import type { Article, Source } from '#domain/article.ts';
import { pageAddress } from '#domain/formats/page-address.ts';
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
 * The article that a text is a newer version of, by the address of its web page. Never of one that was
 * published later, nor of another house's: a copy under another masthead may name the original's page.
 */
export function earlierVersion({ articles }: Store, { parsed }: NewRevision): Article | null {
  const address = pageAddress(parsed.source.url);
  const id = address === null ? null : articles.findByAddress(address);
  const article = id === null ? null : articles.get(id);
  if (!article || isOlder(parsed.source, article.source)) return null;
  // A person may have corrected the publisher; the next file still names it as the last one did.
  const named = [article, articles.revision(article.id, article.revision)];
  const isSameHouse = named.some(
    (known) => known && publishers(parsed.source, known.source) !== 'different',
  );
  return isSameHouse ? article : null;
}

/** Whether a source says that it was published before the other one; what says nothing is not older. */
function isOlder({ published: ours }: Source, { published: theirs }: Source): boolean {
  if (ours === null || theirs === null) return false;
  const exact = ours.includes('T') && theirs.includes('T');
  return exact ? Date.parse(ours) < Date.parse(theirs) : ours.slice(0, 10) < theirs.slice(0, 10);
}

type Headline = Pick<Source, 'title' | 'publisher'>;

function publishers(one: Headline, other: Headline): 'same' | 'different' | 'unknown' {
  if (!one.publisher || !other.publisher) return 'unknown';
  return one.publisher.toLowerCase() === other.publisher.toLowerCase() ? 'same' : 'different';
}

/** What a text is compared by, kept for the texts that come after it. */
export function remember({ signatures }: Store, { sha256, text }: Text): Signature {
  const known = signatures.all().get(sha256);
  if (known) return known;
  const made = signature(text.slice(0, COMPARED_LENGTH));
  signatures.put(sha256, made);
  return made;
}

type Text = Pick<NewRevision, 'sha256' | 'text'>;

/**
 * The article that most probably tells the same story: an earlier or later version of it, or the same
 * copy under another masthead. An offer, never acted upon: a person decides.
 */
export function findSimilar(store: Store, id: string): SimilarArticle | null {
  const article = store.articles.get(id);
  if (!article) return null;
  const own = remember(store, article);
  const kin: { sha256: string; relation: ReturnType<typeof kinship>; alike: number }[] = [];
  for (const [sha256, other] of store.signatures.all()) {
    const alike = similarity(own, other);
    if (alike >= ONE_STORY.floor) kin.push({ sha256, relation: kinship(own, other), alike });
  }
  kin.sort((a, b) => b.alike - a.alike);
  for (const { sha256, relation, alike } of kin) {
    for (const other of store.articles.findByText(sha256)) {
      const summary = other === id ? null : store.articles.summary(other);
      if (!summary) continue;
      const kind = kindOf(article.source, summary, relation);
      if (kind) return { id: other, similarity: alike, kind };
    }
  }
  return null;
}

/**
 * One publisher's story written through is known by its headline where little of the text is left; the
 * rewritten copy of another house is more often another report than the same one.
 */
function kindOf(
  one: Headline,
  other: Headline,
  relation: ReturnType<typeof kinship>,
): SimilarArticle['kind'] | null {
  const houses = publishers(one, other);
  if (houses === 'different') return relation === 'same' ? 'same-origin' : null;
  const isKept = houses === 'same' && isHeadlineKept(one.title, other.title);
  return relation || isKept ? 'updated' : null;
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

import { isDeepStrictEqual } from 'node:util';
import { CLAIM_RULES, type Version } from '#domain/brief/claims/kept-claims.ts';
import { readsFigures } from '#domain/language/reads-figures.ts';
import { AnalysisError, ClosedError } from '../../analyse/analyst.ts';
import type { ClaimsOfArticle } from '../../store/claims/writer.ts';
import type { Workspace } from '../workspace.ts';

/** Articles that a screen waits for. */
const WAITED_FOR = 5;
/** Articles that are written in one transaction. */
const AT_ONCE = 50;
/** Older versions of an article that are looked through for what it does not say any more. */
const MOST_VERSIONS = 10;

/** Who reads at the moment: one after the other, so that no one keeps what another one knows better. */
const reading = new WeakMap<Workspace['store'], Promise<unknown>>();
/** Libraries that are being read through to their end. */
const through = new WeakSet<Workspace['store']>();

/**
 * Reads who says how many in every article that these rules have not read yet. What is done stays done when it is
 * stopped; the next start goes on from there.
 */
export async function readClaims(workspace: Workspace): Promise<void> {
  const { store, jobs, announce } = workspace;
  store.claims.lookUpChanged();
  const waiting = store.claims.waiting(CLAIM_RULES);
  if (waiting === 0) return;
  const job = waiting > AT_ONCE ? jobs.start('Reading who says how many', waiting) : null;
  through.add(store);
  try {
    for (let done = 0; !job?.cancelled; ) {
      const read = await readSome(workspace, AT_ONCE);
      if (read === 0) break;
      done += read;
      job?.step(Math.min(done, waiting));
    }
    job?.done();
    announce({ type: 'claims-changed' });
  } catch (error) {
    // The next start goes on from there.
    if (error instanceof ClosedError) return job?.done();
    job?.failed(error);
    throw error;
  } finally {
    through.delete(store);
  }
}

/** How many articles are still to be read; they are, in the background. */
export function claimsWaiting({ store, catchUp }: Workspace): number {
  store.claims.lookUpChanged();
  const waiting = store.claims.waiting(CLAIM_RULES);
  if (waiting > 0 && !through.has(store)) catchUp();
  return waiting;
}

/**
 * Reads the few articles that a change just now concerned; more of them go on in the background.
 * @returns how many are still to be read
 */
export async function catchUpClaims(workspace: Workspace): Promise<number> {
  const { store } = workspace;
  store.claims.lookUpChanged();
  const waiting = store.claims.waiting(CLAIM_RULES);
  if (waiting === 0 || through.has(store)) return waiting;
  if (waiting > WAITED_FOR) workspace.catchUp();
  else await readSome(workspace, WAITED_FOR);
  return store.claims.waiting(CLAIM_RULES);
}

/** How many of at most `limit` articles were read; 0 when none is left. */
function readSome(workspace: Workspace, limit: number): Promise<number> {
  const { store } = workspace;
  const turn = (reading.get(store) ?? Promise.resolve()).then(() => readNext(workspace, limit));
  reading.set(
    store,
    turn.catch(() => null),
  );
  return turn;
}

async function readNext({ store, analyst }: Workspace, limit: number): Promise<number> {
  // A correction that comes while these are read is looked up after them.
  store.claims.lookUpChanged();
  const corrections = store.figures.corrections();
  const ids = store.claims.unread(CLAIM_RULES, limit);
  const read: ClaimsOfArticle[] = [];
  for (const id of ids) {
    const versions = versionsOf(store, id);
    const claims =
      versions.length === 0
        ? NOTHING
        : await analyst.claims(versions, corrections).catch((error: unknown) => {
            // A text that breaks its reading claims nothing that we know.
            if (error instanceof AnalysisError) return NOTHING;
            throw error;
          });
    if (isDeepStrictEqual(currentOf(store, id), versions[0])) read.push({ article: id, ...claims });
  }
  store.claims.put(read, CLAIM_RULES);
  return ids.length;
}

const NOTHING = { claims: [], takenBack: [] } as const;

/** The versions that can be read, the current one first; of older ones the publisher is the current one's. */
function versionsOf({ articles }: Workspace['store'], id: string): Version[] {
  const current = currentOf({ articles }, id);
  if (!current) return [];
  const { publisher } = current.source;
  const older = articles
    .revisions(id)
    .map(({ number }) => number)
    .filter((number) => number < current.revision)
    .slice(-MOST_VERSIONS)
    .reverse()
    .flatMap((number) => articles.revision(id, number) ?? [])
    .map((version) => ({ ...version, source: { ...version.source, publisher } }));
  return [current, ...older.filter(({ language }) => readsFigures(language)).map(sent)];
}

/** The version that is current; none where its language is not read. */
function currentOf({ articles }: Pick<Workspace['store'], 'articles'>, id: string) {
  const article = articles.get(id);
  return article && readsFigures(article.language) ? sent(article) : undefined;
}

const sent = ({ id, revision, text, blocks, source, language }: Version): Version => ({
  id,
  revision,
  text,
  blocks,
  source,
  language,
});

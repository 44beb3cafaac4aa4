import { setImmediate as nextTurn } from 'node:timers/promises';
import { ReadingChanges } from '#domain/entities/link/reading-changes.ts';
import type { EntityAnalysis, EntityContext } from '#domain/entities/types.ts';
import { shortened } from '#domain/text/shortened.ts';
import { AnalysisError, ClosedError } from '../../analyse/analyst.ts';
import type { ReadText } from '../../store/analyses/writer.ts';
import type { Workspace } from '../workspace.ts';
import { countNames } from './count-names.ts';
import { knownTypes, typesIn } from './known-types.ts';

/** Texts whose names are kept in one go: one by one each would wait for the disk, many at once would hold up windows. */
export const READ_AT_ONCE = 12;
/** Articles that corrections are applied to in one go, which blocks. */
const DERIVED_AT_ONCE = 20;

/**
 * The analysis of an article's current revision as people corrected it, made now if none is stored yet;
 * null if the article is unknown.
 */
export async function analysisOf(
  { store, analyst }: Workspace,
  id: string,
): Promise<EntityAnalysis | null> {
  const article = store.articles.get(id);
  if (!article) return null;
  const stored = store.corrected.of(id);
  if (stored) return stored;
  const { published, publisher } = article.source;
  const context = { published, publisher, language: article.language };
  const analysis = await readOrSetAside(analyst, article.text, context);
  store.analyses.put(article.sha256, analyst.version, analysis);
  return store.corrected.of(id);
}

/** Brings the index of names up to date with the corrections, a few articles at a time. */
export async function refreshCorrected(workspace: Workspace): Promise<void> {
  const { store, announce } = workspace;
  const ids: string[] = [];
  for (let some = store.derive(DERIVED_AT_ONCE); some.length > 0; ) {
    ids.push(...some);
    await nextTurn();
    some = store.derive(DERIVED_AT_ONCE);
  }
  await countNames(workspace);
  if (ids.length > 0) announce({ type: 'articles-changed', ids });
}

/**
 * Reads the names of every article that this engine has not read yet: new imports, and all of them
 * after an upgrade, of which it says what became of the names. What is done stays done when it is stopped; the next start goes on from there.
 */
export async function analyseMissing(workspace: Workspace): Promise<void> {
  const { store, analyst, jobs, announce } = workspace;
  const missing = store.analyses.missing(analyst.version);
  if (missing.length === 0) return;
  const job = jobs.start('Reading names', missing.length);
  const changes = new ReadingChanges();
  const known = knownTypes(store);
  const setAside: string[] = [];
  const read: ReadText[] = [];
  const keep = () => {
    const texts = read.splice(0);
    if (texts.length === 0) return;
    store.analyses.putAll(analyst.version, texts);
    // Another article of the same words, come in meanwhile, has its names by this too.
    const ids = texts.flatMap(({ sha256 }) => store.articles.findByText(sha256));
    announce({ type: 'articles-changed', ids });
  };
  try {
    for (const [index, { id }] of missing.entries()) {
      if (job.cancelled) break;
      const article = store.articles.get(id);
      if (article) {
        const { text, source, language, sha256 } = article;
        const { published, publisher } = source;
        const context = { published, publisher, language, types: typesIn(text, known) };
        const analysis = await readOrSetAside(analyst, text, context);
        const before = store.analyses.get(sha256);
        if (analysis.setAside !== undefined) setAside.push(source.title);
        else if (before) changes.add(before, analysis);
        read.push({ sha256, analysis });
        if (read.length === READ_AT_ONCE) keep();
      }
      job.step(index + 1);
    }
    keep();
    await countNames(workspace);
    const told = [changes.sentence(), setAsideSentence(setAside)].filter((one) => one !== null);
    job.done(told.length > 0 ? told.join(' ') : null);
  } catch (error) {
    keep();
    // The next start goes on from there.
    if (error instanceof ClosedError) return job.done();
    job.failed(error);
    throw error;
  }
}

/** A text that breaks its reading is kept as one without names, and says so: the start goes on without it. */
async function readOrSetAside(
  analyst: Workspace['analyst'],
  text: string,
  context: EntityContext,
): Promise<EntityAnalysis> {
  try {
    return await analyst.analyse(text, context);
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    return { mentions: [], entities: [], setAside: error.message };
  }
}

function setAsideSentence(titles: readonly string[]): string | null {
  const [first] = titles;
  if (first === undefined) return null;
  const others = titles.length > 1 ? ` and ${titles.length - 1} more` : '';
  return `“${shortened(first, 80)}”${others} could not be read for names and was set aside.`;
}

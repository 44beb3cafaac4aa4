import type { Request } from '#contract';
import type { FigureLedger } from '#contract/figures.ts';
import type { Article } from '#domain/article.ts';
import { extractFigures } from '#domain/figures/extract.ts';
import { applyCorrections } from '#domain/figures/ledger/corrections.ts';
import { buildLedger, type LedgerGroup, ledgerEntries } from '#domain/figures/ledger/ledger.ts';
import { saidIn } from '#domain/figures/said-in.ts';
import type { Figure } from '#domain/figures/types.ts';
import { readsFigures } from '#domain/language/reads-figures.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { fold } from '#domain/text/folded-text.ts';
import { AnalysisError } from '../../analyse/analyst.ts';
import type { Store } from '../../store/store.ts';
import { noArticle, type Workspace } from '../workspace.ts';

/** The ledger is of the newest articles: a figure of years ago disagrees with nothing. */
const MOST_ARTICLES = 500;

/** What is read from each text, by its SHA-256: a text never changes; corrections come on top. */
const read = new WeakMap<Store, Map<string, readonly Figure[]>>();

/** A longer text, in code units, would hold up every window: it is read in a thread of its own. */
const LONGEST_AT_ONCE = 500_000;

function knownOf(store: Store): Map<string, readonly Figure[]> {
  const known = read.get(store) ?? new Map<string, readonly Figure[]>();
  read.set(store, known);
  return known;
}

/** The figures of an article in the order of its text; none of a long one before they were asked for. */
export function figuresOf({ store }: Workspace, id: string): Result<readonly Figure[]> {
  const article = store.articles.get(id);
  return article ? ok(figuresIn(store, article)) : noArticle(id);
}

/** The same of a text of any length, without holding anything up. */
export async function readFiguresOf(
  workspace: Workspace,
  id: string,
): Promise<Result<readonly Figure[]>> {
  const { store, analyst } = workspace;
  const article = store.articles.get(id);
  const isLong = article && readsFigures(article.language) && article.text.length > LONGEST_AT_ONCE;
  if (isLong && !knownOf(store).has(article.sha256)) {
    try {
      knownOf(store).set(article.sha256, await analyst.figures(article.text));
    } catch (error) {
      if (!(error instanceof AnalysisError)) throw error;
      const million = (article.text.length / 1_000_000).toFixed(1);
      return fail(
        'too-long',
        `The figures of this text can’t be read: it has ${million} million letters. Split it into parts, and import those.`,
      );
    }
  }
  return figuresOf(workspace, id);
}

/** Figures about the same thing side by side, over the articles of the library or a dossier, and time. */
export function openLedger(
  { store }: Workspace,
  { query, onlyDisagreeing, limit, dossier }: Request<'figures.ledger'>,
): FigureLedger {
  const all = dossier === undefined ? store.articles.ids() : store.dossiers.articlesOf(dossier);
  const ids = all.slice(0, MOST_ARTICLES);
  const entries = ids.flatMap((id) => {
    const article = store.articles.get(id);
    return article ? ledgerEntries(article, figuresIn(store, article)) : [];
  });
  const wanted = fold(query.trim());
  const groups = buildLedger(entries, store.figures.corrections()).filter(
    (group) =>
      (!onlyDisagreeing || group.disagreements.length > 0) &&
      (wanted === '' || fold(`${group.subject ?? ''} ${group.place ?? ''}`).includes(wanted)),
  );
  return {
    groups: groups.sort(disagreeingFirst).slice(0, limit),
    total: groups.length,
    articles: ids.length,
  };
}

const disagreeingFirst = (one: LedgerGroup, other: LedgerGroup): number =>
  Number(other.disagreements.length > 0) - Number(one.disagreements.length > 0);

function figuresIn(
  store: Store,
  { sha256, text, blocks, language }: Pick<Article, 'sha256' | 'text' | 'blocks' | 'language'>,
): readonly Figure[] {
  if (!readsFigures(language)) return [];
  const known = knownOf(store);
  // A long one has its figures in a ledger or a brief once they were asked for.
  const figures = known.get(sha256) ?? (text.length > LONGEST_AT_ONCE ? [] : extractFigures(text));
  if (text.length <= LONGEST_AT_ONCE) known.set(sha256, figures);
  return applyCorrections(text, saidIn(blocks, figures), store.figures.corrections());
}

import type { Request } from '#contract';
import type { FigureLedger } from '#contract/figures.ts';
import type { Article } from '#domain/article.ts';
import { extractFigures } from '#domain/figures/extract.ts';
import { readsFigures } from '#domain/figures/languages.ts';
import { applyCorrections } from '#domain/figures/ledger/corrections.ts';
import { buildLedger, type LedgerGroup, ledgerEntries } from '#domain/figures/ledger/ledger.ts';
import { saidIn } from '#domain/figures/said-in.ts';
import type { Figure } from '#domain/figures/types.ts';
import { ok, type Result } from '#domain/result.ts';
import { fold } from '#domain/text/folded-text.ts';
import type { Store } from '../../store/store.ts';
import { noArticle, type Workspace } from '../workspace.ts';

/** The ledger is of the newest articles: a figure of years ago disagrees with nothing. */
const MOST_ARTICLES = 500;

/** What is read from each text, by its SHA-256: a text never changes; corrections come on top. */
const read = new WeakMap<Store, Map<string, readonly Figure[]>>();

/** The figures of an article in the order of its text. */
export function figuresOf({ store }: Workspace, id: string): Result<readonly Figure[]> {
  const article = store.articles.get(id);
  return article ? ok(figuresIn(store, article)) : noArticle(id);
}

/** Figures about the same thing side by side, over articles and time. */
export function openLedger(
  { store }: Workspace,
  { query, onlyDisagreeing, limit }: Request<'figures.ledger'>,
): FigureLedger {
  const ids = store.articles.list().slice(0, MOST_ARTICLES);
  const entries = ids.flatMap(({ id }) => {
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
  const known = read.get(store) ?? new Map<string, readonly Figure[]>();
  read.set(store, known);
  const figures = known.get(sha256) ?? extractFigures(text);
  known.set(sha256, figures);
  return applyCorrections(text, saidIn(blocks, figures), store.figures.corrections());
}

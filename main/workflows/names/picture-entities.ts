import type { Request } from '#contract';
import type { EntityNetwork, PlaceList, TimelineEvent } from '#contract/names.ts';
import type { Article } from '#domain/article.ts';
import { settledDate } from '#domain/entities/correct/settle-dates.ts';
import type { EntityAnalysis } from '#domain/entities/types.ts';
import { locateTogether, type PlaceReader } from '#domain/reading/places/locate.ts';
import { loadPlaces } from '../../analyse/load-engine.ts';
import type { ToldText } from '../../store/articles/reader.ts';
import type { Store } from '../../store/store.ts';
import type { Workspace } from '../workspace.ts';
import { entitiesOf, entityOf } from './library-entities.ts';
import { WhileNamesStand } from './while-names-stand.ts';

/** Pictures are of the newest articles: more would be seen by nobody, and take seconds. */
const MOST_ARTICLES = 500;
const MOST_EVENTS = 2_000;

const networks = new WhileNamesStand<EntityNetwork>();
const maps = new WhileNamesStand<PlaceList>();

/** The most mentioned names and which of them stand in one paragraph, over the newest articles of the library or a dossier. */
export const drawNetwork = (
  { store }: Workspace,
  { limit, dossier }: Request<'entities.network'>,
): EntityNetwork =>
  dossier === undefined
    ? networks.of(store, limit, () => networkOf(store, limit))
    : networkOf(store, limit, dossier);

function networkOf(store: Store, limit: number, dossier?: string): EntityNetwork {
  const { list: chosen } = entitiesOf(store, dossier, { except: 'nationality', limit });
  const drawn = new Map(
    chosen.flatMap((entity) => entity.names.map((name) => [name.id, entity] as const)),
  );
  const weights = new Map<string, { from: string; to: string; weight: number }>();
  const read = passagesOf(store, newest(store, articlesWithin(store, dossier)));
  for (const { passages } of read) {
    for (const paragraph of passages.paragraphs) {
      const named = new Set(paragraph.flatMap((name) => drawn.get(name)?.id ?? []));
      const ids = [...named].sort();
      for (const [index, from] of ids.entries()) {
        for (const to of ids.slice(index + 1)) {
          const edge = weights.get(`${from} ${to}`) ?? { from, to, weight: 0 };
          edge.weight += 1;
          weights.set(`${from} ${to}`, edge);
        }
      }
    }
  }
  return {
    nodes: chosen.map(({ id, type, name, mentions }) => ({ id, type, name, mentions })),
    edges: [...weights.values()],
    articles: read.length,
  };
}

/** Sentences with a date, by date; of one entity only those that stand in a paragraph with it, else those of a dossier where one is named. */
export function drawTimeline(
  { store }: Workspace,
  { id, dossier }: Request<'entities.timeline'>,
): TimelineEvent[] {
  const entity = id === null ? null : entityOf(store, id);
  const own = entity && new Set(entity.names.map((name) => name.id));
  const articles = entity
    ? store.entities.newestWith(entity.names, 'imported', MOST_ARTICLES)
    : newest(store, articlesWithin(store, dossier));
  const dates = passagesOf(store, articles).flatMap(({ article, passages }) => {
    const isOpen = passages.dates.some(({ open }) => open);
    const order = isOpen ? store.corrected.dateOrder(article) : null;
    return passages.dates.flatMap((passage) => {
      const date = settledDate(passage, order);
      const day = date?.from ?? date?.to;
      if (!date || !day) return [];
      const paragraph = passages.paragraphs[passage.paragraph] ?? [];
      if (own && !paragraph.some((name) => own.has(name))) return [];
      return [{ article, passage, date, day }];
    });
  });
  const latest = dates.sort((one, other) => (one.day < other.day ? -1 : 1)).slice(-MOST_EVENTS);
  const texts = new Map<string, ToldText | null>();
  return latest.flatMap(({ article, passage: { start, end, from, to }, date }) => {
    const told = texts.get(article) ?? store.articles.text(article);
    texts.set(article, told);
    if (!told) return [];
    return [{ date, label: told.text.slice(from, to), article, title: told.title, start, end }];
  });
}

/** Every place that is named: where it lies, or that nobody knows. Never a guess. */
export const drawPlaces = (
  { store, assets }: Workspace,
  { dossier }: Request<'entities.places'> = {},
): PlaceList =>
  dossier === undefined
    ? maps.of(store, assets, () => placesOf(store, loadPlaces(assets)))
    : placesOf(store, loadPlaces(assets), dossier);

function placesOf(store: Store, reader: PlaceReader, dossier?: string): PlaceList {
  const located: PlaceList['located'][number][] = [];
  const unlocated: PlaceList['unlocated'][number][] = [];
  const { list: named } = entitiesOf(store, dossier, { type: 'place' });
  const places = locateTogether(
    reader,
    named.map((entity) => ({
      forms: [entity.name, ...entity.aliases],
      articles: () => store.entities.numbersWith(entity.names.map((name) => name.id)),
    })),
  );
  for (const [index, { id, name, mentions, articles }] of named.entries()) {
    const place = places[index];
    if (place) located.push({ id, name, lat: place.lat, lon: place.lon, mentions, articles });
    else unlocated.push({ id, name, mentions });
  }
  return { located, unlocated };
}

/** The ids of a dossier's documents; null for those of the whole library. */
const articlesWithin = ({ dossiers }: Store, dossier: string | undefined) =>
  dossier === undefined ? null : new Set(dossiers.articlesOf(dossier));

/** The newest articles, by their ids. */
function newest({ articles }: Store, only: ReadonlySet<string> | null): string[] {
  const ids = only ? articles.ids().filter((id) => only.has(id)) : articles.ids(MOST_ARTICLES);
  return ids.slice(0, MOST_ARTICLES);
}

/** Of those that have been read what pictures draw. */
const passagesOf = ({ entities }: Store, articles: readonly string[]) =>
  [...entities.passages(articles)].map(([article, passages]) => ({ article, passages }));

/** The newest articles that have been read, with their names as corrected. */
export function analysed(
  store: Store,
  only: ReadonlySet<string> | null = null,
): { article: Article; analysis: EntityAnalysis }[] {
  return newest(store, only).flatMap((id) => {
    const article = store.articles.get(id);
    const analysis = article && store.corrected.of(id);
    return article && analysis ? [{ article, analysis }] : [];
  });
}

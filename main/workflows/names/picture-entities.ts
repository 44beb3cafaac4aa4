import type { Request } from '#contract';
import type { EntityNetwork, PlaceList, TimelineEvent } from '#contract/names.ts';
import type { Article } from '#domain/article.ts';
import { blockAt, blockSpans } from '#domain/document.ts';
import type { EntityAnalysis } from '#domain/entities/types.ts';
import { locateTogether, type PlaceReader } from '#domain/reading/places/locate.ts';
import { sentences } from '#domain/reading/sentences.ts';
import { loadPlaces } from '../../analyse/load-engine.ts';
import type { Store } from '../../store/store.ts';
import type { Workspace } from '../workspace.ts';
import { EntityLookup, entitiesOf, entityOf, type Linked, standingOf } from './library-entities.ts';
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
  const drawn = new Map(chosen.map((entity) => [entity.number, entity]));
  const lookup = new EntityLookup(store);
  const weights = new Map<string, { from: string; to: string; weight: number }>();
  const read = analysed(store, articlesWithin(store, dossier));
  for (const { article, analysis } of read) {
    const spans = blockSpans(article.blocks);
    const calledHere = lookup.calledIn(analysis);
    const byBlock = new Map<number, Set<Linked>>();
    for (const { start, entity } of analysis.mentions) {
      const linked = drawn.get(calledHere(entity)?.entity ?? -1);
      if (!linked) continue;
      const block = blockAt(spans, start);
      byBlock.set(block, (byBlock.get(block) ?? new Set()).add(linked));
    }
    for (const named of byBlock.values()) {
      const ids = [...named].map(({ id }) => id).sort();
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
  const only = entity
    ? new Set(standingOf(store, entity).map(({ article }) => article))
    : articlesWithin(store, dossier);
  const events: TimelineEvent[] = [];
  const lookup = new EntityLookup(store);
  for (const { article, analysis } of analysed(store, only)) {
    const spans = blockSpans(article.blocks);
    const calledHere = lookup.calledIn(entity && analysis);
    const blocks =
      entity &&
      new Set(
        analysis.mentions
          .filter((mention) => calledHere(mention.entity)?.entity === entity.number)
          .map(({ start }) => blockAt(spans, start)),
      );
    const whole = sentences(article.text);
    for (const { start, end, date } of analysis.mentions) {
      if (!date || (date.from ?? date.to) === null) continue;
      if (blocks && !blocks.has(blockAt(spans, start))) continue;
      const sentence = whole.find((one) => one.start <= start && one.end > start);
      const label = sentence ? article.text.slice(sentence.start, sentence.end) : '';
      events.push({ date, label, article: article.id, title: article.source.title, start, end });
    }
  }
  const key = ({ date }: TimelineEvent) => date.from ?? date.to ?? '';
  return events.sort((one, other) => (key(one) < key(other) ? -1 : 1)).slice(-MOST_EVENTS);
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
      articles: () => standingOf(store, entity).map(({ article }) => article),
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

/** The newest articles that have been read, with their names as corrected. */
export function analysed(
  { articles, corrected }: Workspace['store'],
  only: ReadonlySet<string> | null = null,
): { article: Article; analysis: EntityAnalysis }[] {
  const newest = only ? articles.ids().filter((id) => only.has(id)) : articles.ids(MOST_ARTICLES);
  return newest.slice(0, MOST_ARTICLES).flatMap((id) => {
    const article = articles.get(id);
    const analysis = article && corrected.of(id);
    return article && analysis ? [{ article, analysis }] : [];
  });
}

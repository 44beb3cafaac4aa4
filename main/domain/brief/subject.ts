import type { Article } from '../article.ts';
import type { EntityAnalysis } from '../entities/types.ts';
import { readDateline } from '../formats/dateline.ts';
import { foldName } from '../language/fold.ts';
import type { PlaceReader } from '../reading/places/locate.ts';
import { sentences } from '../reading/sentences.ts';
import { issueOf } from '../series/issue-of.ts';
import { DISEASES } from './claims/groups.ts';
import { type BriefTongue, labelsFor } from './labels.ts';
import { placeIn } from './place-names.ts';

/** What befell a place, by the words of the reports; the first that they share names the subject. */
const EVENTS: readonly {
  readonly words: RegExp;
  readonly names: Readonly<Record<BriefTongue, string>>;
}[] = [
  ...DISEASES.filter(({ id }) => id === 'cholera' || id === 'measles'),
  {
    words: /\b(?:earth)?quakes?\b|(?<!\p{L})(?:séismes?|tremblement de terre)|زلزال/iu,
    names: { en: 'earthquake', ar: 'الزلزال', fr: 'séisme' },
  },
  {
    words: /\b(?:cyclone|hurricane|typhoon)\b|إعصار/iu,
    names: { en: 'cyclone', ar: 'الإعصار', fr: 'cyclone' },
  },
  {
    words:
      /\b(?:floods?|flooded|flooding|dam (?:breach|failed|gave way)|inondations?|crues?)\b|فيضان|سيول|انهيار السد/iu,
    names: { en: 'floods', ar: 'الفيضانات', fr: 'inondations' },
  },
  {
    words: /\b(?:landslides?|glissements? de terrain)\b|انهيار أرضي/iu,
    names: { en: 'landslides', ar: 'الانهيارات الأرضية', fr: 'glissements de terrain' },
  },
  {
    words: /\bdrought\b|(?<!\p{L})sécheresse|جفاف/iu,
    names: { en: 'drought', ar: 'الجفاف', fr: 'sécheresse' },
  },
  {
    words: /\b(?:(?:wild)?fires?|incendies?)\b|حرائق/iu,
    names: { en: 'fires', ar: 'الحرائق', fr: 'incendies' },
  },
  { words: /\b(?:siege|besieged)\b|حصار/iu, names: { en: 'siege', ar: 'الحصار', fr: 'siège' } },
  {
    words:
      /\b(?:fighting|clashes|shelling|offensive|air ?strikes?|combats|affrontements|bombardements)\b|اشتباكات|قصف|معارك|قتال/iu,
    names: { en: 'fighting', ar: 'القتال', fr: 'combats' },
  },
];
const READ = 3_000;

export interface Told {
  readonly article: Pick<Article, 'source' | 'text' | 'language'>;
  readonly analysis: EntityAnalysis | null;
}

/**
 * What articles are about, as a title that nobody gave: the place that most of them name and what befell it. The
 * headline of a single article as it is. Empty where neither is known.
 */
export function proposedSubject(
  articles: readonly Told[],
  tongue: BriefTongue,
  places?: PlaceReader,
): string {
  const [only] = articles;
  if (!only) return '';
  if (articles.length === 1 && isHeadline(only.article.source.title))
    return only.article.source.title;
  const series = seriesSubject(articles);
  if (series !== null) return series;
  const told = placeAndEvent(articles, tongue, places);
  return (
    told.both ??
    // A place alone says nothing of what the brief is about.
    (told.place && manyEvents(articles, told.place, tongue)) ??
    told.event ??
    articles.map(({ article }) => article.source.title).find(isHeadline) ??
    ''
  );
}

/** An article's headline; where it has none, the title that is proposed, in brackets, as what is supplied stands. */
export function calledAs(told: Told): string {
  const supplied = suppliedTitle(told);
  return supplied === null ? told.article.source.title : `[${supplied}]`;
}

/**
 * A title for an article that has no headline, or one that was cut off: the place that it names and what befell it,
 * else its first sentence; null where it has a headline.
 */
export function suppliedTitle(told: Told): string | null {
  const { source, text, language } = told.article;
  if (isHeadline(source.title)) return null;
  const { both, place, event } = placeAndEvent([told], labelsFor(language ?? 'en').tongue);
  return both ?? firstSentence(text) ?? place ?? event ?? source.publisher ?? '–';
}

/** Without its dateline and its full stop; null where it is too long for a title. */
function firstSentence(text: string): string | null {
  const body = text.slice(readDateline(text)?.length ?? 0, READ);
  const [first] = sentences(body);
  if (!first || first.end - first.start > LONGEST_TITLE) return null;
  return body.slice(first.start, first.end).replace(/[.。]$/u, '');
}
const LONGEST_TITLE = 250;

/** Where no event is told by most: those that several articles tell, "Kosti: fighting, floods", or that it is its situation. */
function manyEvents(articles: readonly Told[], place: string, tongue: BriefTongue): string {
  const names = countedEvents(articles)
    .filter(({ count }) => count > articles.length / 10)
    .slice(0, 2)
    .map(({ names }) => names[tongue]);
  const { comma } = labelsFor(tongue);
  return `${place}${COLON[tongue]}${names.length > 0 ? names.join(comma) : SITUATION[tongue]}`;
}
const COLON: Readonly<Record<BriefTongue, string>> = { en: ': ', ar: ': ', fr: ' : ' };
const SITUATION: Readonly<Record<BriefTongue, string>> = {
  en: 'situation',
  ar: 'الوضع',
  fr: 'situation',
};

interface PlaceAndEvent {
  readonly place: string | null;
  readonly event: string | null;
  /** Null where one of the two is not known. */
  readonly both: string | null;
}

function placeAndEvent(
  articles: readonly Told[],
  tongue: BriefTongue,
  places?: PlaceReader,
): PlaceAndEvent {
  const named = sharedPlace(articles);
  const place = named === null ? null : placeIn(named, tongue, { articles, places });
  const event = sharedEvent(articles)?.[tongue] ?? null;
  const both = place && event && (tongue === 'en' ? `${place} ${event}` : `${event} – ${place}`);
  return { place, event, both };
}

/** What more than a third of the articles tell of. */
function sharedEvent(articles: readonly Told[]): (typeof EVENTS)[number]['names'] | null {
  return countedEvents(articles).find(({ count }) => count > articles.length / 3)?.names ?? null;
}

/** What befell, by how many articles tell of it; of two that as many do, what stands first in them. */
function countedEvents(articles: readonly Told[]) {
  const texts = articles.map(
    ({ article }) => `${article.source.title} ${article.text.slice(0, READ)}`,
  );
  return EVENTS.map(({ words, names }) => {
    const places = texts.map((text) => text.search(words)).filter((at) => at >= 0);
    return { names, count: places.length, at: places.reduce((sum, at) => sum + at, 0) };
  })
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || one.at - other.at);
}

/** What a numbered report says that it is about: "White Nile Emergency"; null where it is none. */
export const reportSubject = (article: Told['article']): string | null =>
  seriesSubject([{ article, analysis: null }]);

/** What the numbered reports among the articles say that they are about: "Ilma Valley Floods: Situation Report No. 2". */
function seriesSubject(articles: readonly Told[]): string | null {
  const subjects = articles.flatMap(({ article: { source } }) => {
    if (issueOf(source.title) === null) return [];
    const about = /^(.{3,60}?)\s*[:–—|-]\s/u.exec(source.title)?.[1]?.trim() ?? '';
    return about === '' || issueOf(about) !== null || /\p{N}/u.test(about) ? [] : [about];
  });
  const [first] = subjects;
  return first !== undefined && subjects.every((one) => one === first) ? first : null;
}

/** Not a first sentence that was cut off, for want of a headline. */
export const isHeadline = (title: string): boolean => title !== '' && !/(?:…|\.\.\.)$/u.test(title);

/** The place that most articles name; a headline counts for more, and of two as good the longer name. */
function sharedPlace(articles: readonly Told[]): string | null {
  const counted = new Map<string, { name: string; weight: number }>();
  for (const { article, analysis } of articles) {
    const title = foldName(article.source.title);
    const places = (analysis?.entities ?? []).filter(({ type }) => type === 'place');
    for (const { name, mentions } of places) {
      const key = foldName(name);
      if (key.length < 3) continue;
      const own = 1 + Math.min(1, mentions.length / 10) + (title.includes(key) ? 2 : 0);
      const known = counted.get(key);
      counted.set(key, { name: known?.name ?? name, weight: (known?.weight ?? 0) + own });
    }
  }
  const best = [...counted.values()].sort(
    (one, other) => other.weight - one.weight || other.name.length - one.name.length,
  )[0];
  return best && best.weight > articles.length / 2 ? best.name : null;
}

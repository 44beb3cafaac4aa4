import type { Article } from '../../article.ts';
import type { Span } from '../../document.ts';
import type { EntityAnalysis, EntityType } from '../../entities/types.ts';
import type { ResolvedDate } from '../../reading/dates/resolved-date.ts';
import { sentences } from '../../reading/sentences.ts';

/** A sentence that says when something was. */
export interface DatedEvent {
  readonly date: ResolvedDate;
  /** The sentence's span in the article's text. */
  readonly sentence: Span;
  /** The same as text, in one line. */
  readonly what: string;
  /** The entities that it names, each once, in the order of their first mention. */
  readonly named: readonly {
    readonly entity: string;
    readonly type: EntityType;
    readonly name: string;
  }[];
}

const NAMED: ReadonlySet<EntityType> = new Set(['person', 'organization', 'place', 'nationality']);
/** How exactly a date is known, the best first. */
const PRECISION: readonly ResolvedDate['precision'][] = [
  'time',
  'day',
  'week',
  'month',
  'approximate',
  'year',
];

/** The dated sentences of an article, one event each, in the order of its text; the most exact date counts. */
export function datedEvents(
  { text }: Pick<Article, 'text'>,
  { mentions, entities }: EntityAnalysis,
): DatedEvent[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const dated = mentions.filter(({ date }) => date && (date.from ?? date.to) !== null);
  if (dated.length === 0) return [];
  return sentences(text).flatMap((sentence): DatedEvent[] => {
    const within = (span: Span) => span.start >= sentence.start && span.end <= sentence.end;
    const dates = dated.filter(within).flatMap(({ date }) => date ?? []);
    const [date] = dates.sort(
      (a, b) => PRECISION.indexOf(a.precision) - PRECISION.indexOf(b.precision),
    );
    if (!date) return [];
    const named = new Map<string, DatedEvent['named'][number]>();
    for (const mention of mentions) {
      const entity = byId.get(mention.entity);
      if (!entity || !NAMED.has(mention.type) || !within(mention) || named.has(entity.id)) continue;
      named.set(entity.id, { entity: entity.id, type: mention.type, name: entity.name });
    }
    const what = text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim();
    return [{ date, sentence, what, named: [...named.values()] }];
  });
}

/** The first day that it may have been on, to order events by. */
export const firstDay = ({ from, to }: ResolvedDate): string => from ?? to ?? '';

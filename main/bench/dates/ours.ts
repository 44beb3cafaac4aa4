import { analyseEntities } from '#domain/entities/analyse.ts';
import { createEngine } from '#domain/entities/engine.ts';
import type { Mention } from '#domain/entities/types.ts';
import type { ResolvedDate } from '#domain/reading/dates/resolved-date.ts';
import type { DateReader } from './score.ts';

const engine = createEngine({});

/** The dates that the product finds, without its model of names. */
export const ours: DateReader = (text, published) =>
  analyseEntities(engine, text, { published })
    .mentions.filter(({ type }) => type === 'date')
    .map((mention) => ({ start: mention.start, end: mention.end, value: valueWords(mention) }));

function valueWords({ date, open }: Mention): string {
  return open ? `?${open.map(days).join('|')}` : date ? days(date) : '-';
}

const days = ({ from, to }: ResolvedDate): string =>
  from === to ? (from ?? '-') : `${from ?? ''}..${to ?? ''}`;

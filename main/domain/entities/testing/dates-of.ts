import { analyseEntities } from '../analyse.ts';
import { createEngine } from '../engine.ts';

const engine = createEngine({});

/** The dates of `text` as "words from..to precision"; "-" where nothing is resolved. */
export function datesOf(text: string, published: string | null = '2025-03-13'): readonly string[] {
  return analyseEntities(engine, text, { published })
    .mentions.filter(({ type }) => type === 'date')
    .map(({ start, end, date }) => {
      const days = date?.from === date?.to ? date?.from : `${date?.from ?? ''}..${date?.to ?? ''}`;
      return `${text.slice(start, end)} | ${date ? `${days} ${date.precision}` : '-'}`;
    });
}

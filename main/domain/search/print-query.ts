import type { Query } from './query.ts';

/** A query in the words of its language: `parseQuery` makes the same query of it. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case 'words': {
      const text = query.quoted ? `"${query.text}"` : query.text;
      return query.isPrefix ? `${text}*` : text;
    }
    case 'near':
      return query.words.map(printQuery).join(` NEAR/${query.distance} `);
    case 'and':
      return query.parts.map((part) => inside(part, 'or')).join(' ');
    case 'or':
      return query.parts.map(printQuery).join(' OR ');
    case 'not':
      return `NOT ${inside(query.part, 'and', 'or')}`;
    case 'field':
      return `${query.field}:${inside(query.part, 'and', 'or', 'near', 'not')}`;
    case 'fact':
      return `${query.field}:${/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.test(query.value) ? query.value : `"${query.value}"`}`;
  }
}

const inside = (query: Query, ...kinds: readonly Query['kind'][]): string =>
  kinds.includes(query.kind) ? `(${printQuery(query)})` : printQuery(query);

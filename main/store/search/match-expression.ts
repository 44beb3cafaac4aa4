import { patternsOf, type SearchRequest, type Width } from '#domain/search/pattern.ts';
import {
  every,
  type Near,
  type Query,
  some,
  type TextField,
  type Words,
} from '#domain/search/query.ts';
import { type Row, rowsOf } from './rows-of-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What marks the words of a note's author in the index, who is found by `author:` alone. */
export const OF_NOTE = '\ufdd0';

const COLUMNS: Readonly<Record<TextField, string>> = {
  title: 'title',
  source: 'source',
  author: 'author',
  tag: 'tags',
};

/** NEAR takes no alternatives: each combination is written out, and beyond so many the words stand as typed. */
const MOST_COMBINED = 400;

/** Queries in FTS5's own language, which holds terms in quotation marks and nothing that was typed. */
export class MatchExpression {
  readonly #request: SearchRequest;
  readonly #vocabulary: Vocabulary;

  constructor(request: SearchRequest, vocabulary: Vocabulary) {
    this.#request = request;
    this.#vocabulary = vocabulary;
  }

  /** Null where FTS5 alone can't answer: for fields, facts, and what only leaves out. */
  of(query: Query, width: Width): string | null {
    switch (query.kind) {
      case 'words':
        return this.#words(query, width);
      case 'near':
        return this.#near(query, width);
      case 'or':
        return this.#joined(query.parts, ' OR ', width);
      case 'and': {
        const { asked, left } = parted(query.parts);
        const wanted = asked.length > 0 ? this.#joined(asked, ' AND ', width) : null;
        if (wanted === null || left.length === 0) return wanted;
        // What is left out is left out in all its forms, whichever of the rest are looked at.
        const unwanted = this.#joined(left, ' OR ', 'wide');
        return unwanted === null ? null : `(${wanted} NOT ${unwanted})`;
      }
      default:
        return null;
    }
  }

  /** The words of a field; null as in `of`. */
  within(field: TextField, query: Query): string | null {
    const plain = this.#inField(query, '');
    if (plain === null) return null;
    const column = COLUMNS[field];
    if (field !== 'author') return `${column} : ${plain}`;
    return `${column} : (${plain} OR ${this.#inField(query, OF_NOTE)})`;
  }

  /** Everything that a query asks for, each of which makes a hit better. */
  wanted(query: Query): string | null {
    const found = (part: Query): (string | null)[] => {
      if (part.kind === 'and' || part.kind === 'or') return part.parts.flatMap(found);
      if (part.kind === 'field') return [this.within(part.field, part.part)];
      return [this.of(part, 'wide')];
    };
    const all = found(query).filter((one) => one !== null);
    return all.length > 0 ? all.join(' OR ') : null;
  }

  #joined(parts: readonly Query[], by: string, width: Width): string | null {
    const all = parts.map((part) => this.of(part, width));
    return all.includes(null) ? null : `(${all.join(by)})`;
  }

  #words(words: Words, width: Width): string {
    const patterns = patternsOf(words, this.#request, width);
    const rows = patterns.flatMap((pattern) => rowsOf(pattern, this.#vocabulary));
    const said = `(${rows.map((row) => phrase(row, '')).join(' OR ')})`;
    const elements = patterns.flat();
    if (!elements.some(({ unspaced }) => unspaced)) return said;
    const own = `(- compounds : ${said})`;
    const [first] = elements;
    return first?.within ? `(${own} OR compounds : "${first.letters}")` : own;
  }

  #near({ words, distance }: Near, width: Width): string {
    const groups = (of: Width) => words.map((one) => this.#rows(one, of));
    const wide = groups(width);
    const count = wide.reduce((product, { length }) => product * length, 1);
    const combined = combinations(
      count > MOST_COMBINED ? groups('exact').map((rows) => rows.slice(0, 1)) : wide,
    );
    const all = combined.map((rows) => near(rows, distance, ''));
    return `(- compounds : (${all.join(' OR ')}))`;
  }

  /** Each row of terms that answers the words. */
  #rows(words: Words, width: Width): Row[] {
    return patternsOf(words, this.#request, width).flatMap((pattern) =>
      rowsOf(pattern, this.#vocabulary),
    );
  }

  /** What stands in one column: the words within longer words have a column of their own. */
  #inField(query: Query, mark: string): string | null {
    if (query.kind === 'words') {
      const all = this.#rows(query, 'wide').map((row) => phrase(row, mark));
      return `(${all.join(' OR ')})`;
    }
    if (query.kind === 'near') {
      const lists = query.words.map((one) => this.#rows(one, 'wide'));
      const combined = combinations(lists).slice(0, MOST_COMBINED);
      return `(${combined.map((rows) => near(rows, query.distance, mark)).join(' OR ')})`;
    }
    if (query.kind !== 'and' && query.kind !== 'or') return null;
    const { asked, left } = parted(query.parts);
    if (left.length > 0) {
      if (query.kind === 'or' || asked.length === 0) return null;
      const [wanted, unwanted] = [
        this.#inField(every(asked), mark),
        this.#inField(some(left), mark),
      ];
      return wanted && unwanted ? `(${wanted} NOT ${unwanted})` : null;
    }
    const all = query.parts.map((part) => this.#inField(part, mark));
    return all.includes(null) ? null : `(${all.join(query.kind === 'and' ? ' AND ' : ' OR ')})`;
  }
}

/** Parts that all have to be so: what they ask for, and what they leave out. */
const parted = (parts: readonly Query[]) => ({
  asked: parts.filter(({ kind }) => kind !== 'not'),
  left: parts.flatMap((part) => (part.kind === 'not' ? [part.part] : [])),
});

const phrase = ({ terms, isPrefix }: Row, mark: string): string =>
  `"${terms.map((term) => mark + term).join(' ')}"${isPrefix ? ' *' : ''}`;

const near = (rows: readonly Row[], distance: number, mark: string): string =>
  `NEAR(${rows.map((row) => phrase(row, mark)).join(' ')}, ${distance})`;

function combinations(lists: readonly (readonly Row[])[]): Row[][] {
  return lists.reduce<Row[][]>(
    (all, list) => all.slice(0, MOST_COMBINED).flatMap((rows) => list.map((row) => [...rows, row])),
    [[]],
  );
}

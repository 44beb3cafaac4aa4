import { NOTE_TYPES } from '#domain/annotation.ts';
import { kindByName, READ_ENDINGS } from '#domain/formats/file-kinds.ts';
import { OVERDUE } from '#domain/search/facts.ts';
import type { Width } from '#domain/search/pattern.ts';
import type { Fact, Query, TextField } from '#domain/search/query.ts';
import { fold } from '#domain/text/folded-text.ts';
import { isForeign } from '../origin.ts';
import { STATE } from '../triage/state.ts';
import type { MatchExpression } from './match-expression.ts';

/** What `type:` calls so, by the kinds that intake tells apart. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  pdf: ['pdf'],
  word: ['docx', 'odt', 'rtf'],
  web: ['html', 'mhtml', 'webarchive'],
  text: ['text'],
  markdown: ['markdown'],
  mail: ['mail', 'mailbox', 'outlook'],
  chat: ['chat'],
  table: ['table', 'workbook'],
  picture: ['picture'],
  feed: ['feed'],
  book: ['epub'],
};

/** Whether it is asked which places articles name, which is known of counted names. */
export function asksForPlaces(query: Query): boolean {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.parts.some(asksForPlaces);
    case 'not':
      return asksForPlaces(query.part);
    case 'fact':
      return query.field === 'place' || (query.field === 'has' && query.value === 'place');
    default:
      return false;
  }
}

/** A row of `search_documents` named `d` that is so, in SQL with named parameters. */
export class Condition {
  readonly #match: MatchExpression;
  readonly #today: string;
  readonly parameters: Record<string, string> = {};
  #count = 0;

  /** @param today the ISO day where this machine stands, for what is overdue */
  constructor(match: MatchExpression, today: string) {
    this.#match = match;
    this.#today = today;
  }

  of(query: Query, width: Width): string {
    const match = this.#match.of(query, width);
    if (match !== null) return this.matches(match);
    switch (query.kind) {
      case 'and':
        return `(${query.parts.map((part) => this.of(part, width)).join(' AND ')})`;
      case 'or':
        return `(${query.parts.map((part) => this.of(part, width)).join(' OR ')})`;
      case 'not':
        return `NOT ${this.of(query.part, 'wide')}`;
      case 'field':
        return this.#within(query.field, query.part);
      case 'fact':
        return `(${this.#fact(query)})`;
      default:
        throw new Error(`Words and NEAR are always matched by the index, unlike ${query.kind}.`);
    }
  }

  /** Whether the index finds the row. */
  matches(expression: string): string {
    return `d.id IN (SELECT rowid FROM search_index WHERE search_index MATCH ${this.#given(expression)})`;
  }

  /** Title and source are a document's and hold for its notes; a tag is a note's and holds for its document. */
  #within(field: TextField, query: Query): string {
    const match = this.#match.within(field, query);
    if (match === null) {
      if (query.kind === 'not') return `NOT ${this.#within(field, query.part)}`;
      if (query.kind !== 'and' && query.kind !== 'or')
        throw new Error(`No ${query.kind} in a field.`);
      const by = query.kind === 'and' ? ' AND ' : ' OR ';
      return `(${query.parts.map((part) => this.#within(field, part)).join(by)})`;
    }
    if (field === 'author') return this.matches(match);
    const articles = `d.article IN (SELECT f.article FROM search_index i JOIN search_documents f ON f.id = i.rowid
      WHERE i.search_index MATCH ${this.#given(match)})`;
    return field === 'tag'
      ? `(${this.matches(match)} OR (d.annotation = '' AND ${articles}))`
      : articles;
  }

  #fact({ field, value }: Fact): string {
    switch (field) {
      case 'type':
        return this.#type(value);
      case 'has':
        return HAS[value] ?? 'FALSE';
      case 'place':
        return this.#place(value);
      case 'dossier': {
        const [form, from, to] = this.#begun(value);
        return `d.article IN (SELECT l.article FROM dossier_articles l JOIN dossiers o ON o.id = l.dossier
          WHERE o.form = ${form} OR (o.form >= ${from} AND o.form < ${to}))`;
      }
      case 'watch': {
        const [form, from, to] = this.#begun(value);
        return `d.article IN (${WATCHED} JOIN watch_lists l ON l.id = s.list WHERE s.hits > 0
          AND (folded(l.name) = ${form} OR (folded(l.name) >= ${from} AND folded(l.name) < ${to})))`;
      }
      case 'lang': {
        const language = this.#given(value);
        return articles(`f.language = ${language} OR f.language LIKE ${language} || '-%'`);
      }
      case 'state':
        return article(`${STATE} = ${this.#given(value)}`);
      case 'imported':
        return article(this.#imported(value));
      case 'marking':
        return article(`m.marking = ${this.#given(value)} COLLATE NOCASE`);
      case 'due':
        return article(
          value === OVERDUE
            ? `t.due < ${this.#given(this.#today)} AND ${STATE} NOT IN ('used', 'aside')`
            : `t.due <= ${this.#given(value + LAST)}`,
        );
      case 'owner':
        return article(`instr(' ' || folded(t.owner), ${this.#given(` ${fold(value)}`)}) > 0`);
      case 'after':
        return articles(`f.published >= ${this.#given(value)}`);
      case 'before':
        return articles(`f.published < ${this.#given(value)}`);
    }
  }

  /** By the day where this machine stands: a day, a month or a year, or from one of them to another. */
  #imported(value: string): string {
    const [from = '', to = from] = value.split('..');
    const day = `date(r.imported, 'localtime')`;
    const bounds = [
      from === '' ? null : `${day} >= ${this.#given(from)}`,
      to === '' ? null : `${day} <= ${this.#given(to + LAST)}`,
    ];
    return bounds.filter((bound) => bound !== null).join(' AND ');
  }

  #type(value: string): string {
    if (value === 'note') return "d.annotation <> ''";
    if (NOTE_TYPES.some((type) => type === value))
      return `d.annotation IN (SELECT n.id FROM ${NOTES} n WHERE n.type = ${this.#given(value)})`;
    if (value === 'document') return "d.annotation = ''";
    const kinds = KINDS[value] ?? [];
    const named = (list: readonly string[]) => list.map((one) => `'${one}'`).join(', ');
    // Of what was read before readings were accounted for only the name is known.
    const endings = READ_ENDINGS.filter((ending) => kinds.includes(kindByName(`a${ending}`) ?? ''));
    const byName = endings.map((ending) => `r.path LIKE '%${ending}'`).join(' OR ');
    return `d.annotation = '' AND (d.kind IN (${named(kinds)})
      OR (d.kind IS NULL AND ${article(`(${byName})`)}))`;
  }

  #place(value: string): string {
    const [form, from, to] = this.#begun(value);
    return `d.article IN (SELECT c.article FROM current_names c WHERE c.name IN (
      SELECT n.id FROM names n, json_each(n.forms) f WHERE n.type = 'place'
        AND (f.value = ${form} OR (f.value >= ${from} AND f.value < ${to}))))`;
  }

  /** A name, and the bounds of the names that begin with its words. */
  #begun(value: string): [form: string, from: string, to: string] {
    const form = fold(value);
    return [this.#given(form), this.#given(`${form} `), this.#given(`${form}!`)];
  }

  #given(value: string): string {
    this.#count += 1;
    this.parameters[`p${this.#count}`] = value;
    return `@p${this.#count}`;
  }
}

/** What has a type and tags. */
const NOTES =
  '(SELECT id, type, tags FROM annotations UNION ALL SELECT id, type, tags FROM free_notes)';

/**
 * What holds for an article and for its notes, of the article's row `f` in search_documents; of a free note, which has
 * none, its own row.
 */
const articles = (is: string): string => `CASE
  WHEN d.annotation = '' OR d.article = '' THEN ifnull(${is.replaceAll('f.', 'd.')}, FALSE)
  ELSE EXISTS (SELECT 1 FROM search_documents f WHERE f.article = d.article AND f.annotation = '' AND (${is}))
  END`;

const article = (is: string): string => `EXISTS (
  SELECT 1 FROM articles a JOIN revisions r ON r.article = a.id AND r.number = a.revision
  LEFT JOIN reading p ON p.article = a.id
  LEFT JOIN triage t ON t.article = a.id
  LEFT JOIN article_markings m ON m.article = a.id
  WHERE a.id = d.article AND ${is})`;

/** Behind every digit: a month with it is that month's end. */
const LAST = '~';

/** What was looked for watched names in, as it is now. */
const WATCHED = `SELECT s.article FROM watch_scans s
  JOIN articles a ON a.id = s.article
  JOIN revisions r ON r.article = a.id AND r.number = a.revision AND r.sha256 = s.sha256`;

const noted = (is: string): string => `EXISTS (
  SELECT 1 FROM annotations n WHERE n.article = d.article AND n.removed IS NULL
    AND d.annotation IN ('', n.id) AND ${is}
  UNION ALL SELECT 1 FROM free_notes n WHERE d.article = '' AND n.id = d.annotation AND ${is})`;

const HAS: Readonly<Record<string, string>> = {
  note: noted('TRUE'),
  tag: noted("n.tags <> '[]'"),
  picture: article(`instr(r.blocks, '"kind":"picture"') > 0`),
  table: article(`instr(r.blocks, '"kind":"table-row"') > 0`),
  star: article('t.starred = 1'),
  place: `d.article IN (SELECT c.article FROM current_names c JOIN names n ON n.id = c.name WHERE n.type = 'place')`,
  colleague: noted(isForeign('n')),
  due: article('t.due IS NOT NULL'),
  owner: article('t.owner IS NOT NULL'),
  watched: `d.article IN (${WATCHED} WHERE s.hits > 0)`,
  date: articles('f.published IS NOT NULL'),
};

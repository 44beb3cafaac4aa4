import type Database from 'better-sqlite3';
import type { ClaimPlaceRow, ClaimQuestion, CountedRow, FoundClaim } from './row.ts';

/** Claims of articles that are not in the trash. */
const CURRENT = 'claims c JOIN articles a ON a.id = c.article AND a.removed IS NULL';
/** In the documents of a dossier, where one is named. */
const WITHIN = `(@dossier IS NULL OR c.article IN (SELECT article FROM dossier_articles WHERE dossier = @dossier))`;
/** By every name of the places that one name matches. */
const ASKED = `c.topic = @topic AND c.of = @of
  AND (@place = '' OR c.place_key IN (
    SELECT p.place_key FROM claims p
    WHERE p.topic = @topic AND p.of = @of AND p.place <> '' AND instr(p.place_form, @place) > 0))
  AND (@from IS NULL OR c.day >= @from) AND (@to IS NULL OR c.day <= @to) AND ${WITHIN}`;

const FOUND = `c.article, c.revision, c.start, c."end", c.sentence_start AS sentenceStart,
  c.sentence_end AS sentenceEnd, c.topic, c.of, c.unit, c.place, c.place_form AS placeForm,
  c.place_key AS placeKey, c.day, c.event, c.value, c.low, c.high, c.qualifier, c.whole,
  c.speaker, c.voice, a.title, a.publisher, a.byline, a.url, a.published,
  c.revision < a.revision AS isOld`;
/** Whether the publisher of a claim took its number back, then or later. */
const TAKEN_BACK = `EXISTS (SELECT 1 FROM numbers_taken_back t JOIN articles b ON b.id = t.article
  WHERE t.value = c.value AND t.unit = c.unit AND b.removed IS NULL AND b.publisher = a.publisher
    AND coalesce(b.published, '') >= coalesce(a.published, ''))`;
const NEWEST_FIRST = 'c.day DESC, a.published DESC, c.article, c.revision DESC, c.start';

interface StandingQuestion extends Pick<ClaimQuestion, 'topic' | 'of' | 'place'> {
  readonly from: string;
  readonly to: string;
  readonly limit: number;
}

/** Reads who says how many, over the library. */
export class ClaimReader {
  readonly #counted: Database.Statement<[], CountedRow>;
  readonly #countedIn: Database.Statement<[string], CountedRow>;
  readonly #places: Database.Statement<
    [Pick<ClaimQuestion, 'topic' | 'of' | 'dossier'>],
    ClaimPlaceRow
  >;
  readonly #find: Database.Statement<[ClaimQuestion & { limit: number }], FoundClaim>;
  readonly #standing: Database.Statement<[Omit<StandingQuestion, 'from' | 'to'>], FoundClaim>;
  readonly #standingIn: Database.Statement<[StandingQuestion], FoundClaim>;
  readonly #within: Database.Statement<[string, number, number], FoundClaim>;
  readonly #count: Database.Statement<[ClaimQuestion], { claims: number }>;
  readonly #at: Database.Statement<
    [string, number],
    Pick<FoundClaim, 'topic' | 'of' | 'place' | 'placeForm'>
  >;
  readonly #unread: Database.Statement<[{ rules: number; limit: number }], { id: string }>;
  readonly #waiting: Database.Statement<[{ rules: number }], { articles: number }>;

  constructor(database: Database.Database) {
    this.#counted = database.prepare(`
      SELECT c.topic, c.of, c.claims - coalesce(g.claims, 0) AS claims
      FROM (SELECT topic, of, count(*) AS claims FROM claims GROUP BY topic, of) c
      LEFT JOIN (
        SELECT t.topic, t.of, count(*) AS claims
        FROM articles a JOIN claims t ON t.article = a.id
        WHERE a.removed IS NOT NULL GROUP BY t.topic, t.of) g ON g.topic = c.topic AND g.of = c.of
      WHERE c.claims > coalesce(g.claims, 0) ORDER BY 3 DESC, c.topic, c.of`);
    this.#countedIn = database.prepare(`
      SELECT c.topic, c.of, count(*) AS claims
      FROM dossier_articles d JOIN articles a ON a.id = d.article AND a.removed IS NULL
      JOIN claims c ON c.article = d.article
      WHERE d.dossier = ? GROUP BY c.topic, c.of ORDER BY 3 DESC, c.topic, c.of`);
    this.#places = database.prepare(`
      SELECT c.place_key AS key, c.place, count(*) AS claims FROM ${CURRENT}
      WHERE c.topic = @topic AND c.of = @of AND c.place <> '' AND ${WITHIN}
      GROUP BY c.place_key, c.place ORDER BY claims DESC, c.place`);
    this.#find = database.prepare(`
      SELECT ${FOUND}, ${TAKEN_BACK} AS isTakenBack FROM ${CURRENT} WHERE ${ASKED}
      ORDER BY ${NEWEST_FIRST} LIMIT @limit`);
    const standing = (period: string) => `
      SELECT ${FOUND}, 0 AS isTakenBack FROM ${CURRENT}
      WHERE c.topic = @topic AND c.of = @of AND c.place_key = @place ${period}
        AND c.revision = a.revision AND NOT ${TAKEN_BACK}
      ORDER BY c.day DESC LIMIT @limit`;
    this.#standing = database.prepare(standing(''));
    this.#standingIn = database.prepare(standing('AND c.day BETWEEN @from AND @to'));
    this.#within = database.prepare(`
      SELECT ${FOUND}, 0 AS isTakenBack FROM ${CURRENT}
      WHERE c.article = ? AND c.revision = a.revision AND c.start >= ? AND c."end" <= ?
      ORDER BY c.start`);
    this.#count = database.prepare(`SELECT count(*) AS claims FROM ${CURRENT} WHERE ${ASKED}`);
    this.#at = database.prepare(`
      SELECT c.topic, c.of, c.place, c.place_form AS placeForm
      FROM claims c JOIN articles a ON a.id = c.article AND a.revision = c.revision
      WHERE c.article = ? AND c.start = ?`);
    const unread = `FROM articles a LEFT JOIN claims_read r ON r.article = a.id AND r.rules = @rules
      WHERE r.article IS NULL AND a.removed IS NULL`;
    this.#unread = database.prepare(`SELECT a.id ${unread} ORDER BY a.rowid DESC LIMIT @limit`);
    this.#waiting = database.prepare(`SELECT count(*) AS articles ${unread}`);
  }

  /** All that is counted, in a dossier where one is named; what most claims are about first. */
  counted(dossier: string | null = null): CountedRow[] {
    return dossier === null ? this.#counted.all() : this.#countedIn.all(dossier);
  }

  /** The names of the places of what is counted, those with most claims first. */
  places(counted: Pick<ClaimQuestion, 'topic' | 'of' | 'dossier'>): ClaimPlaceRow[] {
    return this.#places.all(counted);
  }

  /** Newest day first. */
  find(question: ClaimQuestion, limit: number): FoundClaim[] {
    return this.#find.all({ ...question, limit });
  }

  /**
   * What current texts claim of one place and nobody took back, the newest day first.
   * @param place the key that claims of it have; empty for claims that name none
   * @param period ISO days, inclusive; null for all, and for what has no day
   */
  standing(
    { topic, of }: Pick<ClaimQuestion, 'topic' | 'of'>,
    place: string,
    period: { readonly from: string; readonly to: string } | null,
    limit: number,
  ): FoundClaim[] {
    const asked = { topic, of, place, limit };
    return period ? this.#standingIn.all({ ...asked, ...period }) : this.#standing.all(asked);
  }

  /** What an article's current text claims between two offsets. */
  within(article: string, start: number, end: number): FoundClaim[] {
    return this.#within.all(article, start, end);
  }

  count(question: ClaimQuestion): number {
    return this.#count.get(question)?.claims ?? 0;
  }

  /** What the figure of an article's current text answers; null where it answers none of the questions. */
  at(
    article: string,
    start: number,
  ): Pick<FoundClaim, 'topic' | 'of' | 'place' | 'placeForm'> | null {
    return this.#at.get(article, start) ?? null;
  }

  /** Articles whose claims these rules have not read yet, the newest first. */
  unread(rules: number, limit: number): string[] {
    return this.#unread.all({ rules, limit }).map(({ id }) => id);
  }

  /** How many of them there are. */
  waiting(rules: number): number {
    return this.#waiting.get({ rules })?.articles ?? 0;
  }
}

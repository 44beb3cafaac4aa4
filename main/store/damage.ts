import type Database from 'better-sqlite3';
import * as v from 'valibot';
import { StoreError } from './store-error.ts';

/** Whose JSON it is that is read. */
export interface Place {
  /** For a person, as the beginning of a sentence: "The tags of a note". */
  readonly what: string;
  /** The id of the article that it belongs to; null where it belongs to none. */
  readonly article: string | null;
}

const UNREADABLE = "can't be read any more";

/**
 * Reads JSON columns, each checked against its shape, as a library may come from a damaged disk or from another
 * version. What does not hold is left out by whoever reads it, and told once; all else stays readable.
 */
export class Damage {
  /** One sentence for each damage that was met since the library was opened. */
  readonly #sentences = new Set<string>();
  readonly #title: Database.Statement<[string], { title: string }>;
  #isStrict = false;
  /** Hears of each once. */
  onFound: ((sentence: string) => void) | null = null;

  constructor(database: Database.Database) {
    this.#title = database.prepare('SELECT title FROM articles WHERE id = ?');
  }

  /** What was met so far, as sentences for a person. */
  get found(): readonly string[] {
    return [...this.#sentences];
  }

  /** The value; null where it is no JSON or not of the shape, which is then told. */
  read<T>(shape: v.GenericSchema<unknown, T>, json: string, place: Place): T | null {
    const value = readJson(shape, json);
    if (value === null) this.#tell(place);
    return value;
  }

  /** The same where nothing can be left out: throws a `StoreError` with the sentence. */
  demand<T>(shape: v.GenericSchema<unknown, T>, json: string, place: Place): T {
    return readJson(shape, json) ?? this.#refuse(place);
  }

  /** Tells of a text that is not the one that was taken in. */
  tellChangedText(article: string): void {
    this.#tell({ what: 'The text', article }, 'is not the one that was taken in');
  }

  /** Tells of what a check of all of it found. */
  tellOf(problem: string): void {
    this.#add(`${problem} A backup may still have it as it was.`);
  }

  /** Work for which what is left out would count as deleted: the first damage ends it, as by `demand`. */
  strictly<T>(work: () => T): T {
    const before = this.#isStrict;
    this.#isStrict = true;
    try {
      return work();
    } finally {
      this.#isStrict = before;
    }
  }

  #tell(place: Place, how = UNREADABLE): void {
    if (this.#isStrict) this.#refuse(place);
    this.#add(this.#sentence(place, how));
  }

  #add(sentence: string): void {
    if (this.#sentences.has(sentence)) return;
    this.#sentences.add(sentence);
    this.onFound?.(sentence);
  }

  #refuse(place: Place): never {
    throw new StoreError('damaged-row', this.#sentence(place));
  }

  #sentence({ what, article }: Place, how = UNREADABLE): string {
    const title = article === null ? undefined : this.#title.get(article)?.title;
    const where = title === undefined ? '' : ` in “${title}”`;
    return `${what}${where} ${how}: all else is there, and a backup may still have it.`;
  }
}

const known = new WeakMap<Database.Database, Damage>();

/** What is known of a database's damage, the same for all who read it. */
export function damageOf(database: Database.Database): Damage {
  const damage = known.get(database) ?? new Damage(database);
  known.set(database, damage);
  return damage;
}

/** Null where it is no JSON or not of the shape. For what is worked out anew where it is damaged. */
export function readJson<T>(shape: v.GenericSchema<unknown, T>, json: string): T | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const checked = v.safeParse(shape, value);
  return checked.success ? checked.output : null;
}

export const strings = v.array(v.string());

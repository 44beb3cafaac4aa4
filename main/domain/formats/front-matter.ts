import { parseDocument } from 'yaml';
import { labelledField, type SourceHints } from './source-fields.ts';

const FENCE = /^---[ \t]*$/;
const END = /^(?:---|\.\.\.)[ \t]*$/;
const LONGEST_LINES = 200;
const LONGEST = 20_000;
/** Names within names are enough; a value of more is no name. */
const MOST_VALUES = 20;

/**
 * Parts YAML between two lines of `---` at a text's start from the rest. Keys that name no field of the
 * source are dropped with it; a fence that never closes, and what is no YAML, is text.
 */
export function splitFrontMatter(text: string): { hints: SourceHints; body: string } {
  const untouched = { hints: {}, body: text };
  // Only the first lines are split off: a text of many megabytes must not become an array for this.
  const lines = text.slice(0, LONGEST).split('\n', LONGEST_LINES);
  if (!FENCE.test(lines[0] ?? '')) return untouched;
  const close = lines.findIndex((line, index) => index > 0 && END.test(line));
  if (close < 2) return untouched;
  const fields = readFields(lines.slice(1, close).join('\n'));
  if (fields === null) return untouched;
  const length = lines.slice(0, close + 1).reduce((sum, line) => sum + line.length + 1, 0);
  return { hints: hintsOf(fields), body: text.slice(length) };
}

/** The keys and their values as they are written; null where it is no list of keys. */
function readFields(yaml: string): ReadonlyMap<string, unknown> | null {
  // As plain strings: a date is read by our own rules, and 012 is no number.
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
  });
  if (document.errors.length > 0) return readLines(yaml);
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_VALUES, mapAsMap: true });
    return value instanceof Map ? value : null;
  } catch (error) {
    // More aliases than any list of names needs.
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}

/** People write "title: One: two", which is no YAML, and mean it: line by line then, if every line is a key. */
function readLines(yaml: string): ReadonlyMap<string, unknown> | null {
  const lines = yaml.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  if (!lines.every((line) => /^(?:[\w -]{1,40}:|[ \t]|- )/.test(line))) return null;
  const pairs = lines.flatMap((line): [string, string][] => {
    const [, key = '', value = ''] = /^([\w -]{1,40}):(.*)$/.exec(line) ?? [];
    return key === '' ? [] : [[key, value.trim().replace(/^(["'])(.*)\1$/, '$2')]];
  });
  return new Map(pairs);
}

function hintsOf(fields: ReadonlyMap<string, unknown>): SourceHints {
  let hints: SourceHints = {};
  for (const [key, value] of fields) {
    if (typeof key !== 'string') continue;
    const written = namesOf(value).map(withoutNoteLink).join(', ');
    hints = { ...labelledField(key, written), ...hints };
  }
  const created = fields.get('created');
  if (typeof created !== 'string') return hints;
  // Of a clipped page the day of clipping, of a note the day of writing.
  const key = hints.url === undefined ? 'published' : 'retrieved';
  return { ...labelledField(key, created), ...hints };
}

/** A value, the values of a list, or what a person or a house is called in a record of it. */
function namesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, MOST_VALUES).flatMap(namesOf);
  return value instanceof Map ? namesOf(value.get('name')) : [];
}

/** "[[Jane Doe]]", "[[people/jane|Jane Doe]]": links of note programs. */
const withoutNoteLink = (value: string): string =>
  value.replace(/\[\[(?:[^\]|]{0,200}\|)?([^\]|]{1,200})\]\]/g, '$1');

import { parseMarking } from '../marking/marking.ts';
import { STATE_NAMES } from '../triage.ts';
import { FACT_FIELDS, type FactField, TEXT_FIELDS } from './query.ts';

/** What `type:` may be, of documents and of notes, with the words that people use for it. */
export const TYPES: Readonly<Record<string, readonly string[]>> = {
  document: ['article', 'documents', 'articles'],
  note: ['notes', 'annotation'],
  fact: ['facts'],
  judgement: ['judgements', 'judgment'],
  assumption: ['assumptions'],
  gap: ['gaps'],
  lead: ['leads'],
  pdf: [],
  word: ['docx', 'odt', 'rtf'],
  web: ['html', 'webpage', 'page', 'mhtml', 'webarchive'],
  text: ['txt'],
  markdown: ['md'],
  mail: ['email', 'eml', 'mbox', 'msg'],
  chat: ['chats'],
  table: ['csv', 'xlsx', 'workbook', 'sheet'],
  picture: ['photo', 'image', 'jpg', 'png'],
  feed: ['rss', 'atom'],
  book: ['ebook', 'epub'],
};

/** What `has:` may be. */
const HAD = [
  'note',
  'tag',
  'picture',
  'table',
  'date',
  'star',
  'place',
  'colleague',
  'due',
  'owner',
  'watched',
] as const;

/** Facts that are a name, as people gave it. */
const NAMES: ReadonlySet<FactField> = new Set(['place', 'dossier', 'watch', 'owner']);

/** What `state:` may be, with the words that people use for it. */
const STATES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(STATE_NAMES).map(([state, name]) => [state, [name]]),
);

const NAMED_LANGUAGES =
  'am ar bg bn bs cs da de el en es et fa fi fr ha he hi hr hu hy id it ja ka kk km ko ku lo lt lv mk ms my nb ne nl no om pl prs ps pt ro ru rw si sk sl so sq sr sv sw ta te th ti tr uk ur uz vi yo zh zu'.split(
    ' ',
  );

/** As people call them in English, small: "arabic" is "ar". */
const LANGUAGES: ReadonlyMap<string, string> = languagesByName();

function languagesByName(): Map<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  return new Map(NAMED_LANGUAGES.map((code) => [(names.of(code) ?? code).toLowerCase(), code]));
}

const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** What `due:` may be besides a day: its day has passed, and nobody has dealt with it. */
export const OVERDUE = 'overdue';

export const FIELDS: readonly string[] = [...TEXT_FIELDS, ...FACT_FIELDS];

/** What was typed after a fact's colon, put in one form, or a sentence that says what it may be. */
export function readFact(
  field: FactField,
  typed: string,
): { readonly value: string } | { readonly message: string } {
  const small = typed.toLowerCase();
  if (field === 'type' || field === 'state') {
    const may = field === 'type' ? TYPES : STATES;
    const meant = Object.entries(may).find(
      ([name, others]) => name === small || others.includes(small),
    );
    return meant ? { value: meant[0] } : oneOf(`${field}:`, typed, Object.keys(may));
  }
  if (field === 'has') {
    const had = HAD.find((one) => one === small || `${one}s` === small);
    return had ? { value: had } : oneOf('has:', typed, HAD);
  }
  if (field === 'lang') {
    const value = LANGUAGES.get(small) ?? (/^[a-z]{2,3}$/.test(small) ? small : null);
    return value
      ? { value }
      : { message: `lang: takes a language, as ar or arabic, not “${typed}”.` };
  }
  if (NAMES.has(field)) return { value: typed };
  if (field === 'marking') return markingOf(typed);
  if (field === 'due' && small === OVERDUE) return { value: OVERDUE };
  if (field === 'imported' && typed.includes('..')) {
    const [from = '', to = '', ...more] = typed.split('..');
    const days = [from, to].filter((day) => day !== '');
    if (more.length === 0 && days.length > 0 && days.every(isDay)) return { value: typed };
  }
  if (isDay(typed)) return { value: typed };
  const other = { due: ' or overdue', imported: ' or from..to' };
  const also = field === 'due' || field === 'imported' ? other[field] : '';
  return {
    message: `${field}: takes a day, a month or a year, as 2024-03-15, 2024-03 or 2024${also && `,${also}`}, not “${typed}”.`,
  };
}

/** In the form that markings are kept in; the colour alone will do. */
function markingOf(typed: string): { readonly value: string } | { readonly message: string } {
  const byColour = parseMarking(`TLP:${typed}`);
  const read = byColour.ok ? byColour : parseMarking(typed);
  return read.ok ? { value: read.value.label } : { message: read.error.message };
}

const isDay = (typed: string): boolean => DAY.test(typed) && isOfCalendar(typed);

/** February has no 31st. */
function isOfCalendar(day: string): boolean {
  if (day.length < 10) return true;
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}

const oneOf = (field: string, typed: string, may: readonly string[]) => ({
  message: `${field} takes ${may.slice(0, -1).join(', ')} or ${may.at(-1)}, not “${typed}”.`,
});

import { dayAfter } from '#domain/clock.ts';
import { printQuery } from '#domain/search/print-query.ts';
import { every, type FactField, type Query, some } from '#domain/search/query.ts';
import { STATE_NAMES, type TriageState } from '#domain/triage.ts';

/** What documents can be, as `type:` of a search names it, and what people call it. */
export const DOCUMENT_TYPES = {
  pdf: 'PDF',
  word: 'Word',
  web: 'Web page',
  text: 'Text',
  markdown: 'Markdown',
  mail: 'Mail',
  chat: 'Chat',
  table: 'Table',
  picture: 'Picture',
  feed: 'Feed',
  book: 'Book',
} as const;

export const DUE_FILTERS = { overdue: 'Overdue', some: 'With a due day' } as const;

/** ISO days, both included; empty where it is open. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What the list shows only; what is empty lets everything through. */
export interface LibraryFilter {
  /** A language's code without its region. */
  readonly language: string;
  /** A phrase of the outlet's name. */
  readonly source: string;
  readonly type: keyof typeof DOCUMENT_TYPES | '';
  readonly marking: string;
  /** Of its notes. */
  readonly tag: string;
  /** A word of the name. */
  readonly owner: string;
  readonly due: keyof typeof DUE_FILTERS | '';
  readonly published: Period;
  readonly imported: Period;
  /** Whether a colleague's note stands in it. */
  readonly colleague: boolean;
  /** Whether it names a place. */
  readonly place: boolean;
  /** The name of a watch list of which a name stands in it. */
  readonly watch: string;
}

const OPEN: Period = { from: '', to: '' };
export const NO_FILTER: LibraryFilter = {
  language: '',
  source: '',
  type: '',
  marking: '',
  tag: '',
  owner: '',
  due: '',
  published: OPEN,
  imported: OPEN,
  colleague: false,
  place: false,
  watch: '',
};

/** One thing that a filter asks for. */
export interface FilterPart {
  readonly field: keyof LibraryFilter;
  /** For a person: "Source: Meridian Wire". */
  readonly label: string;
  readonly query: Query;
}

/** What a filter asks for, in the order of its fields; none for one that lets everything through. */
export function filterParts(filter: LibraryFilter): FilterPart[] {
  const { language, source, type, marking, tag, owner, due, published, imported } = filter;
  const part = (field: keyof LibraryFilter, label: string, query: Query | null) =>
    query ? [{ field, label, query }] : [];
  return [
    ...part('language', languageName(language), fact('lang', language)),
    ...part('source', `Source: ${source}`, within('source', source)),
    ...part('type', type && DOCUMENT_TYPES[type], fact('type', type)),
    ...part('marking', marking, fact('marking', marking)),
    ...part('tag', `#${tag}`, within('tag', tag)),
    ...part('owner', `Owner: ${owner}`, fact('owner', owner)),
    ...part('due', due && DUE_FILTERS[due], due === 'some' ? fact('has', 'due') : fact('due', due)),
    ...part('published', `Published ${periodWords(published)}`, publishedIn(published)),
    ...part('imported', `Came in ${periodWords(imported)}`, importedIn(imported)),
    ...part(
      'colleague',
      'With notes of a colleague',
      fact('has', filter.colleague ? 'colleague' : ''),
    ),
    ...part('place', 'Names a place', fact('has', filter.place ? 'place' : '')),
    ...part('watch', `Watched: ${filter.watch}`, fact('watch', filter.watch)),
  ];
}

/** A filter in the language of searches; empty where it lets everything through. */
export const filterQuery = (filter: LibraryFilter): string => printed(filterParts(filter));

/** All that narrows the list by what articles are themselves. */
interface Narrowed {
  readonly filter: LibraryFilter;
  readonly starredOnly: boolean;
  readonly watchedOnly: boolean;
}

/** The same as one query of the language of searches; empty where it lets everything through. */
export const listQuery = (narrowed: Narrowed): string => printed(partsOf(narrowed));

/** What the list shows as a search that can be kept, with a name for it; null where nothing narrows it. */
export function asSearch({
  states,
  dossier,
  ...narrowed
}: Narrowed & {
  readonly states: ReadonlySet<TriageState>;
  /** The name of the dossier that is shown; null for none. */
  readonly dossier: string | null;
}): { readonly query: string; readonly name: string } | null {
  const inStates = [...states].map(
    (state): Query => ({ kind: 'fact', field: 'state', value: state }),
  );
  const parts: readonly Part[] = [
    ...(dossier === null ? [] : [{ label: dossier, query: named('dossier', dossier) }]),
    ...(inStates.length === 0
      ? []
      : [
          {
            label: [...states].map((state) => STATE_NAMES[state]).join(' or '),
            query: some(inStates),
          },
        ]),
    ...partsOf(narrowed),
  ];
  if (parts.length === 0) return null;
  return {
    // What is kept is documents, as the list shows them, and not the notes in them.
    query: printQuery(every([named('type', 'document'), ...parts.map(({ query }) => query)])),
    name: parts.map(({ label }) => label).join(', '),
  };
}

type Part = Omit<FilterPart, 'field'>;

const printed = (parts: readonly Part[]): string =>
  parts.length > 0 ? printQuery(every(parts.map(({ query }) => query))) : '';

const partsOf = ({ filter, starredOnly, watchedOnly }: Narrowed): readonly Part[] => [
  ...(starredOnly ? [{ label: 'starred', query: named('has', 'star') }] : []),
  ...(watchedOnly ? [{ label: 'watched', query: named('has', 'watched') }] : []),
  ...filterParts(filter),
];

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** "Arabic"; the code where nobody knows it. */
export function languageName(code: string): string {
  try {
    return NAMES.of(code) ?? code;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return code;
  }
}

/** A name holds no quotation mark in a query: up to the first one it is the beginning of the name. */
const named = (field: FactField, value: string): Query => ({
  kind: 'fact',
  field,
  value: value.split(/["“”„«»]/u)[0]?.trim() || value,
});

const fact = (field: FactField, value: string): Query | null =>
  value === '' ? null : named(field, value);

/** As a phrase; null where no word is left of it. */
function within(field: 'source' | 'tag', words: string): Query | null {
  const text = words
    .replace(/["“”„«»]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  return { kind: 'field', field, part: { kind: 'words', text, quoted: true, isPrefix: false } };
}

function publishedIn({ from, to }: Period): Query | null {
  const bounds = [fact('after', from), fact('before', to && dayAfter(to, 1))];
  const parts = bounds.filter((bound) => bound !== null);
  return parts.length > 0 ? every(parts) : null;
}

const importedIn = ({ from, to }: Period): Query | null =>
  fact('imported', from || to ? `${from}..${to}` : '');

const periodWords = ({ from, to }: Period): string =>
  from === to ? from : [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' ');

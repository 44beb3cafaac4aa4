import type { Article } from '../article.ts';
import type { DatedEvent } from '../brief/events/dated-events.ts';
import { paragraphAt } from '../brief/paragraph-at.ts';
import type { ResolvedDate } from '../reading/dates/resolved-date.ts';
import { csvRow } from '../text/csv.ts';

/** An event with all that is known of it. */
export interface EventRow {
  readonly article: Article;
  readonly event: DatedEvent;
  /** The figures of its sentence, as they stand there. */
  readonly figures: readonly string[];
  /** Where the one place that it names lies; null where it names none or several, or nobody knows. */
  readonly place: { readonly lat: number; readonly lon: number } | null;
  /** How far it may go: what its article and its passages are marked, else what the table goes out at. */
  readonly marking?: string | null;
}

type Column = readonly [name: string, hxl: string, value: (row: EventRow) => string];

/** Named as ACLED names them, as far as they say the same; the second row are HXL's hashtags (HXL 1.1). */
const COLUMNS: readonly Column[] = [
  ['event_id', '#event+id', ({ article, event }) => `${article.id}-${event.sentence.start}`],
  ['event_date', '#date+start', ({ event }) => event.date.from?.slice(0, 10) ?? ''],
  ['event_date_end', '#date+end', ({ event }) => event.date.to?.slice(0, 10) ?? ''],
  ['time_precision', '#date+precision', ({ event }) => String(timePrecision(event.date))],
  ['actor1', '#actor+name+first', ({ event }) => actors(event)[0] ?? ''],
  ['actor2', '#actor+name+second', ({ event }) => actors(event)[1] ?? ''],
  ['other_actors', '#actor+name+list', ({ event }) => actors(event).slice(2).join('; ')],
  ['location', '#loc+name', ({ event }) => places(event).join('; ')],
  ['latitude', '#geo+lat', ({ place }) => (place ? String(place.lat) : '')],
  ['longitude', '#geo+lon', ({ place }) => (place ? String(place.lon) : '')],
  ['figures', '#indicator+text', ({ figures }) => figures.join('; ')],
  ['notes', '#event+description', ({ event }) => event.what],
  ['source', '#meta+source', ({ article }) => article.source.publisher ?? ''],
  ['source_title', '#meta+source+title', ({ article }) => article.source.title],
  ['source_date', '#date+published', ({ article }) => article.source.published?.slice(0, 10) ?? ''],
  ['source_url', '#meta+url', ({ article }) => article.source.url ?? ''],
  [
    'source_paragraph',
    '#meta+paragraph',
    ({ article, event }) => String(paragraphAt(article, event.sentence.start)),
  ],
  ['source_sha256', '#meta+hash', ({ article }) => article.sha256],
  ['marking', '#meta+marking', ({ marking }) => marking ?? ''],
];

/** Dated events as CSV with ACLED's names and HXL's hashtags. What is not known stays empty. */
export const eventsCsv = (rows: readonly EventRow[]): string =>
  [
    COLUMNS.map(([name]) => name),
    COLUMNS.map(([, hxl]) => hxl),
    ...rows.map((row) => COLUMNS.map(([, , value]) => value(row))),
  ]
    .map(csvRow)
    .join('');

/** As ACLED counts: 1 the day is known, 2 the week, 3 the month or less. */
function timePrecision({ from, to, precision }: ResolvedDate): 1 | 2 | 3 {
  const isOpen = from === null || to === null;
  if (!isOpen && (precision === 'time' || precision === 'day')) return 1;
  return !isOpen && precision === 'week' ? 2 : 3;
}

const actors = ({ named }: DatedEvent): string[] =>
  named.filter(({ type }) => type === 'person' || type === 'organization').map(({ name }) => name);

const places = ({ named }: DatedEvent): string[] =>
  named.filter(({ type }) => type === 'place').map(({ name }) => name);

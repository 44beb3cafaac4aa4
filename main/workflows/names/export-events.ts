import type { Request } from '#contract';
import type { EventFile } from '#contract/names.ts';
import type { Article } from '#domain/article.ts';
import { type DatedEvent, datedEvents, firstDay } from '#domain/brief/events/dated-events.ts';
import { isEdited, type KeptEvent, placeOfSentence } from '#domain/brief/events/kept-event.ts';
import { type EventRow, eventsCsv } from '#domain/exchange/write-events.ts';
import { keptBackBy, lineAt, parseCeiling } from '#domain/marking/ceiling.ts';
import { ok, type Result } from '#domain/result.ts';
import { markingsIn } from '../articles/markings-in.ts';
import { figuresOf } from '../figures/read-figures.ts';
import type { Workspace } from '../workspace.ts';
import { linkedIn } from './library-entities.ts';
import { analysed, drawPlaces } from './picture-entities.ts';

/**
 * Dated events as CSV: those that were chosen by their article and a place within their sentence, or all.
 * @param articles where none are chosen: those of these articles only
 */
export function exportEvents(
  workspace: Workspace,
  { events: chosen, from, to, marking = null }: Request<'entities.exportEvents'>,
  articles: ReadonlySet<string> | null = null,
): Result<EventFile> {
  const { store } = workspace;
  const ceiling = parseCeiling(marking ?? '');
  if (!ceiling.ok) return ceiling;
  let heldBack = 0;
  const located = new Map(drawPlaces(workspace).located.map((place) => [place.id, place]));
  const wanted = chosen && Map.groupBy(chosen, ({ article }) => article);
  const only = wanted ? new Set(wanted.keys()) : articles;
  const edits = Map.groupBy(
    store.events.list().filter(isEdited),
    ({ sentences }) => sentences[0]?.article,
  );
  const rows: EventRow[] = [];
  for (const { article, analysis } of analysed(store, only)) {
    const linkedHere = linkedIn(store, analysis);
    const figures = figuresOf(workspace, article.id);
    const markings = markingsIn(workspace, article);
    const source = { ...article.source, title: markings.title(ceiling.value) };
    const edited = asEdited(edits.get(article.id) ?? [], article);
    for (const read of datedEvents(article, analysis)) {
      const event = edited(read);
      const { sentence, date, named } = event;
      const isWithin = ({ start }: { start: number }) =>
        start >= sentence.start && start < sentence.end;
      if (wanted && !wanted.get(article.id)?.some(isWithin)) continue;
      const first = firstDay(date).slice(0, 10);
      if ((from !== null && first < from) || (to !== null && first > to)) continue;
      const labels = markings.over(sentence);
      if (labels.some((label) => keptBackBy(ceiling.value, label) !== null)) {
        heldBack += 1;
        continue;
      }
      const places = named.filter(({ type }) => type === 'place');
      const single = places.length === 1 ? places[0] : undefined;
      const id = single && linkedHere(single.entity)?.id;
      const place = id === undefined ? undefined : located.get(id);
      rows.push({
        article: { ...article, source },
        event,
        figures: figures.ok
          ? figures.value
              .filter(isWithin)
              .map((figure) =>
                [article.text.slice(figure.start, figure.end), figure.subject]
                  .filter((part) => part !== null)
                  .join(' '),
              )
          : [],
        place: place ? { lat: place.lat, lon: place.lon } : null,
        marking: lineAt(ceiling.value, labels),
      });
    }
  }
  rows.sort((a, b) => (firstDay(a.event.date) < firstDay(b.event.date) ? -1 : 1));
  return ok({
    name: 'events.csv',
    mediaType: 'text/csv; charset=utf-8',
    bytes: new TextEncoder().encode(eventsCsv(rows)),
    events: rows.length,
    heldBack,
  });
}

/**
 * An event with the words and days that a person gave to it where it was picked.
 * @param edits those that this article tells
 */
function asEdited(
  edits: readonly KeptEvent[],
  article: Article,
): (event: DatedEvent) => DatedEvent {
  const own = new Map(
    edits.flatMap((event) => {
      const [first] = event.sentences;
      const place = first ? placeOfSentence(article, first) : null;
      return place ? [[place.start, event] as const] : [];
    }),
  );
  return (event) => {
    const edit = own.get(event.sentence.start);
    return edit
      ? {
          ...event,
          what: edit.what ?? event.what,
          date: edit.date ? { ...edit.date, precision: 'day' } : event.date,
        }
      : event;
  };
}

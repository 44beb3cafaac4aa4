import type { Request } from '#contract';
import type { EventFile } from '#contract/names.ts';
import { datedEvents, firstDay } from '#domain/brief/events/dated-events.ts';
import { type EventRow, eventsCsv } from '#domain/exchange/write-events.ts';
import { figuresOf } from '../figures/read-figures.ts';
import type { Workspace } from '../workspace.ts';
import { libraryEntities, memberKey } from './library-entities.ts';
import { analysed, drawPlaces } from './picture-entities.ts';

/**
 * Dated events as CSV: those that were chosen by their article and a place within their sentence, or all.
 * @param articles where none are chosen: those of these articles only
 */
export function exportEvents(
  workspace: Workspace,
  { events: chosen, from, to }: Request<'entities.exportEvents'>,
  articles: ReadonlySet<string> | null = null,
): EventFile {
  const { store } = workspace;
  const linked = libraryEntities(store);
  const located = new Map(drawPlaces(workspace).located.map((place) => [place.id, place]));
  const wanted = chosen && Map.groupBy(chosen, ({ article }) => article);
  const only = wanted ? new Set(wanted.keys()) : articles;
  const rows: EventRow[] = [];
  for (const { article, analysis } of analysed(store, only)) {
    const figures = figuresOf(workspace, article.id);
    for (const event of datedEvents(article, analysis)) {
      const { sentence, date, named } = event;
      const isWithin = ({ start }: { start: number }) =>
        start >= sentence.start && start < sentence.end;
      if (wanted && !wanted.get(article.id)?.some(isWithin)) continue;
      const first = firstDay(date).slice(0, 10);
      if ((from !== null && first < from) || (to !== null && first > to)) continue;
      const places = named.filter(({ type }) => type === 'place');
      const single = places.length === 1 ? places[0] : undefined;
      const id = single && linked.byMember.get(memberKey(article.id, single.entity))?.id;
      const place = id === undefined ? undefined : located.get(id);
      rows.push({
        article,
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
      });
    }
  }
  rows.sort((a, b) => (firstDay(a.event.date) < firstDay(b.event.date) ? -1 : 1));
  return {
    name: 'events.csv',
    mediaType: 'text/csv; charset=utf-8',
    bytes: new TextEncoder().encode(eventsCsv(rows)),
    events: rows.length,
  };
}

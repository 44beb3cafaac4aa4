import type { LibraryEvent } from '#contract/events.ts';
import type { KeptStep } from '../../store/history/row.ts';

/** What a step announces, be it done, undone or done again. */
export function eventsOf({
  articles,
  shows,
}: Pick<KeptStep, 'articles' | 'shows'>): LibraryEvent[] {
  // Who hears of articles looks at all that is theirs anew.
  const events: LibraryEvent[] = [];
  if (shows.has('dossiers')) events.push({ type: 'dossiers-changed' });
  if (shows.has('articles')) return [{ type: 'articles-changed', ids: articles }, ...events];
  for (const article of articles) {
    if (shows.has('annotations')) events.push({ type: 'annotations-changed', article });
    if (shows.has('grades')) events.push({ type: 'grades-changed', article });
  }
  // What a brief cites is used; which dossiers a document lies in stands in its row of the list.
  const isTriaged = shows.has('triage') || shows.has('briefs') || shows.has('dossiers');
  if (isTriaged && articles.length > 0) events.push({ type: 'triage-changed', ids: articles });
  if (shows.has('free-notes')) events.push({ type: 'free-notes-changed' });
  if (shows.has('reviews')) events.push({ type: 'reviews-changed' });
  if (shows.has('requirements')) events.push({ type: 'requirements-changed' });
  if (shows.has('frameworks')) events.push({ type: 'frameworks-changed' });
  if (shows.has('searches')) events.push({ type: 'searches-changed' });
  if (shows.has('people')) events.push({ type: 'people-changed' });
  if (shows.has('briefs')) events.push({ type: 'briefs-changed' });
  return events;
}

import type { LibraryEvent } from '#contract/events.ts';
import type { KeptStep } from '../../store/history/row.ts';

/** What is announced as changed and no more. */
const BY_THEMSELVES = [
  'free-notes',
  'reviews',
  'requirements',
  'frameworks',
  'searches',
  'people',
  'briefs',
] as const;

/** What a step announces, be it done, undone or done again. */
export function eventsOf({
  articles,
  shows,
}: Pick<KeptStep, 'articles' | 'shows'>): LibraryEvent[] {
  const events: LibraryEvent[] = [];
  if (shows.has('dossiers')) events.push({ type: 'dossiers-changed' });
  // Who hears of articles looks at all that is theirs anew.
  if (shows.has('articles')) return [{ type: 'articles-changed', ids: articles }, ...events];
  for (const article of articles) {
    if (shows.has('annotations')) events.push({ type: 'annotations-changed', article });
    if (shows.has('grades')) events.push({ type: 'grades-changed', article });
  }
  // What a brief cites is used; which dossiers a document lies in stands in its row of the list.
  const isTriaged = shows.has('triage') || shows.has('briefs') || shows.has('dossiers');
  if (isTriaged && articles.length > 0) events.push({ type: 'triage-changed', ids: articles });
  for (const what of BY_THEMSELVES) {
    if (shows.has(what)) events.push({ type: `${what}-changed` });
  }
  return events;
}

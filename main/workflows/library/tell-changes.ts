import type { LibraryEvent } from '#contract/events.ts';
import type { Workspace } from '../workspace.ts';
import { readSettings } from './change-settings.ts';

/** More than this is not told: who looks at it asks. */
const MOST_ARTICLES = 50;
const MOST_NOTES = 500;

/** What a workflow announces, with what the things that it names are now: nobody has to ask for them. */
export function tellChanges(
  workspace: Pick<Workspace, 'store'>,
  event: LibraryEvent,
): LibraryEvent {
  const { articles, annotations } = workspace.store;
  switch (event.type) {
    case 'articles-changed':
    case 'triage-changed': {
      if (event.ids.length === 0 || event.ids.length > MOST_ARTICLES) return event;
      return { ...event, summaries: event.ids.flatMap((id) => articles.summary(id) ?? []) };
    }
    case 'annotations-changed': {
      const notes = annotations.list(event.article);
      const summary = articles.summary(event.article);
      return { ...event, summary, ...(notes.length <= MOST_NOTES && { notes }) };
    }
    case 'settings-changed':
      return { ...event, settings: readSettings(workspace) };
    default:
      return event;
  }
}

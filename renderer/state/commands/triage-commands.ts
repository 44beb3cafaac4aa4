import type { Command } from '../command-registry.ts';
import { inBackground } from '../in-background.ts';
import type { Session } from '../session.ts';

/** What is done with the chosen articles, the row at hand, or else the open one: also the menu of a row. */
export function triageCommands({
  triage,
  library,
  room,
  search,
  savedSearches,
  dossiers,
}: Session): Command[] {
  const command = (
    id: string,
    label: string,
    keys: readonly string[],
    act: () => Promise<void>,
  ): Command => ({
    id,
    label,
    group: 'Library',
    keys,
    when: () => triage.targets.length > 0,
    run: () => inBackground(act()),
  });
  return [
    command('article.toggle-read', 'Mark as unread or read', ['U'], () => triage.toggleRead()),
    command('article.set-aside', 'Set aside, or not', ['X'], () => triage.decide('aside')),
    command('article.used', 'Mark as used, or not', ['Y'], () => triage.decide('used')),
    command('article.star', 'Star, or not', ['F'], () => triage.star()),
    command('article.due', 'Due day and owner …', ['W'], () => {
      room.open('due');
      return triage.beginDue();
    }),
    {
      id: 'library.filter',
      label: 'Show only some of the documents …',
      group: 'Library',
      keys: ['Shift+F'],
      run: () => room.open('filter'),
    },
    {
      id: 'search.save-list',
      label: 'Save what the list shows as a search',
      group: 'Library',
      keys: ['Mod+S'],
      when: () => search.query.trim() === '' && dossiers.listAsSearch !== null,
      run: () => {
        const { listAsSearch } = dossiers;
        if (listAsSearch) inBackground(savedSearches.keepAs(listAsSearch));
      },
    },
    command('article.remove', 'Delete articles', [], () => triage.remove()),
    {
      id: 'library.unread',
      label: 'Show unread articles only, or all',
      group: 'Library',
      keys: [],
      run: () => library.toggleStates(['new', 'updated']),
    },
  ];
}

import type { Command } from '../command-registry.ts';
import { inBackground } from '../in-background.ts';
import type { Session } from '../session.ts';

/** The library, the brief and the look of the room. */
export function roomCommands(session: Session): Command[] {
  const { reader, library, imports, room, settings, history, showInspector } = session;
  const reading = () => reader.current !== null;
  const theme = (
    name: 'system' | 'paper' | 'sepia' | 'dark' | 'contrast',
    label: string,
  ): Command => ({
    id: `theme.${name}`,
    label: `Theme: ${label}`,
    group: 'View',
    keys: [],
    run: () => settings.set({ theme: name }),
  });
  const tab = (name: 'entities' | 'summary', label: string): Command => ({
    id: `tab.${name}`,
    label,
    group: 'View',
    keys: [],
    when: reading,
    run: () => {
      showInspector();
      room.showTab(name);
    },
  });
  return [
    {
      id: 'search.focus',
      label: 'Search the library',
      group: 'Library',
      keys: ['/', 'Mod+Shift+F'],
      inText: true,
      run: () => focusSearch(session),
    },
    {
      id: 'search.save',
      label: 'Save this search',
      group: 'Library',
      keys: ['Mod+S'],
      inText: true,
      when: () => session.search.query.trim() !== '',
      run: () => session.savedSearches.keep(),
    },
    {
      id: 'search.how',
      label: 'How to search',
      group: 'Library',
      keys: [],
      run: () => room.open('searching'),
    },
    {
      id: 'import.files',
      label: 'Import files',
      group: 'Library',
      keys: ['Mod+O'],
      inText: true,
      run: () => room.ask('choose-files'),
    },
    {
      id: 'import.folder',
      label: 'Import a folder',
      group: 'Library',
      keys: ['Mod+Shift+O'],
      inText: true,
      run: () => room.ask('choose-folder'),
    },
    {
      id: 'import.paste',
      label: 'Import pasted text',
      group: 'Library',
      keys: ['Mod+Shift+V'],
      run: () => room.open('paste'),
    },
    {
      id: 'import.sample',
      label: 'Import the sample library',
      group: 'Library',
      keys: [],
      run: () => imports.sample(),
    },
    {
      id: 'article.source',
      label: 'Edit the source',
      group: 'Library',
      keys: ['S'],
      when: reading,
      run: () => room.open('source'),
    },
    {
      id: 'article.revise',
      label: 'Update the open article from a file',
      group: 'Library',
      keys: [],
      when: reading,
      run: () => room.ask('choose-version'),
    },
    {
      id: 'library.watched',
      label: 'Show articles with watched names only, or all',
      group: 'Library',
      keys: [],
      run: () => library.arrange({ watchedOnly: !library.watchedOnly }),
    },
    {
      id: 'watch.open',
      label: 'Watch lists',
      group: 'Library',
      keys: [],
      run: () => room.open('watch'),
    },
    {
      id: 'corrections.open',
      label: 'Corrections that hold',
      group: 'Library',
      keys: [],
      run: () => room.open('corrections'),
    },
    {
      id: 'brief.export',
      label: 'Export a brief',
      group: 'Brief',
      keys: ['Mod+E'],
      inText: true,
      when: () => library.articles.length > 0,
      run: () => room.open('export'),
    },
    {
      id: 'draft.verify',
      label: 'Check a draft against its sources',
      group: 'Brief',
      keys: [],
      when: () => library.articles.length > 0,
      run: () => room.open('verify'),
    },
    {
      id: 'notes.export',
      label: 'Export notes for other programs',
      group: 'Brief',
      keys: [],
      when: () => library.articles.length > 0,
      run: () => room.exportNotes(null),
    },
    {
      id: 'pack.share',
      label: 'Share a pack with a colleague',
      group: 'Library',
      keys: [],
      when: () => library.articles.length > 0,
      run: () => room.open('share'),
    },
    {
      id: 'pack.take',
      label: 'Take in a colleague’s pack',
      group: 'Library',
      keys: [],
      run: () => room.ask('choose-files'),
    },
    {
      id: 'people.open',
      label: 'Your key, and people you know by theirs',
      group: 'Library',
      keys: [],
      run: () => room.open('people'),
    },
    {
      id: 'trash.open',
      label: 'Open the trash',
      group: 'Library',
      keys: [],
      run: () => room.open('trash'),
    },
    {
      id: 'history.undo',
      label: 'Undo',
      group: 'Marking',
      keys: ['Mod+Z'],
      run: () => history.undo(),
    },
    {
      id: 'history.redo',
      label: 'Redo',
      group: 'Marking',
      keys: ['Mod+Shift+Z', 'Mod+Y'],
      run: () => history.redo(),
    },
    {
      id: 'palette.open',
      label: 'All commands',
      group: 'View',
      keys: ['Mod+K'],
      inText: true,
      run: () => room.open('palette'),
    },
    {
      id: 'keys.show',
      label: 'Show the keys',
      group: 'View',
      keys: ['?'],
      run: () => room.open('keys'),
    },
    {
      id: 'settings.open',
      label: 'Settings',
      group: 'View',
      keys: ['Mod+,'],
      inText: true,
      run: () => room.open('settings'),
    },
    {
      id: 'library.toggle',
      label: 'Show or hide the library',
      group: 'View',
      keys: ['Mod+B'],
      inText: true,
      run: () => settings.set({ libraryOpen: !settings.current.libraryOpen }),
    },
    {
      id: 'inspector.toggle',
      label: 'Show or hide the inspector',
      group: 'View',
      keys: ['Mod+I'],
      inText: true,
      run: () => session.toggleInspector(),
    },
    tab('entities', 'Show the entities of this article'),
    tab('summary', 'Show the summary of this article'),
    theme('system', 'as the system has it'),
    theme('paper', 'paper'),
    theme('sepia', 'sepia'),
    theme('dark', 'dark'),
    theme('contrast', 'high contrast'),
  ];
}

function focusSearch({ settings, room }: Session): void {
  if (!settings.current.libraryOpen) inBackground(settings.set({ libraryOpen: true }));
  room.ask('focus-search');
}

import type { Command } from '../command-registry.ts';
import type { Picture } from '../entity-store.ts';
import { inBackground } from '../in-background.ts';
import type { Session } from '../session.ts';

/** Going from place to place, and what only one of them knows. */
export function placeCommands({
  room,
  reader,
  changes,
  showImports,
  showPicture,
}: Session): Command[] {
  const inChanges = () => room.place.kind === 'changes';
  const picture = (kind: Picture, label: string): Command => ({
    id: `${kind}.show`,
    label,
    group: 'Library',
    keys: [],
    run: () => showPicture(kind),
  });
  const versions = () => reader.current?.article.revision ?? 1;
  return [
    {
      id: 'place.back',
      label: 'Go back to where you were',
      group: 'View',
      keys: ['Escape'],
      when: () => room.place.kind !== 'reading',
      run: () => room.back(),
    },
    {
      id: 'names.show',
      label: 'Names of the library',
      group: 'Library',
      keys: [],
      run: () => room.go({ kind: 'names' }),
    },
    {
      id: 'figures.show',
      label: 'Figures of the library side by side',
      group: 'Library',
      keys: [],
      run: () => room.go({ kind: 'figures' }),
    },
    {
      id: 'claims.show',
      label: 'Who says how many: one question, all claims',
      group: 'Library',
      keys: ['Shift+Q'],
      run: () => room.go({ kind: 'claims' }),
    },
    picture('network', 'Network of names'),
    picture('timeline', 'Timeline: all that has a date'),
    picture('chronology', 'Chronology: the events that were picked'),
    picture('map', 'Map of places'),
    {
      id: 'briefs.show',
      label: 'Briefs of the library',
      group: 'Library',
      keys: ['Shift+B'],
      run: () => room.go({ kind: 'briefs' }),
    },
    {
      id: 'imports.show',
      label: 'Past imports',
      group: 'Library',
      keys: [],
      run: () => showImports(),
    },
    {
      id: 'changes.show',
      label: 'See what the new version changed',
      group: 'Reading',
      keys: ['V'],
      when: () => room.place.kind === 'reading' && versions() > 1,
      run: () => {
        const { current } = reader;
        if (!current) return;
        inBackground(changes.open(current.article.id));
        room.go({ kind: 'changes' });
      },
    },
    {
      id: 'changes.next',
      label: 'Next change',
      group: 'Reading',
      keys: ['J', 'ArrowDown'],
      when: inChanges,
      run: () => changes.step(1),
    },
    {
      id: 'changes.previous',
      label: 'Previous change',
      group: 'Reading',
      keys: ['K', 'ArrowUp'],
      when: inChanges,
      run: () => changes.step(-1),
    },
  ];
}

/** A command about the text is for the place that shows it. */
export const whileReading =
  ({ room }: Session) =>
  (command: Command): Command => ({
    ...command,
    when: () => room.place.kind === 'reading' && (command.when?.() ?? true),
  });

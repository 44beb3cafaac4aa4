import type { Command } from '../command-registry.ts';
import type { Session } from '../session.ts';

/** What is laid together under a subject, by keyboard alone. */
export function dossierCommands(session: Session): Command[] {
  const { dossiers, room, triage } = session;
  return [
    {
      id: 'article.lay',
      label: 'Lay into a dossier …',
      group: 'Library',
      keys: ['D'],
      when: () => triage.targets.length > 0,
      run: () => {
        dossiers.begin();
        room.open('lay');
      },
    },
    {
      id: 'dossier.open',
      label: 'Open the dossier',
      group: 'Library',
      keys: ['Shift+D'],
      run: () => room.go({ kind: 'dossier' }),
    },
    {
      id: 'dossier.new',
      label: 'New dossier',
      group: 'Library',
      keys: [],
      run: () => {
        dossiers.write(null);
        room.open('dossier');
      },
    },
    {
      id: 'dossier.edit',
      label: 'About the shown dossier',
      group: 'Library',
      keys: [],
      when: () => dossiers.shown !== null,
      run: () => {
        dossiers.write(dossiers.shown);
        room.open('dossier');
      },
    },
  ];
}

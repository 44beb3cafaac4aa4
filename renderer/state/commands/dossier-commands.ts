import type { Command } from '../command-registry.ts';
import type { Session } from '../session.ts';

/** What is laid together under a subject, by keyboard alone. */
export function dossierCommands(session: Session): Command[] {
  const { dossiers, library, room, triage } = session;
  const shown = () => dossiers.all.find(({ id }) => id === library.dossier) ?? null;
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
      when: () => shown() !== null,
      run: () => {
        dossiers.write(shown());
        room.open('dossier');
      },
    },
  ];
}

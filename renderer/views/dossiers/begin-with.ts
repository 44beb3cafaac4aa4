import type { Session } from '../../state/session.ts';

/** Begins a brief or a pack with all documents of a dossier, whatever the list was filtered by. */
export function beginWith(
  { library, room }: Session,
  id: string,
  dialog: 'export' | 'share',
): void {
  library.showAll(id);
  room.open(dialog);
}

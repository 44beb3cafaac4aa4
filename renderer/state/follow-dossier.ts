import { inBackground } from './in-background.ts';
import type { Session } from './session.ts';

/** What is narrowed to the dossier that the window is in is asked for again when that is another one. */
export function followDossier(session: Session): void {
  const { library, dossiers, notes, entities, figures, claims, chronology, briefs } = session;
  let { dossier } = library;
  library.subscribe(() => {
    if (library.dossier === dossier) return;
    ({ dossier } = library);
    for (const store of [notes, entities, figures, claims, chronology, briefs])
      inBackground(store.reload());
    inBackground(dossiers.follow());
  });
}

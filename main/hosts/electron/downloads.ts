import { basename, join } from 'node:path';
import type { Session } from 'electron';

/** Saving a file always asks where, and suggests the documents folder. */
export function askWhereToSave(session: Session, folder: string): void {
  session.on('will-download', (_event, item) => {
    item.setSaveDialogOptions({ defaultPath: join(folder, basename(item.getFilename())) });
  });
}

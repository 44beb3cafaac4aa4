import { focusedElement } from '../../components/dialog-frame/first-field.ts';
import type { ReaderStore } from '../../state/reader-store.ts';
import type { Session } from '../../state/session.ts';

/** Opens an article. The keyboard goes with the eyes, to the page; but whoever went on meanwhile keeps it where it is. */
export async function openArticle(
  { reader, room }: Session,
  id: string,
  at: Parameters<ReaderStore['open']>[1] = null,
): Promise<void> {
  const before = focusedElement();
  await reader.open(id, at);
  const now = focusedElement();
  if (now === before || now === document.body) room.ask('focus-reader');
}

import { blockAt, blockSpans } from '#domain/document.ts';
import type { Command } from '../command-registry.ts';
import type { Dialog } from '../room-store.ts';
import type { Session } from '../session.ts';

/** What leaves with a brief, or comes back to it, by keyboard alone. */
export function briefCommands({
  room,
  composer,
  showPicture,
  reader,
  library,
}: Session): Command[] {
  const onDesk = () => room.place.kind === 'brief' && composer.current !== null;
  const desk = (id: string, label: string, dialog: Dialog): Command => ({
    id: `desk.${id}`,
    label,
    group: 'Brief',
    keys: [],
    when: onDesk,
    run: () => room.open(dialog),
  });
  /** The picture under the caret, or the next one after it; else the first. */
  const picture = () => {
    const { current, caret } = reader;
    if (!current) return null;
    const { blocks } = current.article;
    const at = caret.span ? blockAt(blockSpans(blocks), caret.span.start) : 0;
    const all = blocks.flatMap((block, index) =>
      block.kind === 'picture' && block.sha256 !== null ? [{ index, sha256: block.sha256 }] : [],
    );
    return (all.find(({ index }) => index >= at) ?? all[0])?.sha256 ?? null;
  };
  return [
    desk('details', 'Details of this brief', 'brief-details'),
    desk('export', 'Export this brief', 'brief-export'),
    desk('partner', 'Copy of this brief for a partner', 'partner'),
    desk('word', 'Bring this brief back from Word', 'brief-word'),
    {
      id: 'events.show',
      label: 'Dated events, to save as a table',
      group: 'Brief',
      keys: [],
      when: () => library.articles.length > 0,
      run: () => showPicture('timeline'),
    },
    {
      id: 'picture.describe',
      label: 'Say what the picture here shows',
      group: 'Reading',
      keys: [],
      when: () => room.place.kind === 'reading' && picture() !== null,
      run: () => {
        const sha256 = picture();
        if (sha256 !== null) room.openPicture(sha256);
      },
    },
  ];
}

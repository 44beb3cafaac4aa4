import { ANNOTATION_COLORS, isPlaced } from '#domain/annotation.ts';
import { isFree } from '#domain/free-note.ts';
import type { Command } from '../command-registry.ts';
import { inBackground } from '../in-background.ts';
import type { Session } from '../session.ts';

/** The notes of the library, by keyboard alone. They come before the reader's commands: same keys, other place. */
export function notesCommands(session: Session): Command[] {
  const { notes, noteTypes, reviews, freeNotes, room, reader, annotations } = session;
  const here = () => room.place.kind === 'notes';
  const some = () => here() && notes.targets.length > 0;
  const group = 'Library';
  const open = async () => {
    const note = notes.current;
    if (!note) return;
    if (isFree(note)) return freeNotes.write(note);
    await reader.open(note.article);
    if (reader.current?.article.id !== note.article) return;
    session.showInspector();
    room.showTab('notes');
    annotations.select(note.id);
    if (!isPlaced(note)) return;
    reader.caret.place(note);
    reader.goTo(note);
  };
  const act = (
    id: string,
    label: string,
    keys: string[],
    run: () => void,
    when = some,
  ): Command => ({
    id: `notes.${id}`,
    label,
    group,
    keys,
    when,
    run,
  });
  const choose = () => {
    if (notes.current) notes.toggle(notes.current.id);
  };
  return [
    {
      id: 'notes.show',
      label: 'Show the notes of the library',
      group,
      keys: ['Shift+N'],
      run: () => room.go({ kind: 'notes' }),
    },
    {
      id: 'notes.free',
      label: 'Write a free note',
      group,
      keys: ['Mod+J'],
      inText: true,
      run: () => freeNotes.write(null),
    },
    act('next', 'Next note in the list', ['J', 'ArrowDown'], () => notes.move(1)),
    act('previous', 'Previous note in the list', ['K', 'ArrowUp'], () => notes.move(-1)),
    act('choose', 'Choose the note', [' ', 'X'], choose),
    act('choose-all', 'Choose all shown notes', ['Mod+A'], () => notes.toggleAll()),
    act('open', 'Open the article at the note, or the free note', ['Enter'], () => open()),
    act('tag', 'Tag the chosen notes', ['T'], () => notes.tag(true)),
    act('type', 'Say what type the chosen notes are', ['Shift+T'], () =>
      noteTypes.ask(notes.targets),
    ),
    act('review', 'Accept, reject or propose the chosen notes', ['Shift+A'], () =>
      reviews.ask(notes.targets),
    ),
    act('remove', 'Delete the chosen notes', ['Delete', 'Backspace'], () => notes.remove()),
    ...ANNOTATION_COLORS.map((color, index) =>
      act(color, `Colour the chosen notes ${color}`, [`${index + 1}`], () => {
        inBackground(notes.edit({ color }));
      }),
    ),
    act(
      'leave',
      'Let go of the chosen notes, or leave them',
      ['Escape'],
      () => {
        if (notes.chosen.size > 0) notes.clearChoice();
        else room.back();
      },
      here,
    ),
  ];
}

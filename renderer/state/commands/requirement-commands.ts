import type { ListedNote } from '#domain/free-note.ts';
import { isBegun } from '../begun-note.ts';
import type { Command } from '../command-registry.ts';
import type { Session } from '../session.ts';

/** What people want to know, and filing what answers it, from wherever a passage, a note or a figure is at hand. */
export function requirementCommands(session: Session): Command[] {
  const { room, reader, annotations, notes, figures } = session;
  /** The notes that the place is about: those chosen in the list, or the one in the article. */
  const chosen = (): readonly ListedNote[] => {
    const targets = new Set(notes.targets);
    if (room.place.kind === 'notes') return notes.all.filter(({ id }) => targets.has(id));
    const note = annotations.find(annotations.selected);
    return note && !isBegun(note.id) ? [note] : [];
  };
  const here = () => {
    const { current, caret } = reader;
    if (room.place.kind !== 'reading' || !current || !caret.span) return null;
    const { id, sha256 } = current.article;
    return { ...caret.span, article: id, sha256 };
  };
  return [
    {
      id: 'requirements.file',
      label: 'File under a question: the passage, note or figure here',
      group: 'Marking',
      keys: ['Q'],
      when: () =>
        figures.focused !== null ||
        here() !== null ||
        ((room.place.kind === 'reading' || room.place.kind === 'notes') && chosen().length > 0),
      run: () => {
        if (figures.focused) return session.fileFigure(figures.focused);
        const passage = here();
        const marked = passage && annotations.exactly(passage);
        if (marked && !isBegun(marked.id)) session.fileNotes([marked]);
        else if (passage) session.filePassage(passage);
        else session.fileNotes(chosen());
      },
    },
    {
      id: 'requirements.show',
      label: 'Requirements: what is answered, and where the gaps are',
      group: 'Library',
      keys: ['Shift+M'],
      run: () => room.go({ kind: 'requirements' }),
    },
    {
      id: 'frameworks.show',
      label: 'Framework of tags: load, replace or take away',
      group: 'Library',
      keys: [],
      run: () => room.open('framework'),
    },
    {
      id: 'requirements.new',
      label: 'Write down a question',
      group: 'Library',
      keys: [],
      run: () => session.writeRequirement(null),
    },
  ];
}

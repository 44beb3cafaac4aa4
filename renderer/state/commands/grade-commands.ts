import { isBegun } from '../begun-note.ts';
import type { Command } from '../command-registry.ts';
import type { Session } from '../session.ts';

/** What is said of the note under the caret. */
export function gradeCommands(session: Session): Command[] {
  const { reader, annotations, noteTypes, reviews } = session;
  /** The note under the caret, else the selected one. */
  const note = () => {
    const { span } = reader.caret;
    return (span && annotations.at(span)) ?? annotations.find(annotations.selected);
  };
  /** One that is not kept yet nobody can review. */
  const kept = () => {
    const found = note();
    return found && !isBegun(found.id) ? found : null;
  };
  return [
    {
      id: 'mark.grade',
      label: 'Grade the note here',
      group: 'Marking',
      keys: ['A'],
      when: () => Boolean(note()),
      run: () => {
        const found = note();
        if (found) session.grade(found.id);
      },
    },
    {
      id: 'mark.review',
      label: 'Accept, reject or propose the note here',
      group: 'Marking',
      keys: ['Shift+A'],
      when: () => kept() !== null,
      run: () => {
        const found = kept();
        if (found) reviews.ask([found.id]);
      },
    },
    {
      id: 'mark.type',
      label: 'Say what type the note here is',
      group: 'Marking',
      keys: ['Shift+T'],
      when: () => Boolean(note()),
      run: () => {
        const found = note();
        if (found) noteTypes.ask([found.id]);
      },
    },
  ];
}

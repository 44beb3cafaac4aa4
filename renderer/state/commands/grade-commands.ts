import type { Command } from '../command-registry.ts';
import type { Session } from '../session.ts';

/** What is said of the note under the caret. */
export function gradeCommands(session: Session): Command[] {
  const { reader, annotations, noteTypes } = session;
  /** The note under the caret, else the selected one. */
  const note = () => {
    const { span } = reader.caret;
    return (span && annotations.at(span)) ?? annotations.find(annotations.selected);
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

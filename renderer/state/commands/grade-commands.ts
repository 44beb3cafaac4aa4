import type { Command } from '../command-registry.ts';
import type { Session } from '../session.ts';

export function gradeCommands(session: Session): Command[] {
  const { reader, annotations } = session;
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
  ];
}

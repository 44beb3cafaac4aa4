import { NOTE_TYPE_NAMES, NOTE_TYPES } from '#domain/annotation.ts';
import { localDay } from '#domain/clock.ts';
import type { FreeNote } from '#domain/free-note.ts';
import { createFreeNote } from '../../../workflows/free-notes/keep-free-notes.ts';
import {
  type Command,
  type CommandInput,
  choiceOption,
  DONE,
  dayOption,
  jsonOption,
  libraryOption,
  textOption,
  textsOption,
} from '../command.ts';
import { answer } from '../output.ts';
import { unwrap, withLibrary } from '../session.ts';

export const command: Command = {
  name: 'note',
  usage: '[TEXT] [--day DAY] [--type T] [--tag T]… [--marking M] [--library DIR] [--json]',
  summary:
    'Keeps a free note of a day, today where none is given; without TEXT lists those there are, the newest day first.',
  options: {
    day: { type: 'string' },
    type: { type: 'string' },
    tag: { type: 'string', multiple: true },
    marking: { type: 'string' },
    ...libraryOption,
    ...jsonOption,
  },
  run: async (input) => {
    const text = input.positionals.join(' ').trim();
    const [day, type] = [dayOption(input, 'day'), choiceOption(input, 'type', NOTE_TYPES)];
    if (text === '') return list(input, day, type);
    const note = await withLibrary(input, async ({ workspace }) =>
      unwrap(
        createFreeNote(workspace, {
          day: day ?? localDay(workspace.now()),
          note: text,
          type,
          tags: textsOption(input, 'tag'),
          marking: textOption(input, 'marking') ?? null,
        }),
      ),
    );
    await answer(input, freeNoteRow(note), lines(note));
    return DONE;
  },
};

async function list(
  input: CommandInput,
  day: string | null,
  type: FreeNote['type'],
): Promise<number> {
  const notes = await withLibrary(input, async ({ workspace }) =>
    workspace.store.freeNotes
      .list()
      .filter(
        (note) => (day === null || note.day === day) && (type === null || note.type === type),
      ),
  );
  await answer(input, notes.map(freeNoteRow), notes.flatMap(lines));
  return DONE;
}

/** A free note as other tools get it. */
function freeNoteRow(note: FreeNote) {
  const {
    id,
    day,
    note: text,
    type,
    tags,
    marking,
    author,
    created,
    modified,
    origin,
    editor,
  } = note;
  return {
    ...{ id, day, note: text, type, tags, marking, author, created, modified, library: origin },
    ...(editor && { editedBy: editor.name }),
  };
}

function lines({ id, day, note, type, marking, author }: FreeNote): string[] {
  const facts = [day, type && NOTE_TYPE_NAMES[type], author, marking].filter(Boolean).join('  ');
  return [`${id}  ${facts}`, `    ${note.replaceAll('\n', '\n    ')}`];
}

import {
  ANNOTATION_COLORS,
  type Annotation,
  type AnnotationColor,
  isPlaced,
} from '#domain/annotation.ts';
import type { Command } from '../command-registry.ts';
import { inBackground } from '../in-background.ts';
import { nameSpan } from '../name-span.ts';
import type { Session } from '../session.ts';

/** What is done to the passage under the caret. */
export function markingCommands(session: Session): Command[] {
  const { reader, annotations, room, notices } = session;
  const { caret } = reader;
  const placed = () => caret.span !== null;
  const noted = () => caret.span !== null && annotations.at(caret.span) !== null;

  const showNotes = () => {
    session.showInspector();
    room.showTab('notes');
  };

  /** One act after another: a second key sees what the first one made. */
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (act: () => Promise<void>): void => {
    turn = turn.then(act, act);
  };

  const mark = async (color: AnnotationColor, span = caret.span) => {
    if (!span) return;
    const known = annotations.exactly(span);
    if (known?.color === color) {
      annotations.select(known.id);
      caret.say(`Already highlighted, ${color}`);
      return;
    }
    const done = known
      ? await annotations.edit(known.id, { color })
      : await annotations.highlight(span, color);
    if (done) caret.say(`Highlighted, ${color}`);
  };
  const write = (focus: 'text' | 'tags') => {
    if (!caret.span) return;
    showNotes();
    const known = annotations.exactly(caret.span);
    // What a person writes about a colleague's note is an answer to it.
    if (focus === 'text' && known?.foreign) return answer(known);
    annotations.writeOn(caret.span, focus);
  };
  const markInTurn = (color: AnnotationColor) => {
    const { span } = caret;
    inTurn(() => mark(color, span));
  };
  const lost = () => {
    const selected = annotations.find(annotations.selected);
    return selected && !isPlaced(selected) ? selected : null;
  };
  const attach = async () => {
    const note = lost();
    if (!note || !caret.span) return;
    const { start, end } = caret.span;
    if (await annotations.edit(note.id, { start, end })) caret.say('Attached the note here');
  };
  const openAtCaret = () => {
    const note = caret.span && annotations.at(caret.span);
    if (!note) return;
    showNotes();
    if (note.foreign) answer(note);
    else annotations.write(note.id);
  };
  const answer = (note: Annotation) => {
    annotations.select(note.id);
    room.ask('reply');
  };
  const reply = () => {
    const note = caret.span && annotations.at(caret.span);
    if (!note) return;
    showNotes();
    answer(note);
  };
  const remove = () => {
    const note = caret.span && annotations.at(caret.span);
    if (note) inBackground(annotations.remove(note));
  };
  const showEntity = () => {
    const { span } = caret;
    const here = span ? reader.mentionAt(span) : -1;
    const missed = span && here < 0 ? nameSpan(reader.current?.article.text ?? '', span) : null;
    const mention = here >= 0 ? here : reader.focusedMention;
    if (missed) reader.openNaming(missed);
    else if (mention >= 0) reader.openCard(mention);
    else {
      notices.done(
        `No entity was found in this passage. To name one that was missed, select its words and press ${session.commands.keyLabel('mark.entity')}.`,
      );
    }
  };
  const copy = async () => {
    const { current } = reader;
    if (!current || !caret.span) return;
    const { title, publisher, published } = current.article.source;
    const from = [title, publisher, published?.slice(0, 10)].filter(Boolean).join(', ');
    await session.copy(`“${caret.quote}” (${from})`, 'Copied the quote with its source');
  };

  const group = 'Marking';
  return [
    {
      id: 'mark.highlight',
      label: 'Highlight',
      group,
      keys: ['H'],
      when: placed,
      run: () => markInTurn(annotations.color),
    },
    {
      id: 'mark.note',
      label: 'Write a note',
      group,
      keys: ['N'],
      when: placed,
      run: () => write('text'),
    },
    {
      id: 'mark.open',
      label: 'Open the note here',
      group,
      keys: ['Enter'],
      when: noted,
      run: openAtCaret,
    },
    {
      id: 'mark.attach',
      label: 'Attach the selected lost note here',
      group,
      keys: ['R'],
      when: () => placed() && lost() !== null,
      run: () => attach(),
    },
    {
      id: 'mark.reply',
      label: 'Reply to the note here',
      group,
      keys: ['Shift+R'],
      when: noted,
      run: reply,
    },
    {
      id: 'mark.entity',
      label: 'Show the entity here, or name one that was missed',
      group,
      keys: ['E'],
      when: () => placed() || reader.focusedMention >= 0,
      run: showEntity,
    },
    {
      id: 'mark.bookmark',
      label: 'Bookmark',
      group,
      keys: ['M'],
      when: placed,
      run: () => {
        const { span } = caret;
        if (span)
          inTurn(async () => {
            await annotations.bookmark(span);
          });
      },
    },
    {
      id: 'mark.entity-page',
      label: 'Open the page of the entity here',
      group,
      keys: ['O'],
      when: placed,
      run: () => {
        const mention = caret.span ? reader.mentions[reader.mentionAt(caret.span)] : undefined;
        if (mention) session.openEntity(mention.entity);
        else notices.done('No entity was found in this passage.');
      },
    },
    {
      id: 'mark.tag',
      label: 'Tag',
      group,
      keys: ['T'],
      when: placed,
      run: () => write('tags'),
    },
    ...ANNOTATION_COLORS.map(
      (color, index): Command => ({
        id: `mark.${color}`,
        label: `Highlight in ${color}`,
        group,
        keys: [`${index + 1}`],
        when: placed,
        run: () => markInTurn(color),
      }),
    ),
    {
      id: 'mark.copy',
      label: 'Copy the quote',
      group,
      keys: ['C'],
      when: placed,
      run: () => copy(),
    },
    {
      id: 'mark.remove',
      label: 'Delete the note or highlight here',
      group,
      keys: ['Delete', 'Backspace'],
      when: noted,
      run: remove,
    },
    {
      id: 'tab.notes',
      label: 'Show the notes of this article',
      group,
      keys: [],
      when: () => reader.current !== null,
      run: showNotes,
    },
  ];
}

/**
 * A key that opens a field, and letters typed at once after it: each would run as a command where the field does not
 * have the keyboard before the next key press.
 */
import { expect, test } from 'vitest';
import { focusedElement } from '../components/dialog-frame/first-field.ts';
import { settled, showView, type ViewStates } from '../test/view-states.ts';
import { states } from './window.states.ts';

const WINDOW = states['the window, reading'] as ViewStates;
const TYPED_INTO = 'textarea, input:not([type="checkbox"], [type="radio"])';

/** What is typed into now, by its name; null where letters are commands. */
function field(): string | null {
  const focused = focusedElement();
  if (!focused?.matches(TYPED_INTO)) return null;
  const label = focused.closest('label')?.textContent ?? '';
  return focused.getAttribute('aria-label') ?? label.trim().replaceAll(/\s+/g, ' ');
}

/** Everything that waits for no timer, no frame and no other event has run. */
async function beforeTheNextKey(): Promise<void> {
  for (let turn = 0; turn < 800; turn += 1) await Promise.resolve();
}

/** Runs a command on a note of the open article; no answer comes before all that is drawn without one. */
async function fields(id: string, columns: { libraryOpen: boolean; inspectorOpen: boolean }) {
  const { stage, session, bridge } = await showView(WINDOW, 'full');
  await session.settings.set(columns);
  const note = session.annotations.list.find(({ start }) => start !== null);
  if (note?.start != null && note.end !== null)
    session.reader.caret.place({ start: note.start, end: note.end });
  await settled(stage);
  const answer = bridge.call;
  const gate = Promise.withResolvers<void>();
  Object.assign(bridge, {
    call: async (...call: Parameters<typeof answer>) => {
      await gate.promise;
      return await answer(...call);
    },
  });
  expect(field()).toBeNull();
  expect(session.commands.run(id)).toBe(true);
  await beforeTheNextKey();
  const atOnce = field();
  gate.resolve();
  await settled(stage);
  // A frame later, for what waits for one.
  await new Promise(requestAnimationFrame);
  await settled(stage);
  return { atOnce, later: field() };
}

const OPENED: readonly (readonly [command: string, field: string])[] = [
  ['search.focus', 'Search the library'],
  ['find.open', 'Find in this article'],
  ['palette.open', 'Command'],
  ['mark.note', 'Note'],
  ['mark.open', 'Note'],
  ['mark.reply', 'Reply'],
  ['mark.tag', 'Tags'],
  ['notes.free', 'Free note'],
  ['requirements.file', 'Under which question?'],
  ['article.lay', 'A new dossier'],
  ['article.due', 'To be dealt with by'],
  ['article.source', 'Title'],
  ['import.paste', 'Text of the article'],
];

test.each(OPENED)('%s gives “%s” the keyboard before the next key', async (id, name) => {
  for (const open of [true, false]) {
    const { atOnce, later } = await fields(id, { libraryOpen: open, inspectorOpen: open });
    expect({ open, atOnce, later }).toEqual({ open, atOnce: name, later: name });
  }
});

test('an answer that is open gets the keyboard again', async () => {
  const { stage, session } = await showView(WINDOW, 'full');
  const [note] = session.annotations.list;
  if (note?.start == null || note.end === null) throw new Error('The story has a placed note.');
  session.reader.caret.place({ start: note.start, end: note.end });
  session.commands.run('mark.reply');
  await settled(stage);
  expect(field()).toBe('Reply');
  focusedElement()?.blur();
  session.commands.run('mark.reply');
  await beforeTheNextKey();
  expect(field()).toBe('Reply');
});

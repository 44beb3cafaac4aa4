import './reading-room.ts';
import { html } from 'lit';
import type { Place } from '../state/room-store.ts';
import type { Session } from '../state/session.ts';
import type { ViewStates } from '../test/view-states.ts';

const room = (kind: Place['kind'], before?: (session: Session) => unknown): ViewStates => ({
  drawn: (session) => html`<fb-reading-room .session=${session}></fb-reading-room>`,
  async before(session) {
    await session.reader.open('a1');
    await before?.(session);
    session.room.show({ kind });
  },
  says: { full: /library/ },
});

/** The whole window, a place at a time. */
export const states: Readonly<Record<string, ViewStates>> = {
  'the window, reading': room('reading'),
  'the window with the inspector as a drawer': room('reading', ({ room }) => room.setDrawer(true)),
  'the window with its notes': room('notes'),
  'the window with a brief': room('brief', ({ composer }) => composer.open('b1')),
  'the window with something to say': room('names', ({ notices }) => {
    notices.done('Deleted a note', { label: 'Undo', step: 1, run: () => undefined });
    notices.problem('The disk is full: make room, then try again.');
  }),
};

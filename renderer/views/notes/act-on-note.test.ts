import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CallName } from '#contract';
import type { Reply } from '#domain/annotation.ts';
import { heldBridge } from '../../api/test/held-bridge.ts';
import { anAnnotation } from '../../api/test/samples.ts';
import type { ActOnNote } from '../../components/note-card/note-act.ts';
import { inBackground } from '../../state/in-background.ts';
import { Session } from '../../state/session.ts';
import { actOnNote } from './act-on-note.ts';

beforeEach(() => vi.stubGlobal('window', { innerWidth: 1_600 }));
afterEach(() => vi.unstubAllGlobals());

const WRITTEN = '2026-11-28T09:00:00Z';
const REPLY: Reply = {
  id: 'r1',
  note: 'Which road?',
  author: '',
  created: WRITTEN,
  modified: WRITTEN,
  origin: '',
};

/** A note with an answer, on which one act is done while no answer of the main side has come yet. */
function acting(act: ActOnNote, refused?: CallName) {
  const refusal = { refuse: 'Not now.' };
  const bridge = heldBridge({
    'replies.add': () => (refused === 'replies.add' ? refusal : null),
    'replies.edit': () => (refused === 'replies.edit' ? refusal : null),
    'drafts.save': () => null,
  });
  const session = new Session(bridge);
  const told: string[] = [];
  session.room.offer('focus-reader', () => told.push('the keyboard is the reader’s'));
  const annotation = anAnnotation({ id: 'n1', article: 'a1', replies: [REPLY] });
  inBackground(
    actOnNote(session, { ...act, annotation }, (open) => told.push(open ? 'open' : 'closed')),
  );
  return { bridge, session, told };
}

test.each<ActOnNote>([
  { kind: 'send-reply', text: 'The dam road' },
  { kind: 'leave-reply', discard: true },
])('$kind closes the field at once: the next key is for the reader', (act) => {
  expect(acting(act).told).toEqual(['closed', 'the keyboard is the reader’s']);
});

test.each<ActOnNote>([
  { kind: 'save-edited-reply', reply: 'r1', text: 'The mill road' },
  { kind: 'leave-edited-reply', reply: 'r1' },
])('after $kind the next key is for the reader', (act) => {
  expect(acting(act).told).toEqual(['the keyboard is the reader’s']);
});

test('an answer that is refused stands in its field again', async () => {
  const { bridge, session, told } = acting(
    { kind: 'send-reply', text: 'The dam road' },
    'replies.add',
  );
  session.drafts.type('reply:n1', 'The dam road');
  await bridge.releaseBackwards();
  expect(told.at(-1)).toBe('open');
  expect(session.drafts.get('reply:n1')).toBe('The dam road');
  expect(session.notices.notices).toMatchObject([{ kind: 'problem', text: 'Not now.' }]);
});

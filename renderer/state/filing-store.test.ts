import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBridge } from '../api/test/fake-bridge.ts';
import { FREE_NOTES, NOTES } from '../test/stories.ts';
import { WORLD } from '../test/world.ts';
import { Session } from './session.ts';

beforeEach(() => vi.stubGlobal('window', { innerWidth: 1_600 }));
afterEach(() => vi.unstubAllGlobals());

const WORDS = { places: ['Tolve'], day: '2026-03-07', words: '' };

test('free notes of the list are filed, alone with what they say, and together with passages', async () => {
  const offered: unknown[] = [];
  const filed: unknown[] = [];
  const session = new Session(
    fakeBridge({
      ...WORLD,
      'requirements.offer': (asked) => {
        offered.push(asked);
        const [{ note: quote, day }] = FREE_NOTES as [(typeof FREE_NOTES)[number]];
        return { quote, day, figure: null, counted: null, place: '', published: null };
      },
      'requirements.file': ({ passages }) => {
        filed.push(passages);
        return { filed: 1 };
      },
    }),
  );
  const { room, notes, filing, commands } = session;
  room.go({ kind: 'notes' });
  await notes.load();
  expect(notes.targets).toEqual(['f1']);
  commands.run('requirements.file');
  await vi.waitFor(() => expect(filing.offer.kind).toBe('ready'));
  expect(offered).toEqual([{ freeNote: 'f1' }]);
  expect(await filing.file('q1', WORDS)).toBe(true);

  const [mark] = NOTES;
  session.fileNotes([...FREE_NOTES.slice(0, 1), ...(mark ? [mark] : [])]);
  expect([filing.many, filing.offer.kind]).toEqual([2, 'idle']);
  expect(await filing.file('q1', WORDS)).toBe(true);
  expect(filed).toEqual([{ notes: ['f1'] }, { notes: ['f1', mark?.id] }]);
});

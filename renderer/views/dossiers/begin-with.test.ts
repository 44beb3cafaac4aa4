import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBridge } from '../../api/test/fake-bridge.ts';
import { Session } from '../../state/session.ts';
import { WORLD } from '../../test/world.ts';
import { beginWith } from './begin-with.ts';

beforeEach(() => vi.stubGlobal('window', { innerWidth: 1_600 }));
afterEach(() => vi.unstubAllGlobals());

test.each(['export', 'share'] as const)(
  '%s begins with all of the dossier, whatever the list was filtered by',
  async (dialog) => {
    const session = new Session(fakeBridge(WORLD));
    const { library, room } = session;
    await library.load();
    library.arrange({ starredOnly: true });
    beginWith(session, 'd1', dialog);
    expect(library).toMatchObject({ dossier: 'd1', starredOnly: false });
    expect(room.dialog).toBe(dialog);
  },
);

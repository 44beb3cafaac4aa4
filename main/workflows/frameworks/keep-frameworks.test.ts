import { expect, test } from 'vitest';
import { undo } from '../history/undo.ts';
import { temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { loadFramework, removeFramework } from './keep-frameworks.ts';

test('a framework is loaded, replaced by the same file, removed, and brought back', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const { store } = workspace;
  const load = (csv: string | Uint8Array, name = 'C:\\desk\\Framework.csv') =>
    loadFramework(workspace, { name, bytes: typeof csv === 'string' ? utf8(csv) : csv });
  const first = unwrapped(await load('Sector,Severity\nWASH,High\n,Low,stray\nمأوى,\n'));
  expect(first).toMatchObject({
    replaced: false,
    bad: [{ line: 3 }],
    framework: {
      name: 'Framework.csv',
      families: [
        { name: 'Sector', tags: ['WASH', 'مأوى'] },
        { name: 'Severity', tags: ['High'] },
      ],
    },
  });
  expect(place.events.at(-1)).toEqual({ type: 'frameworks-changed' });
  expect(unwrapped(await load('Sector\nHealth', 'framework.csv')).replaced).toBe(true);
  expect(store.frameworks.list()).toHaveLength(1);
  undo(workspace);
  expect(store.frameworks.list()).toEqual([first.framework]);
  unwrapped(removeFramework(workspace, { id: first.framework.id }));
  expect(removeFramework(workspace, { id: first.framework.id }).ok).toBe(false);
  undo(workspace);
  expect(store.frameworks.list()).toEqual([first.framework]);
  expect(await load('')).toMatchObject({ error: { code: 'no-framework' } });
  expect(await load(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toMatchObject({
    error: { code: 'not-text' },
  });
});

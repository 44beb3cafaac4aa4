import { expect, test, vi } from 'vitest';
import { createClient } from '#contract';
import type { Block } from '#domain/document.ts';
import { heldBridge } from '../api/test/held-bridge.ts';
import { PictureStore } from './picture-store.ts';

const picture = (sha256: string): Block => ({
  kind: 'picture',
  text: '',
  marks: [],
  sha256,
  alternative: '',
});

function store() {
  const bridge = heldBridge({
    'articles.picture': ({ sha256 }) =>
      sha256 === 'gone'
        ? { refuse: 'This picture is not in the library.' }
        : { sha256, mediaType: 'image/png', bytes: new Uint8Array([1]) },
  });
  const come = async () => {
    await vi.waitFor(() => expect(bridge.held).toHaveLength(1));
    await bridge.held[0]?.release();
  };
  return { pictures: new PictureStore(createClient(bridge)), come };
}

const kinds = ({ shown }: PictureStore) => [...shown].map(([name, { kind }]) => [name, kind]);

test('pictures come one after the other, and one that does not says why', async () => {
  const { pictures, come } = store();
  const shown = pictures.show([picture('a'), picture('gone')]);
  expect(kinds(pictures)).toEqual([
    ['a', 'loading'],
    ['gone', 'loading'],
  ]);
  await come();
  expect(kinds(pictures)[0]).toEqual(['a', 'ready']);
  await come();
  await shown;
  expect(pictures.shown.get('gone')).toEqual({
    kind: 'failed',
    message: 'This picture is not in the library.',
  });
});

test('what comes for an article that is gone changes nothing, and what was shown is let go of', async () => {
  const revoked = vi.spyOn(URL, 'revokeObjectURL');
  const { pictures, come } = store();
  const first = pictures.show([picture('a')]);
  await come();
  await first;
  const late = pictures.show([picture('b')]);
  expect(revoked).toHaveBeenCalledTimes(1);
  await pictures.show([]);
  await come();
  await late;
  expect(kinds(pictures)).toEqual([]);
  revoked.mockRestore();
});

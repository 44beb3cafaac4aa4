import { expect, test, vi } from 'vitest';
import { BACKGROUNDS } from './window.ts';

vi.mock('electron', () => import('./electron-double.ts'));

test('a window opens in the colour of the page that it will show', async () => {
  // By address, because the compiler rightly keeps the page's room out of this one.
  const page = new URL('../../../renderer/styles/themes.ts', import.meta.url).href;
  const { themes } = (await import(page)) as { themes: Record<string, { surface: string }> };
  const surfaces = Object.entries(themes).map(([name, { surface }]) => [name, surface]);
  expect(Object.fromEntries(surfaces)).toEqual(BACKGROUNDS);
});

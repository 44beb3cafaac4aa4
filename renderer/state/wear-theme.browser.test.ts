import { expect, test } from 'vitest';
import { fakeBridge } from '../api/test/fake-bridge.ts';
import { WORLD } from '../test/world.ts';
import { Session } from './session.ts';
import { wearTheme } from './wear-theme.ts';

test('the page wears the theme and the text size of the settings, at once', async () => {
  const { settings } = new Session(fakeBridge(WORLD));
  const { dataset, style } = document.documentElement;
  wearTheme(settings);
  // Before anything is known, as the system has it.
  expect(dataset.theme).toMatch(/^(?:paper|dark|contrast)$/);
  await settings.load();
  expect(dataset.theme).toBe('paper');
  await settings.set({ theme: 'sepia', textSize: 24 });
  expect(dataset.theme).toBe('sepia');
  expect(style.getPropertyValue('--reader-size')).toBe('24px');
});

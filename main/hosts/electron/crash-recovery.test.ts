import type { BrowserWindow } from 'electron';
import { expect, test, vi } from 'vitest';
import { recoverFromCrashes, renewPage } from './crash-recovery.ts';
import * as electron from './electron-double.ts';

vi.mock('electron', () => import('./electron-double.ts'));

function crashingWindow() {
  const window = new electron.BrowserWindow({
    webPreferences: { session: new electron.SessionDouble() },
  });
  const clock = { now: 0 };
  recoverFromCrashes(window as unknown as BrowserWindow, () => clock.now);
  const crash = (reason = 'crashed') =>
    window.webContents.emit('render-process-gone', {}, { reason });
  return { window, clock, crash };
}
vi.spyOn(console, 'error').mockImplementation(() => undefined);

test('loads the page again, and asks when that keeps failing', async () => {
  const { window, crash } = crashingWindow();
  for (let count = 0; count < 3; count += 1) crash();
  expect(window.did).toEqual(['reload', 'reload', 'reload']);
  expect(electron.dialogs).toEqual([]);
  electron.dialogAnswers.push(1);
  crash();
  await vi.waitFor(() => expect(window.did.at(-1)).toBe('close'));
  expect(electron.dialogs).toEqual(['The window keeps failing.']);
});

test('crashes far apart are no spell', () => {
  const { window, clock, crash } = crashingWindow();
  for (let count = 0; count < 9; count += 1) {
    crash();
    clock.now += 6 * 60_000;
  }
  expect(window.did).toEqual(Array(9).fill('reload'));
});

test('a page that ended as it should is left alone', () => {
  const { window, crash } = crashingWindow();
  crash('clean-exit');
  expect(window.did).toEqual([]);
});

test('a page that we ended ourselves is loaded anew, however often, and is no crash', () => {
  const { window } = crashingWindow();
  for (let count = 0; count < 9; count += 1) renewPage(window as unknown as BrowserWindow);
  expect(window.did).toEqual(Array(9).fill('reload'));
  expect(electron.dialogs).not.toContain(undefined);
});

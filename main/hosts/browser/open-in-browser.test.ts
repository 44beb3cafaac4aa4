import { expect, test } from 'vitest';
import { openerOf, openInBrowser } from './open-in-browser.ts';

const URL = 'http://127.0.0.1:1/?key=a&b';

test.each([
  ['a Chromium in app mode', '/usr/bin/chromium', 'linux', ['/usr/bin/chromium', `--app=${URL}`]],
  ['the desktop', null, 'linux', ['xdg-open', URL]],
  ['macOS', null, 'darwin', ['open', URL]],
  ['Windows', null, 'win32', ['rundll32', 'url.dll,FileProtocolHandler', URL]],
  ['nothing known', null, 'aix', null],
] as const)('opens with %s', (_what, chromium, platform, expected) => {
  expect(openerOf(URL, chromium, platform)).toEqual(expected);
});

test('a browser that is not there is no failure', async () => {
  expect(await openInBrowser(URL, '/nowhere/chromium')).toBe(false);
});

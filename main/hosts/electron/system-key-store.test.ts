import { beforeEach, expect, test, vi } from 'vitest';
import { safeStorage } from './electron-double.ts';
import { systemKeyStore } from './system-key-store.ts';

vi.mock('electron', () => import('./electron-double.ts'));

beforeEach(() => {
  Object.assign(safeStorage, { available: true, backend: 'gnome_libsecret', account: 'lena' });
});

test('what it sealed the same account opens, and no other', () => {
  const store = systemKeyStore('linux');
  const sealed = store?.seal('a secret') ?? new Uint8Array();
  expect(store?.open(sealed)).toBe('a secret');
  expect(store?.open(sealed.slice(1))).toBeNull();
  safeStorage.account = 'amal';
  expect(store?.open(sealed)).toBeNull();
});

test.each([
  { platform: 'linux', backend: 'gnome_libsecret', available: true, is: true },
  { platform: 'linux', backend: 'kwallet6', available: true, is: true },
  // A password that stands in Chromium's source.
  { platform: 'linux', backend: 'basic_text', available: true, is: false },
  { platform: 'linux', backend: 'unknown', available: true, is: false },
  { platform: 'linux', backend: 'gnome_libsecret', available: false, is: false },
  { platform: 'darwin', backend: 'unknown', available: true, is: true },
  { platform: 'win32', backend: 'unknown', available: false, is: false },
] as const)('on $platform with $backend, there: $available, it is offered: $is', (given) => {
  Object.assign(safeStorage, given);
  expect(systemKeyStore(given.platform) !== null).toBe(given.is);
});

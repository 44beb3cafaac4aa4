import { expect, test } from 'vitest';
import { defaultLibraryFolder, type Surroundings } from './library-folder.ts';

const CASES: readonly (readonly [Surroundings, string])[] = [
  [{ platform: 'linux', env: {}, home: '/home/ada' }, '/home/ada/.local/share/fieldbrief/library'],
  [
    { platform: 'linux', env: { XDG_DATA_HOME: '/data' }, home: '/home/ada' },
    '/data/fieldbrief/library',
  ],
  [
    { platform: 'linux', env: { XDG_DATA_HOME: 'relative' }, home: '/home/ada' },
    '/home/ada/.local/share/fieldbrief/library',
  ],
  [
    { platform: 'darwin', env: {}, home: '/Users/ada' },
    '/Users/ada/Library/Application Support/Fieldbrief/Library',
  ],
  [
    { platform: 'win32', env: { APPDATA: 'C:\\Users\\ada\\AppData\\Roaming' }, home: 'C:\\x' },
    'C:\\Users\\ada\\AppData\\Roaming\\Fieldbrief\\Library',
  ],
  [
    { platform: 'win32', env: {}, home: 'C:\\Users\\ada' },
    'C:\\Users\\ada\\AppData\\Roaming\\Fieldbrief\\Library',
  ],
];

test.each(CASES)('%j has its library in %s', (surroundings, folder) => {
  expect(defaultLibraryFolder(surroundings)).toBe(folder);
});

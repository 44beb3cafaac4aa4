import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing.ts';
import { goOnWithLog } from './ways-out.ts';

test('what is set aside twice within a second is kept both times', () => {
  using place = temporaryFolder();
  const at = '2026-03-02T10:00:00.000Z';
  for (const log of ['the first log', 'the second log']) {
    writeFileSync(join(place.folder, 'library.db-wal'), log);
    goOnWithLog(place.folder, at);
  }
  const aside = join(place.folder, 'set-aside');
  const logs = readdirSync(aside).map((name) =>
    readFileSync(join(aside, name, 'library.db-wal'), 'utf8'),
  );
  expect(logs.sort()).toEqual(['the first log', 'the second log']);
});

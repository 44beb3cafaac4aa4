import { expect, test } from 'vitest';
import { pdfOf } from '../../parse/pdf/testing.ts';
import { importOne, temporaryLibrary } from '../testing.ts';

test('scans are kept, each by itself: that both have no text makes them no versions of each other', async () => {
  await using temporary = await temporaryLibrary();
  const { workspace } = temporary.library;
  const scan = (name: string, width: number) => ({
    name,
    bytes: pdfOf([[{ from: [10, 10], to: [width, 10] }]]),
  });
  const first = await importOne(workspace, scan('letter one.pdf', 100));
  const second = await importOne(workspace, scan('letter two.pdf', 200));
  expect([first, second]).toMatchObject([
    { kind: 'imported', title: 'letter one', words: 0 },
    { kind: 'imported', title: 'letter two', words: 0 },
  ]);
  expect(second).not.toHaveProperty('similar');
  expect(await importOne(workspace, scan('again.pdf', 100))).toMatchObject({ kind: 'unchanged' });
  await temporary.library.catchUp();
});

import { expect, test, vi } from 'vitest';
import { ok } from '#domain/result.ts';
import { DocumentReader } from '../../sandbox/document-reader.ts';
import { utilityProcess } from './electron-double.ts';
import { startUtilityReader } from './utility-reader.ts';

vi.mock('electron', () => import('./electron-double.ts'));

test('a utility process without the environment reads, and one that ends names its file', async () => {
  const reader = new DocumentReader(startUtilityReader);
  const text = { text: 'A line.', html: null };
  const [first, second] = [
    reader.read(text),
    reader.read({ name: 'a/b.pdf', bytes: new Uint8Array(1) }),
  ];
  const [{ child, options, script } = never()] = utilityProcess.forked;
  expect(script).toMatch(/reading-worker\.js$/);
  expect(options).toMatchObject({ env: {}, partition: 'fieldbrief-reader', stdio: 'ignore' });
  expect(child.sent).toEqual([{ ticket: 1, readable: text }]);
  const result = ok({ articles: [], enclosed: [] });
  child.emit('message', { ticket: 1, result });
  expect(await first).toEqual(result);
  child.kill();
  expect(await second).toMatchObject({
    ok: false,
    error: { message: expect.stringMatching(/^“b\.pdf” broke/) },
  });
  const third = reader.read(text);
  expect(utilityProcess.forked).toHaveLength(2);
  reader.close();
  expect(await third).toMatchObject({ error: { code: 'closed' } });
});

function never(): never {
  throw new Error('Nothing was forked');
}

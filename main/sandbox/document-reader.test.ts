import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ok } from '#domain/result.ts';
import { pdfOf } from '../parse/pdf/testing.ts';
import { DocumentReader, type ReadingOrder, type StartReading } from './document-reader.ts';
import { childFlags, startNodeChild } from './node-child.ts';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

describe('a child of Node', () => {
  const reader = new DocumentReader(startNodeChild);
  afterAll(() => reader.close());

  test('reads files and pasted text, in the order in which they were asked for', async () => {
    const [first, pasted, empty] = await Promise.all([
      reader.read(file('story.txt', 'Flood cuts road\n\nHeavy rain cut the road on Monday.')),
      reader.read({ text: 'A headline\n\nA body with words.', html: null }),
      reader.read(file('empty.txt', ' ')),
    ]);
    expect(first).toMatchObject({
      ok: true,
      value: { articles: [{ parsed: { source: { title: 'Flood cuts road' } } }] },
    });
    expect(pasted).toMatchObject({ ok: true });
    expect(empty).toMatchObject({ ok: false, error: { code: 'empty-file' } });
  });

  test('decodes what a scanner packed, which takes WebAssembly', async () => {
    // Forty white rows, each the same as the one above, as a fax of group 4.
    const bytes = Uint8Array.from([...Array(5).fill(255), 0, 16, 1]);
    const entries =
      '/Width 40 /Height 40 /ImageMask true /DecodeParms <</K -1 /Columns 40>> /Filter /CCITTFaxDecode';
    const scan = { image: { entries, bytes }, at: [60, 90] as const, wide: 200, high: 200 };
    const pdf = pdfOf([[{ text: 'The convoy left the capital on Monday.', y: 60 }, scan]]);
    const read = await reader.read({ name: 'scan.pdf', bytes: pdf });
    expect(read).toMatchObject({
      ok: true,
      value: { articles: [{ pictures: [{ mediaType: 'image/png' }] }] },
    });
  });

  /** What hostile code in it could do: each line tries something and says how it went. */
  test('has no rights: no file of the machine, no process, no network, no code from strings', async () => {
    const project = join(import.meta.dirname, '../..');
    // It lies within what a reading process may read, where no clone has a folder yet.
    mkdirSync(join(project, 'test-results'), { recursive: true });
    const probe = join(project, 'test-results', 'rights-probe.mjs');
    writeFileSync(
      probe,
      `import fs from 'node:fs';
import { spawnSync } from 'node:child_process';
import { Worker } from 'node:worker_threads';
import net from 'node:net';
import { refuseNetwork } from '../main/sandbox/refuse-network.ts';
refuseNetwork();
const tries = {
  read: () => fs.readFileSync('/etc/hostname'),
  write: () => fs.writeFileSync(new URL('./stolen', import.meta.url), 'x'),
  spawn: () => spawnSync('true').error && (() => { throw new Error(); })(),
  thread: () => new Worker('1', { eval: true }),
  connect: () => net.connect(9, '127.0.0.1'),
  fetch: () => fetch('http://127.0.0.1:9'),
  code: () => new Function('return 1')(),
  environment: () => { if (process.env.HOME === undefined) throw new Error(); },
};
const could = [];
for (const [name, attempt] of Object.entries(tries)) {
  try { await attempt(); could.push(name); } catch {}
}
process.send(could);
process.disconnect();`,
    );
    const child = fork(probe, {
      execArgv: childFlags(project),
      env: {},
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const could = await new Promise((resolve, reject) => {
      child.on('message', resolve);
      child.on('exit', (code) => reject(new Error(`The probe ended with ${code}`)));
    });
    expect(could).toEqual([]);
  });
});

/** A process that answers as a test says. */
function scripted(behave: (order: ReadingOrder, end: () => void) => 'answer' | 'nothing') {
  let started = 0;
  const start: StartReading = ({ answer, ended }) => {
    started += 1;
    return {
      send(order) {
        const result = ok({ articles: [], enclosed: [] });
        if (behave(order, ended) === 'answer')
          queueMicrotask(() => answer({ ticket: order.ticket, result }));
      },
      kill: () => queueMicrotask(ended),
      hold: () => undefined,
    };
  };
  return { start, started: () => started };
}

test('a file that ends the process is named, and the rest goes on in a new one', async () => {
  const { start, started } = scripted(({ readable }, end) => {
    if ('name' in readable && readable.name.includes('bad')) queueMicrotask(end);
    else return 'answer';
    return 'nothing';
  });
  const reader = new DocumentReader(start);
  const results = await Promise.all(
    ['a', 'in/bad.pdf', 'c'].map((name) => reader.read(file(name, 'x'))),
  );
  expect(results.map((result) => (result.ok ? 'read' : result.error.message))).toEqual([
    'read',
    '“bad.pdf” broke the reading of it: it is damaged, or made to do harm. Nothing of it was taken.',
    'read',
  ]);
  expect(started()).toBe(2);
});

test('a file that never comes back is given up, and named', async () => {
  const reader = new DocumentReader(
    scripted(({ ticket }) => (ticket === 1 ? 'nothing' : 'answer')).start,
    1,
  );
  const [slow, next] = await Promise.all(
    ['slow.pdf', 'b'].map((name) => reader.read(file(name, 'x'))),
  );
  expect(slow).toMatchObject({ ok: false, error: { code: 'too-long' } });
  expect(next?.ok).toBe(true);
});

test('what was waiting when the library closed is told so', async () => {
  const reader = new DocumentReader(scripted(() => 'nothing').start);
  const waiting = [reader.read(file('a', 'x')), reader.read(file('b', 'x'))];
  reader.close();
  for (const result of await Promise.all(waiting)) {
    expect(result).toMatchObject({ ok: false, error: { code: 'closed' } });
  }
});

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BrowserPdfPrinter } from './browser-pdf-printer.ts';
import { findChromium } from './find-chromium.ts';

const OPTIONS = {
  paper: 'A4',
  header: '<i></i>',
  footer: '<i></i>',
  margins: { top: 10, right: 10, bottom: 10, left: 10 },
} as const;

/** What Chromium calls its ways to ask for a name. */
const LOOKUPS = [
  'HOST_RESOLVER_SYSTEM_TASK',
  'HOST_RESOLVER_DNS_TASK',
  'HOST_RESOLVER_MANAGER_JOB',
];

// A stand-in for an installed browser needs a shell script that takes its place.
const found = process.platform === 'win32' ? null : await findChromium();
if (!found) console.warn('Skipped: without a Chromium and a shell nothing prints.');

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'fieldbrief-print-'))));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!found)('an installed browser with errands of its own', () => {
  test('looks no name up while it prints', async () => {
    useBrowserThatAsksFor('http://errand.test/');
    const printer = new BrowserPdfPrinter();
    const pdf = await printer.print('<p>A brief</p>', OPTIONS);
    await printer.close();
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');

    const asked = networkLog();
    // It did want something: without that nothing would be shown here.
    expect(asked.text).toContain('http://~notfound');
    expect(asked.events.filter((name) => LOOKUPS.includes(name))).toEqual([]);
    if (hasStrace()) expect(nameServersAsked()).toEqual([]);
    else console.warn('Without strace only the browser’s own log was asked.');
  });
});

/** The browser that prints, with a start page that it must look up, and its own log of the network. */
function useBrowserThatAsksFor(url: string): void {
  const program = join(folder, 'browser');
  const watched = hasStrace()
    ? `strace -f -qq -e trace=sendto,sendmsg,sendmmsg,connect -o '${join(folder, 'calls')}'`
    : '';
  const exports = Object.entries(found?.env ?? {}).map(
    ([name, value]) => `export ${name}='${value}'\n`,
  );
  writeFileSync(
    program,
    `#!/bin/sh\n${exports.join('')}exec ${watched} '${found?.executablePath}' ` +
      `--log-net-log='${join(folder, 'network.json')}' "$@" '${url}'\n`,
  );
  chmodSync(program, 0o700);
  vi.stubEnv('FIELDBRIEF_CHROMIUM', program);
}

function networkLog(): { readonly text: string; readonly events: readonly string[] } {
  const text = readFileSync(join(folder, 'network.json'), 'utf8');
  const log = JSON.parse(text) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number }[];
  };
  const names = new Map(
    Object.entries(log.constants.logEventTypes).map(([name, number]) => [number, name]),
  );
  return { text, events: log.events.map(({ type }) => names.get(type) ?? '') };
}

/** The system calls that reach for a name server. */
const nameServersAsked = (): readonly string[] =>
  readFileSync(join(folder, 'calls'), 'utf8')
    .split('\n')
    .filter((line) => /sin6?_port=htons\((?:53|853)\)/.test(line));

/** Where a system forbids tracing, it is as if there were none. */
function hasStrace(): boolean {
  try {
    execFileSync('strace', ['-qq', '-e', 'trace=none', 'true'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

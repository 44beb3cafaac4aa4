/**
 * Runs the driven app in a namespace of its own, in which there is no network but loopback: what asks for more falls. Then
 * prints a brief, and counts what it and its browser would have sent to an address elsewhere: a name server, or any other.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../hosts/project-folders.ts';

/** As who may make one; a person needs a namespace of users as well. */
const NAMESPACE = ['--net', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])];
const UP = 'ip link set lo up 2>/dev/null || ifconfig lo up';

/** 0 when all went well, or nothing could be tried. */
function drivenApp(): number {
  const can =
    process.platform === 'linux' &&
    spawnSync('unshare', [...NAMESPACE, 'sh', '-c', UP], { stdio: 'ignore' }).status === 0;
  if (!can) return skipped('no namespace without a network can be made here (unshare, ip)');
  // Whether anything waits for a network is asked, not how busy the machine is.
  const tests = 'playwright test -c e2e/playwright.config.ts --timeout 600000';
  const { status } = spawnSync('unshare', [...NAMESPACE, 'sh', '-c', `(${UP}) && npx ${tests}`], {
    cwd: projectFolder(),
    stdio: 'inherit',
  });
  return status ?? 1;
}

/** How often something was sent, or a way was opened, to an address beyond this machine. */
function printedBrief(): number {
  if (spawnSync('strace', ['-V'], { stdio: 'ignore' }).status !== 0) {
    return skipped('what a print sends can’t be counted here (strace)');
  }
  const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-network-'));
  const [calls, out] = [join(folder, 'calls'), join(folder, 'brief.pdf')];
  const project = projectFolder();
  const source = join(project, 'assets', 'sample-library', '01-meridian-wire-dam-breach.txt');
  const brief = [join(project, 'main', 'hosts', 'cli', 'bin.mjs'), 'brief', source, '--out', out];
  const { status } = spawnSync(
    'strace',
    [
      ...['-f', '-qq', '-e', 'trace=connect,sendto,sendmsg,sendmmsg', '-o', calls],
      ...[process.execPath, ...brief, '--library', join(folder, 'library')],
    ],
    { stdio: 'inherit' },
  );
  const sent = readFileSync(calls, 'utf8').split('\n').filter(isElsewhere);
  rmSync(folder, { recursive: true });
  for (const line of sent) console.error(line);
  console.log(`network: ${sent.length} look-ups and other ways out while printing`);
  return status === 0 ? sent.length : 1;
}

/** A line of strace's that names an address of the internet, and not this machine's own. */
const isElsewhere = (line: string): boolean =>
  /sa_family=AF_INET6?\b/.test(line) &&
  !/inet_addr\("127\.|"(?:::1|::ffff:127\.[\d.]+)"/.test(line);

function skipped(why: string): 0 {
  console.warn(`SKIPPED: ${why}.`);
  return 0;
}

process.exitCode = drivenApp() + printedBrief() === 0 ? 0 : 1;

/** Runs the driven app in a namespace of its own, in which there is no network but loopback: what asks for more falls. */
import { spawnSync } from 'node:child_process';
import { projectFolder } from '../../hosts/project-folders.ts';

/** As who may make one; a person needs a namespace of users as well. */
const NAMESPACE = ['--net', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])];
const UP = 'ip link set lo up 2>/dev/null || ifconfig lo up';

const can =
  process.platform === 'linux' &&
  spawnSync('unshare', [...NAMESPACE, 'sh', '-c', UP], { stdio: 'ignore' }).status === 0;
if (!can) {
  console.warn('SKIPPED: no namespace without a network can be made here (unshare, ip).');
} else {
  const tests = 'playwright test -c e2e/playwright.config.ts';
  const { status } = spawnSync('unshare', [...NAMESPACE, 'sh', '-c', `(${UP}) && npx ${tests}`], {
    cwd: projectFolder(),
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

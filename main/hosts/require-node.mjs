// Plain JavaScript that runs on any Node: it is what a command meets first.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';

const REQUIRED_MAJOR = 24;
/**
 * Node reads TypeScript by WebAssembly, in each thread for itself. Where two threads compile the way back to
 * JavaScript at once, the V8 of Node 24 can end the whole program ("Check failed: jit_page_->allocations_.erase(addr)"): with
 * this many calls before it does, it never does. `main/vitest.config.ts` says the same to the tests.
 */
const STEADY_WASM = '--wasm-wrapper-tiering-budget=2147483647';
/**
 * What Node has compiled is kept for the next start, of threads as well, which find it by the environment. It
 * lies with the packages: in the system's folder for temporary files another person could put code there.
 */
const COMPILED = fileURLToPath(new URL('../../node_modules/.cache/fieldbrief', import.meta.url));
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * True on a Node that runs Fieldbrief. On an older one it starts the script again on the Node that
 * comes with the dependencies and takes over its exit code; without that it says what is missing.
 *
 * @param {string} script the `import.meta.url` of the script that asks
 * @returns {boolean} whether the script should go on
 */
export function onRequiredNode(
  script,
  { found = process.versions.node, bundled = bundledNode() } = {},
) {
  if (Number.parseInt(found, 10) >= REQUIRED_MAJOR) {
    v8.setFlagsFromString(STEADY_WASM);
    process.env.NODE_COMPILE_CACHE ??= COMPILED;
    module.enableCompileCache();
    return true;
  }
  if (bundled === null) {
    console.error(
      `Fieldbrief needs Node ${REQUIRED_MAJOR} or newer and this is ${found}: run "npm ci", which brings it along.`,
    );
    process.exitCode = 1;
    return false;
  }
  const args = [...process.execArgv, fileURLToPath(script), ...process.argv.slice(2)];
  const child = spawn(bundled, args, { stdio: 'inherit' });
  // Whoever stops the command knows only this process.
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`Node ${REQUIRED_MAJOR} could not be started: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code) => process.exit(code ?? 1));
  return false;
}

function bundledNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = fileURLToPath(new URL(`../../node_modules/node/bin/${name}`, import.meta.url));
  return existsSync(path) ? path : null;
}

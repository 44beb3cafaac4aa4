// Runs a TypeScript entry of this folder, `node main/hosts/run.mjs start.ts`, on the Node it needs.
import { onRequiredNode } from './require-node.mjs';

if (onRequiredNode(import.meta.url)) {
  const entry = process.argv[2];
  const { run } = await import(new URL(entry, import.meta.url).href);
  await run(process.argv.slice(3));
}

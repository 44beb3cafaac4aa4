#!/usr/bin/env -S node --max-semi-space-size=16
// Plain JavaScript on purpose: it must start on any Node to say which one is needed.
import { onRequiredNode } from '../require-node.mjs';

if (onRequiredNode(import.meta.url)) {
  const { loadProgram } = await import('./load-program.ts');
  const { run } = await loadProgram();
  process.exitCode = await run(process.argv.slice(2));
}

import type { Bridge } from '#contract';
import { createHttpBridge } from './http-bridge.ts';

declare global {
  interface Window {
    /** Given by the desktop shell's preload script; missing in a browser. */
    readonly fieldbrief?: Bridge;
  }
}

/** The way to the main side: the desktop shell's bridge, or the host that served this page. */
export function findBridge(): Bridge {
  return window.fieldbrief ?? createHttpBridge();
}

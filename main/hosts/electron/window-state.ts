import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

const boundsSchema = v.object({
  x: v.pipe(v.number(), v.integer()),
  y: v.pipe(v.number(), v.integer()),
  width: v.pipe(v.number(), v.integer(), v.minValue(1)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const stateSchema = v.object({ bounds: boundsSchema, maximized: v.boolean() });

/** In device-independent pixels, as Electron has them. */
export type Bounds = v.InferOutput<typeof boundsSchema>;
export type WindowState = v.InferOutput<typeof stateSchema>;

const MINIMUM_VISIBLE = 100;

/** Null when there is none, or when it is damaged: a window then opens where it likes. */
export function readWindowState(path: string): WindowState | null {
  try {
    const state = v.safeParse(stateSchema, JSON.parse(readFileSync(path, 'utf8')));
    return state.success ? state.output : null;
  } catch (error) {
    if (error instanceof SyntaxError || isSystemError(error)) return null;
    throw error;
  }
}

/** A window's place is not worth a failure: a full disk only loses it. */
export function writeWindowState(path: string, state: WindowState): void {
  try {
    writeFileSync(path, JSON.stringify(state));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    console.error(`The window's place was not kept: ${error.message}`);
  }
}

/** Whether enough of a window can be seen to take hold of it: displays come and go. */
export const isOnADisplay = (bounds: Bounds, displays: readonly Bounds[]): boolean =>
  displays.some(
    (display) =>
      overlap(bounds.x, bounds.width, display.x, display.width) >= MINIMUM_VISIBLE &&
      overlap(bounds.y, bounds.height, display.y, display.height) >= MINIMUM_VISIBLE,
  );

const overlap = (a: number, aSize: number, b: number, bSize: number) =>
  Math.min(a + aSize, b + bSize) - Math.max(a, b);

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error;

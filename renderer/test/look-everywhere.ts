import { page } from 'vitest/browser';
import { THEME_NAMES } from '../styles/themes.ts';
import { findBarriers } from './find-barriers.ts';
import { drawnWhole } from './stage.ts';

const WIDTHS = [900, 1_280];

/**
 * What keeps people out of what is shown, in every theme and width, a line each. The page stays: a window
 * changes its width and a person the theme while it stands there. `part`: only a part of the app is shown.
 */
export async function lookEverywhere(part: boolean): Promise<string[]> {
  const found: string[] = [];
  // In the app a part stands in a pane that keys scroll; here the stage is that pane.
  const stage = document.body.firstElementChild;
  if (part && stage instanceof HTMLElement) stage.tabIndex = 0;
  for (const width of WIDTHS) {
    await page.viewport(width, 800);
    await measured();
    for (const [index, theme] of THEME_NAMES.entries()) {
      document.documentElement.dataset.theme = theme;
      await drawnWhole(document.body);
      const barriers = await findBarriers({ part, onlyColours: index > 0 });
      found.push(...barriers.map((barrier) => `${theme}, ${width} px: ${barrier}`));
    }
  }
  return found;
}

/** Whoever watches its own size hears of a new one before the next but one frame. */
async function measured(): Promise<void> {
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  await frame();
  await frame();
}

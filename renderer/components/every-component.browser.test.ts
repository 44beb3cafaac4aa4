import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { THEME_NAMES } from '../styles/themes.ts';
import { findBarriers } from '../test/find-barriers.ts';
import { type States, showState } from '../test/stage.ts';

const WIDTHS = [900, 1_280];

const statesOf = import.meta.glob<States>('./*/*.states.ts', { eager: true, import: 'states' });

for (const [path, states] of Object.entries(statesOf)) {
  const component = path.split('/')[1];
  describe(`${component}`, () => {
    test.each(Object.keys(states))(
      '%s: keeps nobody out, in every theme and width',
      async (name) => {
        for (const width of WIDTHS) {
          await page.viewport(width, 800);
          for (const theme of THEME_NAMES) {
            const state = await states[name]?.();
            if (!state) throw new Error(`There is no state ${name}.`);
            await showState(state, theme);

            expect(await findBarriers(true), `${theme}, ${width} px`).toEqual([]);
          }
        }
      },
    );
  });
}

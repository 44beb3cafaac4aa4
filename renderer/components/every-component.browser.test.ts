import { describe, expect, test } from 'vitest';
import { lookEverywhere } from '../test/look-everywhere.ts';
import { type States, showState } from '../test/stage.ts';

const statesOf = import.meta.glob<States>('./*/*.states.ts', { eager: true, import: 'states' });

for (const [path, states] of Object.entries(statesOf)) {
  const component = path.split('/')[1];
  describe(`${component}`, () => {
    test.each(Object.entries(states))(
      '%s: keeps nobody out, in every theme and width',
      async (_name, state) => {
        await showState(await state());
        expect(await lookEverywhere(true)).toEqual([]);
      },
    );
  });
}

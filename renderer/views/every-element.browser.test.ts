/** Nothing that a view is made of goes without being looked at. */
import { expect, test } from 'vitest';
import { everything } from '../test/stage.ts';
import { showView } from '../test/view-states.ts';
import { states as dialogs } from './dialogs/dialogs.states.ts';
import { states as panels } from './inspector/panels.states.ts';
import { states as places } from './places.states.ts';
import { states as windows } from './window.states.ts';

const sources = import.meta.glob<string>('./**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const seen = new Set<string>();

test.each(Object.entries({ ...dialogs, ...places, ...panels, ...windows }))(
  '%s is drawn',
  async (_name, view) => {
    const { stage } = await showView(view, 'full');
    const drawn = everything(stage).map(({ localName }) => localName);
    expect(drawn.some((name) => name.startsWith('fb-'))).toBe(true);
    for (const name of drawn) seen.add(name);
  },
);

test('each element of the views stands in one of their states', () => {
  const named = Object.values(sources).flatMap((source) =>
    Array.from(source.matchAll(/@customElement\('([^']+)'\)/g), ([, name = '']) => name),
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((name) => !seen.has(name))).toEqual([]);
});

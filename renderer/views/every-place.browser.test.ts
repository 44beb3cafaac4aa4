import { describe } from 'vitest';
import { testStates } from '../test/test-states.ts';
import { states as panels } from './inspector/panels.states.ts';
import { states as places } from './places.states.ts';
import { states as windows } from './window.states.ts';

describe.each(Object.entries({ ...places, ...panels, ...windows }))('%s', (_name, view) =>
  testStates(view),
);

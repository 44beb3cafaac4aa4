import { expect, test } from 'vitest';
import { WithheldNumbers } from './withheld-numbers.ts';

const CASES: readonly (readonly [title: string, withheld: string, free: string, tells: boolean])[] =
  [
    ['Flood kills 52 people', 'Fifty-two people died in Halvet.', 'Boats came.', true],
    ['Fifty-two people dead', 'In all 52 people died.', 'Boats came.', true],
    ['ارتفاع عدد الضحايا إلى 52 وفاة', 'توفي اثنان وخمسون شخصا في حلفت.', 'وصلت القوارب.', true],
    ['Between 40 and 52 people dead', 'In all 52 people died.', 'Boats came.', true],
    ['Flood kills 52 people', 'Fifty-two people died.', 'The ministry spoke of 52 people.', false],
    ['Flood kills 30 people', 'Fifty-two people died.', 'Boats came.', false],
    ['One boat for Halvet', 'One person died.', 'Boats came.', false],
  ];

test.each(CASES)('%s', (title, withheld, free, tells) => {
  expect(new WithheldNumbers([withheld], [free]).areIn(title)).toBe(tells);
});

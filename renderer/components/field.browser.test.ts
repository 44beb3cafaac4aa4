import { expect, test } from 'vitest';
import { chosenIn, targetOf } from './field.ts';

const SHAPES = ['round', 'square'] as const;

/** What a listener on `element` makes of a change in it, or the error. */
function heard<T>(element: HTMLElement, read: (event: Event) => T): T | unknown {
  let result: T | unknown;
  element.addEventListener('change', (event) => {
    try {
      result = read(event);
    } catch (error) {
      result = error;
    }
  });
  element.dispatchEvent(new Event('change'));
  return result;
}

function select(...values: readonly string[]): HTMLSelectElement {
  const made = document.createElement('select');
  made.append(...values.map((value) => new Option(value, value)));
  return made;
}

test('a choice is one of those that are offered', () => {
  expect(heard(select('square', 'round'), (event) => chosenIn(event, SHAPES))).toBe('square');
  expect(heard(select('oval'), (event) => chosenIn(event, SHAPES))).toBeInstanceOf(TypeError);
});

test('an event from another element is a defect that is told', () => {
  const field = document.createElement('input');
  expect(heard(field, (event) => targetOf(event, HTMLInputElement))).toBe(field);
  expect(heard(field, (event) => targetOf(event, HTMLSelectElement))).toBeInstanceOf(TypeError);
});

import { html } from 'lit';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '../../test/stage.ts';
import type { TagField } from './tag-field.ts';
import './tag-field.ts';

const changed = vi.fn();

/** A field with two tags, whose changes are heard. */
async function field(): Promise<TagField> {
  const stage = await show(
    html`<fb-tag-field wantsFocus .tags=${['water', 'north']} .known=${['winter', 'wind', 'water']} @change=${changed}></fb-tag-field><button>Elsewhere</button>`,
  );
  const element = stage.querySelector('fb-tag-field') as TagField;
  // What the field before it said when it left is not of this one.
  changed.mockClear();
  return element;
}

/** What is typed, the tags after it, and what is left in the field. */
const typed: readonly [string, string[], string][] = [
  ['late{Enter}', ['water', 'north', 'late'], ''],
  ['  late  {Enter}', ['water', 'north', 'late'], ''],
  ['late, later', ['water', 'north', 'late'], ' later'],
  ['water{Enter}', ['water', 'north'], ''],
  ['{Enter}', ['water', 'north'], ''],
  ['{Backspace}', ['water'], ''],
  ['{Backspace}{Backspace}{Backspace}', [], ''],
  ['ab{Backspace}', ['water', 'north'], 'a'],
  ['wi{ArrowDown}{Enter}', ['water', 'north', 'winter'], ''],
  ['wi{ArrowDown}{ArrowDown}{ArrowDown}{Enter}', ['water', 'north', 'wind'], ''],
  ['wi{ArrowDown}{ArrowUp}{Enter}', ['water', 'north', 'wi'], ''],
  ['WIN{ArrowDown}{Enter}', ['water', 'north', 'winter'], ''],
  ['late{Escape}', ['water', 'north'], ''],
];

test.each(typed)('%s', async (keys, tags, left) => {
  const element = await field();
  await userEvent.keyboard(keys);
  expect(element.tags).toEqual(tags);
  await expect.element(page.getByRole('combobox')).toHaveValue(left);
  expect(changed.mock.calls.length > 0).toBe(tags.join() !== 'water,north');
});

test('what stands in the field becomes a tag when it is left', async () => {
  const element = await field();
  await userEvent.keyboard('late');
  await userEvent.click(page.getByRole('button', { name: 'Elsewhere' }));
  expect(element.tags).toEqual(['water', 'north', 'late']);
});

test('a tag goes by its button', async () => {
  const element = await field();
  await userEvent.click(page.getByRole('button', { name: 'Remove the tag water' }));
  expect(element.tags).toEqual(['north']);
});

test('a tag is taken from those offered by a click, and what it has is not offered', async () => {
  const element = await field();
  await userEvent.keyboard('w');
  expect(
    page
      .getByRole('option')
      .elements()
      .map(({ textContent }) => textContent),
  ).toEqual(['winter', 'wind']);
  await userEvent.click(page.getByRole('option', { name: 'wind' }));
  expect(element.tags).toEqual(['water', 'north', 'wind']);
  await expect.element(page.getByRole('combobox')).toHaveValue('');
});

const families = new Map([
  ['Food, seeds', ['Sector']],
  ['High', ['Severity', 'Priority']],
]);
/** What is typed into a field with a framework, and the tags after it. */
const inFamilies: readonly [string, string[]][] = [
  ['sev{ArrowDown}{Enter}', ['High']],
  ['{ArrowDown}{ArrowDown}{ArrowDown}{Enter}', ['High']],
  ['food, se', []],
  ['food, seeds{Enter}', ['Food, seeds']],
  ['food, seeds, late{Enter}', ['Food, seeds', 'late']],
  ['{ArrowDown}{Escape}{Enter}', []],
];

test.each(inFamilies)('in a framework: %s', async (keys, tags) => {
  const known = ['Food, seeds', 'High', 'other'];
  const stage = await show(
    html`<fb-tag-field wantsFocus .known=${known} .families=${families}></fb-tag-field>`,
  );
  await userEvent.keyboard(keys);
  expect((stage.querySelector('fb-tag-field') as TagField).tags).toEqual(tags);
});

test('the option under the keys is told', async () => {
  await field();
  await userEvent.keyboard('wi{ArrowDown}');
  const input = page.getByRole('combobox');
  await expect.element(input).toHaveAttribute('aria-expanded', 'true');
  await expect.element(input).toHaveAttribute('aria-activedescendant', 'option-0');
  await expect
    .element(page.getByRole('option', { name: 'winter' }))
    .toHaveAttribute('aria-selected', 'true');
});

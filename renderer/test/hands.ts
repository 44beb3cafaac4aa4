/** A person's hands: what they do with the controls of a view, by the names that they read. */
import { page, userEvent } from 'vitest/browser';
import type { CallName } from '#contract';
import { settled, showView, type ViewStates } from './view-states.ts';

export const called = (name: string) => new RegExp(`^${name}`);
export const press = (name: string) =>
  page
    .getByRole('button', { name: called(name) })
    .first()
    .click();
export const choose = (field: string, value: string) =>
  userEvent.selectOptions(page.getByRole('combobox', { name: called(field) }), value);
export const tick = (name: string) => page.getByRole('checkbox', { name: called(name) }).click();
export const pick = (name: string) => page.getByRole('radio', { name: called(name) }).click();
export const write = async (field: string, words: string) => {
  await page.getByLabelText(called(field)).fill(words);
  await userEvent.keyboard('{Tab}');
};

/** What a person does in a view, and what the main side is asked for then. */
export interface Act {
  readonly view: string;
  readonly what: string;
  act(): Promise<unknown>;
  readonly asks: CallName;
  /** What the request holds. */
  readonly request: object;
}

/** Does it in the view; what it asked for last. */
export async function askedBy({ act, asks }: Act, view: ViewStates): Promise<unknown> {
  const { stage, bridge } = await showView(view, 'full');
  bridge.calls.length = 0;
  await act();
  await settled(stage);
  return bridge.calls.filter(({ name }) => name === asks).at(-1)?.request;
}

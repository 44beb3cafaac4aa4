import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { firstField, focusedElement } from '../components/dialog-frame/first-field.ts';
import { everything } from '../test/stage.ts';
import { testStates } from '../test/test-states.ts';
import { showView } from '../test/view-states.ts';
import { states } from './dialogs/dialogs.states.ts';

const frameIn = (stage: HTMLElement) =>
  everything(stage).find((element) => element.tagName === 'FB-DIALOG');

describe.each(Object.entries(states))('%s', (_name, view) => {
  testStates(view);

  test('the keyboard goes to its first field, and Escape closes it', async () => {
    const { stage } = await showView({ ...view, act: () => undefined }, 'full');
    const frame = frameIn(stage);
    if (!frame) throw new Error('No dialog is open.');
    const body = frame.shadowRoot?.querySelector('.body');
    expect(focusedElement()).toBe(firstField(frame) ?? body);
    await userEvent.keyboard('{Escape}');
    await vi.waitUntil(() => !frameIn(stage));
  });
});

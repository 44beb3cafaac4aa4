import { html } from 'lit';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show, showState } from '../../test/stage.ts';
import { states } from './answer.states.ts';
import { answer } from './answer.ts';

test('waiting, failed, empty and here look different', async () => {
  const texts = new Map<string, string>();
  for (const [name, state] of Object.entries(states)) {
    const stage = await showState(await state());
    texts.set(name, stage.innerText.replace(/\s+/g, ' ').trim());
  }
  expect(Object.fromEntries(texts)).toEqual({
    'nobody asked': 'Reading the figures…',
    waiting: 'Reading the figures…',
    failed: 'The library did not answer. Try again',
    empty: 'This article counts nothing.',
    here: '12 wounded 3 dead',
  });
});

test('what failed is asked for again', async () => {
  const again = vi.fn();
  const parts = { waiting: '', again, draw: () => html`` };
  await show(html`${answer({ kind: 'failed', message: 'It is gone.' }, parts)}`);
  await expect.element(page.getByRole('alert').getByText('It is gone.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  expect(again).toHaveBeenCalledOnce();
});

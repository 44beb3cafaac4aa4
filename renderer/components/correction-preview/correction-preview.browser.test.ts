import { html } from 'lit';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '../../test/stage.ts';
import './correction-preview.ts';
import { previewOf } from './correction-preview.states.ts';

const opened = async (...of: Parameters<typeof previewOf>) => {
  const stage = await show(
    html`<fb-correction-preview .preview=${previewOf(...of)}></fb-correction-preview>`,
  );
  await userEvent.click(page.getByText('Show each of them'));
  return stage;
};

test('each mention stands in its words, with what it becomes', async () => {
  await opened(2);
  const lines = page.getByRole('listitem').elements();
  expect(lines.map(({ textContent }) => textContent?.trim())).toEqual([
    '…people of Aleppo said so… → Organisation “Aleppo Council”',
    '…people of Aleppo said so… → no entity',
  ]);
});

test('of very many the first are shown, and the others are counted', async () => {
  await opened(1_210, { unread: 1 });
  expect(page.getByRole('listitem').elements()).toHaveLength(200);
  await expect.element(page.getByText('… and 1,010 further mentions.')).toBeInTheDocument();
  await expect
    .element(page.getByText('1 article with these words is still being read.'))
    .toBeInTheDocument();
});

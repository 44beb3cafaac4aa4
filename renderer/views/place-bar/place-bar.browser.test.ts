/** The head of a place in a window of 900 px. */
import '../reading-room.ts';
import { html } from 'lit';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { beside } from '../../test/beside.ts';
import { showView } from '../../test/view-states.ts';

test('the way back from past imports stands in one line', async () => {
  await page.viewport(900, 800);
  const { stage } = await showView(
    {
      // As wide as the library leaves it, the inspector closed.
      drawn: (session) =>
        beside(html`<fb-imports style="width: 652px" .session=${session}></fb-imports>`),
      says: {},
    },
    'full',
  );
  const root = stage.querySelector('fb-imports')?.shadowRoot;
  const back = root?.querySelector('fb-place-bar button');
  expect(back?.getAttribute('aria-label')).toBe('Back to the text');
  const words = document.createRange();
  words.selectNodeContents(back ?? document.body);
  expect(words.getClientRects()).toHaveLength(1);
  expect(root?.querySelector('fb-place-bar')?.getBoundingClientRect().height).toBeLessThan(50);
});

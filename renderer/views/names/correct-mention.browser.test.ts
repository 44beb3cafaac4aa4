/** A correction is shown as being done until the main side has answered, and goes on only where it holds. */
import './correct-mention.ts';
import { html } from 'lit';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CorrectionRule } from '#domain/entities/correct/types.ts';
import { RIVER_STORY } from '../../test/stories.ts';
import { settled, showView } from '../../test/view-states.ts';
import type { Answers } from '../../test/world.ts';

const start = RIVER_STORY.text.indexOf('Tolve');
const mention = { start, end: start + 'Tolve'.length, type: 'place' } as const;

const RULE: CorrectionRule = {
  ...{ id: 'c9', created: '2026-03-07T09:00:00.000Z', scope: { kind: 'everywhere' } },
  ...{ anchor: { quote: 'Tolve', before: null, after: null }, action: { kind: 'reject' } },
};

async function shown(full: Answers) {
  const done: unknown[] = [];
  const view = await showView(
    {
      drawn: (session) =>
        html`<fb-correct-mention .session=${session} .mention=${mention} called="Tolve" article="a1" .text=${RIVER_STORY.text} @fb-corrected=${(event: CustomEvent) => done.push(event.detail)}></fb-correct-mention>`,
      full,
      says: {},
    },
    'full',
  );
  return { ...view, done };
}

const what = () => page.getByRole('combobox', { name: 'This name' });
const correct = () => page.getByRole('button', { name: 'Correct', exact: true });

test('while it is being done it can’t be done again; then it is told, once', async () => {
  const held: (() => void)[] = [];
  const { stage, done, bridge } = await shown({
    'corrections.apply': () =>
      new Promise((resolve) => held.push(() => resolve({ rule: RULE, articles: ['a1'] }))),
  });
  await userEvent.selectOptions(what(), 'is no entity');
  await expect.element(correct()).toBeEnabled();
  await correct().click();
  await expect.element(correct()).toBeDisabled();
  expect(done).toEqual([]);
  for (const come of held) come();
  await settled(stage);
  await expect.element(correct()).toBeEnabled();
  expect(done).toMatchObject([{ article: 'a1', start, action: { kind: 'reject' } }]);
  expect(bridge.calls.filter(({ name }) => name === 'corrections.apply')).toHaveLength(1);
});

test('where it is refused nothing goes on, and it can be tried again', async () => {
  const { session, done } = await shown({
    'corrections.apply': () => ({ refuse: 'The disk is full.' }),
  });
  await userEvent.selectOptions(what(), 'is no entity');
  await correct().click();
  await expect
    .poll(() => session.notices.notices.map(({ text }) => text))
    .toEqual(['The disk is full.']);
  await expect.element(correct()).toBeEnabled();
  expect(done).toEqual([]);
});

test('what it would change, and names that may be meant, are those of the mention', async () => {
  const named: unknown[] = [];
  const { bridge } = await shown({
    'corrections.preview': () => ({ articles: [], mentions: 0, unread: 0, next: null }),
    'entities.list': (asked) => {
      named.push(asked);
      return { entities: [], total: 0 };
    },
  });
  await userEvent.selectOptions(what(), 'is called otherwise');
  await page.getByRole('combobox', { name: 'Name', exact: true }).fill('Tolve Bridge');
  await expect.poll(() => named.at(-1)).toMatchObject({ query: 'Tolve Bridge', type: 'place' });
  await userEvent.keyboard('{Tab}');
  await expect
    .poll(() => bridge.calls.findLast(({ name }) => name === 'corrections.preview')?.request)
    .toMatchObject({ article: 'a1', start, action: { kind: 'rename', name: 'Tolve Bridge' } });
});

test('the words that are tried out are painted for as long as they are being chosen', async () => {
  const { stage, session } = await shown({});
  await userEvent.selectOptions(what(), 'is longer or shorter');
  await userEvent.keyboard(']');
  const tried = session.corrections.trial;
  expect(tried?.start).toBe(start);
  expect(tried?.end).toBeGreaterThan(mention.end);
  stage.querySelector('fb-correct-mention')?.remove();
  expect(session.corrections.trial).toBeNull();
});

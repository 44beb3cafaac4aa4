import { expect, test } from 'vitest';
import type { Answer } from '#contract/answer.ts';
import { mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';

const story = (name: string, words: string) => ({
  name: `${name}.txt`,
  bytes: utf8(`Story ${name}\n\nThe bridge of ${name} ${words}.`),
});

test('an answer bears the step that its call recorded, and an undo of that is of no other', async () => {
  await using place = await temporaryLibrary();
  const { handlers, workspace } = place.library;
  const [first] = unwrapped(await handlers['imports.file'](story('Halvet', 'was closed')));
  const [second] = unwrapped(await handlers['imports.file'](story('Karsana', 'was open')));
  if (first?.kind !== 'imported' || second?.kind !== 'imported') throw new Error('Not imported.');
  const [one, other] = [
    mark(place.library, first.id, 'bridge'),
    mark(place.library, second.id, 'bridge'),
  ];
  const removed: Answer<null> = await handlers['annotations.remove']({ ids: [one.id] });
  const later: Answer<null> = await handlers['annotations.remove']({ ids: [other.id] });
  const { step } = removed;
  if (step === undefined) throw new Error('No step was told.');
  expect(later.step).toBeGreaterThan(step);
  expect(await handlers['history.undo']({ step })).toMatchObject({
    ok: true,
    value: { label: 'Delete note', id: step },
  });
  expect(workspace.store.annotations.list(null).map(({ id }) => id)).toEqual([one.id]);
  expect(await handlers['history.undo']({ step })).toMatchObject({
    ok: false,
    error: { code: 'step-gone' },
  });
});

test('what rests on a step is named as the reason why it is not undone alone', async () => {
  await using place = await temporaryLibrary();
  const { handlers } = place.library;
  const imported: Answer<unknown> = await handlers['imports.file'](story('Halvet', 'was closed'));
  const [article] = unwrapped(await handlers['articles.list']({}));
  mark(place.library, article?.id ?? '', 'bridge');
  const { step } = imported;
  if (step === undefined) throw new Error('No step was told.');
  expect(await handlers['history.undo']({ step })).toMatchObject({
    ok: false,
    error: { code: 'step-overbuilt', message: expect.stringContaining('undo the later changes') },
  });
  expect(unwrapped(await handlers['articles.list']({}))).toHaveLength(1);
});

test('calls that run at once tell each its own step, and one that reads tells none', async () => {
  await using place = await temporaryLibrary();
  const { handlers } = place.library;
  const list = (name: string) => ({ name, bytes: utf8(`${name}\nHalvet`) });
  const answers: Answer<unknown>[] = await Promise.all([
    handlers['watch.import'](list('a.csv')),
    handlers['articles.list']({}),
    handlers['watch.import'](list('b.csv')),
  ]);
  const [first, none, second] = answers.map(({ step }) => step);
  expect(none).toBeUndefined();
  expect(new Set([first, second]).size).toBe(2);
  expect(first).toBeDefined();
  expect(second).toBeDefined();
});

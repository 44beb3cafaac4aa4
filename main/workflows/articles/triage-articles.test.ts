import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BriefBody } from '#domain/brief/brief.ts';
import { isOverdue, type TriageState, UNDECIDED_TRIAGE } from '#domain/triage.ts';
import { found } from '../../store/testing.ts';
import { createBrief, keepBrief } from '../briefs/keep-brief.ts';
import { redo, undo } from '../history/undo.ts';
import { changeSettings } from '../library/change-settings.ts';
import type { OpenLibrary } from '../open-library.ts';
import { importOne, newBrief, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { reviseArticle } from './revise-article.ts';
import { listOwners, triageArticles } from './triage-articles.ts';

const TEXT =
  'Bridge closed\n\nThe bridge at Tolve is closed to trucks, the council said on Monday.';

async function imported({ workspace }: OpenLibrary, text = TEXT): Promise<string> {
  const outcome = await importOne(workspace, { name: `${text.length}.txt`, bytes: utf8(text) });
  if (outcome.kind !== 'imported') throw new Error('It was not imported.');
  return outcome.id;
}

type Act = (library: OpenLibrary, id: string) => unknown;
const read: Act = ({ workspace }, id) => workspace.store.articles.setRead([id], true);
const unread: Act = ({ workspace }, id) => workspace.store.articles.setRead([id], false);
const decide =
  (decided: 'used' | 'aside' | null): Act =>
  ({ workspace }, id) =>
    unwrapped(triageArticles(workspace, { articles: [id], decided }));
const revise: Act = async ({ workspace }, id) =>
  unwrapped(
    await reviseArticle(workspace, id, { name: 'b.txt', bytes: utf8(`${TEXT}\n\nIt opens soon.`) }),
  );
const back: Act = ({ workspace }) => undo(workspace);

const STATES: readonly (readonly [what: string, acts: readonly Act[], state: TriageState])[] = [
  ['nobody opened', [], 'new'],
  ['somebody opened', [read], 'read'],
  ['somebody marked unread again', [read, unread], 'new'],
  ['nobody opened before its next version', [revise], 'new'],
  ['somebody opened before its next version', [read, revise], 'updated'],
  ['somebody opened before and after it', [read, revise, read], 'read'],
  ['somebody opened before a version that was taken back', [read, revise, back], 'read'],
  ['was set aside unopened', [decide('aside')], 'aside'],
  ['was set aside and opened', [decide('aside'), read], 'aside'],
  ['was set aside and then used', [decide('aside'), decide('used')], 'used'],
  ['was set aside, taken back', [decide('aside'), back], 'new'],
  ['was left to the rules again', [read, decide('used'), decide(null)], 'read'],
  ['was set aside before its next version', [decide('aside'), revise], 'updated'],
  ['was set aside before, and opened after it', [decide('aside'), revise, read], 'read'],
  ['was set aside before and after it', [decide('aside'), revise, decide('aside')], 'aside'],
];

describe('the state of a document that', () => {
  test.each(STATES)('%s', async (_, acts, state) => {
    await using place = await temporaryLibrary();
    const id = await imported(place.library);
    for (const act of acts) await act(place.library, id);
    const { store } = place.library.workspace;
    expect(store.articles.summary(id)?.state).toBe(state);
    expect(found(store, `state:${state}`).hits.map((hit) => hit.id)).toEqual([id]);
    expect(found(store, `NOT state:${state}`).hits).toEqual([]);
  });
});

test('what a brief cites is used, while it cites it; windows hear of what changed', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const id = await imported(place.library);
  const brief = unwrapped(
    createBrief(workspace, {
      body: newBrief(workspace, 'bluf-memo', { articles: [id], title: 'Tolve' }),
    }),
  );
  const { id: kept, created: _, changed: __, ...body } = brief;
  const saying = (markdown: string): BriefBody => ({
    ...body,
    sections: body.sections.map((section, index) => ({
      ...section,
      items: index === 0 ? [{ kind: 'text', id: 't1', markdown }] : [],
    })),
  });
  const keep = (markdown: string) =>
    unwrapped(keepBrief(workspace, { id: kept, body: saying(markdown), label: 'Write' }));
  const state = () => workspace.store.articles.summary(id)?.state;
  keep('Trucks wait.');
  expect(state()).toBe('new');
  const before = place.events.length;
  keep('Trucks wait. [^1:2]');
  keep('Trucks still wait. [^1:2]');
  expect(state()).toBe('used');
  undo(workspace);
  undo(workspace);
  expect(state()).toBe('new');
  const heard = place.events.slice(before).filter(({ type }) => type === 'triage-changed');
  expect(heard).toEqual([
    { type: 'triage-changed', ids: [id] },
    { type: 'triage-changed', ids: [id] },
  ]);
});

test('many are decided about in one step, which says how many it changed', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const one = await imported(place.library);
  const two = await imported(place.library, `${TEXT} Nobody knows for how long.`);
  unwrapped(triageArticles(workspace, { articles: [one], decided: 'aside' }));
  const ids = [one, two, one];
  expect(unwrapped(triageArticles(workspace, { articles: ids, decided: 'aside' }))).toBe(1);
  expect(unwrapped(triageArticles(workspace, { articles: ids, decided: 'aside' }))).toBe(0);
  expect(unwrapped(triageArticles(workspace, { articles: ids, starred: true }))).toBe(2);
  expect(workspace.store.history.state().undo).toBe('Star 2 articles');
  expect(triageArticles(workspace, { articles: [one, 'no-such'], starred: false })).toMatchObject({
    error: { code: 'no-article' },
  });
  expect(found(workspace.store, 'has:star state:aside').articles).toBe(2);
});

test('documents get a day and an owner, several in one step; owners are offered by how much they see to', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const one = await imported(place.library);
  const two = await imported(place.library, `${TEXT} Nobody knows for how long.`);
  const ids = [one, two];
  unwrapped(triageArticles(workspace, { articles: [two], owner: 'Ben' }));
  expect(unwrapped(triageArticles(workspace, { articles: ids, owner: 'Amina' }))).toBe(2);
  expect(unwrapped(triageArticles(workspace, { articles: ids, due: '2031-03-05' }))).toBe(2);
  expect(workspace.store.history.state().undo).toBe('Due 2031-03-05: 2 articles');
  const { state = 'read', due, owner } = workspace.store.articles.summary(one) ?? {};
  expect({ state, due, owner }).toEqual({ state: 'new', due: '2031-03-05', owner: 'Amina' });
  expect([isOverdue({ state, due: '2031-03-05' }, '2031-03-05')]).toEqual([false]);
  const late = (now: TriageState) => isOverdue({ state: now, due: '2031-03-05' }, '2031-03-06');
  expect([late('new'), late('read'), late('used'), late('aside')]).toEqual([
    ...[true, true, false, false],
  ]);
  unwrapped(triageArticles(workspace, { articles: [one], owner: 'Chi' }));
  undo(workspace);
  changeSettings(workspace, { author: 'Ben' });
  expect(listOwners(workspace)).toEqual(['Amina', 'Ben']);
  unwrapped(triageArticles(workspace, { articles: ids, owner: '' }));
  unwrapped(triageArticles(workspace, { articles: ids, due: null }));
  expect(workspace.store.triage.of(one)).toEqual(UNDECIDED_TRIAGE);
});

test('undo and redo lead through every history of decisions', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const ids = [await imported(place.library), await imported(place.library, `${TEXT} So far.`)];
  const change = fc.record(
    {
      decided: fc.constantFrom('used' as const, 'aside' as const, null),
      starred: fc.boolean(),
      due: fc.constantFrom('2031-03-05', null),
      owner: fc.constantFrom('Amina', ''),
    },
    { requiredKeys: [] },
  );
  const act = fc.record({ ids: fc.subarray(ids, { minLength: 1 }), change });
  const now = () => ids.map((id) => workspace.store.triage.of(id));
  fc.assert(
    fc.property(fc.array(act, { maxLength: 6 }), (acts) => {
      const states = [now()];
      let steps = 0;
      for (const { ids: chosen, change: to } of acts) {
        if (unwrapped(triageArticles(workspace, { articles: chosen, ...to })) === 0) continue;
        steps += 1;
        states.push(now());
      }
      for (let step = steps - 1; step >= 0; step -= 1) {
        undo(workspace);
        expect(now()).toEqual(states[step]);
      }
      for (let step = 1; step <= steps; step += 1) {
        redo(workspace);
        expect(now()).toEqual(states[step]);
      }
    }),
    { numRuns: 30 },
  );
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Brief, NO_METADATA } from '#domain/brief/brief.ts';
import { heldBridge } from '../api/test/held-bridge.ts';
import { inBackground } from './in-background.ts';
import { Session } from './session.ts';

beforeEach(() => vi.stubGlobal('window', { innerWidth: 1_600 }));
afterEach(() => vi.unstubAllGlobals());

const aBrief = (id: string, title: string): Brief => ({
  id,
  created: '2026-03-01T10:00:00.000Z',
  changed: '2026-03-01T10:00:00.000Z',
  title,
  marking: '',
  template: { id: 'memo', name: 'Memo', numbered: false, title: {}, facts: [] },
  sections: [],
  articles: [id],
  sentences: 5,
  date: null,
  report: { number: null, period: null, next: null, since: null },
  metadata: NO_METADATA,
});

/** A session over a main side with these briefs, by id with their titles. */
function desk(briefs: Record<string, string>) {
  const main = new Map(Object.entries(briefs));
  const bridge = heldBridge({
    'briefs.open': ({ id }) => {
      const title = main.get(id);
      return title === undefined ? { refuse: 'gone', code: 'no-brief' } : aBrief(id, title);
    },
    'briefs.material': ({ articles: [article = ''] }) => [
      {
        article,
        title: article,
        publisher: null,
        language: 'en',
        passages: [],
        sentences: [],
        figures: [],
        pictures: [],
      },
    ],
    'briefs.save': ({ id, body }) => {
      main.set(id, body.title);
      bridge.announce({ type: 'briefs-changed' });
      return aBrief(id, body.title);
    },
    'briefs.list': () => [],
    'history.state': () => ({ undo: null, redo: null }),
  });
  const session = new Session(bridge);
  return { main, bridge, session, composer: session.composer, notices: session.notices };
}

const LATER = '2026-03-01T11:00:00.000Z';
const textSection = (markdown: string) => ({
  id: 's1',
  title: { en: 'Text' },
  content: 'text' as const,
  items: [{ id: 't1', kind: 'text' as const, markdown }],
});

/** A session with a brief on the desk that holds one text, over a main side that refuses what was overtaken. */
async function written(markdown: string) {
  const kept = { value: { ...aBrief('a', 'A'), sections: [textSection(markdown)] } as Brief };
  let saves = 0;
  const bridge = heldBridge({
    'briefs.open': () => kept.value,
    'briefs.material': () => [],
    'briefs.list': () => [],
    'history.state': () => ({ undo: null, redo: null }),
    'briefs.save': ({ body, from }) => {
      if (from !== kept.value.changed) return { refuse: 'Overtaken.', code: 'overtaken' };
      saves += 1;
      kept.value = { ...kept.value, ...body, changed: `2026-03-01T12:00:0${saves}.000Z` } as Brief;
      return kept.value;
    },
  });
  const { composer, notices } = new Session(bridge);
  inBackground(composer.open('a'));
  await bridge.releaseBackwards();
  const words = () =>
    composer.current?.sections.flatMap(({ items }) =>
      items.map((item) => ('markdown' in item ? item.markdown : '')),
    );
  return { bridge, composer, kept, notices, words };
}

test('of two briefs asked for, the later one lies on the desk with its own material', async () => {
  const { bridge, composer } = desk({ a: 'A', b: 'B' });
  const first = composer.open('a');
  const second = composer.open('b');
  await bridge.releaseBackwards();
  expect(await Promise.all([first, second])).toEqual([false, true]);
  expect(composer.current?.title).toBe('B');
  expect(composer.material.map(({ article }) => article)).toEqual(['b']);
});

test('a brief that changed while it was being opened is shown as it now is', async () => {
  const { main, bridge, composer } = desk({ a: 'A' });
  inBackground(composer.open('a'));
  main.set('a', 'A, undone');
  bridge.announce({ type: 'articles-changed', ids: [] });
  bridge.announce({ type: 'briefs-changed' });
  await bridge.releaseBackwards();
  expect(composer.current?.title).toBe('A, undone');
});

test('a brief that is gone is said, and the one on the desk stays', async () => {
  const { bridge, composer, notices } = desk({ a: 'A' });
  inBackground(composer.open('a'));
  await bridge.releaseBackwards();
  const opened = composer.open('gone');
  await bridge.releaseBackwards();
  expect(await opened).toBe(false);
  expect(composer.current?.title).toBe('A');
  expect(notices.notices).toMatchObject([{ kind: 'problem', text: 'gone' }]);
});

test('what was changed stands, however late older readings come', async () => {
  const { bridge, composer } = desk({ a: 'A' });
  inBackground(composer.open('a'));
  await bridge.releaseBackwards();
  bridge.announce({ type: 'briefs-changed' });
  const seen = new Set<unknown>();
  composer.subscribe(() => seen.add(composer.current?.title));
  inBackground(composer.change('Rename', () => ({ title: 'Renamed' })));
  await bridge.releaseBackwards();
  expect([...seen]).toEqual(['Renamed']);
});

test('of two steps that are taken back at once, the brief is shown as it was before both', async () => {
  const { main, bridge, composer } = desk({ a: 'A, moved twice' });
  inBackground(composer.open('a'));
  await bridge.releaseBackwards();
  main.set('a', 'A, moved once');
  bridge.announce({ type: 'briefs-changed' });
  const isAsked = () => bridge.held.some(({ name }) => name === 'briefs.open');
  await vi.waitUntil(isAsked);
  main.set('a', 'A');
  bridge.announce({ type: 'briefs-changed' });
  await bridge.releaseBackwards();
  expect(composer.current?.title).toBe('A');
});

test('words typed here stand beside those of another window, and neither is lost', async () => {
  const { bridge, composer, kept, notices, words } = await written('Old words');
  kept.value = { ...kept.value, changed: LATER, sections: [textSection('Theirs')] };
  const item = { id: 't1', kind: 'text', markdown: 'Old words' } as const;
  composer.type(item, 'Ours');
  inBackground(composer.settle());
  await bridge.releaseBackwards();
  expect(words()).toEqual(['Theirs', 'Ours']);
  expect(kept.value.sections[0]?.items).toMatchObject([
    { markdown: 'Theirs' },
    { markdown: 'Ours' },
  ]);
  expect(notices.notices).toContainEqual(
    expect.objectContaining({ text: expect.stringContaining('Another window') }),
  );
});

test('words typed here go where another window wrote nothing', async () => {
  const { bridge, composer, kept, words } = await written('Old words');
  kept.value = { ...kept.value, changed: LATER, title: 'Theirs' };
  composer.type({ id: 't1', kind: 'text', markdown: 'Old words' }, 'Ours');
  inBackground(composer.settle());
  await bridge.releaseBackwards();
  expect(words()).toEqual(['Ours']);
  expect(kept.value).toMatchObject({ title: 'Theirs' });
});

test('a change that another window has overtaken is not kept over it', async () => {
  const { bridge, composer, kept } = await written('Old words');
  kept.value = { ...kept.value, changed: LATER, title: 'Theirs' };
  inBackground(composer.change('Rename', () => ({ title: 'Ours' })));
  await bridge.releaseBackwards();
  expect(kept.value.title).toBe('Theirs');
  expect(composer.current?.title).toBe('Theirs');
});

test('a brief that another window deleted leaves the desk', async () => {
  const { main, bridge, composer } = desk({ a: 'A' });
  inBackground(composer.open('a'));
  await bridge.releaseBackwards();
  main.delete('a');
  bridge.announce({ type: 'briefs-changed' });
  await bridge.releaseBackwards();
  expect(composer.current).toBeNull();
});

import { expect, test } from 'vitest';
import type { LibraryEvent } from '#contract/events.ts';
import { UNDECIDED_TRIAGE } from '#domain/triage.ts';
import type { Store } from '../../store/store.ts';
import { workTables } from '../../store/work-tables.ts';
import { mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { eventsOf } from './events-of.ts';

const STORY = {
  name: 'story.txt',
  bytes: utf8('Bridge shut\n\nThe bridge of Halvet was shut on Monday.'),
};

/** One act for each thing that a change can show in, with what it announces. */
const cases: readonly {
  readonly name: string;
  readonly change: (store: Store, article: string, note: string) => void;
  readonly events: (article: string) => readonly LibraryEvent[];
}[] = [
  {
    name: 'a note',
    change: ({ annotations }, _, note) => annotations.edit(note, { note: 'Which?' }, '2026-01-01'),
    events: (article) => [{ type: 'annotations-changed', article }],
  },
  {
    name: 'a grade',
    change: ({ grades }, _, note) =>
      grades.setPassage(note, { credibility: 2, supports: [], marking: null }),
    events: (article) => [{ type: 'grades-changed', article }],
  },
  {
    name: 'a note and its grade',
    change: ({ annotations, grades }, _, note) => {
      annotations.edit(note, { note: 'Which?' }, '2026-01-01');
      grades.setPassage(note, { credibility: 2, supports: [], marking: null });
    },
    events: (article) => [
      { type: 'annotations-changed', article },
      { type: 'grades-changed', article },
    ],
  },
  {
    name: 'a decision about a document',
    change: ({ triage }, article) => triage.set(article, { ...UNDECIDED_TRIAGE, starred: true }),
    events: (article) => [{ type: 'triage-changed', ids: [article] }],
  },
  {
    name: 'an article with its notes',
    change: ({ articles }, article) => articles.remove([article], '2026-01-01'),
    events: (article) => [{ type: 'articles-changed', ids: [article] }],
  },
];

for (const { name, change, events } of cases) {
  test(`${name}: done, undone and done again announce the same`, async () => {
    await using place = await temporaryLibrary();
    const { workspace, handlers } = place.library;
    const [outcome] = unwrapped(await handlers['imports.file'](STORY));
    if (outcome?.kind !== 'imported') throw new Error('Not imported.');
    const { id } = outcome;
    const note = mark(place.library, id, 'bridge');
    await place.library.catchUp();
    const heard = async (work: () => unknown): Promise<readonly LibraryEvent[]> => {
      const before = place.events.length;
      await work();
      return place.events.slice(before);
    };
    const act = () => workspace.act('Change', [id], () => change(workspace.store, id, note.id));
    expect(await heard(act)).toEqual(events(id));
    expect(await heard(() => handlers['history.undo']({}))).toEqual(events(id));
    expect(await heard(() => handlers['history.redo']({}))).toEqual(events(id));
  });
}

test.each(workTables)('a change of $name is announced', ({ showsIn }) => {
  const articles = showsIn === 'briefs' ? [] : ['a'];
  expect(eventsOf({ articles, shows: new Set([showsIn]) })).toHaveLength(
    // Which dossiers a document lies in shows in its row, too.
    showsIn === 'dossiers' ? 2 : 1,
  );
});

test('what a brief cites otherwise than before is announced with it', () => {
  expect(eventsOf({ articles: ['a'], shows: new Set(['briefs']) })).toEqual([
    { type: 'triage-changed', ids: ['a'] },
    { type: 'briefs-changed' },
  ]);
});

test('what belongs to no article is announced as anything', () => {
  expect(eventsOf({ articles: [], shows: new Set(['articles']) })).toEqual([
    { type: 'articles-changed', ids: [] },
  ]);
});

test('an act that changes nothing announces nothing', async () => {
  await using place = await temporaryLibrary();
  place.library.workspace.act('Nothing', [], () => undefined);
  expect(place.events).toEqual([]);
});

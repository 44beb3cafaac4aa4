import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { Brief } from '#domain/brief/brief.ts';
import type { Store } from './store.ts';
import { NOW, newAnnotation, newArticle, temporaryStore } from './testing.ts';

const ARTICLE = newArticle('a', 'The bridge of Halvet.\n\nIt was shut.');
const OTHER = newArticle('b', 'The dam of Karsana.');
const RULE = {
  id: 'r',
  scope: { kind: 'article', article: 'a' },
  anchor: { quote: 'Halvet', before: null, after: null },
  action: { kind: 'reject' },
  created: NOW,
} as const;
const BRIEF: Brief = {
  id: 'brief',
  created: NOW,
  changed: NOW,
  title: 'Bridges',
  marking: '',
  template: { id: 't', name: 'T', numbered: false, title: {}, facts: [] },
  sections: [],
  articles: ['a'],
  sentences: 5,
  date: null,
  report: { number: null, period: null, next: null, since: null },
  metadata: { author: '', subject: '', keywords: '' },
};
const HUNDRED = { value: 100, low: null, high: null, qualifier: null, unit: 'count' };
const EDIT = { kind: 'merge', from: 'one', into: 'other' } as const;

/** A library in which every kind of JSON stands. */
function fill(store: Store): void {
  const { history } = store;
  store.articles.insert(ARTICLE);
  store.articles.insert(OTHER);
  store.annotations.insert(
    newAnnotation('n', ARTICLE, 'bridge', { tags: ['roads'], note: 'Which?' }),
  );
  store.annotations.insert(newAnnotation('o', OTHER, 'dam', { tags: ['water'] }));
  store.grades.setPassage('n', { credibility: 2, supports: ['b'], marking: 'TLP:RED' });
  store.corrections.put(RULE);
  store.corrections.put({ ...RULE, id: 's', scope: { kind: 'everywhere' } });
  store.watchLists.put({
    id: 'w',
    name: 'list.csv',
    imported: NOW,
    names: [{ name: 'Halvet', variants: [], line: 1 }],
  });
  store.figures.add({ id: 'f1', created: NOW, correction: EDIT });
  store.figures.add({ id: 'f2', created: NOW, correction: { ...EDIT, from: 'two' } });
  const asked = { indicators: ['beds'], counted: null, due: null, marking: null, created: NOW };
  for (const id of ['q1', 'q2'])
    store.requirements.put({ ...asked, id, question: `Which ${id}?`, places: ['Halvet'] });
  const filed = { requirement: 'q2', note: 'n', day: null, words: '', created: NOW };
  for (const id of ['t1', 't2'])
    store.frameworks.put({
      id,
      name: id,
      families: [{ name: 'Sector', tags: ['WASH'] }],
      loaded: NOW,
    });
  for (const id of ['i1', 'i2'])
    store.requirements.file({ ...filed, id, places: [], figure: { ...HUNDRED } });
  for (const id of ['p1', 'p2'])
    store.templates.save({ id, json: JSON.stringify({ id, name: id }) });
  const day = { from: '2031-03-05', to: '2031-03-05' };
  const sentences = [{ article: 'a', quote: 'It was shut.' }];
  for (const id of ['e1', 'e2'])
    store.events.put({ id, sentences, read: day, what: null, date: day, created: NOW });
  store.reports.put({
    template: 't',
    number: 1,
    date: NOW,
    title: 'No. 1',
    contents: { passages: ['n'], figures: {}, names: [] },
    marking: null,
    articles: ['a'],
  });
  store.briefs.put(BRIEF);
  store.briefs.put({ ...BRIEF, id: 'second' });
  store.merge.put([
    { kind: 'article', id: 'a', state: { seen: {}, fields: {} } },
    { kind: 'article', id: 'b', state: { seen: {}, fields: {} } },
  ]);
  store.analyses.put(ARTICLE.sha256, 'crf-1', { mentions: [], entities: [] });
  history.act('Note', ['a'], () => store.annotations.edit('n', { note: 'Where?' }, NOW));
}

/** Each JSON column, damaged in one row: what is read then, and what is told of it. */
const cases: readonly {
  readonly name: string;
  readonly sql: string;
  readonly read: (store: Store) => unknown;
  readonly left: unknown;
  readonly told: string | null;
}[] = [
  {
    name: 'the layout of a text',
    sql: `UPDATE revisions SET blocks = '[{"kind":"poem"}]' WHERE article = 'a'`,
    read: ({ articles }) => articles.get('a')?.blocks.map(({ kind, text }) => [kind, text]),
    left: [
      ['paragraph', 'The bridge of Halvet.'],
      ['paragraph', 'It was shut.'],
    ],
    told: 'The layout of the text in “Title of a”',
  },
  {
    name: 'a layout of another text, in which offsets would lead elsewhere',
    sql: `UPDATE revisions SET blocks = (SELECT blocks FROM revisions WHERE article = 'b')
      WHERE article = 'a'`,
    read: ({ articles }) => articles.get('a')?.blocks.length,
    left: 2,
    told: 'The layout of the text in “Title of a”',
  },
  {
    name: 'the source of a revision',
    sql: `UPDATE revisions SET source = '{"title":7}' WHERE article = 'a'`,
    read: ({ articles }) => [
      articles.revision('a', 1)?.source.title,
      articles.get('a')?.source.title,
    ],
    left: ['', 'Title of a'],
    told: 'What the file said of its source in “Title of a”',
  },
  {
    name: 'the sentences of an event',
    sql: `UPDATE kept_events SET sentences = '[]' WHERE id = 'e1'`,
    read: ({ events }) => events.list().map(({ id }) => id),
    left: ['e2'],
    told: 'An event of the chronology',
  },
  {
    name: 'the day that a person gave to an event',
    sql: `UPDATE kept_events SET date = '{"from":"2031-03-05","to":"2031-02-01"}' WHERE id = 'e1'`,
    read: ({ events }) => events.list().map(({ date }) => date?.from ?? null),
    left: [null, '2031-03-05'],
    told: 'An event of the chronology',
  },
  {
    name: 'the places of a requirement',
    sql: `UPDATE requirements SET places = '[7]' WHERE id = 'q1'`,
    read: ({ requirements }) => requirements.list().map(({ id }) => id),
    left: ['q2'],
    told: 'The requirement “Which q1?”',
  },
  {
    name: 'the indicators of a requirement',
    sql: `UPDATE requirements SET indicators = '{}' WHERE id = 'q1'`,
    read: ({ requirements }) => requirements.list().map(({ indicators }) => indicators.length),
    left: [0, 1],
    told: 'The requirement “Which q1?”',
  },
  {
    name: 'a template of one’s own',
    sql: `UPDATE own_templates SET json = substr(json, 2) WHERE id = 'p1'`,
    read: ({ templates }) => templates.all().map(({ id }) => id),
    left: ['p2'],
    told: 'The template p1',
  },
  {
    name: 'a framework of tags',
    sql: `UPDATE tag_frameworks SET families = '[]' WHERE id = 't1'`,
    read: ({ frameworks }) => frameworks.list().map(({ id }) => id),
    left: ['t2'],
    told: 'The framework of tags t1',
  },
  {
    name: 'the figure of a filing',
    sql: `UPDATE filings SET figure = '{"value":"many"}' WHERE id = 'i1'`,
    read: ({ requirements }) => requirements.filings().map(({ figure }) => figure?.value ?? null),
    left: [null, 100],
    told: 'What was filed under a requirement',
  },
  {
    name: 'the tags of a note',
    sql: `UPDATE annotations SET tags = '[1]' WHERE id = 'n'`,
    read: ({ annotations }) => annotations.list(null).map(({ id, note, tags }) => [id, note, tags]),
    left: [
      ['n', 'Where?', []],
      ['o', '', ['water']],
    ],
    told: 'The tags of a note in “Title of a”',
  },
  {
    name: 'who changed a note',
    sql: `UPDATE annotations SET editor = '{"name":7}' WHERE id = 'n'`,
    read: ({ annotations }) => annotations.get('n')?.note,
    left: 'Where?',
    told: 'Who changed a note in “Title of a”',
  },
  {
    name: 'what supports a passage',
    sql: `UPDATE passage_grades SET supports = '[1]'`,
    read: ({ grades }) => grades.passage('n'),
    left: { credibility: 2, supports: [], marking: 'TLP:RED' },
    told: 'What supports a passage in “Title of a”',
  },
  {
    name: 'what a correction does',
    sql: `UPDATE corrections SET action = '{"kind":"burn"}' WHERE id = 'r'`,
    read: ({ corrections }) => corrections.list().map(({ id }) => id),
    left: ['s'],
    told: 'What a correction of “Halvet” does in “Title of a”',
  },
  {
    name: 'the names of a watch list',
    sql: `UPDATE watch_lists SET names = '[{"name":"Halvet"}]'`,
    read: ({ watchLists }) => [watchLists.get('w'), watchLists.lists().length],
    left: [{ names: [] }, 1],
    told: 'The names of the watch list list.csv',
  },
  {
    name: 'a corrected figure',
    sql: `UPDATE figure_corrections SET body = '{"kind":"edit"}' WHERE id = 'f1'`,
    read: ({ figures }) => figures.corrections(),
    left: [{ ...EDIT, from: 'two' }],
    told: 'What was put right about a figure',
  },
  {
    name: 'what a report said',
    sql: `UPDATE reports SET contents = 'rubbish'`,
    read: ({ reports }) => [reports.next('t'), reports.series('t').map(({ contents }) => contents)],
    left: [2, [{ passages: [], figures: {}, names: [] }]],
    told: 'What report 1 “No. 1” said',
  },
  {
    name: 'a brief',
    sql: `UPDATE briefs SET body = '{"sections":{}}' WHERE id = 'brief'`,
    read: ({ briefs }) => briefs.list().map(({ id }) => id),
    left: ['second'],
    told: 'A brief',
  },
  {
    name: 'the machine’s analysis, which is made anew',
    sql: `UPDATE analyses SET packed = x'00ff'`,
    read: ({ analyses }) => [analyses.get(ARTICLE.sha256), analyses.missing('crf-1').length],
    left: [null, 2],
    told: null,
  },
  {
    name: 'the same with people’s rules over it',
    sql: `UPDATE corrected_analyses SET packed = substr(packed, 2)`,
    read: ({ corrected }) => corrected.of('a'),
    left: { mentions: [], entities: [] },
    told: null,
  },
];

/** Nothing else can be left out: these refuse, with the sentence. */
const refusals: readonly {
  readonly name: string;
  readonly sql: string;
  readonly work: (store: Store) => unknown;
  readonly told: string;
}[] = [
  {
    name: 'opening a damaged brief',
    sql: `UPDATE briefs SET body = '{}' WHERE id = 'brief'`,
    work: ({ briefs }) => briefs.get('brief'),
    told: 'A brief',
  },
  {
    name: 'an exchange over a damaged record',
    sql: `UPDATE merge_records SET state = '[]' WHERE id = 'a'`,
    work: ({ merge }) => merge.all(),
    told: 'What packs said of a record in “Title of a”',
  },
  {
    name: 'an undo whose journal is damaged',
    sql: `UPDATE history_changes SET "row" = '{"id":{}}'`,
    work: ({ history }) => history.undo(),
    told: 'What the journal keeps of a step',
  },
  {
    name: 'an exchange over a damaged note, which would count as changed',
    sql: `UPDATE annotations SET tags = '{}' WHERE id = 'n'`,
    work: ({ annotations, damage }) => damage.strictly(() => annotations.made()),
    told: 'The tags of a note in “Title of a”',
  },
];

const sentence = (what: string) =>
  `${what} can't be read any more: all else is there, and a backup may still have it.`;

function damaged(sql: string) {
  const library = temporaryStore();
  fill(library.store);
  const database = new Database(join(library.store.folder, 'library.db'));
  database.pragma('ignore_check_constraints = ON');
  database.exec(sql);
  database.close();
  return library;
}

describe('a damaged row loses nothing else', () => {
  test.each(cases)('$name', ({ sql, read, left, told }) => {
    using library = damaged(sql);
    const { damage } = library.store;
    const heard: string[] = [];
    damage.onFound = (words) => heard.push(words);
    expect(read(library.store)).toEqual(left);
    read(library.store);
    const expected = told === null ? [] : [sentence(told)];
    expect(damage.found).toEqual(expected);
    expect(heard).toEqual(expected);
  });

  test('a sound library tells of none', () => {
    using library = damaged('');
    for (const { read } of cases) read(library.store);
    for (const { work } of refusals) work(library.store);
    expect(library.store.damage.found).toEqual([]);
  });
});

describe('what can’t be left out is refused', () => {
  test.each(refusals)('$name', ({ sql, work, told }) => {
    using library = damaged(sql);
    expect(() => work(library.store)).toThrow(
      expect.objectContaining({ code: 'damaged-row', message: sentence(told) }),
    );
  });
});

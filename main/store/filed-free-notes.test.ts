import { expect, test } from 'vitest';
import filedFreeNotes from './migrations/080-filed-free-notes.ts';
import { migrations } from './migrations/migrations.ts';
import { openStore } from './store.ts';
import { NOW, olderArticle, olderLibrary, temporaryFolder } from './testing.ts';

const BEFORE = migrations.indexOf(filedFreeNotes);

const ROWS = `${olderArticle('story')}
  INSERT INTO annotations (id, article, sha256, "start", "end", quote, prefix, suffix, motivation, color, style,
    note, tags, author, created, modified)
  VALUES ('n1', 'story', 'text-story', 0, 5, 'story', '', '', 'highlighting', 'green', 'solid', '', '[]', '', '${NOW}',
    '${NOW}');
  INSERT INTO requirements (id, question, indicators, counted, places, due, marking, created)
  VALUES ('q1', 'Is it open?', '[]', NULL, '["Tolve"]', NULL, NULL, '${NOW}');
  INSERT INTO filings (id, requirement, places, day, words, figure, created, annotation)
  VALUES ('f1', 'q1', '["Tolve"]', '2031-03-02', 'No', NULL, '${NOW}', 'n1');
  INSERT INTO history_steps (stack, label, articles) VALUES ('undo', 'Change an answer', '["story"]');
  INSERT INTO history_changes (step, "table", operation, "row")
  VALUES ((SELECT max(id) FROM history_steps), 'filings', 'update',
    '{"id":"f1","requirement":"q1","places":"[]","day":null,"words":"Perhaps","figure":null,"created":"${NOW}","annotation":"n1"}');`;

test('what was filed before free notes could be is kept, and so is the way back to what it said', () => {
  using place = temporaryFolder();
  olderLibrary(place.folder, BEFORE, ROWS);
  const store = openStore(place.folder);
  try {
    const filing = { id: 'f1', requirement: 'q1', note: 'n1', figure: null, created: NOW };
    const now = { ...filing, places: ['Tolve'], day: '2031-03-02', words: 'No' };
    expect(store.requirements.filings()).toEqual([now]);
    store.history.undo();
    expect(store.requirements.filings()).toEqual([
      { ...filing, places: [], day: null, words: 'Perhaps' },
    ]);
    store.history.redo();
    expect(store.requirements.filings()).toEqual([now]);
  } finally {
    store.close();
  }
});

import { expect, test } from 'vitest';
import { openStore } from './store.ts';
import {
  NOW,
  newAnnotation,
  newArticle,
  olderArticle,
  olderLibrary,
  temporaryFolder,
  temporaryStore,
} from './testing.ts';

test('what nobody graded and what can’t be judged are kept apart', () => {
  using library = temporaryStore();
  const { store } = library;
  const story = newArticle('story', 'Heavy rain', { publisher: 'Radio' });
  store.articles.insert(story);
  for (const id of ['n1', 'n2', 'n3']) store.annotations.insert(newAnnotation(id, story, 'rain'));
  store.grades.setPassage('n1', { credibility: 6, supports: [], marking: null });
  store.grades.setPassage('n2', { credibility: null, supports: [], marking: 'TLP:RED' });
  store.grades.setPassage('n3', { credibility: null, supports: [], marking: null });
  expect(Object.fromEntries(store.grades.notes())).toEqual({
    n1: { reliability: null, credibility: 6, marking: null },
    n2: { reliability: null, credibility: null, marking: 'TLP:RED' },
  });
  const judged = { credibility: 2, supports: [], marking: null, said: 'It said 17.' } as const;
  store.grades.setPassage('n1', judged);
  expect(store.grades.passage('n1')).toEqual(judged);
  store.grades.setReliability('radio', 'F');
  expect(store.grades.reliability('radio')).toBe('F');
  store.grades.setReliability('radio', null);
  expect(store.grades.reliability('radio')).toBeNull();
});

test('an older library, which had one word for both, says nothing that nobody said', () => {
  using place = temporaryFolder();
  const row = JSON.stringify({
    annotation: 'n1',
    credibility: 6,
    supports: '[]',
    marking: 'INTERNAL',
  });
  olderLibrary(
    place.folder,
    24,
    `${olderArticle('story')}
    INSERT INTO annotations VALUES ('n1', 'story', 'text-story', 0, 5, 'story', '', '', 'highlighting', 'yellow',
      'solid', '', '[]', '', '${NOW}', '${NOW}', NULL, 'a1b2c3d4', NULL);
    INSERT INTO passage_grades VALUES ('n1', 6, '[]', 'TLP:RED');
    INSERT INTO history_steps VALUES (1, 'undo', 'Mark passage', '["story"]');
    INSERT INTO history_changes VALUES (1, 1, 'passage_grades', 'update', '${row}');`,
  );
  const store = openStore(place.folder);
  expect(store.grades.passage('n1')).toEqual({
    credibility: null,
    supports: [],
    marking: 'TLP:RED',
  });
  store.history.undo();
  expect(store.grades.passage('n1')).toEqual({
    credibility: null,
    supports: [],
    marking: 'INTERNAL',
  });
  store.close();
});

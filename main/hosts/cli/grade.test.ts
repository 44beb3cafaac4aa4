/** Grading from the terminal, through the real command lines. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IN_CLEAR, openTerminal } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-grade-'));

const STORY =
  'Heavy rain cut the only road to Karsana on Monday, the Amber River Authority said, leaving about 1,200 people without supplies until boats came.';
const OTHER =
  'Drivers who had waited at the bridge told how lorries for Karsana turned back one after another, so that some 1,200 people had no supplies, while the water stood knee high over the asphalt.';

const terminal = openTerminal();
const fieldbrief = (...args: readonly string[]) =>
  terminal([...args, '--library', join(folder, 'library')]);

/** Runs a command that must succeed and gives its one JSON document. */
function json(...args: readonly string[]) {
  const { status, stdout, stderr } = fieldbrief(...args, '--json');
  expect({ status, said: stderr.replace(IN_CLEAR, '') }).toEqual({ status: 0, said: '' });
  return JSON.parse(stdout);
}

function imported(name: string, text: string): string {
  const path = join(folder, `${name}.txt`);
  writeFileSync(path, `Rain, says ${name}\n\n${text}\n`);
  return json('import', path).imported[0].id;
}

const ids = { own: '', reprint: '', other: '', passage: '' };

beforeAll(() => {
  ids.own = imported('own', STORY);
  ids.reprint = imported('reprint', STORY);
  ids.other = imported('other', OTHER);
  const made = json('annotate', ids.own, '--quote', 'about 1,200 people');
  ids.passage = made.id;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('grade', () => {
  test('grades the source of an article', () => {
    expect(json('grade', ids.own, '--reliability', 'b')).toEqual({
      article: ids.own,
      source: 'Rain, says own',
      reliability: 'B',
    });
  });

  test('confirms a passage only with a second, independent source', () => {
    const beginning = ids.passage.replace('urn:uuid:', '').slice(0, 8);
    const alone = fieldbrief('grade', beginning, '--credibility', '1');
    expect(alone.status).toBe(1);
    expect(alone.stderr).toContain('needs a second, independent source: only Rain, says own');
    const reprinted = ['--credibility', '1', '--supported-by', ids.reprint];
    expect(fieldbrief('grade', beginning, ...reprinted).stderr).toContain('carry the same story');
    const confirmed = ['--credibility', '1', '--supported-by', `${ids.reprint},${ids.other}`];
    expect(json('grade', beginning, ...confirmed)).toEqual({
      annotation: ids.passage,
      credibility: 1,
      supports: [ids.reprint, ids.other],
      marking: null,
    });
    expect(fieldbrief('grade', beginning, '--supported-by', '').status).toBe(1);
  });

  test('marks a passage with a label of TLP or an own one, and takes it back', () => {
    const mark = (label: string) => json('grade', ids.passage, '--marking', label).marking;
    expect(mark('tlp white')).toBe('TLP:CLEAR');
    expect(mark('INTERNAL  USE')).toBe('INTERNAL USE');
    expect(fieldbrief('grade', ids.passage, '--marking', 'TLP:BLUE').status).toBe(1);
    expect(mark('none')).toBeNull();
  });

  for (const wrong of [
    [],
    ['--reliability', 'G'],
    ['--credibility', '7'],
    ['--reliability', 'B', '--credibility', '2'],
  ]) {
    test(`"grade ID ${wrong.join(' ')}" is a wrong command line`, () => {
      expect(fieldbrief('grade', 'abcd', ...wrong).status).toBe(2);
    });
  }

  test('an annotation that is not there is a sentence', () => {
    const { status, stderr } = fieldbrief('grade', 'ffff', '--credibility', '2');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining('no one annotation with the id “ffff”'),
    });
  });
});

test('documents are triaged, with a day and an owner', () => {
  const said = ['--state', 'aside', '--star', 'yes', '--due', '2031-03-05', '--owner', 'Amina'];
  const decided = { state: 'aside', starred: true, due: '2031-03-05', owner: 'Amina' };
  expect(json('triage', ids.own, ids.other, ...said)).toMatchObject([decided, decided]);
  expect(fieldbrief('triage', ids.own, '--due', 'none').stdout).toMatch(
    /Rain, says own {2}\(set aside, starred, owner: Amina\)/,
  );
  const wrong = [[ids.own], [ids.own, '--state', 'burnt'], [ids.own, '--due', 'soon']];
  expect(wrong.map((args) => fieldbrief('triage', ...args).status)).toEqual([2, 2, 2]);
});

test('documents are kept together in a dossier, and go by its name', () => {
  expect(json('dossier')).toEqual([]);
  expect(fieldbrief('dossier', 'make', 'x'.repeat(201)).stderr).toContain('at most 200 letters');
  const { id } = json('dossier', 'make', 'Roads of the valley', '--about', 'What is open');
  expect(json('dossier', 'add', 'roads of the valley', ids.own)).toMatchObject({ changed: 1 });
  expect(json('dossier')).toMatchObject([{ id, articles: 1 }]);
  expect(fieldbrief('dossier', 'show', id.slice(0, 8)).stdout).toContain('What is open');
  const out = join(folder, 'roads.fieldbrief');
  expect(json('pack', 'dossier:Roads of the valley', '--out', out)).toMatchObject({ articles: 1 });
  json('dossier', 'take-out', id, ids.own);
  expect(fieldbrief('pack', `dossier:${id}`, '--out', out).stderr).toContain('No document lies in');
  expect(json('dossier', 'remove', id)).toEqual({ removed: id });
  expect(fieldbrief('dossier', 'show', id).status).toBe(1);
  expect(fieldbrief('dossier', 'add', id).status).toBe(2);
});

test('a question is asked, answered by a note, drawn as a matrix and written as a table', () => {
  expect(json('requirement')).toEqual([]);
  const asked = json(
    ...['requirement', 'add', 'Who is without supplies?', '--place', 'Karsana'],
    ...['--place', 'كسلا', '--counts', 'affected', '--due', '2031-03-20'],
  );
  expect(asked).toMatchObject({ places: ['Karsana', 'كسلا'], counted: { topic: 'affected' } });
  const begun = asked.id.slice(0, 8);
  const filed = ['requirement', 'file', begun, ids.passage, '--place', 'karsana'];
  json(...filed, '--as-of', '2031-03-03', '--answer', 'About 1,200');
  expect(json('requirement', 'list')).toMatchObject([{ id: asked.id, filings: 1 }]);
  const { stdout } = fieldbrief('requirement', 'matrix');
  expect(stdout).toMatch(/Karsana: answered\n {4}About 1,200 {2}2031-03-03 .*\n {2}كسلا: GAP\n/);
  const out = join(folder, 'matrix.csv');
  expect(json('requirement', 'matrix', '--by', 'week', '--weeks', '2', '--out', out).rows).toBe(2);
  expect(readFileSync(out, 'utf8')).toContain('Who is without supplies?');
  expect(json('requirement', 'remove', begun)).toEqual([asked.id]);
  const wrong = [
    ['requirement', 'burn'],
    ['requirement', 'add'],
    ['requirement', 'matrix', '--by', 'moon'],
    ['requirement', 'file', begun],
  ];
  expect(wrong.map((args) => fieldbrief(...args).status)).toEqual([2, 2, 2, 2]);
  expect(fieldbrief('requirement', 'add', 'What?', '--counts', 'moons').stderr).toContain('claims');
  expect(fieldbrief('requirement', 'remove', 'zz').status).toBe(1);
});

test('a framework of tags is loaded, listed and taken away; rows that are left out are named', () => {
  const path = join(folder, 'desk.csv');
  writeFileSync(path, 'Sector,Severity\nWASH,High\n,Low,stray\n');
  const { stderr, stdout } = fieldbrief('framework', 'load', path);
  expect(stderr).toContain('line 3 has a cell in column 3, which has no head');
  expect(stdout).toContain('Sector: WASH');
  expect(json('framework')).toMatchObject([{ name: 'desk.csv' }]);
  expect(json('framework', 'remove', 'desk.csv')).toEqual({ removed: 'desk.csv' });
  const wrong = [['burn'], ['load'], ['remove', 'a', 'b'], ['remove', 'desk.csv']];
  expect(wrong.map((args) => fieldbrief('framework', ...args).status)).toEqual([2, 2, 2, 1]);
});

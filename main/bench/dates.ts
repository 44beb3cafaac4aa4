/** Dates: span and value of labelled sentences, ours beside chrono-node in one run. */
import * as chrono from 'chrono-node';
import { analyseEntities } from '#domain/entities/analyse.ts';
import { createEngine } from '#domain/entities/engine.ts';
import { DATED_SETS } from './dates/labelled/sets.ts';
import { ours } from './dates/ours.ts';
import { type DateReader, type DateScore, scoreDates } from './dates/score.ts';

const ROUNDS = 200;

export async function run(): Promise<void> {
  const readers: Readonly<Record<string, DateReader>> = { ours, 'chrono-node': chronoDates };
  console.log('Dates: share of the labelled dates; a value counts with its words');
  console.log(row('', COLUMNS));
  for (const [name, sets] of Object.entries(DATED_SETS)) {
    for (const [reader, read] of Object.entries(readers))
      console.log(row(`${name}, ${reader}`, cells(scoreDates(sets, read))));
  }
  speed();
}

const COLUMNS = [
  'sentences',
  'dates',
  'span',
  'span+value',
  'sentence',
  'no day common',
  'open right',
  'open wrong',
  'precision',
];

const cells = (score: DateScore): string[] => [
  String(score.sentences),
  String(score.labelled),
  percent(score.spans, score.labelled),
  percent(score.right, score.labelled),
  percent(score.whole, score.sentences),
  percent(score.apart, score.placed),
  `${score.openRight}/${score.open}`,
  String(score.openWrong),
  percent(score.right, score.found),
];

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`;

const row = (name: string, columns: readonly string[]): string =>
  `${name.padEnd(36)}${columns.map((column) => column.padStart(14)).join('')}`;

/** What chrono-node reads, as far as it is certain: a month without a day is the whole month. */
function chronoDates(text: string, published: string): ReturnType<DateReader> {
  return chrono
    .parse(text, new Date(`${published}T12:00:00`))
    .map(({ index, text: words, start, end }) => {
      const [first, last] = [ends(start), ends(end ?? start)];
      const value = first.from === last.to ? first.from : `${first.from}..${last.to}`;
      return { start: index, end: index + words.length, value };
    });
}

function ends(parsed: chrono.ParsedComponents): { from: string; to: string } {
  const [year, month, day] = [parsed.get('year'), parsed.get('month'), parsed.get('day')];
  const iso = (m: number, d: number) =>
    new Date(Date.UTC(year ?? 0, m - 1, d)).toISOString().slice(0, 10);
  const known = (part: chrono.Component) => parsed.isCertain(part);
  if (known('day') || known('weekday') || known('hour'))
    return { from: iso(month ?? 1, day ?? 1), to: iso(month ?? 1, day ?? 1) };
  if (known('month')) return { from: iso(month ?? 1, 1), to: iso((month ?? 1) + 1, 0) };
  if (known('year')) return { from: iso(1, 1), to: iso(12, 31) };
  return { from: iso(month ?? 1, day ?? 1), to: iso(month ?? 1, day ?? 1) };
}

function speed(): void {
  const engine = createEngine({});
  const text = Object.values(DATED_SETS)
    .flat()
    .flatMap(({ sentences }) => sentences.map(([sentence]) => sentence))
    .join('\n');
  const time = (work: () => unknown): number => {
    const started = performance.now();
    for (let round = 0; round < ROUNDS / 10; round += 1) work();
    return (performance.now() - started) / (ROUNDS / 10);
  };
  const mine = time(() => analyseEntities(engine, text, { published: '2026-03-12' }));
  const theirs = time(() => chrono.parse(text));
  console.log(
    `${text.length} characters: ours with all other patterns ${mine.toFixed(0)} ms, chrono-node ${theirs.toFixed(0)} ms`,
  );
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locateAll } from '#domain/anchoring/locate.ts';
import type { Placement } from '#domain/anchoring/placement.ts';
import type { Anchor } from '#domain/annotation.ts';
import type { Span } from '#domain/document.ts';
import { countWords } from '#domain/text/words.ts';
import { annotationsFor, isToTheLetter, truthOf, verdictOn } from './anchoring-truth.ts';
import { printKinship } from './kinship.ts';
import { MUTATIONS, type Mutation } from './mutations.ts';
import { positionOnly, quoteMatch } from './peer-quote-match.ts';
import { Random } from './random.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SHARED = join(ROOT, '../shared/data');
const PER_ARTICLE = 200;

type Method = (before: string, after: string, anchors: readonly Anchor[]) => (Span | null)[];

const spanOf = (placement: Placement): Span | null =>
  placement.state === 'lost' ? null : placement;

const METHODS: Readonly<Record<string, Method>> = {
  'ours, old revision known': (before, after, anchors) =>
    locateAll(before, after, anchors).map(spanOf),
  'ours, quote and context only': (_, after, anchors) =>
    locateAll(null, after, anchors).map(spanOf),
  'quote match as Hypothesis publishes it': (_, after, anchors) =>
    anchors.map((anchor) => quoteMatch(after, anchor)),
  'positions only': (_, after, anchors) => anchors.map((anchor) => positionOnly(after, anchor)),
};

/** Prints, for each mutation and method, what was found again, misplaced and lost, and the time. */
export async function run(): Promise<void> {
  const articles = readArticles();
  if (articles.length < 2) {
    console.log(
      'Anchoring: no articles to measure with; neither the samples nor ../shared are here.',
    );
    return;
  }
  const words = articles.reduce((sum, text) => sum + countWords(text), 0);
  console.log(
    `Anchoring: ${articles.length} articles (${words} words), ${PER_ARTICLE} annotations each, every mutation once.`,
  );
  console.log(
    'light: at least 90 % of the letters are left; stands: at least half; wrong: of all.',
  );
  for (const [name, method] of Object.entries(METHODS)) {
    console.log(`\n${name}`);
    console.log(
      `${'mutation'.padEnd(24)} light right  stands right  stands lost   wrong  to the letter  ms/article`,
    );
    const total = new Tally();
    for (const [index, mutation] of MUTATIONS.entries()) {
      const tally = new Tally();
      for (const [number, text] of articles.entries()) {
        const donor = articles[(number + 1) % articles.length] ?? text;
        trial(tally, method, mutation, text, donor, new Random(1000 * index + number));
      }
      tally.print(mutation.name);
      total.add(tally);
    }
    total.print('all');
  }
  time(articles.join('\n\n'));
  printKinship(articles);
}

function trial(
  tally: Tally,
  method: Method,
  mutation: Mutation,
  text: string,
  donor: string,
  random: Random,
): void {
  const anchors = annotationsFor(text, PER_ARTICLE, random);
  const mutated = mutation.apply(text, donor, random);
  const started = performance.now();
  const placements = method(text, mutated.text, anchors);
  tally.took(performance.now() - started);
  for (const [index, anchor] of anchors.entries()) {
    const truth = truthOf(text, mutated, anchor);
    const placement = placements[index] ?? null;
    const verdict = verdictOn(truth, placement);
    tally.count(truth.fate, verdict, placement !== null && isToTheLetter(truth, placement));
  }
}

class Tally {
  readonly #counts = new Map<string, number>();
  #milliseconds = 0;
  #articles = 0;

  took(milliseconds: number): void {
    this.#milliseconds += milliseconds;
    this.#articles += 1;
  }

  count(fate: string, verdict: string, toTheLetter: boolean): void {
    this.#increase(`${fate} ${verdict}`, 1);
    if (verdict === 'right' && toTheLetter) this.#increase('to the letter', 1);
  }

  add(other: Tally): void {
    for (const [key, count] of other.#counts) this.#increase(key, count);
    this.#milliseconds += other.#milliseconds;
    this.#articles += other.#articles;
  }

  print(name: string): void {
    const sum = (fates: string[], verdicts: string[]) =>
      fates.reduce(
        (all, fate) =>
          all +
          verdicts.reduce((n, verdict) => n + (this.#counts.get(`${fate} ${verdict}`) ?? 0), 0),
        0,
      );
    const every = ['right', 'wrong', 'lost'];
    const fates = ['light', 'stands', 'torn', 'gone'];
    const standing = ['light', 'stands'];
    const percent = (part: number, whole: number) =>
      whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;
    console.log(
      [
        name.padEnd(24),
        percent(sum(['light'], ['right']), sum(['light'], every)).padStart(11),
        percent(sum(standing, ['right']), sum(standing, every)).padStart(13),
        percent(sum(standing, ['lost']), sum(standing, every)).padStart(12),
        percent(sum(fates, ['wrong']), sum(fates, every)).padStart(8),
        percent(this.#counts.get('to the letter') ?? 0, sum(fates, ['right'])).padStart(14),
        (this.#milliseconds / this.#articles).toFixed(1).padStart(11),
      ].join(' '),
    );
  }

  #increase(key: string, by: number): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + by);
  }
}

/** 1,000 annotations against a revision of 50,000 words with 5 % of the words replaced. */
function time(library: string): void {
  const paragraphs = library.split('\n\n');
  const taken: string[] = [];
  for (let words = 0, at = 0; words < 50_000 && at < paragraphs.length * 20; at += 1) {
    const paragraph = paragraphs[at % paragraphs.length] ?? '';
    taken.push(paragraph);
    words += countWords(paragraph);
  }
  const text = taken.join('\n\n');
  const random = new Random(7);
  const anchors = annotationsFor(text, 1_000, random);
  const replaced = MUTATIONS.find(({ name }) => name === 'words replaced, 5 %');
  const after = replaced?.apply(text, library.slice(0, 20_000), random).text ?? text;
  console.log(`\n1,000 annotations against ${countWords(after)} words, 5 % of them replaced:`);
  for (const [name, method] of Object.entries(METHODS)) {
    // A thousand approximate searches of such a text take minutes; fifty tell the same.
    const some = name.startsWith('quote match') ? anchors.slice(0, 50) : anchors;
    const times = [0, 1, 2].map(() => {
      const started = performance.now();
      method(text, after, some);
      return ((performance.now() - started) * anchors.length) / some.length;
    });
    const median = times.toSorted((a, b) => a - b)[1] ?? 0;
    const note = some.length < anchors.length ? ` (from ${some.length})` : '';
    console.log(`${name.padEnd(42)} ${median.toFixed(0).padStart(7)} ms${note}`);
  }
}

/** Articles of 300 words and more: our samples, and what lies beside the project for trials. */
function readArticles(): string[] {
  const texts = [...readSamples(), ...readTrials()].map((text) =>
    text
      .split(/\n+/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n\n'),
  );
  return texts.filter((text) => countWords(text) >= 300);
}

function readSamples(): string[] {
  const folder = join(ROOT, 'assets/sample-library');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function readTrials(): string[] {
  const story = join(SHARED, 'idlib-article.txt');
  const texts = existsSync(story) ? [readFileSync(story, 'utf8')] : [];
  for (const [name, most] of [
    ['re3d-a', 12],
    ['gum-open', 12],
    ['wikigold', 10],
    ['grobid-wiki', 2],
  ] as const) {
    const file = join(SHARED, 'ner', `${name}.jsonl`);
    if (!existsSync(file)) continue;
    const documents = readFileSync(file, 'utf8').trim().split('\n');
    const long = documents
      .map((line) => String((JSON.parse(line) as { text: unknown }).text))
      .filter((text) => countWords(text) >= 300);
    texts.push(...long.slice(0, most));
  }
  return texts;
}

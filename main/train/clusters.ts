/**
 * Classes of words that stand between the same neighbours, from unlabelled text: the exchange algorithm
 * (Martin, Liermann and Ney 1998). Each word in turn moves to the class in which the classes of neighbours
 * foretell each other best: the sum of n log n over pairs of classes, less that over classes, is highest.
 * A pass costs words × classes × neighbouring classes; all is counted in whole numbers, so the result is
 * the same on every machine.
 */
export function clusterWords(
  sentences: readonly (readonly string[])[],
  { classes, least, passes }: { classes: number; least: number; passes: number },
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word);
  const ids = new Map(words.map((word, index) => [word, index]));
  // Two classes stay for themselves: the ends of sentences, and words too rare to be placed.
  const [EDGE, RARE] = [words.length, words.length + 1];
  const bigrams = neighbours(sentences, ids, EDGE, RARE);
  const all = classes + 2;
  const classOf = Int32Array.from({ length: words.length + 2 }, (_, word) =>
    word === EDGE ? classes : word === RARE ? classes + 1 : word % classes,
  );
  const pairs = new Int32Array(all * all);
  const totals = new Int32Array(all);
  for (let word = 0; word < words.length + 2; word += 1) {
    const { nexts, nextCounts } = bigrams[word] as Neighbours;
    nexts.forEach((next, index) => {
      const cell = (classOf[word] as number) * all + (classOf[next] as number);
      pairs[cell] = (pairs[cell] as number) + (nextCounts[index] as number);
    });
  }
  const occurrences = words.map((_, word) =>
    (bigrams[word] as Neighbours).nextCounts.reduce((sum, count) => sum + count, 0),
  );
  occurrences.forEach((count, word) => {
    const at = classOf[word] as number;
    totals[at] = (totals[at] as number) + count;
  });
  const log = logTable(1 << 16);
  const after = new Int32Array(all);
  const before = new Int32Array(all);
  for (let pass = 0; pass < passes; pass += 1) {
    let moved = 0;
    for (let word = 0; word < words.length; word += 1) {
      const { nexts, nextCounts, previous, previousCounts, own } = bigrams[word] as Neighbours;
      const from = classOf[word] as number;
      after.fill(0);
      before.fill(0);
      const touchedAfter: number[] = [];
      const touchedBefore: number[] = [];
      nexts.forEach((next, index) => {
        if (next === word) return;
        const at = classOf[next] as number;
        if (after[at] === 0) touchedAfter.push(at);
        after[at] = (after[at] as number) + (nextCounts[index] as number);
      });
      previous.forEach((earlier, index) => {
        if (earlier === word) return;
        const at = classOf[earlier] as number;
        if (before[at] === 0) touchedBefore.push(at);
        before[at] = (before[at] as number) + (previousCounts[index] as number);
      });
      const count = occurrences[word] as number;
      shift(pairs, totals, all, from, after, before, touchedAfter, touchedBefore, own, count, -1);
      let best = from;
      let top = Number.NEGATIVE_INFINITY;
      for (let to = 0; to < classes; to += 1) {
        let gain = 2 * (log(totals[to] as number) - log((totals[to] as number) + count));
        const self = (after[to] as number) + (before[to] as number) + own;
        const inner = pairs[to * all + to] as number;
        if (self > 0) gain += log(inner + self) - log(inner);
        for (const other of touchedAfter) {
          if (other === to) continue;
          const known = pairs[to * all + other] as number;
          gain += log(known + (after[other] as number)) - log(known);
        }
        for (const other of touchedBefore) {
          if (other === to) continue;
          const known = pairs[other * all + to] as number;
          gain += log(known + (before[other] as number)) - log(known);
        }
        if (gain > top + 1e-9) {
          top = gain;
          best = to;
        }
      }
      if (best !== from) moved += 1;
      classOf[word] = best;
      shift(pairs, totals, all, best, after, before, touchedAfter, touchedBefore, own, count, 1);
    }
    if (moved < words.length / 500) break;
  }
  return new Map(words.map((word, index) => [word, classOf[index] as number]));
}

function shift(
  pairs: Int32Array,
  totals: Int32Array,
  all: number,
  at: number,
  after: Int32Array,
  before: Int32Array,
  touchedAfter: readonly number[],
  touchedBefore: readonly number[],
  own: number,
  count: number,
  sign: 1 | -1,
): void {
  for (const other of touchedAfter)
    pairs[at * all + other] = (pairs[at * all + other] as number) + sign * (after[other] as number);
  for (const other of touchedBefore)
    pairs[other * all + at] =
      (pairs[other * all + at] as number) + sign * (before[other] as number);
  pairs[at * all + at] = (pairs[at * all + at] as number) + sign * own;
  totals[at] = (totals[at] as number) + sign * count;
}

interface Neighbours {
  readonly nexts: number[];
  readonly nextCounts: number[];
  readonly previous: number[];
  readonly previousCounts: number[];
  /** How often the word follows itself. */
  own: number;
}

function neighbours(
  sentences: readonly (readonly string[])[],
  ids: ReadonlyMap<string, number>,
  edge: number,
  rare: number,
): Neighbours[] {
  const size = ids.size + 2;
  const counts = new Map<number, number>();
  for (const sentence of sentences) {
    let last = edge;
    for (const word of sentence) {
      const id = ids.get(word) ?? rare;
      counts.set(last * size + id, (counts.get(last * size + id) ?? 0) + 1);
      last = id;
    }
    counts.set(last * size + edge, (counts.get(last * size + edge) ?? 0) + 1);
  }
  const table = Array.from(
    { length: size },
    (): Neighbours => ({ nexts: [], nextCounts: [], previous: [], previousCounts: [], own: 0 }),
  );
  for (const [key, count] of counts) {
    const [one, other] = [Math.floor(key / size), key % size];
    const [left, right] = [table[one] as Neighbours, table[other] as Neighbours];
    left.nexts.push(other);
    left.nextCounts.push(count);
    right.previous.push(one);
    right.previousCounts.push(count);
    if (one === other) left.own = count;
  }
  return table;
}

/** n log n, looked up for the many small numbers. */
function logTable(size: number): (count: number) => number {
  const table = Float64Array.from({ length: size }, (_, count) =>
    count === 0 ? 0 : count * Math.log(count),
  );
  return (count) => (count < size ? (table[count] as number) : count * Math.log(count));
}

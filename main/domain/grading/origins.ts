/** Which supporting articles tell one story: confirmation needs independent origins, not mastheads. */

export interface Support {
  /** The article's id. */
  readonly article: string;
  /** Shown in the reason; the article's id when it has none. */
  readonly publisher: string | null;
  /** The article's canonical text. */
  readonly text: string;
  /** Who wrote it and contributed, where it says so. */
  readonly byline?: string | null;
  readonly credits?: string | null;
  readonly dateline?: string | null;
}

/** Words in a row that two independent reporters seldom share by chance. */
const SHINGLE = 6;
/** The share of the shorter text's shingles in the longer one that makes them one story. */
const SAME_STORY = 0.3;
/** Shingles that are compared per text; keeps long documents cheap. */
const MOST_SHINGLES = 5_000;

/**
 * Groups articles by origin: reprints, excerpts and lightly edited copies of one text fall together.
 * Groups and their members keep the order given.
 */
export function groupByOrigin(supports: readonly Support[]): Support[][] {
  const groups: { members: Support[]; shingles: ReadonlySet<string>[] }[] = [];
  for (const support of supports) {
    const own = shingles(support.text);
    const related = groups.filter((group) => group.shingles.some((other) => sameStory(own, other)));
    const [first, ...rest] = related;
    if (!first) {
      groups.push({ members: [support], shingles: [own] });
      continue;
    }
    first.members.push(support);
    first.shingles.push(own);
    // A text that resembles two groups shows that they are one.
    for (const group of rest) {
      first.members.push(...group.members);
      first.shingles.push(...group.shingles);
      groups.splice(groups.indexOf(group), 1);
    }
  }
  const order = (support: Support) => supports.indexOf(support);
  return groups.map(({ members }) => members.sort((a, b) => order(a) - order(b)));
}

function sameStory(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return false;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared / small.size >= SAME_STORY;
}

function shingles(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<string>();
  const length = Math.min(SHINGLE, words.length);
  for (let at = 0; length > 0 && at + length <= words.length; at += 1) {
    if (found.size >= MOST_SHINGLES) break;
    found.add(words.slice(at, at + length).join(' '));
  }
  return found;
}

import type { Span } from '../../document.ts';
import { foldName } from '../fold.ts';
import { tokenise } from '../tokens.ts';
import { soundKey } from '../transliteration.ts';
import type { WatchList, WatchName } from './parse-watch-list.ts';

export interface WatchHit extends Span {
  readonly watch: WatchName;
  /** `exact` to the letter but for case and diacritics; `variant` by a listed or sounded spelling. */
  readonly match: 'exact' | 'variant';
}

/** No name of more words is looked for. */
const MOST_WORDS = 8;

/** Where names of the list stand in the text, longest first and never overlapping. One pass over the words. */
export function matchWatchList(text: string, list: WatchList): WatchHit[] {
  const index = indexes.get(list) ?? indexOf(list);
  indexes.set(list, index);
  const hits: WatchHit[] = [];
  const { word, start, end, count } = tokenise(text);
  const parts = word.map((token) => ({
    folded: foldName(token),
    isWord: /[\p{L}\p{N}]/u.test(token),
  }));
  const sounds = new Map<string, string>();
  const soundOf = (folded: string): string => {
    const known = sounds.get(folded);
    if (known !== undefined) return known;
    const sound = soundKey(folded);
    if (sounds.size < 50_000) sounds.set(folded, sound);
    return sound;
  };
  for (let at = 0; at < count; ) {
    const hit = parts[at]?.isWord ? longest(index, parts, soundOf, at) : null;
    if (hit) {
      hits.push({
        start: start[at] ?? 0,
        end: end[hit.last] ?? 0,
        watch: hit.watch,
        match: hit.match,
      });
      at = hit.last + 1;
    } else at += 1;
  }
  return hits;
}

interface Index {
  readonly exact: ReadonlyMap<string, WatchName>;
  readonly sounds: ReadonlyMap<string, WatchName>;
  readonly firstWords: ReadonlySet<string>;
}

/** A list is looked for in one text after another. */
const indexes = new WeakMap<WatchList, Index>();

function indexOf(list: WatchList): Index {
  const exact = new Map<string, WatchName>();
  const sounds = new Map<string, WatchName>();
  const firstWords = new Set<string>();
  for (const watch of list.names) {
    for (const form of [watch.name, ...watch.variants]) {
      const key = plainKey(form);
      if (key === '') continue;
      if (form === watch.name && !exact.has(key)) exact.set(key, watch);
      const sound = soundKey(form);
      // A sound of three letters or less is shared by too many words.
      if (sound.length > 3 && !sounds.has(sound)) sounds.set(sound, watch);
      else if (!sounds.has(key)) sounds.set(key, watch);
      firstWords.add(key.split(' ', 1)[0] ?? '').add(sound.split(' ', 1)[0] ?? '');
    }
  }
  return { exact, sounds, firstWords };
}

const plainKey = (name: string): string =>
  foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function longest(
  { exact, sounds, firstWords }: Index,
  parts: readonly { folded: string; isWord: boolean }[],
  soundOf: (folded: string) => string,
  at: number,
): { last: number; watch: WatchName; match: WatchHit['match'] } | null {
  const first = parts[at]?.folded ?? '';
  const article = /^(?:al|el|the|ad|ar|as|ash|at|az|an)$/.test(first);
  if (!article && !firstWords.has(first) && !firstWords.has(soundOf(first))) return null;
  let best: { last: number; watch: WatchName; match: WatchHit['match'] } | null = null;
  const words: string[] = [];
  for (let last = at; last < parts.length && words.length < MOST_WORDS; last += 1) {
    const part = parts[last];
    if (!part) break;
    if (!part.isWord) {
      if (!/^[-–’'.]$/.test(part.folded) && part.folded !== '') break;
      continue;
    }
    words.push(part.folded);
    const key = words.join(' ');
    const same = exact.get(key);
    if (same) best = { last, watch: same, match: 'exact' };
    else {
      const sounded =
        sounds.get(words.length === 1 ? soundOf(part.folded) : soundKey(key)) ?? sounds.get(key);
      if (sounded && !(article && words.length === 1))
        best = { last, watch: sounded, match: 'variant' };
    }
  }
  return best;
}

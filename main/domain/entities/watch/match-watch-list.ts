import type { Span } from '../../document.ts';
import { foldName } from '../../language/fold.ts';
import { soundKey } from '../../language/transliteration.ts';
import { tokenise } from '../../reading/tokens.ts';
import type { WatchName, WatchNames } from './parse-watch-list.ts';

export interface WatchHit extends Span {
  readonly watch: WatchName;
  /** `exact` to the letter but for case (not of acronyms) and diacritics; `variant` by a listed or sounded spelling. */
  readonly match: 'exact' | 'variant';
}

/** No name of more words is looked for. */
const MOST_WORDS = 8;

/** Where names of the list stand in the text, longest first and never overlapping. One pass over the words. */
export function matchWatchList(text: string, list: WatchNames): WatchHit[] {
  const index = indexes.get(list) ?? indexOf(list);
  indexes.set(list, index);
  const hits: WatchHit[] = [];
  const { word, start, end, count } = tokenise(text);
  const parts = word.map((token) => ({
    folded: withoutStops(foldName(token)),
    isWord: /[\p{L}\p{N}]/u.test(token),
    isSmall: /^\P{Lu}*\p{Ll}\P{Lu}*$/u.test(token),
    isCapitals: !/\p{Ll}/u.test(token),
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

interface Part {
  readonly folded: string;
  readonly isWord: boolean;
  readonly isSmall: boolean;
  readonly isCapitals: boolean;
}

/** A form to look for; "WHO" and "IS" are other words than "who" and "is". */
interface Form {
  readonly watch: WatchName;
  readonly match: WatchHit['match'];
  readonly isShout: boolean;
}

interface Index {
  readonly written: ReadonlyMap<string, Form>;
  readonly sounds: ReadonlyMap<string, Form>;
  readonly firstWords: ReadonlySet<string>;
}

/** A list is looked for in one text after another. */
const indexes = new WeakMap<WatchNames, Index>();

function indexOf(list: WatchNames): Index {
  const written = new Map<string, Form>();
  const sounds = new Map<string, Form>();
  const firstWords = new Set<string>();
  for (const watch of list.names) {
    for (const form of [watch.name, ...watch.variants]) {
      const key = plainKey(form);
      if (key === '') continue;
      const match = form === watch.name ? 'exact' : 'variant';
      const meant = { watch, match, isShout: /^(?:\p{Lu}\.?){2,5}$/u.test(form) } as const;
      if (match === 'exact' ? written.get(key)?.match !== match : !written.has(key))
        written.set(key, meant);
      const sound = soundKey(form);
      // A sound of three letters or less is shared by too many words.
      if (sound.length > 3 && !sounds.has(sound)) sounds.set(sound, meant);
      firstWords.add(key.split(' ', 1)[0] ?? '').add(sound.split(' ', 1)[0] ?? '');
    }
  }
  return { written, sounds, firstWords };
}

/** "W.H.O." as "WHO". */
const withoutStops = (text: string): string => text.replace(/\b(\p{L})\./gu, '$1');

const plainKey = (name: string): string =>
  withoutStops(foldName(name))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function longest(
  { written, sounds, firstWords }: Index,
  parts: readonly Part[],
  soundOf: (folded: string) => string,
  at: number,
): { last: number; watch: WatchName; match: WatchHit['match'] } | null {
  const first = parts[at]?.folded ?? '';
  const article = /^(?:al|el|the|ad|ar|as|ash|at|az|an)$/.test(first);
  if (!article && !firstWords.has(first) && !firstWords.has(soundOf(first))) return null;
  let best: { last: number; watch: WatchName; match: WatchHit['match'] } | null = null;
  const words: string[] = [];
  let small = true;
  let capitals = true;
  for (let last = at; last < parts.length && words.length < MOST_WORDS; last += 1) {
    const part = parts[last];
    if (!part) break;
    if (!part.isWord) {
      if (!/^[-\u2010\u2011–’'.]$/.test(part.folded) && part.folded !== '') break;
      continue;
    }
    words.push(part.folded);
    const key = words.join(' ');
    small &&= part.isSmall;
    capitals &&= part.isCapitals;
    const same = written.get(key);
    const alike = same ?? sounds.get(words.length === 1 ? soundOf(part.folded) : soundKey(key));
    if (!alike || (!same && article && words.length === 1)) continue;
    // What only sounds like a name must be written like one.
    if (alike.isShout ? capitals : same || !small)
      best = { last, watch: alike.watch, match: same?.match ?? 'variant' };
  }
  return best;
}

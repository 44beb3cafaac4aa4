import type { Scene } from '../scene.ts';

/** The end of a pair of latitude and longitude that begins at token `at`, or null. */
export function pairAt(scene: Scene, at: number): number | null {
  const first = angleAt(scene, at, 90, /^[NS]$/);
  if (!first) return null;
  const comma = /^[,;/]$/.test(scene.words[first.end]?.word ?? '') ? 1 : 0;
  const second = angleAt(scene, first.end + comma, 180, /^[EW]$/);
  if (!second) return null;
  // Two bare decimals are a pair only with a comma and as many places as a position needs.
  if (first.marked && second.marked) return second.end;
  return comma === 1 && first.places >= 3 && second.places >= 3 ? second.end : null;
}

interface Angle {
  readonly end: number;
  readonly marked: boolean;
  readonly places: number;
}

/** "35.93", "-35.93°", "35°55′48″N", "N 35.93". */
function angleAt(scene: Scene, at: number, most: number, pole: RegExp): Angle | null {
  const word = (offset: number): string => scene.words[offset]?.word ?? '';
  let end = at;
  let marked = false;
  if (pole.test(word(end))) {
    marked = true;
    end += 1;
  }
  if (word(end) === '-' || word(end) === '−' || word(end) === '+') end += 1;
  const degrees = word(end);
  if (!/^\d{1,3}(?:\.\d{1,8})?$/.test(degrees) || Number(degrees) > most) return null;
  end += 1;
  if (/^[°º]$/.test(word(end))) {
    end += 1;
    for (const sign of [/^['′’]$/, /^["″”'′’]$/]) {
      if (!/^\d{1,2}(?:\.\d{1,6})?$/.test(word(end)) || !sign.test(word(end + 1))) break;
      end += 2;
      while (sign.test(word(end)) && scene.glued(end)) end += 1;
    }
    if (!marked && pole.test(word(end))) {
      marked = true;
      end += 1;
    }
  } else if (!marked && pole.test(word(end)) && degrees.includes('.')) {
    marked = true;
    end += 1;
  }
  return { end, marked, places: degrees.split('.')[1]?.length ?? 0 };
}

/** Military Grid Reference System: "37S CU 12345 67890", also written together. */
export function mgrsAt(scene: Scene, at: number): number | null {
  const from = scene.tokens.start[at] ?? 0;
  const window = scene.text.slice(from, from + 24);
  const match =
    /^(?:[1-9]|[1-5]\d|60)[C-HJ-NP-X] ?[A-HJ-NP-Z][A-HJ-NP-V] ?(?:\d{5} \d{5}|\d{4} \d{4}|\d{3} \d{3}|\d{10}|\d{8}|\d{6}|\d{4})(?!\d)/.exec(
      window,
    );
  if (!match) return null;
  let end = at;
  while (end < scene.tokens.count && (scene.tokens.end[end] ?? 0) <= from + match[0].length)
    end += 1;
  return (scene.tokens.end[end - 1] ?? 0) === from + match[0].length ? end : null;
}

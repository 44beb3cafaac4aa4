import type { Scene } from '../../../reading/scene.ts';

/** The end of a pair of latitude and longitude that begins at token `at`, or null. */
export function pairAt(scene: Scene, at: number): number | null {
  const written = writtenAt(scene, at);
  if (written !== null) return written;
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
  const match = MGRS.exec(scene.text.slice(from, from + 24));
  return match ? tokenEndingAt(scene, at, from + match[0].length) : null;
}
const MGRS =
  /^(?:[1-9]|[1-5]\d|60)[C-HJ-NP-X] ?[A-HJ-NP-Z][A-HJ-NP-V] ?(?:\d{5} \d{5}|\d{4} \d{4}|\d{3} \d{3}|\d{10}|\d{8}|\d{6}|\d{4})(?!\d)/;

/**
 * Ways of writing a position whose signs the tokeniser joins: "36.2021,37.1343", "N36°12.126' E037°08.058'",
 * "361207N 0370803E". None is longer than the window, and each part of the expressions is bounded.
 */
function writtenAt(scene: Scene, at: number): number | null {
  if (
    scene.glued(at) &&
    /^[\p{L}\p{N}.,-]$/u.test(scene.text[(scene.tokens.start[at] ?? 0) - 1] ?? '')
  )
    return null;
  const from = scene.tokens.start[at] ?? 0;
  const window = scene.text.slice(from, from + LONGEST);
  for (const way of WAYS) {
    const match = way.exec(window);
    if (match && inBounds(match)) return tokenEndingAt(scene, at, from + match[0].length);
  }
  return null;
}
const LONGEST = 64;
const MINUTES = `(?: ?\\d{1,2}(?:\\.\\d{1,6})? ?['′’](?: ?\\d{1,2}(?:\\.\\d{1,6})? ?(?:["″”]|['′’]{2}))?)?`;
const angle = (name: string): string => `(?<${name}>\\d{1,3}(?:\\.\\d{1,8})?) ?[°º˚]${MINUTES}`;
const BETWEEN = ' ?[,;/]? ?';
const WAYS: readonly RegExp[] = [
  new RegExp(`^[NS] ?${angle('lat')}${BETWEEN}[EW] ?${angle('lon')}(?![\\p{L}\\p{N}])`, 'u'),
  new RegExp(
    `^[NS] ?(?<lat>\\d{1,2}\\.\\d{2,8})${BETWEEN}[EW] ?(?<lon>\\d{1,3}\\.\\d{2,8})(?![\\p{L}\\p{N}])`,
    'u',
  ),
  /^-?(?<lat>\d{1,2}\.\d{3,8}),-?(?<lon>\d{1,3}\.\d{3,8})(?![\p{L}\p{N}]|[.,]\d)/u,
  /^(?<lat>\d\d)[0-5]\d(?:[0-5]\d(?:\.\d{1,3})?)?[NS] ?[,/]? ?(?<lon>[01]\d\d)[0-5]\d(?:[0-5]\d(?:\.\d{1,3})?)?[EW](?![\p{L}\p{N}])/u,
];

const inBounds = ({ groups }: RegExpExecArray): boolean =>
  Number(groups?.lat) <= 90 && Number(groups?.lon) <= 180;

/** The token after the one that ends at an offset; null where none ends. */
function tokenEndingAt(scene: Scene, at: number, offset: number): number | null {
  let end = at;
  while (end < scene.tokens.count && (scene.tokens.end[end] ?? 0) <= offset) end += 1;
  return scene.tokens.end[end - 1] === offset ? end : null;
}

import type { Scene } from '../../../reading/scene.ts';
import type { EntityType } from '../../types.ts';
import type { Finding } from '../finding.ts';
import { RANK } from '../finding.ts';
import { mgrsAt, pairAt } from './coordinates.ts';
import { telephoneEnd } from './telephones.ts';

/** How far a web address may reach; longer ones are cut there. */
const LONGEST_URL = 2048;

/**
 * Web and e-mail addresses, telephone numbers and coordinates: found by their signs ("://", "@", "+",
 * "°"), each read a bounded way to both sides. Offsets are those of the text.
 */
export function contactAt(scene: Scene, at: number): Finding | null {
  const { tokens, words } = scene;
  const word = words[at]?.lower ?? '';
  if ((word === 'http' || word === 'https' || word === 'ftp') && words[at + 1]?.word === ':') {
    return finding(scene, at, urlEnd(scene, at), 'url');
  }
  if (word === 'www' && words[at + 1]?.word === '.')
    return finding(scene, at, urlEnd(scene, at), 'url');
  if (word.startsWith('www.')) return finding(scene, at, urlEnd(scene, at), 'url');
  if (word === '@') return mail(scene, at);
  if (word === '+' || word === '(' || /^\d/.test(word)) {
    const reading = pairAt(scene, at) ?? mgrsAt(scene, at);
    if (reading) return finding(scene, at, reading, 'coordinate');
    const dialled = telephoneEnd(scene, at);
    return dialled === null ? null : finding(scene, at, dialled, 'phone');
  }
  if (word === '-' || /^[ns](?:\d{1,2})?$/.test(word)) {
    const reading = pairAt(scene, at);
    return reading && at < tokens.count ? finding(scene, at, reading, 'coordinate') : null;
  }
  return null;
}

function finding(scene: Scene, first: number, end: number, type: EntityType): Finding | null {
  return end > first && end <= scene.tokens.count
    ? { first, end, type, confidence: 0.97, rank: RANK.contact }
    : null;
}

/** Tokens glued to one another up to half a surrogate pair, without the stops and closing marks that end a sentence. */
function urlEnd(scene: Scene, first: number): number {
  const from = scene.tokens.start[first] ?? 0;
  let end = first + 1;
  while (
    end < scene.tokens.count &&
    scene.glued(end) &&
    (scene.tokens.end[end] ?? 0) - from <= LONGEST_URL &&
    !/^(?:[<>"“”«»]|[\ud800-\udfff])$/.test(scene.words[end]?.word ?? '')
  ) {
    end += 1;
  }
  while (end > first + 1 && /^[.,;:!?)\]'’]$/.test(scene.words[end - 1]?.word ?? '')) end -= 1;
  return end;
}

function mail(scene: Scene, at: number): Finding | null {
  let first = at;
  while (
    first > at - 16 &&
    scene.glued(first) &&
    /^[\p{L}\p{N}._+-]+$/u.test(scene.words[first - 1]?.word ?? '')
  )
    first -= 1;
  let end = at + 1;
  let dots = 0;
  while (end < at + 16 && end < scene.tokens.count && scene.glued(end)) {
    const word = scene.words[end]?.word ?? '';
    if (!/^[\p{L}\p{N}.-]+$/u.test(word)) break;
    dots += word.includes('.') ? 1 : 0;
    end += 1;
  }
  while (end > at + 1 && /^[.-]$/.test(scene.words[end - 1]?.word ?? '')) end -= 1;
  return first < at && dots > 0 && end > at + 2 ? finding(scene, first, end, 'email') : null;
}

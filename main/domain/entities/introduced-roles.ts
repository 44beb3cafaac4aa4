import { type Finding, RANK, type Scene } from './scene.ts';

/**
 * Heads by which a text goes on speaking of an organisation that it has named. Commoner ones
 * ("ministry", "company") are left out: they as often mean another of their kind.
 */
const HEADS = new Set([
  'observatory',
  'brigade',
  'battalion',
  'militia',
  'federation',
  'foundation',
  'institute',
]);

/** "the observatory" after "Syrian Observatory for Human Rights", when only one such was named before. */
export function introducedRoles(scene: Scene, names: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  const named = new Map<string, Set<string>>();
  let next = 0;
  for (let at = 0; at < scene.tokens.count; at += 1) {
    for (; next < names.length && (names[next]?.first ?? 0) <= at; next += 1)
      remember(scene, names[next], named);
    const head = scene.words[at];
    if (!head || !HEADS.has(head.word) || scene.words[at - 1]?.lower !== 'the') continue;
    if (named.get(head.word)?.size !== 1) continue;
    found.push({ first: at, end: at + 1, type: 'organization', confidence: 0.6, rank: RANK.thing });
  }
  return found;
}

function remember(scene: Scene, name: Finding | undefined, named: Map<string, Set<string>>): void {
  if (name?.type !== 'organization' || name.end - name.first < 2) return;
  const words = scene.words.slice(name.first, name.end).map(({ folded }) => folded);
  for (const word of words) {
    if (HEADS.has(word)) named.set(word, (named.get(word) ?? new Set()).add(words.join(' ')));
  }
}

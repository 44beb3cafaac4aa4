import { GIVEN_NAMES } from '../../../language/ar/names/given-names.ts';
import { ARABIC_NAMES } from '../../../language/ar/names.ts';
import { BESIDE, endsFeminineAdjective, SPEECH } from '../../../language/ar/vocabulary.ts';
import { foldName } from '../../../language/fold.ts';
import { type Reading, readingsOf } from '../../../reading/arabic-prefixes.ts';
import type { Scene } from '../../../reading/scene.ts';
import type { EntityType } from '../../types.ts';
import type { Finding } from '../finding.ts';
import { afterAnd, before, findingOf, foldedAt, isOneOf, isQuoted, type Reader } from './reader.ts';

interface Listed {
  readonly words: readonly string[];
  readonly type: 'place' | 'organization' | 'person';
  readonly doubtful: boolean;
}

const isNamed = (type: EntityType): type is Listed['type'] =>
  type === 'place' || type === 'organization' || type === 'person';

const BY_FIRST_WORD: ReadonlyMap<string, readonly Listed[]> = (() => {
  const index = new Map<string, Listed[]>();
  for (const { arabic, type, doubtful } of ARABIC_NAMES) {
    if (!isNamed(type)) continue;
    const words = foldName(arabic).split(' ');
    const first = words[0] ?? '';
    const known = index.get(first);
    if (known) known.push({ words, type, doubtful });
    else index.set(first, [{ words, type, doubtful }]);
  }
  for (const names of index.values()) names.sort((a, b) => b.words.length - a.words.length);
  return index;
})();

interface Hit {
  readonly name: Listed;
  readonly reading: Reading;
  readonly end: number;
}

/** The names of the list that begin at `at`: the whole word's before those after a prefix, longest first. */
function* hits(scene: Scene, at: number, readings = readingsOf(scene, at)): Generator<Hit> {
  // "فاطمة" is no "ف" before "أطمة".
  const given = GIVEN_NAMES.has(foldedAt(scene, at));
  for (const reading of readings) {
    if (given && reading.skip > 0) continue;
    for (const name of BY_FIRST_WORD.get(reading.folded) ?? []) {
      const { words } = name;
      let length = 1;
      while (length < words.length && foldedAt(scene, at + length) === words[length]) length += 1;
      if (length === words.length) yield { name, reading, end: at + length };
    }
  }
}

/** The longest listed name; one that is a common word too only where something says that it is a name. */
export function listed(reader: Reader, at: number): Finding | null {
  for (const { name, reading, end } of hits(reader.scene, at)) {
    const confidence = name.doubtful ? confidenceOf(reader, at, end, name, reading) : 0.85;
    if (confidence === 0) continue;
    // Once Bashar al-Assad is named, "الأسد" is no lion.
    if (name.type === 'person') {
      reader.met.add(`person ${name.words.at(-1)}`);
      if (name.words.length > 1) reader.surnames.add(name.words.at(-1) ?? '');
    }
    return findingOf(at, end, name.type, confidence, reading.skip);
  }
  return null;
}

/** The longest listed name of a type after the word for its kind, where no name is doubtful. */
export function listedAs(
  scene: Scene,
  at: number,
  type: EntityType,
  reading: Reading = { folded: foldedAt(scene, at), skip: 0 },
): Finding | null {
  for (const { name, end } of hits(scene, at, [reading])) {
    if (name.type === type) return findingOf(at, end, type, 0.8, reading.skip);
  }
  return null;
}

/** Whether a listed name that is no common word begins at `at`. */
export function beginsListed(scene: Scene, at: number): boolean {
  for (const { name } of hits(scene, at)) if (!name.doubtful) return true;
  return false;
}

/** How sure it is that a common word is a name; 0 when nothing says so. */
function confidenceOf(
  reader: Reader,
  at: number,
  end: number,
  { type, words }: Listed,
  { folded, skip }: Reading,
): number {
  const { scene, met } = reader;
  if (type === 'organization' && endsFeminineAdjective(foldedAt(scene, end))) return 0;
  if (folded === VERB && skip === 0 && scene.tokens.opens[at] === 1) return 0;
  const key = `${type} ${words.join(' ')}`;
  const last = skip === 0 ? before(scene, at) : -1;
  const beside =
    (last >= 0 && isOneOf(scene, last, BESIDE[type])) ||
    (type !== 'place' && last >= 0 && isOneOf(scene, last, SPEECH)) ||
    (type !== 'place' && precedes(scene, end)) ||
    (type === 'organization' && isQuoted(scene, at) && CLOSING.has(foldedAt(scene, end))) ||
    inRow(reader, at, end, type, skip > 0);
  if (beside) {
    met.add(key);
    return 0.7;
  }
  // What is a verb in the next sentence is not known by the sentence before.
  return folded !== VERB && type !== 'place' && met.has(key) ? 0.6 : 0;
}
/** "فتح": also "opened" and "the opening of", which stand in the same texts as the movement. */
const VERB = 'فتح';

const CLOSING = new Set(['»', '"', '”', '’']);

const precedes = (scene: Scene, at: number): boolean =>
  scene.tokens.opens[at] === 0 && SPEECH.has(foldedAt(scene, at));

/** "فتح وحماس", "منبج والباب": beside another of its type; `joined` when "و" was read before it. */
function inRow(
  { scene, last }: Reader,
  at: number,
  end: number,
  type: EntityType,
  joined: boolean,
): boolean {
  const and = joined && foldedAt(scene, at).startsWith('و');
  if (and && last?.end === at && last.type === type) return true;
  const next = goesOnWith(scene, end);
  if (!next) return false;
  for (const { name } of hits(scene, end, [next])) if (name.type === type) return true;
  return false;
}

const goesOnWith = (scene: Scene, at: number): Reading | undefined =>
  scene.tokens.opens[at] === 0 ? afterAnd(scene, at) : undefined;

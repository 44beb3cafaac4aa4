import type { EntityAnalysis, EntityType } from '#domain/entities/types.ts';
import { newArticle } from '../store/testing.ts';
import { sha256 } from '../workflows/articles/prepare-revision.ts';
import { READ_AT_ONCE } from '../workflows/names/analyse-articles.ts';
import type { Workspace } from '../workflows/workspace.ts';
import { generatedName } from './generated-name.ts';
import { Random } from './random.ts';

const SENTENCES = 34;
/** Articles written in one act, as an import of a folder is. */
const AT_ONCE = 500;

/**
 * Texts and the names in them are generated together, a few names often and most of them seldom. Gives back the bytes
 * of text.
 */
export function fillLibrary({ store }: Workspace, size: number): number {
  const random = new Random(11);
  let bytes = 0;
  for (let from = 0; from < size; from += AT_ONCE) {
    const stories = Array.from({ length: Math.min(AT_ONCE, size - from) }, () => story(random));
    store.history.act('Import', [], () => {
      for (const [at, { text }] of stories.entries()) {
        const published = `2026-${String(1 + random.below(12)).padStart(2, '0')}-15`;
        const article = newArticle(`article-${from + at}`, text, { published });
        store.articles.insert({ ...article, sha256: sha256(text) });
        bytes += Buffer.byteLength(text);
      }
    });
    const read = stories.map(({ text, analysis }) => ({ sha256: sha256(text), analysis }));
    for (let at = 0; at < read.length; at += READ_AT_ONCE) {
      store.analyses.putAll('bench', read.slice(at, at + READ_AT_ONCE));
    }
  }
  return bytes;
}

const KINDS: readonly (readonly [EntityType, number])[] = [
  ['person', 8_000],
  ['place', 3_000],
  ['organization', 2_000],
];
const DEEDS = ['reached', 'left', 'shelled', 'supplied', 'met', 'closed the road to'];
const ENDS = ['before dawn', 'with 12 trucks', 'after the rain', 'for the third time'];

/** A story with its names where they stand. */
function story(random: Random): { readonly text: string; readonly analysis: EntityAnalysis } {
  const mentions: EntityAnalysis['mentions'][number][] = [];
  const entities = new Map<
    string,
    EntityAnalysis['entities'][number] & { readonly mentions: number[] }
  >();
  let text = '';
  const say = (words: string) => {
    text += words;
  };
  const call = ([type, count]: readonly [EntityType, number]) => {
    const name = nameOf(type, Math.floor(random.next() ** 4 * count));
    const key = `${type} ${name}`;
    const id = `e${entities.size + 1}`;
    const entity = entities.get(key) ?? { id, type, name, aliases: [], mentions: [] };
    entities.set(key, entity);
    entity.mentions.push(mentions.length);
    const start = text.length;
    say(name);
    mentions.push({ start, end: text.length, type, entity: entity.id, confidence: 0.9 });
  };
  for (let count = 0; count < SENTENCES; count += 1) {
    if (count > 0) say(count % 4 === 0 ? '\n\n' : ' ');
    call(random.pick(KINDS));
    say(` ${random.pick(DEEDS)} `);
    call(random.pick(KINDS));
    say(` with the water supply of ${generatedName(random.below(30_000))} ${random.pick(ENDS)}.`);
  }
  return { text, analysis: { mentions, entities: [...entities.values()] } };
}

const capital = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;

function nameOf(type: EntityType, rank: number): string {
  const own = capital(generatedName(rank));
  if (type === 'person') return `${capital(generatedName((rank * 7) % 900))} ${own}`;
  return type === 'organization' ? `${own} Relief Agency` : own;
}

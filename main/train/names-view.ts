import type { GoldDocument, GoldEntity } from './corpus.ts';
import rules from './names-view.json' with { type: 'json' };

/**
 * The corpora in one convention: a name is a name. `names-view.json` says what that is, with its lists;
 * here its rules are carried out. `namesView` is what the measure counts; `learnableNames` is what the
 * tagger learns, which goes further where a corpus marks phrases around names.
 */
export const namesView = (documents: readonly GoldDocument[]): GoldDocument[] =>
  documents.map((document) => ({ ...document, entities: disjoint(scored(document)) }));

export function learnableNames(documents: readonly GoldDocument[]): GoldDocument[] {
  const viewed = documents.map((document) => ({ ...document, entities: scored(document) }));
  const known = knownNames(viewed);
  return viewed.map((document) => ({
    ...document,
    entities: disjoint(document.entities.flatMap((entity) => learnt(document, entity, known))),
  }));
}

const { score, learn } = rules;
const set = (list: readonly string[]): ReadonlySet<string> => new Set(list);
const TYPES = set(score.types);
const ARTICLES = set(score.articles);
const ARTICLE_NAMES = set(score.articleNames);
const TITLES = set(score.titles);
const BEFORE_TITLES = set(score.beforeTitles);
const TITLES_ALONE = set(score.titlesAlone);
const HEADS = set(learn.heads);
const PHRASE_CORPORA = set(learn.phraseCorpora);
const IN_NAMES = set(learn.inNames);

interface Word {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly lower: string;
}

function scored(document: GoldDocument): GoldEntity[] {
  const people = new Set(
    document.entities.filter(({ type }) => type === 'PER').map(({ text }) => text),
  );
  return document.entities.flatMap((entity) => {
    if (!TYPES.has(entity.type)) return [];
    const bare = withoutArticles(document, entity);
    const name = bare && entity.type === 'PER' ? withoutTitles(document, bare, people) : bare;
    return name && isWritten(name.text) ? [name] : [];
  });
}

/** With a capital, or in a script that has none. */
const isWritten = (text: string): boolean => /\p{Lu}|\p{Lo}/u.test(text);

function withoutArticles(document: GoldDocument, entity: GoldEntity): GoldEntity | null {
  let { start, end } = entity;
  for (;;) {
    const text = document.text.slice(start, end);
    const lead = /^(?:[\s"'“‘«([]+|\p{L}+\s+)/u.exec(text)?.[0] ?? '';
    const word = lead.trim();
    const rest = text.slice(lead.length);
    const isArticle =
      ARTICLES.has(word.toLowerCase()) &&
      (word === word.toLowerCase() || word === 'The' || PHRASE_CORPORA.has(document.corpus)) &&
      !isArticleName(word, rest);
    if (lead === '' || rest === '' || (/^\p{L}/u.test(word) && !isArticle)) break;
    start += lead.length;
  }
  const tail =
    (PHRASE_CORPORA.has(document.corpus) ? TAIL : TAIL_SIGNS).exec(
      document.text.slice(start, end),
    )?.[0] ?? '';
  const open = document.text.slice(start, end - tail.length).includes('(');
  if (tail && !(open && tail.includes(')'))) end -= tail.length;
  return spanOf(document, entity.type, start, end);
}

const TAIL = /(?:['’]s?|[\s,;:"”»)\]]+)+$/u;
const TAIL_SIGNS = /[\s,;:"”»)\]]+$/u;

const isArticleName = (article: string, rest: string): boolean =>
  article === 'The' && ARTICLE_NAMES.has(rest.toLowerCase());

function withoutTitles(
  document: GoldDocument,
  entity: GoldEntity,
  people: ReadonlySet<string>,
): GoldEntity | null {
  const lower = entity.text.toLowerCase().replace(/\s+/g, ' ');
  if (score.titleNames.some((name) => lower === name || lower.startsWith(`${name} `)))
    return entity;
  const words = wordsOf(entity);
  if (TITLES_ALONE.has(words.map(({ lower: word }) => word).join(' '))) return null;
  let first = 0;
  for (let at = 0; at < words.length - 1; at += 1) {
    const word = words[at]?.lower ?? '';
    if (TITLES.has(word)) first = at + 1;
    else if (!BEFORE_TITLES.has(word)) break;
  }
  const left = words[first];
  if (!left) return null;
  const name = spanOf(document, 'PER', left.start, entity.end);
  const isName = !/^(?:of|for|to|[-\d])/.test(left.word) && !isOffice(words.slice(first));
  if (name && isName && (first === 0 || /^\p{Lu}|-\p{Lu}/u.test(left.word))) return name;
  for (const word of words.slice(first + 1)) {
    const end = spanOf(document, 'PER', word.start, entity.end);
    if (end && people.has(end.text)) return end;
  }
  return null;
}

/** "HRW's deputy Middle East director", "Governor of Virginia": what somebody is, not how he is called. */
const isOffice = (words: readonly Word[]): boolean =>
  words.some(({ lower }) => TITLES.has(lower)) &&
  words.some(({ word }) => word === 'of' || word === 'for' || TITLES.has(word));

/** A name in letters of its own: split, bared of kinds, or the names inside a phrase. */
function learnt(
  document: GoldDocument,
  entity: GoldEntity,
  known: ReadonlyMap<string, string>,
): GoldEntity[] {
  if (entity.type === 'LOC' && learn.splitPlaces && /^[^,]+(?:, [^,]+){1,2}$/.test(entity.text))
    return entity.text.split(', ').reduce<{ at: number; parts: GoldEntity[] }>(
      ({ at, parts }, part) => ({
        at: at + part.length + 2,
        parts: [
          ...parts,
          ...learnt(document, { ...entity, start: at, end: at + part.length, text: part }, known),
        ],
      }),
      { at: entity.start, parts: [] },
    ).parts;
  if (!PHRASE_CORPORA.has(document.corpus)) return [entity];
  const bare = entity.type === 'LOC' ? withoutKind(document, entity) : entity;
  if (!isPhrase(bare)) {
    const type = bare.type === 'ORG' && known.get(bare.text) === 'LOC' ? 'LOC' : bare.type;
    return isWritten(bare.text) ? [{ ...bare, type }] : [];
  }
  return learn.innerNames ? innerNames(document, bare, known) : [];
}

function withoutKind(document: GoldDocument, entity: GoldEntity): GoldEntity {
  const words = wordsOf(entity);
  let [from, to] = [0, words.length];
  const isHead = (at: number): boolean => HEADS.has(words[at]?.word ?? '');
  while (from < to - 1) {
    const second = words[from + 1]?.word;
    if (isHead(from)) from += second === 'of' || second === 'in' ? 2 : 1;
    else if (words[from]?.word === 'the') from += 1;
    else break;
  }
  while (to > from + 1 && isHead(to - 1)) to -= 1;
  const [first, last] = [words[from], words[to - 1]];
  return (first && last && spanOf(document, 'LOC', first.start, last.end)) ?? entity;
}

/** Has a word in small letters that names don't have, so that it is no name as a whole. */
function isPhrase(entity: GoldEntity): boolean {
  const words = wordsOf(entity);
  return words.some(
    ({ word }, at) => /^\p{Ll}+$/u.test(word) && (!IN_NAMES.has(word) || at === words.length - 1),
  );
}

function innerNames(
  document: GoldDocument,
  entity: GoldEntity,
  known: ReadonlyMap<string, string>,
): GoldEntity[] {
  const words = wordsOf(entity);
  const found: GoldEntity[] = [];
  for (let at = 0; at < words.length; ) {
    let taken = 0;
    for (let end = words.length; end > at && taken === 0; end -= 1) {
      const span = spanOf(document, 'LOC', words[at]?.start ?? 0, words[end - 1]?.end ?? 0);
      const bare = span && withoutArticles(document, span);
      const type = bare && bare.start === span.start ? known.get(bare.text) : undefined;
      if (bare && type && bare.text.length < entity.text.length) {
        found.push({ ...bare, type });
        taken = end - at;
      }
    }
    at += Math.max(1, taken);
  }
  return found;
}

/** The type that each mark mostly has, of those that are names as they stand. */
function knownNames(documents: readonly GoldDocument[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const document of documents) {
    for (const entity of document.entities) {
      if (isPhrase(entity)) continue;
      const types = counts.get(entity.text) ?? new Map<string, number>();
      // Countries are places, whatever a corpus says of what they do.
      const weight = entity.type === 'LOC' ? 3 : 1;
      counts.set(entity.text, types.set(entity.type, (types.get(entity.type) ?? 0) + weight));
    }
  }
  return new Map(
    [...counts].map(([text, types]) => [
      text,
      [...types].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '',
    ]),
  );
}

function wordsOf({ start, text }: GoldEntity): Word[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
    const bare = word.replace(/[,;:\u200e]+$/u, '');
    return {
      start: start + index,
      end: start + index + bare.length,
      word: bare,
      lower: bare.toLowerCase().replace(/\.$/, ''),
    };
  });
}

function spanOf(
  document: GoldDocument,
  type: string,
  start: number,
  end: number,
): GoldEntity | null {
  const text = document.text.slice(start, end);
  return text.trim() === '' ? null : { start, end, type, text };
}

/** Of marks that overlap the longer. */
function disjoint(entities: readonly GoldEntity[]): GoldEntity[] {
  const kept: GoldEntity[] = [];
  for (const entity of [...entities].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  )) {
    if (!kept.some(({ start, end }) => start < entity.end && entity.start < end)) kept.push(entity);
  }
  return kept.sort((a, b) => a.start - b.start);
}

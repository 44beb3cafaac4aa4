import { analyseEntities } from '#domain/entities/analyse.ts';
import type { EntityEngine } from '#domain/entities/engine.ts';
import type { EntityType } from '#domain/entities/types.ts';
import { tokenise } from '#domain/reading/tokens.ts';
import type { GoldDocument, GoldEntity } from './corpus.ts';
import seen from './newswire-names.json' with { type: 'json' };

const TYPES: Partial<Record<EntityType, string>> = {
  person: 'PER',
  place: 'LOC',
  organization: 'ORG',
};
/** Sentences that are read together, so that a name said in one decides in another. */
const TOGETHER = 400;
/** A form that is marked so often, and so nearly always, is marked everywhere. */
const SURE = { times: 5, share: 0.9, type: 0.8 };

const NO_NAMES = new Set(seen.noNames);
const GIVEN_TYPES = byForm(seen.types);
const MISSED = byForm(seen.missed);

function byForm(lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([type, forms]) => forms.map((form) => [form, type] as const)),
  );
}

/**
 * The newswire as an engine marks it, made to agree with itself and with what a person saw wrong in it:
 * a name has the type that it mostly has, and stands marked wherever it stands.
 */
export function markNewswire(engine: EntityEngine, newswire: readonly string[]): GoldDocument[] {
  const documents: GoldDocument[] = [];
  for (let from = 0; from < newswire.length; from += TOGETHER) {
    const text = newswire.slice(from, from + TOGETHER).join('\n');
    const entities = analyseEntities(engine, text, {}).mentions.flatMap(
      ({ start, end, type }): GoldEntity[] => {
        const kind = TYPES[type];
        const name = kind && { start, end: wholeEnd(text, end, kind), type: kind };
        return name ? [{ ...name, text: text.slice(start, name.end) }] : [];
      },
    );
    documents.push({
      id: `newswire-${from}`,
      corpus: 'newswire',
      source: 'newswire',
      licence: 'public domain',
      text,
      entities: entities.filter(({ text: form }) => !NO_NAMES.has(form)),
    });
  }
  const types = settledTypes(documents);
  const forms = sureForms(documents, types);
  return documents.map((document) => markAll(document, types, forms));
}

/** "Ban Ki" before "-moon" goes on; "Bush" before "-led" does not. */
function wholeEnd(text: string, end: number, type: string): number {
  const rest = /^-(\p{Ll}{2,8})(?!\p{L})/u.exec(text.slice(end, end + 12));
  return rest && type === 'PER' && !AFTER_NAMES.test(rest[1] ?? '') ? end + rest[0].length : end;
}
const AFTER_NAMES =
  /^(?:led|backed|era|style|appointed|controlled|run|held|ruled|based|born|owned|like|allied|bound|made|affiliated|linked|mediated|loyal|sponsored|approved|brokered|supported|dominated|occupied|administered)$/;

function settledTypes(documents: readonly GoldDocument[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { entities } of documents) {
    for (const { text, type } of entities) {
      const types = counts.get(text) ?? new Map<string, number>();
      counts.set(text, types.set(type, (types.get(type) ?? 0) + 1));
    }
  }
  const settled = new Map<string, string>();
  for (const [text, types] of counts) {
    const all = [...types.values()].reduce((sum, count) => sum + count, 0);
    const [[type = '', most = 0] = []] = [...types].sort((a, b) => b[1] - a[1]);
    if (most / all >= SURE.type) settled.set(text, type);
  }
  for (const [form, type] of GIVEN_TYPES) settled.set(form, type);
  return settled;
}

/** The forms to be marked wherever they stand, with their types. */
function sureForms(
  documents: readonly GoldDocument[],
  types: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const marked = new Map<string, number>();
  for (const { entities } of documents)
    for (const { text } of entities) marked.set(text, (marked.get(text) ?? 0) + 1);
  const often = new Set([...marked].filter(([, n]) => n >= SURE.times).map(([form]) => form));
  const all = new Map<string, number>();
  for (const { text } of documents) {
    for (const { form } of candidates(text, often)) all.set(form, (all.get(form) ?? 0) + 1);
  }
  const sure = new Map(MISSED);
  for (const form of often) {
    const type = types.get(form);
    if (type && (marked.get(form) ?? 0) >= SURE.share * (all.get(form) ?? 1)) sure.set(form, type);
  }
  return sure;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

const MOST_WORDS = 9;

/** Where `forms` stand in the text, the longest at each place. */
function candidates(text: string, forms: { has(form: string): boolean }): Candidate[] {
  const { start, end, count } = tokenise(text);
  const found: Candidate[] = [];
  for (let at = 0; at < count; at += 1) {
    const first = start[at] as number;
    if (!/^(?:al-|\p{Lu})/u.test(text.slice(first, first + 3))) continue;
    for (let last = Math.min(count, at + MOST_WORDS) - 1; last >= at; last -= 1) {
      const form = text.slice(first, end[last]);
      if (!forms.has(form)) continue;
      found.push({ start: first, end: end[last] as number, form });
      at = last;
      break;
    }
  }
  return found;
}

function markAll(
  document: GoldDocument,
  types: ReadonlyMap<string, string>,
  forms: ReadonlyMap<string, string>,
): GoldDocument {
  const own = document.entities.map((entity) => ({
    ...entity,
    type: types.get(entity.text) ?? entity.type,
  }));
  const taken = new Uint8Array(document.text.length);
  for (const { start, end } of own) taken.fill(1, start, end);
  const more: GoldEntity[] = [];
  const swallowed = new Set<GoldEntity>();
  for (const { start, end, form } of candidates(document.text, forms)) {
    const inside = own.filter((entity) => entity.start < end && start < entity.end);
    // A longer form takes the place of marks that lie in it.
    if (inside.some((entity) => entity.start < start || entity.end > end)) continue;
    if (inside.some((entity) => entity.start === start && entity.end === end)) continue;
    for (const entity of inside) swallowed.add(entity);
    more.push({ start, end, text: form, type: forms.get(form) ?? 'ORG' });
  }
  const entities = [...own.filter((entity) => !swallowed.has(entity)), ...more];
  return { ...document, entities: entities.sort((a, b) => a.start - b.start) };
}

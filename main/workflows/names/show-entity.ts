import type { Request } from '#contract';
import type { EntityArticle, EntityPage, LibraryEntity } from '#contract/names.ts';
import type { Span } from '#domain/document.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { fold } from '#domain/text/folded-text.ts';
import type { EntityNote } from '../../store/entities/row.ts';
import type { Store } from '../../store/store.ts';
import { readLabel } from '../articles/mark-article.ts';
import { overtaken, type Workspace } from '../workspace.ts';
import {
  EntityLookup,
  entitiesOf,
  entityOf,
  idsOf,
  type Linked,
  linkedIn,
  shownEntity,
} from './library-entities.ts';
import { ArticleEvidence, libraryEvidence } from './name-evidence.ts';

/** Code units shown on each side of a mention. */
const CONTEXT = 90;
/** A name of every article is shown where it was named last. */
const MOST_ARTICLES = 200;
const MOST_RELATED = 40;
const MOST_ROLES = 4;

/** Names over the library or a dossier, most mentioned first. */
export function listEntities(
  { store }: Workspace,
  { query, type, limit, dossier }: Request<'entities.list'>,
): { entities: LibraryEntity[]; total: number } {
  const filter = { query: fold(query.trim()), type, limit };
  const { list, total } = entitiesOf(store, dossier, filter);
  return { entities: list.map(shownEntity), total };
}

export const findEntity = (
  { store }: Workspace,
  { article, entity }: Request<'entities.find'>,
): string | null => linkedIn(store, store.corrected.of(article))(entity)?.id ?? null;

/** Everything about one entity: where it stands, with whom, and what people wrote about it. */
export function showEntity({ store }: Workspace, id: string): Result<EntityPage> {
  const entity = entityOf(store, id);
  if (!entity) return noEntity(id);
  const newest = store.entities.newestWith(entity.names, 'published', MOST_ARTICLES);
  const passages = store.entities.passages(newest);
  const lookup = new EntityLookup(store);
  const entities = lookup.entitiesOf(
    [...passages.values()].flatMap(({ paragraphs }) => paragraphs.flat()),
  );
  const together = new Map<number, number>();
  const articles: EntityArticle[] = [];
  const notes: EntityPage['notes'][number][] = [];
  const forms = new Set(entity.aliases);
  const evidence = new ArticleEvidence();
  const roles = new Map<string, number>();
  const names = new Set(entity.names.map(({ name }) => name));
  for (const articleId of newest) {
    const told = store.articles.text(articleId);
    const analysis = told && store.corrected.unsettled(articleId);
    if (!told || !analysis) continue;
    const calledHere = lookup.calledIn(analysis, names);
    const { text } = told;
    const ownEntities = analysis.entities.filter(
      ({ id: one }) => calledHere(one)?.entity === entity.number,
    );
    const own = new Set(ownEntities.map(({ id: one }) => one));
    for (const { name, aliases, role } of ownEntities) {
      for (const form of [name, ...aliases]) forms.add(form);
      if (role !== undefined) roles.set(role, (roles.get(role) ?? 0) + 1);
    }
    evidence.add(() => store.articles.get(articleId), text, analysis, ownEntities);
    const mentions = analysis.mentions.filter((mention) => own.has(mention.entity));
    articles.push({
      id: articleId,
      title: told.title,
      publisher: told.publisher,
      published: told.published,
      mentions: mentions.map((mention) => ({ end: mention.end, ...inContext(text, mention) })),
    });
    for (const paragraph of passages.get(articleId)?.paragraphs ?? []) {
      const numbers = new Set(paragraph.flatMap((name) => entities.get(name) ?? []));
      if (!numbers.delete(entity.number)) continue;
      for (const other of numbers) together.set(other, (together.get(other) ?? 0) + 1);
    }
    for (const note of store.annotations.list(articleId)) {
      const touches = mentions.some(({ start, end }) => start < note.end && end > note.start);
      if (touches && note.placement?.state !== 'lost') notes.push(note);
    }
  }
  const { note, marking: noteMarking } = noteOf(store, entity);
  return ok({
    entity: { ...shownEntity(entity), aliases: [...forms].filter((form) => form !== entity.name) },
    roles: mostSaid(roles),
    note,
    noteMarking,
    articles,
    related: mostTogether(together, lookup),
    links: [...evidence.links, ...libraryEvidence(store, entity)],
    watched: watchedBy(store, articles),
    notes,
  });
}

/** Those that stand in most paragraphs with it, of those the most mentioned. */
function mostTogether(
  together: ReadonlyMap<number, number>,
  lookup: EntityLookup,
): EntityPage['related'] {
  const most = [...together].sort(([, many], [, few]) => few - many);
  // Of those that stand there as often as the last one, all are looked up.
  const least = most[MOST_RELATED - 1]?.[1] ?? 0;
  return most
    .flatMap(([number, count]) => {
      const other = count < least ? null : lookup.get(number);
      return other ? [{ ...other, together: count }] : [];
    })
    .sort((one, other) => other.together - one.together || other.mentions - one.mentions)
    .slice(0, MOST_RELATED)
    .map(({ id, type, name, together: count }) => ({ id, type, name, together: count }));
}

/** Those that most articles say; "president" and "President" are one. */
function mostSaid(roles: ReadonlyMap<string, number>): string[] {
  const said = [...roles].sort((one, other) => other[1] - one[1]).map(([role]) => role);
  const folded = said.map(fold);
  return said.filter((role, at) => folded.indexOf(fold(role)) === at).slice(0, MOST_ROLES);
}

/** Whole words around it, where the text has words of common length. */
function inContext(text: string, { start, end }: Span) {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  const isCut = (at: number): boolean => !/\s/.test(text.slice(at - 1, at + 1));
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    start,
    before: from > 0 && isCut(from) ? before.replace(/^\S{1,30}\s+/, '') : before,
    quote: text.slice(start, end),
    after: to < text.length && isCut(to) ? after.replace(/\s+\S{1,30}$/, '') : after,
  };
}

/** The watch lists with a hit on one of the mentions. */
function watchedBy(
  { watchLists }: Store,
  articles: readonly EntityArticle[],
): EntityPage['watched'] {
  const names = new Map(watchLists.lists().map(({ id, name }) => [id, name]));
  if (names.size === 0) return [];
  const watched = new Map<string, { list: string; name: string }>();
  for (const { id, mentions } of articles) {
    for (const { list, name, places } of watchLists.found({ article: id })) {
      const isHit = places.some((place) =>
        mentions.some(({ start, end }) => start < place.end && place.start < end),
      );
      if (isHit) watched.set(`${list} ${name}`, { list: names.get(list) ?? list, name });
    }
  }
  return [...watched.values()];
}

/** Keeps what a person wrote about an entity, unless another window has kept other words since; one undoable step. */
export function saveEntityNote(
  { store, act }: Workspace,
  { id, note, from, marking }: Request<'entities.saveNote'>,
): Result<null> {
  const entity = entityOf(store, id);
  if (!entity) return noEntity(id);
  const { note: kept, marking: before } = noteOf(store, entity);
  const label = marking === undefined ? ok(before) : readLabel(marking);
  if (!label.ok) return label;
  if (from !== undefined && kept !== from.trim() && kept !== note.trim()) return overtaken(kept);
  act(`Note on ${entity.name}`, [], () =>
    store.entities.setNote({ id, note: note.trim(), marking: label.value }),
  );
  return ok(null);
}

/** Where a fuller name came in since, the note stands under the one that it was written for. */
const noteOf = ({ entities }: Store, entity: Linked): Omit<EntityNote, 'id'> =>
  idsOf(entity)
    .map((id) => entities.note(id))
    .find((one) => one !== null) ?? NO_NOTE;

const NO_NOTE: Omit<EntityNote, 'id'> = { note: '', marking: null };

const noEntity = (id: string): Result<never> =>
  fail('no-entity', `No article names “${id.slice(id.indexOf(':') + 1)}” any more.`);

import type { EntityPage, EvidencePlace } from '#contract/names.ts';
import type { Article } from '#domain/article.ts';
import { blockAt, blockSpans, type Span } from '#domain/document.ts';
import { formEvidence } from '#domain/entities/link/form-evidence.ts';
import type { Entity, EntityAnalysis } from '#domain/entities/types.ts';
import { sentences } from '#domain/reading/sentences.ts';
import { fold } from '#domain/text/folded-text.ts';
import type { OwnName } from '../../store/entities/linked-names.ts';
import type { Store } from '../../store/store.ts';
import { EntityLookup, evidenceOf, type Linked } from './library-entities.ts';

type Link = EntityPage['links'][number];

/** Joins shown of each sort: a person reads few, and each costs a look into an article. */
const MOST_LINKS = 60;
/** Code units shown on each side of a form in a sentence that is longer than two such. */
const CONTEXT = 160;

/** Why the forms in each article are one entity, with the words; the same reason is told once. */
export class ArticleEvidence {
  readonly #links = new Map<string, Link>();

  get links(): readonly Link[] {
    return [...this.#links.values()];
  }

  /** @param articleOf reads the article of this text, where there is something to tell of it */
  add(
    articleOf: () => Article | null,
    text: string,
    analysis: EntityAnalysis,
    own: readonly Entity[],
  ): void {
    for (const entity of own) {
      if (this.#links.size >= MOST_LINKS) return;
      for (const { kind, forms, mentions } of formEvidence(text, analysis, entity)) {
        const key = `${kind} ${forms.map(fold).join(' ')}`;
        if (this.#links.has(key) || this.#links.size >= MOST_LINKS) continue;
        const article = articleOf();
        if (!article) continue;
        const [name, form] = mentions;
        // The passage is the evidence there, up to its closing bracket.
        const closed = { start: name.start, end: text.indexOf(')', form.end) + 1 };
        const spans = kind === 'introduced in brackets' ? [closed] : mentions;
        const sentencesOf = new Map(
          spans.map((span) => [span.start, inSentence(article, span)] as const),
        );
        this.#links.set(key, { kind, forms, strength: null, places: [...sentencesOf.values()] });
      }
    }
  }
}

/** Why names of different articles are one; the same name in two needs no reason. */
export const libraryEvidence = (store: Store, entity: Linked): Link[] =>
  evidenceOf(store, entity)
    .filter(({ forms: [one, other] }) => one !== other)
    .slice(0, MOST_LINKS)
    .map(({ kind, a, b, forms, strength }) => ({
      kind,
      forms,
      strength,
      places: [...placeOf(store, a, forms[0]), ...placeOf(store, b, forms[1])],
    }));

/** Where a form of a name stands in the first article that was counted with it: the words that a person judges the evidence by. */
export function placeOf(store: Store, { id }: OwnName, form: string): EvidencePlace[] {
  const first = store.entities.firstWith(id);
  const article = first === null ? null : store.articles.get(first);
  if (!article) return [];
  const analysis = store.corrected.of(article.id);
  const called = new EntityLookup(store).calledIn(analysis);
  const own = analysis?.mentions.filter(({ entity }) => called(entity)?.name === id) ?? [];
  const wanted = fold(form);
  const shown =
    own.find(({ start, end }) => fold(article.text.slice(start, end)) === wanted) ?? own[0];
  return shown ? [inSentence(article, shown)] : [];
}

function inSentence({ id, text, blocks, source }: Article, { start, end }: Span): EvidencePlace {
  const spans = blockSpans(blocks);
  const block = spans[blockAt(spans, start)] ?? { start: 0, end: text.length };
  const sentence = sentences(text.slice(block.start, block.end)).find(
    (one) => block.start + one.end > start,
  );
  const from = block.start + (sentence?.start ?? 0);
  const to = block.start + (sentence?.end ?? block.end - block.start);
  const first = Math.max(from, start - CONTEXT);
  const last = Math.max(end, Math.min(to, end + CONTEXT));
  return {
    article: id,
    title: source.title,
    start,
    before: `${first > from ? '…' : ''}${text.slice(first, start)}`,
    quote: text.slice(start, end),
    after: `${text.slice(end, last)}${last < to ? '…' : ''}`,
  };
}

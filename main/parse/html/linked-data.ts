import { type SourceHints, sourceField } from '#domain/formats/source-fields.ts';

const LARGEST = 512 * 1024;
const ARTICLE_TYPE = /(?:Article|Report|BlogPosting|LiveBlog)/;

type JsonObject = { readonly [key: string]: unknown };

/** A page's linked data (schema.org in JSON-LD): the first article that it describes. */
export function readLinkedData(scripts: readonly string[]): {
  hints: SourceHints;
  language: string | null;
} {
  for (const script of scripts) {
    const article = script.length > LARGEST ? null : findArticle(parseJson(script));
    if (article) return { hints: hintsOf(article), language: stringOf(article.inLanguage) };
  }
  return { hints: {}, language: null };
}

function parseJson(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s{0,99}<!\[CDATA\[|\]\]>\s{0,99}$/g, ''));
  } catch (error) {
    // Pages carry broken JSON; it says nothing then.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Looks at the value itself, at a list's entries and at `@graph`, no deeper. */
function findArticle(value: unknown): JsonObject | null {
  const roots = Array.isArray(value) ? value : [value];
  const graphs = roots.flatMap((root) => (isObject(root) ? [root['@graph']].flat() : []));
  const isArticle = (entry: unknown): entry is JsonObject =>
    isObject(entry) &&
    [entry['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
  return [...roots, ...graphs].find(isArticle) ?? null;
}

function hintsOf(article: JsonObject): SourceHints {
  return {
    ...sourceField('title', stringOf(article.headline) ?? ''),
    ...sourceField('byline', namesOf(article.author).join(', ')),
    ...sourceField('publisher', namesOf(article.publisher).join(', ')),
    ...sourceField('published', stringOf(article.datePublished) ?? ''),
    ...sourceField('url', addressOf(article)),
  };
}

/** Where the article says that it stands: its page's address is what makes a later version known. */
function addressOf({ url, mainEntityOfPage: page, '@id': id }: JsonObject): string {
  const named = [url, isObject(page) ? page['@id'] : page, id];
  return named.map((value) => stringOf(value) ?? '').find((value) => /^https?:/i.test(value)) ?? '';
}

function namesOf(value: unknown): string[] {
  return [value]
    .flat()
    .slice(0, 20)
    .flatMap((entry) => stringOf(isObject(entry) ? entry.name : entry) ?? []);
}

const stringOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

import { type SourceHints, sourceField } from '#domain/formats/source-fields.ts';
import { decodeReferences as withReferences } from '../markdown/character-references.ts';
import { parseLooseJson } from './loose-json.ts';

const LARGEST = 512 * 1024;
const MOST_OBJECTS = 2_000;
const DEEPEST = 6;
const ARTICLE_TYPE =
  /(?:Article|Report|BlogPosting|LiveBlog|NewsItem|DiscussionForumPosting|CreativeWork$)/;
/** What is not the page's own text: its dates and names are another's. */
const OTHER_TYPE =
  /^(?:Comment|Answer|Question|Event|Review|Product|Offer|ImageObject|VideoObject|AudioObject|BreadcrumbList|ItemList|ListItem|Person|Rating|AggregateRating|Quotation)$/;

type JsonObject = { readonly [key: string]: unknown };

/** What a page's linked data says (schema.org in JSON-LD): the fields, and what the page is called besides. */
export interface LinkedData {
  readonly hints: SourceHints;
  /** Headline and name, the likelier title first. */
  readonly titles: readonly string[];
  readonly language: string | null;
  /** The article's text as it is stated for machines: plain, or with markup. */
  readonly text: string | null;
}

/** The first article that the scripts describe; its dates else from whatever they say of the page. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const objects = scripts
    .filter((script) => script.length <= LARGEST)
    .flatMap((script) => objectsIn(parseLooseJson(script), 0))
    .slice(0, MOST_OBJECTS);
  const article = objects.find((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type)));
  const pages = objects.filter((object) => !typesOf(object).some((type) => OTHER_TYPE.test(type)));
  let hints: SourceHints = article ? hintsOf(article) : {};
  for (const object of pages) hints = { ...datesOf(object), ...siteOf(object), ...hints };
  const titles = article
    ? [article.headline, article.name].flatMap((title) => {
        const text = withReferences(stringOf(title) ?? '');
        return text === '' ? [] : [text];
      })
    : [];
  const language = article ? stringOf(article.inLanguage) : null;
  return { hints, titles, language, text: article ? stringOf(article.articleBody) : null };
}

/** The value itself and the objects in it that describe pages, in the order in which they are written. */
function objectsIn(value: unknown, depth: number): JsonObject[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value))
    return value.slice(0, MOST_OBJECTS).flatMap((entry) => objectsIn(entry, depth + 1));
  if (!isObject(value)) return [];
  const inside = [
    '@graph',
    'mainEntity',
    'mainEntityOfPage',
    'liveBlogUpdate',
    'itemReviewed',
    'hasPart',
  ];
  return [
    value,
    ...inside.flatMap((key) => (key === 'liveBlogUpdate' ? [] : objectsIn(value[key], depth + 1))),
  ];
}

const typesOf = (object: JsonObject): string[] =>
  [object['@type']].flat().filter((type): type is string => typeof type === 'string');

function hintsOf(article: JsonObject): SourceHints {
  return {
    ...sourceField('byline', withReferences(namesOf(article.author ?? article.creator).join(', '))),
    ...sourceField('publisher', withReferences(namesOf(article.publisher).join(', '))),
    ...datesOf(article),
    ...sourceField('url', addressOf(article)),
  };
}

/** The site that a page is of, where the page says its name. */
const siteOf = (object: JsonObject): SourceHints =>
  typesOf(object).includes('WebSite')
    ? sourceField('publisher', withReferences(stringOf(object.name) ?? ''))
    : {};

const datesOf = (object: JsonObject): SourceHints => ({
  ...sourceField('published', firstOf(object.datePublished) || firstOf(object.dateCreated)),
  ...sourceField('modified', firstOf(object.dateModified)),
});

const firstOf = (value: unknown): string => {
  const found = [value]
    .flat()
    .find((entry) => typeof entry === 'string' || typeof entry === 'number');
  return found === undefined ? '' : String(found);
};

/** Where the article says that it stands: its page's address is what makes a later version known. */
function addressOf({ url, mainEntityOfPage: page, '@id': id }: JsonObject): string {
  const named = [url, isObject(page) ? (page['@id'] ?? page.url) : page, id];
  return named.map((value) => stringOf(value) ?? '').find((value) => /^https?:/i.test(value)) ?? '';
}

function namesOf(value: unknown): string[] {
  return [value]
    .flat()
    .slice(0, 20)
    .flatMap((entry) => {
      const name = stringOf(isObject(entry) ? [entry.name].flat()[0] : entry);
      return name === null || /^https?:/i.test(name) ? [] : [name];
    });
}

const stringOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

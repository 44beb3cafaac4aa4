import type { Source } from '../article.ts';
import { safeHref } from './blocks.ts';
import { cleanByline, readByline } from './byline.ts';
import { cleanLine, shorten } from './characters.ts';
import { parsePublicationDate } from './publication-date.ts';

/** What a text or its markup says about its source; absent where it says nothing. */
export type SourceHints = { readonly [Field in keyof Source]?: NonNullable<Source[Field]> };

type Field = keyof Source;

/** The keys of front matter and of header lines, in lower case. */
const KEYS: ReadonlyMap<string, Field> = new Map(
  Object.entries({
    title: ['title', 'headline', 'titre', 'título', 'titel', 'العنوان'],
    byline: ['author', 'authors', 'by', 'byline', 'auteur', 'autor', 'الكاتب'],
    publisher: ['publisher', 'source', 'publication', 'outlet', 'agency', 'المصدر', 'الناشر'],
    published: ['date', 'published', 'publication date', 'date published', 'issued', 'التاريخ'],
    url: ['url', 'link', 'original', 'canonical', 'الرابط'],
    dateline: ['dateline', 'place', 'location'],
    credits: ['credits', 'credit'],
  }).flatMap(([field, keys]) => keys.map((key): [string, Field] => [key, field as Field])),
);

const LONGEST: Readonly<Partial<Record<Field, number>>> = {
  title: 300,
  credits: 4_000,
  url: 2_048,
};

/** One named value as a source field, cleaned and checked; nothing when it cannot be one. */
export function sourceField(field: Field, raw: string): SourceHints {
  const value = shorten(cleanLine(raw), LONGEST[field] ?? 1_000);
  const checked =
    field === 'published'
      ? parsePublicationDate(value)
      : field === 'url'
        ? safeHref(value)
        : field === 'byline'
          ? cleanByline(value)
          : value;
  return checked === null || checked === '' ? {} : { [field]: checked };
}

/** "Key: value" where the key is one that we know. */
export function readLabelledLine(line: string): SourceHints {
  const colon = line.slice(0, 40).indexOf(':');
  const field = colon < 0 ? undefined : KEYS.get(line.slice(0, colon).trim().toLowerCase());
  return field === undefined ? {} : sourceField(field, line.slice(colon + 1));
}

const DATE_LABEL =
  /^(?:first |last )?(?:published|updated|posted|issued|modified|publié|mis à jour|publicado|actualizado|veröffentlicht|aktualisiert|stand|نشر(?:ت)?|تاريخ النشر|آخر تحديث)(?: on| le| el| am| في)? ?:? ?/iu;

/**
 * What a whole line above the body says: "By Jane Doe", "Updated 12 March 2026, 14:30 GMT",
 * "Source: The Courier", or several of these parted by bars and dots. Empty unless every part is one.
 */
export function readFrontLine(line: string): SourceHints {
  if (line.length > 300) return {};
  let hints: SourceHints = {};
  for (const part of line.split(/ ?[|·•] ?/)) {
    const found = readPart(part.trim());
    if (Object.keys(found).length === 0) return {};
    hints = { ...found, ...hints };
  }
  return hints;
}

function readPart(part: string): SourceHints {
  const byline = readByline(part);
  if (byline !== null) return { byline };
  const published = parsePublicationDate(part.replace(DATE_LABEL, ''));
  return published === null ? readLabelledLine(part) : { published };
}

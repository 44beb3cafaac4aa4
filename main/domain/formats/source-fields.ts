import type { Source } from '../article.ts';
import { safeHref } from './blocks.ts';
import { cleanByline, readByline } from './byline.ts';
import { cleanLine, shorten } from './characters.ts';
import { CHANGE_LABEL, DATE_LABEL } from './date-labels.ts';
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
    published: [
      ...['date', 'published', 'publication date', 'date published', 'publish date', 'pubdate'],
      ...['published on', 'published at', 'publishdate', 'datepublished', 'issued', 'التاريخ'],
    ],
    modified: ['modified', 'updated', 'last updated', 'last modified', 'lastmod', 'date modified'],
    retrieved: [
      'retrieved',
      'accessed',
      'access date',
      'saved',
      'clipped',
      'date saved',
      'captured',
    ],
    url: ['url', 'link', 'original', 'canonical', 'source url', 'permalink', 'الرابط'],
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
    field === 'published' || field === 'modified' || field === 'retrieved'
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
  return colon < 0 ? {} : labelledField(line.slice(0, colon), line.slice(colon + 1));
}

/** The same with the key and its value apart. */
export function labelledField(key: string, value: string): SourceHints {
  const field = KEYS.get(key.trim().toLowerCase().replace(/[_-]/g, ' '));
  if (field === undefined) return {};
  // Who clips a page names its address as the source.
  const isAddress = field === 'publisher' && /^https?:\/\//i.test(value.trim());
  return sourceField(isAddress ? 'url' : field, value);
}

/** Words by which an office or a body is known from a place: before a date either may stand. */
const BODY =
  /\b(?:agency|army|authority|bureau|centre|center|cluster|command|commission|committee|council|court|department|directorate|embassy|federation|force|forces|foundation|fund|government|group|institute|mission|ministry|movement|network|office|(?:emergency|operations|response) rooms?|organi[sz]ation|party|programme|program|secretariat|service|society|team|union|university|ministère|agence|comité|conseil|ministerio|ministerium)\b|\((?:[A-Z]{2,8})\)|(?:وزارة|مكتب|هيئة|مفوضية|لجنة|منظمة|غرفة)/iu;

/** "Mercy Corps and SRCS": letters that stand for a body, and for no country. */
const LETTERS = /(?:^|[\s/])(?!(?:USA|UAE|DRC|CAR|UK)(?:$|[\s/]))[A-Z]{3,8}(?:$|[\s/])/;

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

/** Whether a line names an office or a body: of a letterhead the sender. */
export const namesBody = (line: string): boolean => line.length <= 120 && BODY.test(line);

function readPart(part: string): SourceHints {
  const byline = readByline(part);
  if (byline !== null) return { byline };
  if (CHANGE_LABEL.test(part)) {
    const modified = parsePublicationDate(part.replace(CHANGE_LABEL, ''));
    if (modified !== null) return { modified };
  }
  const published = parsePublicationDate(part.replace(DATE_LABEL, ''));
  if (published !== null) return { published };
  const labelled = readLabelledLine(part);
  return Object.keys(labelled).length > 0 ? labelled : readSignedDate(part);
}

/** Before a date no place: who prints or sends. */
const MEDIUM =
  /(?<!\p{L})(?:radio|tv|télé(?:vision)?|television|journal|gazette|herald|times|tribune|monitor|courier|courrier|chronicle|presse|press|news|إذاعة|قناة|صحيفة|وكالة|تلفزيون|جريدة)(?!\p{L})/iu;

/** "Kosti, 17 November 2026", "IPC Technical Working Group, 21 November 2026": where or who, and when. */
function readSignedDate(part: string): SourceHints {
  const [, name = '', date = ''] = /^([^,،]{2,120})[,،] (.{6,40})$/u.exec(part) ?? [];
  const published = parsePublicationDate(date);
  if (published === null) return {};
  if (BODY.test(name) || LETTERS.test(name) || MEDIUM.test(name))
    return { publisher: name, published };
  const isPlace = /^\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,2}$/u.test(name);
  return isPlace ? { dateline: name, published } : {};
}

import { MOTIVATIONS, type Motivation, NOTE_TYPES, type NoteType } from '../annotation.ts';
import { isCredibility } from '../grading/admiralty.ts';
import { parseMarking } from '../marking/marking.ts';
import { colorFrom, styleFrom } from './colors.ts';
import {
  bounded,
  date,
  type Loose,
  list,
  localText,
  record,
  records,
  text,
  texts,
  Unreadable,
} from './loose.ts';
import { originFrom } from './read-origin.ts';
import { anchorFrom } from './selectors.ts';
import type { ForeignAnnotation, ForeignSource, TravellingGrade } from './types.ts';
import {
  CREDIBILITY_TERM,
  MARKING_TERM,
  MOTIVATION_TERM,
  NAMESPACE,
  NOTE_TYPE_TERM,
  ORIGIN_TERM,
  REVISION_TERM,
} from './vocabulary.ts';

/** What a person may write into one annotation; the contract has the same bounds. */
export const MAX_NOTE = 100_000;
export const MAX_TAGS = 100;
export const MAX_TAG = 100;
export const MAX_AUTHOR = 200;
const MAX_MARKING = 100;

/**
 * Reads an annotation of the Web Annotation data model, of EPUB Annotations 1.0, or of the drafts that
 * Thorium wrote before it (`body.tag`, colours as `#rrggbb`).
 * @param about the publication of the set that it stands in
 * @throws Unreadable
 */
export function readWebAnnotation(
  fields: Loose,
  id: string,
  about: ForeignSource,
): ForeignAnnotation {
  if (!list(fields.type).includes('Annotation')) throw new Unreadable('It is no annotation.');
  const target = onlyTarget(fields.target);
  // A body that is a string is the address of one elsewhere: nothing is fetched, the address is kept.
  const bodies = list(fields.body).flatMap((body): Loose[] =>
    typeof body === 'string' ? [{ value: body }] : records(body),
  );
  const isTag = (body: Loose) => list(body.purpose).includes('tagging');
  const note = [
    ...texts(fields.bodyValue),
    ...bodies.filter((body) => !isTag(body)).flatMap(noteOf),
  ].join('\n\n');
  const tags = [
    ...bodies.filter(isTag).flatMap(({ value }) => texts(value)),
    ...bodies.flatMap(({ tags, tag }) => [...texts(tags), ...texts(tag)]),
  ];
  const looks = [
    ...texts(target.styleClass),
    ...bodies.flatMap(({ color, highlight }) => [...texts(color), ...texts(highlight)]),
  ];
  return {
    id,
    source: sourceFrom(target, about),
    anchors: anchorsFrom(target),
    grade: gradeFrom(fields),
    ...originFrom(fields),
    motivation: motivationFrom(fields, note),
    type: typeFrom(fields),
    color: looks.map(colorFrom).find((color) => color !== null) ?? 'yellow',
    style: looks.map(styleFrom).find((style) => style !== null) ?? 'solid',
    note: bounded(note, MAX_NOTE, 'note'),
    tags: checkedTags(tags),
    author: authorFrom(fields.creator),
    created: date(fields.created, 'created'),
    modified: date(fields.modified, 'modified'),
  };
}

function onlyTarget(value: unknown): Loose {
  const [target, second] = list(value);
  if (second !== undefined) throw new Unreadable('It has more than one target.');
  const fields = record(target);
  if (fields) return fields;
  throw new Unreadable('It names no passage of a text.');
}

function noteOf(body: Loose): string[] {
  const value = localText(body.value);
  return value === null || value === '' ? [] : [value];
}

export function checkedTags(tags: readonly string[]): string[] {
  const kept = tags.filter((tag) => tag !== '');
  if (kept.length > MAX_TAGS) throw new Unreadable(`It has more than ${MAX_TAGS} tags.`);
  return kept.map((tag) => bounded(tag, MAX_TAG, 'tag'));
}

/** A person's name; where a program gives only an address, that. */
export function authorFrom(creator: unknown): string {
  const [first] = list(creator);
  const name = record(first);
  const author = name
    ? (localText(name.name) ?? localText(name.nickname) ?? '')
    : (text(first) ?? '');
  return bounded(author, MAX_AUTHOR, 'author');
}

function motivationFrom(fields: Loose, note: string): Motivation {
  const named = [...texts(fields[MOTIVATION_TERM]), ...texts(fields.motivation)];
  const known = named
    .map((name) => name.replace(/^oa:/, ''))
    .flatMap((name) => MOTIVATIONS.find((motivation) => motivation === name) ?? []);
  return known[0] ?? (note === '' ? 'highlighting' : 'commenting');
}

/** What an older Fieldbrief called the motivation of a judgement is its type. */
export function typeFrom(fields: Loose): NoteType | null {
  const named = text(fields[NOTE_TYPE_TERM]) ?? text(fields[MOTIVATION_TERM]);
  return NOTE_TYPES.find((type) => type === named) ?? null;
}

/** A marking that can't be read is no reason to let the passage go further than it may. */
export function gradeFrom(fields: Loose): TravellingGrade {
  const given = text(fields[MARKING_TERM]);
  const marking = given === null ? null : parseMarking(bounded(given, MAX_MARKING, 'marking'));
  if (marking && !marking.ok) throw new Unreadable('Its marking can’t be read.');
  const credibility = Number(fields[CREDIBILITY_TERM]);
  return {
    credibility: isCredibility(credibility) ? credibility : null,
    marking: marking?.value.label ?? null,
  };
}

function anchorsFrom(target: Loose): ForeignAnnotation['anchors'] {
  const now = anchorFrom(target.selector, text(record(target[REVISION_TERM])?.sha256));
  const origin = record(target[ORIGIN_TERM]);
  return origin ? [anchorFrom(origin.selector, text(origin.sha256)), now] : [now];
}

function sourceFrom(target: Loose, about: ForeignSource): ForeignSource {
  const own = record(target[REVISION_TERM]);
  const source = record(target.source);
  const urls = source ? [...texts(source.id), ...texts(source['@id'])] : texts(target.source);
  return {
    article: text(own?.article),
    urls: [...urls, ...texts(target.id), ...about.urls].filter((url) => !url.startsWith(NAMESPACE)),
    titles: own ? texts(own.title) : about.titles,
  };
}

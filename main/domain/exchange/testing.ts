import fc from 'fast-check';
import {
  ANNOTATION_COLORS,
  ANNOTATION_STYLES,
  anchorFor,
  MOTIVATIONS,
  NOTE_TYPES,
} from '../annotation.ts';
import type { AnnotatedArticle, OutgoingAnnotation } from './types.ts';

/** What the tests of exchange share: articles as they could stand in a library, with their annotations. */
export interface Sample extends AnnotatedArticle {
  readonly text: string;
}

export const SOURCE = {
  title: 'Flood cuts road to Karsana',
  publisher: 'Meridian Wire',
  byline: 'Ada Field',
  dateline: null,
  published: '2026-03-01',
  modified: null,
  retrieved: null,
  credits: null,
  url: 'https://example.org/flood',
};

const instant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Whole characters only: half a surrogate pair is no text that a file could hold. */
const words = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength });

const library = fc.string({
  unit: fc.constantFrom(...'0123456789abcdef'),
  minLength: 8,
  maxLength: 16,
});
/** Whose it is; every second one was changed by another library. */
const anyOrigin = fc.record(
  { origin: library, editor: fc.record({ library, name: words(12) }) },
  { requiredKeys: ['origin'] },
);

const anyReply = fc
  .record({
    id: fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
    note: words(20).filter((note) => note.trim() !== ''),
    author: words(12),
    created: instant,
    modified: instant,
    whose: anyOrigin,
  })
  .map(({ whose, ...reply }) => ({ ...reply, ...whose }));

const anyAnnotation = (
  text: string,
  sha256: string,
  article: string,
): fc.Arbitrary<OutgoingAnnotation> => {
  const characters = [...text];
  return fc
    .record({
      from: fc.nat(characters.length - 1),
      length: fc.integer({ min: 1, max: characters.length }),
      id: fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
      motivation: fc.constantFrom(...MOTIVATIONS),
      type: fc.constantFrom(null, ...NOTE_TYPES),
      color: fc.constantFrom(...ANNOTATION_COLORS),
      style: fc.constantFrom(...ANNOTATION_STYLES),
      note: words(40),
      tags: fc.uniqueArray(
        words(8).filter((tag) => tag.trim() !== ''),
        { maxLength: 4 },
      ),
      author: words(12),
      created: instant,
      modified: instant,
      whose: anyOrigin,
      grade: fc.record({
        credibility: fc.constantFrom(null, 1, 2, 3, 4, 5, 6),
        marking: fc.constantFrom(null, 'TLP:RED', 'TLP:AMBER+STRICT', 'Internal “use”'),
      }),
      replies: fc.uniqueArray(anyReply, { selector: ({ id }) => id, maxLength: 2 }),
    })
    .map(({ from, length, replies, whose, ...given }) => {
      const rest = { ...given, ...whose, ...(replies.length > 0 && { replies }) };
      const start = characters.slice(0, from).join('').length;
      const end = start + characters.slice(from, from + length).join('').length;
      return { ...anchorFor(text, { start, end }, sha256), article, ...rest };
    })
    .filter(({ quote }) => quote.trim() !== '');
};

/** Articles of one library with any annotations, overlapping and nested ones among them. */
export const anySample: fc.Arbitrary<Sample> = fc
  .record({
    text: words(200).filter((text) => text.trim() !== ''),
    url: fc.option(fc.webUrl(), { nil: null }),
    title: words(30),
    id: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 }),
  })
  .chain(({ text, url, title, id }) => {
    const sha256 = `sha256 of ${text}`;
    const article = { id, sha256, language: 'en', source: { ...SOURCE, title, url } };
    return fc
      .uniqueArray(anyAnnotation(text, sha256, id), { selector: (one) => one.id, maxLength: 6 })
      .map((annotations) => ({ article, text, annotations }));
  });

import type { Anchor, Annotation, Motivation, NoteType, Origin } from '../annotation.ts';
import { blockAt, blockSpans } from '../document.ts';
import type { ExchangeArticle, OutgoingAnnotation } from './types.ts';

/** Contexts of the Web Annotation data model and of EPUB Annotations 1.0. */
export const W3C_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
export const EPUB_CONTEXT = 'https://www.w3.org/ns/epub-anno.jsonld';

/** Our own terms, for what the two models have no word for. */
export const NAMESPACE = 'urn:fieldbrief:';
export const OWN_CONTEXT = { fieldbrief: NAMESPACE } as const;

/** Our terms' version; a file with a higher one is from a newer Fieldbrief. */
export const VERSION = 1;
export const VERSION_TERM = 'fieldbrief:version';
/** On a target: the revision that offsets count in, as `{ sha256, article, title }`. */
export const REVISION_TERM = 'fieldbrief:revision';
/** On a target: the selectors and the revision that it was made with, where those are others. */
export const ORIGIN_TERM = 'fieldbrief:origin';
/** On an annotation whose motivation the models do not know. */
export const MOTIVATION_TERM = 'fieldbrief:motivation';

/** On an annotation: the type of its note, one of `NOTE_TYPES`. */
export const NOTE_TYPE_TERM = 'fieldbrief:noteType';

/** On a free note: its day. */
export const DAY_TERM = 'fieldbrief:day';

/** On an annotation: how far its passage may go, and how credible it is. */
export const MARKING_TERM = 'fieldbrief:marking';
export const CREDIBILITY_TERM = 'fieldbrief:credibility';

/** On an annotation or a reply: the library that made it, and who changed it last that did not. */
export const LIBRARY_TERM = 'fieldbrief:library';
export const EDITOR_TERM = 'fieldbrief:editedBy';

export const originTerms = ({ origin, editor }: Origin) => ({
  [LIBRARY_TERM]: origin,
  ...(editor && { [EDITOR_TERM]: editor }),
});

export const gradeTerms = ({ grade }: OutgoingAnnotation) => ({
  ...(grade && grade.marking !== null && { [MARKING_TERM]: grade.marking }),
  ...(grade && grade.credibility !== null && { [CREDIBILITY_TERM]: grade.credibility }),
});

/** How far a file as a whole may go. */
export const markingTerm = (marking: string | null | undefined) =>
  marking ? { [MARKING_TERM]: marking } : {};

/** The nearest motivation of the Web Annotation data model, where ours is not one of them. */
export const BROADER: Readonly<Record<Motivation, string>> = {
  highlighting: 'highlighting',
  commenting: 'commenting',
  bookmarking: 'bookmarking',
  grading: 'assessing',
  figure: 'identifying',
};

/** What a note of a type is for, in the words of the Web Annotation data model. */
const PURPOSES: Readonly<Record<NoteType, string>> = {
  fact: 'commenting',
  judgement: 'assessing',
  assumption: 'commenting',
  gap: 'questioning',
  lead: 'commenting',
};

export const typeTerm = ({ type }: Pick<Annotation, 'type'>) =>
  type === null ? {} : { [NOTE_TYPE_TERM]: type };

/** The bodies of an annotation: its note, where it has one, and its tags. */
export const bodiesOf = ({ note, type, tags }: Pick<Annotation, 'note' | 'type' | 'tags'>) => [
  ...(note === ''
    ? []
    : [
        {
          type: 'TextualBody',
          purpose: type === null ? 'commenting' : PURPOSES[type],
          format: 'text/markdown',
          value: note,
        },
      ]),
  ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
];

/** An article's address, or a name of ours for a text that has none. */
export const sourceOf = ({ id, source }: ExchangeArticle): string =>
  source.url ?? `${NAMESPACE}article:${id}`;

/** `undefined` for an annotation that nobody signed: the field is then left out of the JSON. */
export function creatorOf({ author }: Pick<Annotation, 'author'>): object | undefined {
  if (author === '') return undefined;
  const id = `${NAMESPACE}person:${encodeURIComponent(author.toWellFormed())}`;
  return { id, type: 'Person', name: author };
}

/**
 * Where an annotation stands, by offsets and by words. Offsets are canonical: UTF-16 code units in the
 * text whose SHA-256 stands beside them.
 */
export function targetOf(annotation: OutgoingAnnotation, article: ExchangeArticle) {
  const { madeAt, sha256 } = annotation;
  const block = blockSelector(annotation, article);
  return {
    source: sourceOf(article),
    selector: [...selectorsOf(annotation), ...(block ? [block] : [])],
    [REVISION_TERM]: { sha256, article: article.id, title: article.source.title },
    ...(madeAt && { [ORIGIN_TERM]: { sha256: madeAt.sha256, selector: selectorsOf(madeAt) } }),
  };
}

/**
 * The third way to a passage: its block, counted from 0, and the offset in the block's own text. It holds
 * where another part of the text changed; only for a passage that stands in the text that goes along.
 */
function blockSelector(
  { start, end, sha256, placement }: Annotation,
  { blocks, sha256: current }: ExchangeArticle,
): object | null {
  if (!blocks || sha256 !== current || placement?.state === 'lost') return null;
  const spans = blockSpans(blocks);
  const [first, last] = [blockAt(spans, start), blockAt(spans, end)];
  const offsetIn = (block: number, offset: number) => offset - (spans[block]?.start ?? 0);
  const value = `${first}:${offsetIn(first, start)},${last}:${offsetIn(last, end)}`;
  return { type: 'FragmentSelector', conformsTo: `${NAMESPACE}block-offset`, value };
}

const selectorsOf = ({ start, end, quote, prefix, suffix }: Anchor) => [
  { type: 'TextPositionSelector', start, end },
  { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
];

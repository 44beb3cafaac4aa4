import type { ArticleMaterial } from '#contract/briefs.ts';
import { type AnnotationColor, NOTE_TYPE_NAMES } from '#domain/annotation.ts';
import type { FreeNote } from '#domain/free-note.ts';
import { shortDate } from '../../components/wording.ts';
import type { NewItem } from '../../state/composer-store.ts';

/** Something of an article that can go into the brief, as its panel shows it. */
export interface Offer {
  readonly item: NewItem;
  readonly text: string;
  readonly facts: readonly string[];
  readonly color: AnnotationColor | null;
  readonly isNew: boolean;
  /** "[^2:7]", which a person's own words cite it with; null for what is no source. */
  readonly citation: string | null;
  /** BCP 47; empty where it is not known. */
  readonly language: string;
}

export interface OfferGroup {
  readonly label: string;
  readonly offers: readonly Offer[];
}

/** A free note as its author's own observation. */
export const observationOf = ({
  id: note,
  day,
  note: quote,
  type,
  tags,
  marking,
  author,
}: FreeNote): Offer => ({
  item: { kind: 'observation', note, quote },
  text: quote,
  facts: [
    shortDate(day),
    author,
    type === null ? '' : NOTE_TYPE_NAMES[type],
    marking ?? '',
    ...tags,
  ].filter(Boolean),
  color: null,
  isNew: true,
  citation: null,
  language: '',
});

/** @param number of the source in the brief, from 1 */
export function offersOf(material: ArticleMaterial, number: number): OfferGroup[] {
  const { article, language, passages, sentences, figures, pictures } = material;
  const cited = (paragraph: number) => ({
    citation: `[^${number}:${paragraph}]`,
    language,
  });
  const words = ({ start, end, quote }: { start: number; end: number; quote: string }) => ({
    article,
    start,
    end,
    quote,
  });
  return [
    {
      label: 'Passages and notes',
      offers: passages.map(
        ({ annotation, quote, note, type, tags, color, grade, marking, paragraph, isNew }) => ({
          item: { kind: 'passage', article, annotation, part: 'both', quote },
          text: note === '' ? quote : `${quote} — ${note}`,
          facts: [
            `¶ ${paragraph}`,
            type === null ? '' : NOTE_TYPE_NAMES[type],
            grade ?? '',
            marking ?? '',
            ...tags,
          ].filter(Boolean),
          color,
          isNew,
          ...cited(paragraph),
        }),
      ),
    },
    {
      label: 'Sentences of the summary',
      offers: sentences.map((sentence) => ({
        item: { kind: 'sentence', ...words(sentence) },
        text: sentence.quote,
        facts: [`¶ ${sentence.paragraph}`],
        color: null,
        isNew: sentence.isNew,
        ...cited(sentence.paragraph),
      })),
    },
    {
      label: 'Figures',
      offers: figures.map((figure) => ({
        item: { kind: 'figure', ...words(figure) },
        text: `${figure.words} ${figure.counted}`.trim(),
        facts: [`¶ ${figure.paragraph}`, figure.isDisputed ? 'sources disagree' : ''].filter(
          Boolean,
        ),
        color: null,
        isNew: figure.isNew,
        ...cited(figure.paragraph),
      })),
    },
    {
      label: 'Pictures',
      offers: pictures.map(({ sha256, words, paragraph, isNew }) => ({
        item: { kind: 'picture', article, sha256, quote: words },
        text: words || 'A picture without a caption',
        facts: [`¶ ${paragraph}`],
        color: null,
        isNew,
        ...cited(paragraph),
      })),
    },
  ];
}

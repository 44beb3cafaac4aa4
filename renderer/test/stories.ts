/** What the world of the tests holds: three articles, two of them of one story, one Arabic, and notes on them. */
import type { ReaderArticle } from '#contract/articles.ts';
import { type Annotation, anchorFor } from '#domain/annotation.ts';
import type { Article, ArticleSummary, Source } from '#domain/article.ts';
import { type Block, canonicalText } from '#domain/document.ts';
import type { EntityAnalysis, EntityType } from '#domain/entities/types.ts';
import type { FreeNote } from '#domain/free-note.ts';
import type { ReviewNow } from '#domain/review.ts';
import { anAnnotation } from '../api/test/samples.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });

const NO_SOURCE: Source = {
  title: '',
  publisher: null,
  byline: null,
  dateline: null,
  published: null,
  credits: null,
  url: null,
  modified: null,
  retrieved: null,
};

function article(
  id: string,
  source: Partial<Source>,
  words: readonly string[],
  language = 'en',
): Article {
  const whole = { ...NO_SOURCE, ...source };
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: whole.title, marks: [] },
    ...words.map(paragraph),
  ];
  return {
    id,
    revision: 1,
    sha256: `sha of ${id}`,
    source: whole,
    language,
    blocks,
    text: canonicalText(blocks),
    path: `${id}.txt`,
    imported: '2026-03-06T09:00:00.000Z',
  };
}

export const RIVER = [
  'Heavy rain cut the only road to Karsana on Tuesday, and 4,200 people are without clean water, the Civil Protection Office said.',
  '“We need boats, not promises,” said Ilena Marrow, who runs the depot. The bridge at Tolve is closed to trucks.',
  'Meridian Wire counted 38 houses destroyed. A convoy is expected on 9 March.',
];

/** Versions and kin of one story, and one in another script. */
export const ARTICLES: readonly Article[] = [
  article(
    'a1',
    {
      title: 'River cuts the road to Karsana',
      publisher: 'Meridian Wire',
      byline: 'By Amal Haddad',
      dateline: 'KARSANA',
      published: '2026-03-06',
      credits: 'Reporting by Amal Haddad; editing by Jon Reyes',
      url: 'https://meridian.example/river',
    },
    RIVER,
  ),
  article(
    'a2',
    {
      title: 'انقطاع الطريق إلى كرسانة بعد الأمطار',
      publisher: 'وكالة الأفق',
      published: '2026-03-05',
    },
    [
      'قال محمد الخطيب إن 4200 شخص بلا ماء في كرسانة يوم الثلاثاء.',
      'أغلق الجسر في تولفي أمام الشاحنات.',
    ],
    'ar',
  ),
  article(
    'a3',
    {
      title:
        'A title without an end: what the district council, the depot and the river authority said about roads, bridges and Donaudampfschifffahrtsgesellschaftskapitänsmützen in one long week',
    },
    ['Some 5,100 people are without clean water in Karsana, the depot said on Friday.'],
  ),
];
const [river, arabic, long] = ARTICLES as [Article, Article, Article];

export { arabic as ARABIC_STORY, river as RIVER_STORY };

const NAMED: Readonly<Record<string, EntityType>> = {
  'Civil Protection Office': 'organization',
  'Meridian Wire': 'organization',
  'Ilena Marrow': 'person',
  Karsana: 'place',
  Tolve: 'place',
  Tuesday: 'date',
  '4,200 people': 'quantity',
  'محمد الخطيب': 'person',
  كرسانة: 'place',
};

function analysis({ text }: Article): EntityAnalysis {
  const found = Object.entries(NAMED).flatMap(([name, type]) =>
    Array.from(text.matchAll(new RegExp(name, 'g')), ({ index }) => ({ name, type, index })),
  );
  found.sort((one, other) => one.index - other.index);
  const names = [...new Set(found.map(({ name }) => name))];
  return {
    mentions: found.map(({ name, type, index }) => ({
      start: index,
      end: index + name.length,
      type,
      entity: `e${names.indexOf(name) + 1}`,
      confidence: 0.9,
    })),
    entities: names.map((name, at) => ({
      id: `e${at + 1}`,
      type: NAMED[name] ?? 'person',
      name,
      aliases: name === 'Ilena Marrow' ? ['Marrow'] : [],
      mentions: found.flatMap((one, index) => (one.name === name ? [index] : [])),
    })),
  };
}

/** A note on words of an article. */
export function noteOn(of: Article, quote: string, change: Partial<Annotation> = {}): Annotation {
  const start = of.text.indexOf(quote);
  const anchor = anchorFor(of.text, { start, end: start + quote.length }, of.sha256);
  return anAnnotation({ ...anchor, article: of.id, ...change });
}

export const NOTES: readonly Annotation[] = [
  noteOn(river, 'The bridge at Tolve is closed to trucks.', {
    id: 'n1',
    note: 'Ask **the depot** about the bridge.',
    type: 'lead',
    tags: ['access', 'needs'],
    author: 'Lena',
    motivation: 'commenting',
    replies: [
      {
        id: 'r1',
        note: 'They open it on Sunday.',
        author: 'Amal',
        created: '2026-03-07T08:00:00.000Z',
        modified: '2026-03-07T08:00:00.000Z',
        origin: 'a1b2c3d4',
      },
    ],
  }),
  noteOn(river, 'Meridian Wire counted 38 houses destroyed.', { id: 'n2', color: 'pink' }),
  noteOn(arabic, 'أغلق الجسر في تولفي أمام الشاحنات.', {
    id: 'n3',
    color: 'green',
    note: 'الجسر نفسه',
    type: 'judgement',
    tags: ['طرق'],
    motivation: 'commenting',
  }),
];

const freeNote = (change: Partial<FreeNote>): FreeNote => ({
  id: 'f1',
  day: '2026-03-07',
  note: 'Twelve trucks wait at the **Tolve** bridge, none of them ours.',
  type: 'fact',
  tags: ['access'],
  marking: 'TLP:GREEN',
  author: 'Lena',
  created: '2026-03-07T16:00:00.000Z',
  modified: '2026-03-07T16:00:00.000Z',
  origin: 'a1b2c3d4',
  ...change,
});

/** One's own, and one of a colleague. */
export const FREE_NOTES: readonly FreeNote[] = [
  freeNote({}),
  freeNote({
    id: 'f2',
    day: '2026-03-06',
    note: 'قال السائق إن الطريق مفتوح',
    type: null,
    tags: [],
    marking: null,
    author: 'Amal',
    foreign: true,
  }),
];

const review = (change: Partial<ReviewNow>): ReviewNow => ({
  ...{ id: 'n1 a1b2c3d4', note: 'n1', verdict: 'accepted', words: '', wording: '' },
  ...{ author: 'Lena', origin: 'a1b2c3d4', isCurrent: true },
  created: '2026-03-07T16:00:00.000Z',
  modified: '2026-03-07T16:00:00.000Z',
  ...change,
});

/** Two people who disagree, and a third who saw other words. */
export const REVIEWS: readonly ReviewNow[] = [
  review({ id: 'n1 c', verdict: 'proposed', author: 'Amal', foreign: true, isCurrent: false }),
  review({}),
  review({
    id: 'n1 d',
    verdict: 'rejected',
    author: 'بدر',
    foreign: true,
    words: 'لا مصدر ثانٍ لذلك',
  }),
];

export const summaryOf = (of: Article, change: Partial<ArticleSummary> = {}): ArticleSummary => ({
  id: of.id,
  title: of.source.title,
  publisher: of.source.publisher,
  published: of.source.published,
  language: of.language,
  imported: of.imported,
  words: of.text.split(/\s+/).length,
  annotations: NOTES.filter(({ article: id }) => id === of.id).length,
  read: of !== long,
  state: of === long ? 'new' : 'read',
  position: 0,
  ...(of === river && { watchHits: 1 }),
  ...change,
});

/** As the main side opens it. */
export function opened(id: string): ReaderArticle | { refuse: string; code: string } {
  const of = ARTICLES.find((one) => one.id === id);
  if (!of) return { refuse: 'There is no such article in this library.', code: 'no-article' };
  return {
    article: of,
    remarks: [],
    pictureWords: [],
    summary: summaryOf(of),
    analysis: analysis(of),
    annotations: NOTES.filter(({ article: of }) => of === id),
  };
}

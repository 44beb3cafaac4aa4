import type { ReaderArticle } from '#contract/articles.ts';
import type { Annotation } from '#domain/annotation.ts';
import { type Article, type ArticleSummary, sourceCalled } from '#domain/article.ts';
import type { Found } from '#domain/search/hit.ts';

/** Shapes for tests, filled with what a test does not care about. */
export const anArticleSummary = (change: Partial<ArticleSummary> = {}): ArticleSummary => ({
  id: 'a1',
  title: 'A title',
  publisher: null,
  published: null,
  language: 'en',
  imported: '2026-03-01T10:00:00.000Z',
  words: 100,
  annotations: 0,
  read: true,
  state: 'read',
  position: 0,
  ...change,
});

export const anArticle = (text: string, change: Partial<Article> = {}): Article => ({
  id: 'a1',
  revision: 1,
  sha256: `sha of ${text}`,
  source: sourceCalled('A title'),
  language: 'en',
  blocks: text.split('\n\n').map((block) => ({ kind: 'paragraph', text: block, marks: [] })),
  text,
  path: 'a.txt',
  imported: '2026-03-01T10:00:00.000Z',
  ...change,
});

export const aReaderArticle = (text: string, id = 'a1'): ReaderArticle => ({
  article: anArticle(text, { id }),
  remarks: [],
  pictureWords: [],
  summary: anArticleSummary({ id }),
  analysis: null,
  annotations: [],
});

export const anAnnotation = (change: Partial<Annotation> = {}): Annotation => ({
  id: 'urn:uuid:1',
  article: 'a1',
  start: 0,
  end: 5,
  quote: 'First',
  prefix: '',
  suffix: '',
  sha256: 'sha',
  motivation: 'highlighting',
  type: null,
  color: 'yellow',
  style: 'solid',
  note: '',
  tags: [],
  author: '',
  created: '2026-03-01T10:00:00.000Z',
  modified: '2026-03-01T10:00:00.000Z',
  origin: 'a1b2c3d4',
  ...change,
});

export const aFind = (change: Partial<Found> = {}): Found => ({
  kind: 'found',
  from: 0,
  hits: [],
  articles: 0,
  notes: 0,
  exact: 0,
  waiting: 0,
  ...change,
});

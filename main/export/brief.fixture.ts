import type { Article } from '#domain/article.ts';
import { composeBrief } from '#domain/brief/compose.ts';
import type { BriefInput } from '#domain/brief/material.ts';
import { planOf } from '#domain/brief/plan.ts';
import { DIGEST, plainText } from '#domain/brief/testing.ts';
import { type Block, canonicalText } from '#domain/document.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });

export function articleOf(title: string, blocks: readonly Block[], language = 'en'): Article {
  return {
    id: '0123456789abcdef',
    revision: 1,
    sha256: 'ab'.repeat(32),
    text: canonicalText(blocks),
    path: '/home/somebody/secret/story.txt',
    imported: '2031-03-05T08:00:00.000Z',
    language,
    blocks,
    source: {
      title,
      publisher: 'Meridian Wire',
      byline: null,
      dateline: 'HALVET',
      published: '2031-03-04',
      modified: null,
      retrieved: null,
      credits: null,
      url: null,
    },
  };
}

export const STORY = articleOf('River cuts road', [
  paragraph('Rain cut the road to Halvet on Monday. Ilena Marrow asked for boats.'),
  { kind: 'heading', level: 2, text: 'What is needed', marks: [] },
  { kind: 'list-item', depth: 0, ordinal: null, text: 'Boats', marks: [] },
  { kind: 'list-item', depth: 0, ordinal: null, text: 'Clean water', marks: [] },
  { kind: 'table-row', header: true, text: 'Donor\tPaid', marks: [] },
  { kind: 'table-row', header: false, text: 'Kolmar\t3.0', marks: [] },
]);

/** A brief over one marked article; `change` replaces what a test is about. */
export function briefInput(change: Partial<BriefInput> = {}, article: Article = STORY): BriefInput {
  const end = article.text.indexOf('.') + 1;
  return {
    title: 'The road to Halvet',
    marking: 'TLP:GREEN',
    date: '2031-03-06',
    printed: { notes: true, tags: true, grades: true },
    template: DIGEST,
    sections: planOf(DIGEST.sections),
    parseNote: (markdown) => [[{ text: markdown }]],
    parseText: plainText,
    articles: [
      {
        article,
        analysis: {
          mentions: [{ start: 39, end: 51, type: 'person', entity: 'e1', confidence: 0.9 }],
          entities: [
            { id: 'e1', type: 'person', name: 'Ilena Marrow', aliases: [], mentions: [0] },
          ],
        },
        annotations: [
          {
            id: 'urn:uuid:1',
            article: article.id,
            start: 0,
            end,
            quote: article.text.slice(0, end),
            prefix: '',
            suffix: '',
            sha256: article.sha256,
            motivation: 'commenting',
            type: null,
            color: 'yellow',
            style: 'solid',
            note: 'Call the depot',
            tags: ['road'],
            author: '',
            created: '2031-03-05T09:00:00.000Z',
            modified: '2031-03-05T09:00:00.000Z',
            origin: 'a1b2c3d4',
          },
        ],
        summary: {
          sentences: [{ start: 0, end, text: article.text.slice(0, end), score: 1 }],
          edited: null,
        },
      },
    ],
    ...change,
  };
}

export const brief = (change?: Partial<BriefInput>, article?: Article) =>
  composeBrief(briefInput(change, article));

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../annotation.ts';
import { ArticleMatcher } from './match.ts';
import { placeAll } from './place.ts';
import { readAnnotations } from './read-annotations.ts';
import { asOrigin } from './read-origin.ts';
import { anySample, type Sample } from './testing.ts';
import type { ForeignReply } from './types.ts';
import { annotationSet } from './write-annotation-set.ts';
import { annotationPage } from './write-w3c.ts';

const FACTS = {
  id: 'urn:uuid:0b7a3a52-0000-4000-8000-000000000000',
  generated: '2026-03-01T12:00:00.000Z',
};

const WRITERS: Readonly<Record<string, (samples: readonly Sample[]) => object>> = {
  'W3C JSON-LD': annotationPage,
  'an EPUB annotation set': (samples) => annotationSet(samples, FACTS),
};

/** Reads a file into a library that holds the samples' articles. */
function readInto(samples: readonly Sample[], json: string): Annotation[] {
  const read = readAnnotations(json);
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value.refused).toEqual([]);
  const matcher = new ArticleMatcher(
    samples.map(({ article: { id, sha256, source } }) => ({
      id,
      title: source.title,
      url: source.url,
      revisions: [sha256],
    })),
  );
  return read.value.annotations.map((foreign) => {
    const found = matcher.find(foreign);
    if (!found.ok) throw new Error(found.error.message);
    const sample = samples.find(({ article }) => article.id === found.value);
    if (!sample) throw new Error('The matcher knows only these articles.');
    const revision = { sha256: sample.article.sha256, text: sample.text };
    const held = (sha256: string | null) => (sha256 === revision.sha256 ? revision : null);
    const [anchor] = placeAll(revision, held, [foreign]);
    if (!anchor?.ok) throw new Error(anchor?.error.message);
    const { source: _, anchors: __, created, modified, origin, editor, ...rest } = foreign;
    return {
      ...rest,
      ...asOrigin({ origin, editor }, 'nobody'),
      ...anchor.value,
      article: found.value,
      created: created ?? '',
      modified: modified ?? '',
      ...threadOf(foreign.id, read.value.replies),
    };
  });
}

/** In the file's order, as the library keeps a thread by date. */
function threadOf(id: string, replies: readonly ForeignReply[]): Pick<Annotation, 'replies'> {
  const thread = replies.filter(({ annotation }) => annotation === id);
  if (thread.length === 0) return {};
  return {
    replies: thread.map(({ annotation: _, created, modified, origin, editor, ...reply }) => ({
      ...reply,
      ...asOrigin({ origin, editor }, 'nobody'),
      created: created ?? '',
      modified: modified ?? '',
    })),
  };
}

describe.each(Object.entries(WRITERS))('%s', (_, write) => {
  test('comes back as the same annotations', () => {
    const samples = fc.uniqueArray(anySample, {
      selector: ({ article }) => article.id,
      maxLength: 3,
    });
    fc.assert(
      fc.property(samples, (given) => {
        const ids = given.flatMap(({ annotations }) =>
          annotations.flatMap(({ id, replies = [] }) => [id, ...replies.map((reply) => reply.id)]),
        );
        fc.pre(new Set(ids).size === ids.length);
        const back = readInto(given, JSON.stringify(write(given)));
        expect(back).toEqual(given.flatMap(({ annotations }) => annotations));
      }),
    );
  });

  test('carries the quoted text of each', () => {
    fc.assert(
      fc.property(anySample, (sample) => {
        const json = JSON.stringify(write([sample]));
        for (const { quote } of sample.annotations) expect(json).toContain(JSON.stringify(quote));
      }),
    );
  });
});

import './article-text.ts';
import { html } from 'lit';
import { type Block, canonicalText } from '#domain/document.ts';
import type { States } from '../../test/stage.ts';
import { annotationLayer, CARET_LAYER, entityLayer, PRIORITY } from './highlight-layers.ts';

const plain = (
  kind: 'paragraph' | 'quotation' | 'caption' | 'preformatted',
  text: string,
): Block => ({ kind, text, marks: [] });
const row = (text: string, header = false): Block => ({
  kind: 'table-row',
  text,
  marks: [],
  header,
});
const item = (text: string, depth: number, ordinal: number | null): Block => ({
  kind: 'list-item',
  text,
  marks: [],
  depth,
  ordinal,
});

/** A block of each kind. */
export const blocks: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'A title', marks: [] },
  {
    kind: 'paragraph',
    text: 'A strong word, an emphasis, some code and a link.',
    marks: [
      { kind: 'strong', start: 2, end: 8 },
      { kind: 'emphasis', start: 18, end: 26 },
      { kind: 'code', start: 33, end: 37 },
      { kind: 'link', start: 42, end: 48, href: 'https://example.org/' },
    ],
  },
  { kind: 'heading', level: 2, text: 'A small heading', marks: [] },
  plain('quotation', 'Somebody said so.'),
  item('bread', 0, null),
  item('rye', 1, null),
  item('first', 0, 1),
  row('Place\tWounded', true),
  row('Aleppo\t12'),
  row('\t3'),
  plain('caption', 'A picture of it.'),
  plain('preformatted', 'a line\n  another line'),
];

export const text = canonicalText(blocks);

/** Where words stand in the text. */
export function spanOf(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

export const layers = [
  { name: CARET_LAYER, spans: [spanOf('Somebody said so.')], priority: PRIORITY.caret },
  {
    name: annotationLayer('yellow', 'solid'),
    spans: [spanOf('a strong word, an'.slice(2))],
    priority: PRIORITY.annotation,
  },
  { name: entityLayer('place'), spans: [spanOf('Aleppo')], priority: PRIORITY.entity },
];

/** One grey pixel. */
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAICAgAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

const picture = (sha256: string | null, alternative: string): Block => ({
  kind: 'picture',
  text: '',
  marks: [],
  sha256,
  alternative,
});

/** A picture in each of its states, each with text around it. */
export const pictured: readonly Block[] = [
  plain('paragraph', 'Before.'),
  picture('here', 'A broken bridge'),
  plain('caption', 'The bridge on Monday.'),
  picture('coming', ''),
  picture('refused', 'A road'),
  picture(null, 'A boat'),
  plain('paragraph', 'After.'),
];

export const pictures = new Map([
  ['here', { kind: 'ready', value: PIXEL }],
  ['refused', { kind: 'failed', message: 'This picture is not in the library.' }],
] as const);

const message = (speaker: string | null, time: string | null, said: string): Block => ({
  kind: 'message',
  text: said,
  marks: [],
  speaker,
  time,
});

/** A mail that answers another one. */
export const answered: readonly Block[] = [
  plain('paragraph', 'Use the second figure.'),
  { ...plain('quotation', 'On Friday Tarig wrote:'), history: true },
  { ...plain('quotation', 'Which one do we use?'), history: true },
  { ...row('Place\tPeople', true), history: true },
  { ...row('Kosti\t12'), history: true },
  plain('paragraph', 'Amal'),
];

export const states: States = {
  'with pictures': () => ({
    drawn: html`<fb-article-text .blocks=${pictured} .pictures=${pictures}></fb-article-text>`,
  }),
  'a chat': () => ({
    drawn: html`<fb-article-text .blocks=${[
      message('Amal', '2026-11-24T18:05:00', 'The road is cut.\nNobody comes through.'),
      message('Amal', '2026-11-24T18:06:10', 'Tell them.'),
      message('أمل', '2026-11-24', 'الطريق مقطوع.'),
      message(null, null, 'Who is this?'),
    ]}></fb-article-text>`,
  }),
  'a mail with what it repeats': () => ({
    drawn: html`<fb-article-text .blocks=${answered}></fb-article-text>`,
  }),
  'nothing to read': () => ({ drawn: html`<fb-article-text></fb-article-text>` }),
  'every kind of block': () => ({
    drawn: html`<fb-article-text headline="A title" .blocks=${blocks}></fb-article-text>`,
  }),
  'with marks over it': () => ({
    drawn: html`<fb-article-text .blocks=${blocks} .layers=${layers} .scroller=${document.documentElement}></fb-article-text>`,
  }),
  'from right to left': () => ({
    drawn: html`<fb-article-text dir="rtl" .blocks=${[plain('paragraph', 'وصلت المساعدات إلى حلب.')]}></fb-article-text>`,
  }),
};

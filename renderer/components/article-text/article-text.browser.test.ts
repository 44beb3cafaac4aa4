import fc from 'fast-check';
import { html } from 'lit';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Block, canonicalText } from '#domain/document.ts';
import { show } from '../../test/stage.ts';
import {
  answered,
  blocks,
  layers,
  pictured,
  pictures,
  spanOf,
  text,
} from './article-text.states.ts';
import type { ArticleText } from './article-text.ts';
import { CARET_LAYER } from './highlight-layers.ts';

const shown = async (
  drawn = html`<fb-article-text headline="A title" .blocks=${blocks}></fb-article-text>`,
) => (await show(drawn)).querySelector('fb-article-text') as ArticleText;

/** The words that a layer marks on the page, joined. */
const painted = (name: string) =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });

test('every block says its kind to those who hear it', async () => {
  await shown();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('A title');
  await expect.element(page.getByRole('heading', { level: 2 })).toBeInTheDocument();
  await expect.element(page.getByRole('blockquote')).toHaveTextContent('Somebody said so.');
  await expect.element(page.getByRole('link')).toHaveTextContent('a link');
  expect(page.getByRole('row').elements()).toHaveLength(3);
  expect(page.getByRole('columnheader').elements()).toHaveLength(2);
  expect(
    page
      .getByRole('cell')
      .elements()
      .map(({ textContent }) => textContent),
  ).toEqual(['Aleppo\t', '12', '\t', '3']);
});

const LONE = { marks: [], text: 'Some words' } as const;
const listItem = (depth: number, ordinal: number | null): Block => ({
  ...{ ...LONE, kind: 'list-item', depth, ordinal },
});
const heading = (level: 1 | 2 | 3 | 4 | 5 | 6): Block => ({ ...LONE, kind: 'heading', level });

/** What the page draws before the words of a block, and what those who hear it are told. */
const DRAWN: readonly (readonly [string, Block, Readonly<Record<string, string>>])[] = [
  ['an item without a number', listItem(0, null), { marker: '•' }],
  ['a numbered item', listItem(0, 12), { marker: '12.' }],
  ['a footnote', { ...LONE, kind: 'footnote', label: 'a' }, { marker: '[a]', footnote: 'a' }],
  ['a heading of the first rank that is no title', heading(1), { level: '2', role: 'heading' }],
  ['a heading of the second rank', heading(2), { level: '2', role: 'heading' }],
  ['a heading of the sixth rank', heading(6), { level: '6', role: 'heading' }],
  ['a line that keeps its spaces', { ...LONE, kind: 'preformatted' }, { focusable: '0' }],
];

test.each(DRAWN)('%s', async (_what, block, expected) => {
  const element = await shown(html`<fb-article-text .blocks=${[block]}></fb-article-text>`);
  const drawn = element.shadowRoot?.querySelector<HTMLElement>('[data-block="0"]');
  const told = {
    marker: drawn?.dataset.marker,
    footnote: drawn?.dataset.footnote,
    level: drawn?.ariaLevel ?? undefined,
    role: drawn?.getAttribute('role') ?? undefined,
    focusable: drawn?.getAttribute('tabindex') ?? undefined,
  };
  expect(told).toEqual({
    ...Object.fromEntries(Object.keys(told).map((key) => [key, undefined])),
    ...expected,
  });
  const before = drawn ? getComputedStyle(drawn, '::before').content : '';
  expect(before).toBe(expected.marker ? JSON.stringify(expected.marker) : 'none');
});

test('items lie farther in the deeper they are, down to the fourth rank', async () => {
  const items = [0, 1, 2, 3, 4, 5, 9].map((depth) => listItem(depth, null));
  const element = await shown(html`<fb-article-text .blocks=${items}></fb-article-text>`);
  const starts = [...(element.shadowRoot?.querySelectorAll('.item') ?? [])].map((item) => {
    const range = document.createRange();
    range.selectNodeContents(item);
    return Math.round(range.getBoundingClientRect().left);
  });
  const ranks = starts.slice(0, 4);
  expect(ranks).toEqual([...new Set(ranks)].toSorted((one, other) => one - other));
  expect(new Set(starts.slice(4))).toEqual(new Set([starts[3]]));
});

test('words look as their marks say, and a reference leads to its note', async () => {
  const kinds = ['strong', 'emphasis', 'code', 'struck', 'inserted', 'note-reference'] as const;
  const text = kinds.map((kind) => `[${kind}]`).join(' ');
  const marks = kinds.map((kind) => {
    const start = text.indexOf(`[${kind}]`);
    return { kind, start, end: start + kind.length + 2 };
  });
  const element = await shown(
    html`<fb-article-text .blocks=${[{ kind: 'paragraph', text, marks }]}></fb-article-text>`,
  );
  const pieces = [...(element.shadowRoot?.querySelectorAll('[data-block] *') ?? [])];
  expect(pieces.map(({ localName, textContent }) => [localName, textContent])).toEqual([
    ['strong', '[strong]'],
    ['em', '[emphasis]'],
    ['code', '[code]'],
    ['s', '[struck]'],
    ['ins', '[inserted]'],
    ['span', '[note-reference]'],
  ]);
  expect(pieces.at(-1)?.getAttribute('data-note')).toBe('note-reference');
});

test('a new speaker and a new day are told in full', async () => {
  const at = (speaker: string | null, time: string | null): Block => ({
    ...{ kind: 'message', speaker, time, text: 'Yes', marks: [] },
  });
  const chat = [
    at('Amal', '2026-11-24T18:05:00'),
    at('أمل', '2026-11-24T18:06:00'),
    at('أمل', '2026-11-25T00:01:00'),
    at('أمل', null),
    at(null, '2026-11-25T00:02:00'),
    at(null, '2026-11-25T00:03:00'),
    at('Amal', null),
  ];
  const element = await shown(html`<fb-article-text .blocks=${chat}></fb-article-text>`);
  const heads = [...(element.shadowRoot?.querySelectorAll('.message') ?? [])].map((one) =>
    one.getAttribute('data-head')?.replaceAll(/[\u2068\u2069]/g, ''),
  );
  expect(heads).toEqual([
    'Amal, 2026-11-24 18:05',
    'أمل, 2026-11-24 18:06',
    'أمل, 2026-11-25 00:01',
    'أمل',
    '2026-11-25 00:02',
    '2026-11-25 00:03',
    'Amal',
  ]);
});

test('a first heading that does not say the title is a heading as others are', async () => {
  await shown(html`<fb-article-text headline="Another" .blocks=${blocks}></fb-article-text>`);
  await expect.element(page.getByText('A title')).toHaveAttribute('aria-level', '2');
});

test('the text nodes of a block hold its text and nothing else', async () => {
  const element = await shown();
  const elements = [...(element.shadowRoot?.querySelectorAll('[data-block]') ?? [])];
  expect(elements.map(({ textContent }) => textContent)).toEqual(blocks.map(({ text }) => text));
});

test('what a mail repeats is folded behind one line, and opens by key and by what leads into it', async () => {
  const element = await shown(html`<fb-article-text .blocks=${answered}></fb-article-text>`);
  const line = page.getByText('Repeated from earlier messages: 4 paragraphs');
  const older = page.getByText('Which one do we use?');
  expect(older.element().checkVisibility()).toBe(false);
  (line.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(older.element().checkVisibility()).toBe(true);
  await userEvent.keyboard('{Enter}');
  expect(older.element().checkVisibility()).toBe(false);
  const at = canonicalText(answered).indexOf('Which one');
  element.reveal({ start: at, end: at + 5 });
  expect(older.element().checkVisibility()).toBe(true);
  const texts = [...(element.shadowRoot?.querySelectorAll('[data-block]') ?? [])];
  expect(texts.map(({ textContent }) => textContent)).toEqual(answered.map(({ text }) => text));
});

test('a message says who sent it and when, and no more than the one before did not say', async () => {
  const chat = ['18:05:00', '18:06:10'].map((time) => ({
    kind: 'message' as const,
    speaker: 'Amal',
    time: `2026-11-24T${time}`,
    text: 'Yes',
    marks: [],
  }));
  const element = await shown(html`<fb-article-text .blocks=${chat}></fb-article-text>`);
  const heads = [...(element.shadowRoot?.querySelectorAll('.message') ?? [])].map((one) =>
    one.getAttribute('data-head')?.replaceAll(/[\u2068\u2069]/g, ''),
  );
  expect(heads).toEqual(['Amal, 2026-11-24 18:05', '18:06']);
});

test('a picture is drawn when it has come, and else says what it is and why it is not there', async () => {
  const { map } = await shown(
    html`<fb-article-text .blocks=${pictured} .pictures=${pictures}></fb-article-text>`,
  );
  const labels = page
    .getByRole('img')
    .elements()
    .map((element) => element.getAttribute('alt') ?? element.getAttribute('aria-label'));
  expect(labels).toEqual([
    'A broken bridge',
    'A picture is being fetched …',
    'This picture is not in the library: A road',
    'A picture that was not in the file: A boat',
  ]);
  const all = canonicalText(pictured);
  expect(map.elementAt(all.indexOf('After'))?.textContent).toBe('After.');
});

test('a place in the text and its place on the page say the same, there and back', async () => {
  const { map } = await shown();
  const offset = fc.nat(text.length - 1);
  fc.assert(
    fc.property(offset, fc.integer({ min: 1, max: 40 }), (start, length) => {
      const span = { start, end: Math.min(text.length, start + length) };
      for (const [index, block] of map.spans.entries()) {
        const range = map.rangeIn(index, span);
        const within = span.start < block.end && span.end > block.start;
        expect(range !== null).toBe(within);
        if (!range) continue;
        expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(
          Math.max(span.start, block.start),
        );
        expect(map.offsetOf(range.endContainer, range.endOffset)).toBe(
          Math.min(span.end, block.end),
        );
      }
    }),
  );
});

test('a rectangle holds its words, and is that of the block where there are none', async () => {
  const { map } = await shown();
  const line = map.elementAt(spanOf('Somebody').start)?.getBoundingClientRect();
  const word = map.rectOf(spanOf('Somebody'));
  const both = map.rectOf({ start: spanOf('Somebody').start, end: spanOf('bread').end });
  expect(word?.width).toBeLessThan(line?.width ?? 0);
  expect(word?.top).toBeGreaterThanOrEqual(line?.top ?? 0);
  expect(word?.bottom).toBeLessThanOrEqual(line?.bottom ?? 0);
  expect(both?.bottom).toBeGreaterThan(word?.bottom ?? 0);
  expect(map.offsetOf(document.body, 0)).toBeNull();
});

test('marks are painted over exactly their words, and go with the text', async () => {
  const element = await shown(
    html`<fb-article-text .blocks=${blocks} .layers=${layers} .scroller=${document.documentElement}></fb-article-text>`,
  );
  await vi.waitUntil(() => painted(CARET_LAYER).length > 0);
  expect(painted(CARET_LAYER)).toEqual(['Somebody said so.']);
  expect(painted('entity-place')).toEqual(['Aleppo']);
  element.layers = [{ name: CARET_LAYER, spans: [spanOf('rye')], priority: 1 }];
  await element.updateComplete;
  expect(painted(CARET_LAYER)).toEqual(['rye']);
  element.remove();
  expect(painted(CARET_LAYER)).toEqual([]);
});

test('what is selected in it is known by its offsets, and what is selected elsewhere is not', async () => {
  const element = await shown();
  expect(element.selectedSpan()).toBeNull();
  const { map } = element;
  const range = map.rangeIn(3, spanOf('said so'));
  if (!range) throw new Error('The words have no place on the page.');
  document
    .getSelection()
    ?.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    );
  expect(element.selectedSpan()).toEqual(spanOf('said so'));
  document.getSelection()?.selectAllChildren(document.head);
  expect(element.selectedSpan()).toBeNull();
});

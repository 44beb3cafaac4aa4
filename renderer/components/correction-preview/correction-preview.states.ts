import './correction-preview.ts';
import { html } from 'lit';
import { page, userEvent } from 'vitest/browser';
import type { CorrectionPreview, PreviewedChange } from '#contract/names.ts';
import type { States } from '../../test/stage.ts';

const change: PreviewedChange = {
  before: { start: 10, end: 16, type: 'place', name: 'Aleppo', confidence: 0.9 },
  after: { start: 10, end: 16, type: 'organization', name: 'Aleppo Council', confidence: 1 },
  context: { before: 'people of ', quote: 'Aleppo', after: ' said so' },
};

/** `count` changes in one article. */
export const previewOf = (
  count: number,
  rest: Partial<CorrectionPreview> = {},
): CorrectionPreview => ({
  articles: [
    {
      id: 'a1',
      title: 'A day in the north',
      published: '2026-03-01',
      changes: Array.from({ length: count }, (_, at) => ({
        ...change,
        after: at % 2 === 0 ? change.after : null,
      })),
    },
  ],
  mentions: count,
  unread: 0,
  next: null,
  ...rest,
});

const open = (preview: CorrectionPreview) => () => ({
  drawn: html`<fb-correction-preview .preview=${preview}></fb-correction-preview>`,
  act: () => userEvent.click(page.getByText('Show each of them')),
});

export const states: States = {
  closed: () => ({
    drawn: html`<fb-correction-preview .preview=${previewOf(3)}></fb-correction-preview>`,
  }),
  'a few': open(previewOf(3)),
  'more than anybody reads, and some still unread': open(previewOf(210, { unread: 2 })),
  'more are still looked through': open(previewOf(210, { next: { id: 'a1', published: null } })),
};

import { html } from 'lit';
import type { CorrectionPreview } from '#contract/names.ts';
import type { States } from '../../test/stage.ts';
import type { AnswerState } from '../answer/answer.ts';
import './name-passage.ts';

const card =
  (looked: AnswerState<CorrectionPreview>, words = 'Karsana') =>
  () => ({
    drawn: html`<fb-name-passage .place=${new DOMRect(300, 300, 80, 20)} .words=${words} .looked=${looked}></fb-name-passage>`,
  });

const found: CorrectionPreview = {
  mentions: 3,
  unread: 1,
  next: null,
  articles: [{ id: 'a1', title: 'A title', published: null, changes: [] }],
};

export const states: States = {
  looking: card({ kind: 'loading' }),
  'found in an article': card({ kind: 'ready', value: found }),
  'found so far': card({ kind: 'ready', value: { ...found, next: { id: 'a1', published: null } } }),
  'found nowhere else': card({
    kind: 'ready',
    value: { mentions: 0, unread: 0, articles: [], next: null },
  }),
  refused: card({ kind: 'failed', message: '“Karsan” is not made of whole words.' }),
  'an Arabic name': card({ kind: 'loading' }, 'جمعية الفانوس'),
};

import './entity-card.ts';
import { html } from 'lit';
import type { States } from '../../test/stage.ts';
import type { ShownMention } from './entity-card.ts';

export const mention: ShownMention = {
  type: 'organization',
  name: 'World Health Organization',
  aliases: ['WHO', 'منظمة الصحة العالمية'],
  date: null,
  at: 1,
  mentions: 4,
};

const card =
  (change: Partial<ShownMention>, rest = html``, correcting = false) =>
  () => ({
    drawn: html`<fb-entity-card .mention=${{ ...mention, ...change }} .place=${new DOMRect(300, 300, 80, 20)} .correcting=${correcting}>${rest}</fb-entity-card>`,
  });

export const states: States = {
  'a name with other forms': card({}),
  'named once': card({ aliases: [], at: 0, mentions: 1 }),
  'a date': card({
    type: 'date',
    name: 'since March',
    aliases: [],
    date: { from: '2026-03-01', to: null, precision: 'month' },
  }),
  'a date that is left open': card({
    type: 'date',
    name: '03/04/2020',
    aliases: [],
    source: 'The Marran Courier',
    open: [
      { from: '2020-04-03', to: '2020-04-03', precision: 'day' },
      { from: '2020-03-04', to: '2020-03-04', precision: 'day' },
    ],
  }),
  'a date read as its publisher writes': card({
    type: 'date',
    name: '03/04/2020',
    aliases: [],
    source: 'The Marran Courier',
    date: {
      from: '2020-04-03',
      to: '2020-04-03',
      precision: 'day',
      order: { first: 'day', by: 'publisher' },
    },
  }),
  'a very long name': card({ name: 'Ministerial'.repeat(30) }),
  'its correction open': card({}, html`<p>Correction</p>`, true),
};

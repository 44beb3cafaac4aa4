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
  'a very long name': card({ name: 'Ministerial'.repeat(30) }),
  'its correction open': card({}, html`<p>Correction</p>`, true),
};

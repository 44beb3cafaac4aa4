import './kin-banner.ts';
import { html } from 'lit';
import type { States } from '../../test/stage.ts';
import type { Kin } from './kin-banner.ts';

const KIN = { title: 'Bridge closed', publisher: 'The Daily', published: null, similarity: 0.8 };

const banner = (kin: Kin) => () => ({ drawn: html`<fb-kin-banner .kin=${kin}></fb-kin-banner>` });

export const states: States = {
  'another version': banner({ ...KIN, kind: 'updated', order: 'newer' }),
  'an older version': banner({ ...KIN, kind: 'updated', order: 'older' }),
  'an undated version': banner({ ...KIN, kind: 'updated', order: 'unknown' }),
  'a later issue': banner({ ...KIN, kind: 'issue', order: 'older' }),
  'another masthead': banner({
    ...KIN,
    kind: 'same-origin',
    order: 'unknown',
    title: 'إغلاق الجسر',
    publisher: null,
  }),
};

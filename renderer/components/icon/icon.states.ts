import { html } from 'lit';
import type { States } from '../../test/stage.ts';
import { ICON_NAMES, icon } from './icons.ts';

export const states: States = {
  'every icon': () => ({
    drawn: html`${ICON_NAMES.map((name) => html`<span style="display: inline-block; width: 20px">${icon(name)}</span>`)}`,
  }),
};

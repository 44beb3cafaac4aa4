import './selection-toolbar.ts';
import { html } from 'lit';
import type { States } from '../../test/stage.ts';

const beside = (x: number, y: number) => new DOMRect(x, y, 120, 20);

export const states: States = {
  'over a passage': () => ({
    drawn: html`<fb-selection-toolbar .place=${beside(300, 300)}></fb-selection-toolbar>`,
  }),
  'over a green one': () => ({
    drawn: html`<fb-selection-toolbar .marked=${'green'} .place=${beside(300, 300)}></fb-selection-toolbar>`,
  }),
  'in the first line, at the edge': () => ({
    drawn: html`<fb-selection-toolbar .place=${beside(0, 2)}></fb-selection-toolbar>`,
  }),
};

import './dialog-frame.ts';
import { html } from 'lit';
import type { States } from '../../test/stage.ts';

const body = html`<label>Title <input type="text" /></label> <button>Save</button>`;

export const states: States = {
  'with its heading': () => ({
    drawn: html`<fb-dialog heading="Paste a text">${body}</fb-dialog>`,
  }),
  'without a heading line': () => ({
    drawn: html`<fb-dialog bare heading="All commands">${body}</fb-dialog>`,
  }),
  'longer than the window': () => ({
    drawn: html`<fb-dialog heading="Keys">${Array.from({ length: 80 }, (_, at) => html`<p>Line ${at}</p>`)}</fb-dialog>`,
  }),
};

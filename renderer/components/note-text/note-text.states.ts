import './note-text.ts';
import { html } from 'lit';
import type { States } from '../../test/stage.ts';

const note = `A **strong** word, an *emphasis*, some \`code\`.

- one
- two

> quoted
> in two lines

كلمة <b>not markup</b>`;

export const states: States = {
  empty: () => ({ drawn: html`<fb-note-text></fb-note-text>` }),
  'every kind of block': () => ({ drawn: html`<fb-note-text .text=${note}></fb-note-text>` }),
};

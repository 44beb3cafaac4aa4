import { html } from 'lit';
import type { States } from '../../test/stage.ts';
import { type AnswerState, answer } from './answer.ts';

const drawn = (state: AnswerState<readonly string[]>) =>
  answer(state, {
    waiting: 'Reading the figures…',
    again: () => undefined,
    draw: (lines) =>
      lines.length === 0
        ? html`<p>This article counts nothing.</p>`
        : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`,
  });

const one = (state: AnswerState<readonly string[]>) => () => ({ drawn: html`${drawn(state)}` });

export const states: States = {
  'nobody asked': one({ kind: 'idle' }),
  waiting: one({ kind: 'loading' }),
  failed: one({ kind: 'failed', message: 'The library did not answer.' }),
  empty: one({ kind: 'ready', value: [] }),
  here: one({ kind: 'ready', value: ['12 wounded', '3 dead'] }),
};

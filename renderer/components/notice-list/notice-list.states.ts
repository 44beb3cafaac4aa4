import './notice-list.ts';
import { html } from 'lit';
import type { States } from '../../test/stage.ts';
import type { ShownNotice } from './notice-list.ts';

export const done: ShownNotice = {
  id: 1,
  kind: 'done',
  text: 'Deleted note',
  action: { label: 'Undo' },
};
export const problem: ShownNotice = {
  id: 2,
  kind: 'problem',
  text: 'The disk is full: nothing more can be kept until there is room on it.',
  action: null,
};

const list =
  (...notices: ShownNotice[]) =>
  () => ({
    drawn: html`<fb-notice-list .notices=${notices}></fb-notice-list>`,
  });

export const states: States = {
  none: list(),
  'one that is done': list(done),
  both: list(done, problem),
};

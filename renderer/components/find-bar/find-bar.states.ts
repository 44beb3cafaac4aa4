import { html } from 'lit';
import type { States } from '../../test/stage.ts';
import './find-bar.ts';

const bar = (typed: string, count: number, at: number) => () => ({
  drawn: html`<div style="position:relative;height:120px"><fb-find-bar .typed=${typed} .count=${count} .at=${at}></fb-find-bar></div>`,
});

export const states: States = {
  'nothing typed': bar('', 0, -1),
  'not found': bar('lorry', 0, -1),
  found: bar('boat', 12, -1),
  'at one': bar('boat', 12, 2),
};

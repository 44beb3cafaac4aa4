import './entity-correction.ts';
import { html } from 'lit';
import { page, userEvent } from 'vitest/browser';
import type { States } from '../../test/stage.ts';
import { previewOf } from '../correction-preview/correction-preview.states.ts';

export const text = 'The World Health Organization Syria said so.';
export const mention = { start: 4, end: 29, type: 'organization' } as const;

const drawn = html`<fb-entity-correction .mention=${mention} called="World Health Organization" article="a1" .text=${text}
  .forms=${['WHO', 'منظمة الصحة العالمية']} .preview=${previewOf(3)} .suggestions=${['WHO Syria']}></fb-entity-correction>`;

const chosen = (what: string) => () => ({
  drawn,
  act: () => userEvent.selectOptions(page.getByRole('combobox', { name: 'This name' }), what),
});

export const states: States = {
  'nothing chosen yet': () => ({ drawn }),
  'no entity': chosen('is no entity'),
  'longer or shorter': chosen('is longer or shorter'),
  'called otherwise': chosen('is called otherwise'),
  'the same as another': chosen('is the same as …'),
  'somebody else': chosen('is somebody or something else'),
  'looking where it holds': () => ({
    drawn: html`<fb-entity-correction .mention=${mention} called="WHO" article="a1" .text=${text}></fb-entity-correction>`,
    act: () =>
      userEvent.selectOptions(page.getByRole('combobox', { name: 'This name' }), 'is no entity'),
  }),
  'being done': () => ({
    drawn: html`<fb-entity-correction .mention=${mention} called="WHO" article="a1" .text=${text} .busy=${true}></fb-entity-correction>`,
  }),
};

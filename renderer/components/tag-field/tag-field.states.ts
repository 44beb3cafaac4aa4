import './tag-field.ts';
import { html } from 'lit';
import { page, userEvent } from 'vitest/browser';
import type { States } from '../../test/stage.ts';

const drawn = html`<fb-tag-field .tags=${['water', 'مياه', 'a rather long tag that somebody wrote']} .known=${['winter', 'wind']}></fb-tag-field>`;

export const states: States = {
  'no tags': () => ({ drawn: html`<fb-tag-field></fb-tag-field>` }),
  'tags of two scripts': () => ({ drawn }),
  'a framework is looked through': () => ({
    drawn: html`<fb-tag-field .known=${['WASH', 'مأوى']} .families=${new Map([
      ['WASH', ['Sector']],
      ['مأوى', ['القطاع']],
    ])}></fb-tag-field>`,
    async act() {
      await userEvent.click(page.getByRole('combobox'));
      await userEvent.keyboard('{ArrowDown}');
    },
  }),
  'what was typed is offered': () => ({
    drawn,
    async act() {
      await userEvent.type(page.getByRole('combobox'), 'wi{ArrowDown}');
    },
  }),
};

import './tag-field.ts';
import { html } from 'lit';
import { page, userEvent } from 'vitest/browser';
import type { States } from '../../test/stage.ts';

const drawn = html`<fb-tag-field .tags=${['water', 'مياه', 'a rather long tag that somebody wrote']} .known=${['winter', 'wind']}></fb-tag-field>`;

export const states: States = {
  'no tags': () => ({ drawn: html`<fb-tag-field></fb-tag-field>` }),
  'tags of two scripts': () => ({ drawn }),
  'what was typed is offered': () => ({
    drawn,
    async act() {
      await userEvent.type(page.getByRole('combobox'), 'wi{ArrowDown}');
    },
  }),
};

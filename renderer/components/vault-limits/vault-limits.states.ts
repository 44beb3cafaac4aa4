import './vault-limits.ts';
import { html } from 'lit';
import type { States } from '../../test/stage.ts';

export const states: States = {
  'the page of limits': () => ({ drawn: html`<fb-vault-limits></fb-vault-limits>` }),
};

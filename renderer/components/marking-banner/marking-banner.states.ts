import './marking-banner.ts';
import { html } from 'lit';
import type { FoundMarking } from '#domain/marking/find-marking.ts';
import type { States } from '../../test/stage.ts';

const banner = (found: FoundMarking) => () => ({
  drawn: html`<fb-marking-banner .found=${found}></fb-marking-banner>`,
});

export const states: States = {
  'a line of its own': banner({ label: 'TLP:AMBER+STRICT', line: 'TLP:AMBER+STRICT' }),
  'within a line': banner({ label: 'TLP:RED', line: 'Halvet field office | TLP:RED' }),
  'an organisation’s own': banner({
    label: 'للاستخدام الداخلي فقط',
    line: 'للاستخدام الداخلي فقط',
  }),
};

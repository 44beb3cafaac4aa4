import './note-conflicts.ts';
import { html } from 'lit';
import type { Conflict } from '#contract/packs.ts';
import type { States } from '../../test/stage.ts';

export const conflict: Conflict = {
  kind: 'annotation',
  id: 'urn:uuid:1',
  field: 'note',
  decidedHere: true,
  options: [
    { replica: 'a', counter: 3, value: 'The bridge is closed.', by: 'Amal', shown: true },
    { replica: 'b', counter: 4, value: 'الجسر مفتوح', by: '', shown: false },
  ],
};

const of =
  (...conflicts: Conflict[]) =>
  () => ({
    drawn: html`<fb-note-conflicts .conflicts=${conflicts}></fb-note-conflicts>`,
  });

export const states: States = {
  none: of(),
  'two notes': of(conflict),
  'words of another library': of({ ...conflict, decidedHere: false }),
  'two fields at once': of(conflict, { ...conflict, field: 'color' }),
  'a field without words of its own': of({ ...conflict, field: 'motivation' }),
};

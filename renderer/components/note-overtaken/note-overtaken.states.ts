import './note-overtaken.ts';
import { html } from 'lit';
import { anAnnotation } from '../../api/test/samples.ts';
import type { States } from '../../test/stage.ts';

export const kept = anAnnotation({ note: 'The bridge is closed.' });

const beside = (draft: string, annotation = kept) => ({
  drawn: html`<fb-note-overtaken .annotation=${annotation} .draft=${draft}></fb-note-overtaken>`,
});

export const states: States = {
  'two texts': () => beside('الجسر مفتوح'),
  'words against none': () => beside('The bridge is open.', anAnnotation()),
};

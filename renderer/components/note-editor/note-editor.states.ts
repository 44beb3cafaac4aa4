import './note-editor.ts';
import { html } from 'lit';
import { anAnnotation } from '../../api/test/samples.ts';
import type { States } from '../../test/stage.ts';

const empty = anAnnotation();
const written = anAnnotation({
  note: 'A *note*',
  tags: ['water'],
  type: 'gap',
  color: 'pink',
  style: 'outline',
});

export const theirs = { ...written, author: 'Ada', foreign: true } as const;

export const states: States = {
  'a new note': () => ({
    drawn: html`<fb-note-editor .annotation=${empty} modifier="Ctrl"></fb-note-editor>`,
  }),
  'one that was written before': () => ({
    drawn: html`<fb-note-editor .annotation=${written} modifier="Ctrl"></fb-note-editor>`,
  }),
  'a note of another library': () => ({
    drawn: html`<fb-note-editor .annotation=${theirs} modifier="Ctrl"></fb-note-editor>`,
  }),
  'a draft': () => ({
    drawn: html`<fb-note-editor .annotation=${written} .draft=${'half a thou'} modifier="⌘"></fb-note-editor>`,
  }),
};

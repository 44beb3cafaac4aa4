import './note-card.ts';
import { html } from 'lit';
import { ANNOTATION_COLORS, type Annotation } from '#domain/annotation.ts';
import { anAnnotation } from '../../api/test/samples.ts';
import type { States } from '../../test/stage.ts';
import { conflict } from '../note-conflicts/note-conflicts.states.ts';
import { answered } from '../note-thread/note-thread.states.ts';
import { type NoteState, PLAIN_NOTE } from './note-card.ts';

export const note = anAnnotation({
  quote: 'The bridge over the river is closed to trucks.',
  note: 'Ask **Amal**.',
  tags: ['access', 'طرق'],
  author: 'Lena',
});

export const theirs = { ...note, author: 'Ada', foreign: true } as const;

const card =
  (annotation: Annotation, change: Partial<NoteState> = {}) =>
  () => ({
    drawn: html`<fb-note-card .annotation=${annotation} .state=${{ ...PLAIN_NOTE, ...change }}></fb-note-card>`,
  });

export const states: States = {
  'a highlight': card(anAnnotation()),
  'a note': card(note),
  'the chosen one': card(note, { current: true }),
  'being written': card(note, { editing: true, focused: 'text' }),
  'begun and not kept': card(anAnnotation({ modified: '' }), { begun: true }),
  'with a type': card({ ...note, type: 'assumption' }),
  'with a draft': card(note, { draft: 'half a thou' }),
  'with a draft that another window overtook': card(note, { draft: 'half', draftFrom: 'Ask' }),
  'answered, and an answer being written': card(answered, { replying: true, replyDraft: 'half' }),
  'graded and marked': card(note, {
    grade: { reliability: 'B', credibility: 2 },
    marking: 'TLP:RED',
  }),
  'changed by two people': card(note, { conflicts: [conflict] }),
  'of a colleague': card(theirs),
  'of a colleague, and edited here': card({ ...theirs, editor: { library: 'b', name: 'Lena' } }),
  'of a colleague, being filed': card(theirs, { editing: true }),
  'moved with its passage': card({ ...note, placement: { state: 'moved', score: 1 } }),
  'in other words now': card({
    ...note,
    placement: { state: 'changed', score: 0.84, oldQuote: 'The bridge is closed.' },
  }),
  'not in this version': card({ ...note, placement: { state: 'lost', score: 0 } }),
  'each colour': () => ({
    drawn: html`${ANNOTATION_COLORS.map((color) => card({ ...note, id: color, color, quote: `In ${color}` })().drawn)}`,
  }),
};

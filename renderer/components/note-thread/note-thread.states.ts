import './note-thread.ts';
import { html } from 'lit';
import type { Reply } from '#domain/annotation.ts';
import { anAnnotation } from '../../api/test/samples.ts';
import type { States } from '../../test/stage.ts';

const reply = (id: string, note: string, author: string): Reply => ({
  id,
  note,
  author,
  created: '2026-03-01T10:00:00.000Z',
  modified: '2026-03-01T10:00:00.000Z',
  origin: 'a1b2c3d4',
});

export const answered = anAnnotation({
  replies: [reply('r1', 'Is it **so**?', 'Amal'), reply('r2', 'نعم', '')],
});

export const states: States = {
  'nobody answered': () => ({
    drawn: html`<fb-note-thread .annotation=${anAnnotation()}></fb-note-thread>`,
  }),
  answered: () => ({ drawn: html`<fb-note-thread .annotation=${answered}></fb-note-thread>` }),
  'an answer is being worded anew': () => ({
    drawn: html`<fb-note-thread .annotation=${answered} .edits=${new Map([
      ['r1', 'Is it so'],
      ['gone', ''],
    ])}></fb-note-thread>`,
  }),
  'an answer is being written': () => ({
    drawn: html`<fb-note-thread .annotation=${answered} .writing=${true} .draft=${'half a thou'}></fb-note-thread>`,
  }),
};

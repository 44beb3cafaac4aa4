import { expect } from 'vitest';
import { type Act, choose, press, tick, write } from '../../test/hands.ts';

/** What a person does in the dialogs of briefs, for `acts.browser.test.ts`. */
export const acts: readonly Act[] = [
  {
    view: 'a brief at once',
    what: 'two articles are exported',
    act: async () => {
      await tick('انقطاع');
      await tick('The whole article');
      await choose('Format', 'Markdown');
      await choose('Template', 'Situation report');
      await write('Marking', 'TLP:GREEN');
      await press('Check');
    },
    asks: 'briefs.check',
    request: {
      body: {
        articles: ['a1', 'a2'],
        template: { id: 'situation-report' },
        marking: 'TLP:GREEN',
        sections: expect.arrayContaining([expect.objectContaining({ content: 'articles' })]),
      },
    },
  },
  {
    view: 'a brief at once',
    what: 'all articles are composed',
    act: async () => {
      await press('Choose all');
      await press('Compose');
    },
    asks: 'briefs.create',
    request: {
      body: { template: { id: 'reading-digest' }, title: '', sections: [{ content: 'summary' }] },
    },
  },
  {
    view: 'a draft that is checked',
    what: 'a pasted draft is checked against the open article',
    act: async () => {
      await write('Draft', 'The ministry counts 490 dead. [^1:2]');
      await press('Check');
    },
    asks: 'briefs.verify',
    request: { draft: { markdown: 'The ministry counts 490 dead. [^1:2]' }, articles: ['a1'] },
  },
  {
    view: 'a draft that is checked',
    what: 'a second source has the next number',
    act: async () => {
      await tick('انقطاع');
      await write('Draft', 'The road is cut. [^2:1]');
      await press('Check');
    },
    asks: 'briefs.verify',
    request: { articles: ['a1', 'a2'] },
  },
  {
    view: 'details of a brief',
    what: 'the report gets a number',
    act: () => write('Report No', '7'),
    asks: 'briefs.save',
    request: { body: { report: { number: 7 } } },
  },
  {
    view: 'details of a brief',
    what: 'its period ends later',
    act: () => write('to', '2026-03-09'),
    // What holds for all reports of the series is kept with it.
    asks: 'briefs.saveSeries',
    request: { period: { from: '2026-03-01', to: '2026-03-09' } },
  },
  {
    view: 'details of a brief',
    what: 'its template is deleted',
    act: () => press('Delete my template'),
    asks: 'briefs.removeTemplate',
    request: { id: 'situation-report' },
  },
  {
    view: 'details of a brief',
    what: 'its sections are kept as a template',
    act: async () => {
      await write('Keep the sections', 'Weekly');
      await press('Keep as a template');
    },
    asks: 'briefs.saveTemplate',
    request: { name: 'Weekly' },
  },
  {
    view: 'a composed brief as a file',
    what: 'as Word, without its notes',
    act: async () => {
      await choose('Format', 'docx');
      await press('Export');
    },
    asks: 'briefs.export',
    request: { format: 'docx', notes: false },
  },
  {
    view: 'a composed brief as a file',
    what: 'with its notes inside',
    act: async () => {
      await tick('Carry passages');
      await press('Export');
    },
    asks: 'briefs.export',
    request: { format: 'pdf', notes: true },
  },
];

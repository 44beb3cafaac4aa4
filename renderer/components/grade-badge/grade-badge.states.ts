import './grade-badge.ts';
import { html } from 'lit';
import type { Grade } from '#domain/grading/admiralty.ts';
import type { States } from '../../test/stage.ts';

const badge =
  (grade: Grade, marking: string | null, otherwise: string | null = null) =>
  () => ({
    drawn: html`<fb-grade-badge .grade=${grade} .marking=${marking} .otherwise=${otherwise}></fb-grade-badge>`,
  });

export const states: States = {
  'nobody graded it': badge({ reliability: null, credibility: null }, null),
  'nothing can be said': badge({ reliability: 'F', credibility: 6 }, null),
  'only its source is graded': badge({ reliability: 'B', credibility: null }, null),
  graded: badge({ reliability: 'B', credibility: 2 }, null),
  'graded when it said something else': badge(
    { reliability: 'B', credibility: 2 },
    null,
    'Graded when it said “17”.',
  ),
  'marked TLP:RED': badge({ reliability: 'A', credibility: 1 }, 'TLP:RED'),
  'marked TLP:AMBER': badge({ reliability: 'A', credibility: 1 }, 'TLP:AMBER'),
  'marked TLP:GREEN': badge({ reliability: 'A', credibility: 1 }, 'TLP:GREEN'),
  'marked TLP:CLEAR': badge({ reliability: 'A', credibility: 1 }, 'TLP:CLEAR'),
  'marked in the words of an organisation': badge({ reliability: 'E', credibility: 5 }, 'INTERNAL'),
};

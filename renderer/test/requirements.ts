import type {
  FiledAnswer,
  ListedRequirement,
  ProposedAnswer,
  RequirementMatrix,
} from '#contract/requirements.ts';
import { UNGRADED } from '#domain/grading/admiralty.ts';
import type { fakeBridge } from '../api/test/fake-bridge.ts';

type Answers = Parameters<typeof fakeBridge>[0];

const SHELTER: ListedRequirement = {
  ...{ id: 'q1', question: 'How many are without water, by site?', indicators: ['People at taps'] },
  ...{ counted: { topic: 'displaced', of: '' }, places: ['Karsana', 'تولف', 'Orvane'] },
  ...{ due: '2026-03-01', marking: 'TLP:GREEN', created: '2026-03-01T08:00:00.000Z', filings: 3 },
};
const ROADS: ListedRequirement = {
  ...{ ...SHELTER, id: 'q2', question: 'هل الطريق مفتوح؟', indicators: [], counted: null },
  ...{ places: [], due: null, marking: null, filings: 0 },
};
export const REQUIREMENTS = [SHELTER, ROADS];

const count = (value: number) =>
  ({ value, low: null, high: null, qualifier: null, unit: 'count' }) as const;

const answer = (id: string, part: Partial<FiledAnswer>): FiledAnswer => ({
  ...{ id, requirement: 'q1', note: 'n1', places: ['Karsana'], day: '2026-03-03', words: '' },
  ...{ figure: count(4_200), created: '2026-03-06T09:00:00.000Z', article: 'a1' },
  ...{ title: 'River cuts the road to Karsana', publisher: 'Meridian Wire' },
  ...{ published: '2026-03-05', quote: '4,200 people are without clean water', start: 65 },
  ...{ reworded: false, grade: { reliability: 'B', credibility: 2 }, marking: 'TLP:AMBER' },
  ...part,
});

/** A free note. */
const observation = answer('f4', {
  ...{ note: 'f2', article: null, title: 'Own observation', publisher: 'Amal', start: null },
  ...{ published: '2026-03-06', day: '2026-03-06', quote: 'قال السائق إن الطريق مفتوح' },
  ...{ figure: null, grade: UNGRADED, marking: null },
});

const proposal: ProposedAnswer = {
  ...{ requirement: 'q1', place: 'Orvane', article: 'a2', start: 0, figure: count(900) },
  ...{ day: '2026-02-02', speaker: 'رئيس البلدية', title: 'انقطاع الطريق', publisher: 'النهر' },
  ...{ published: null, grade: UNGRADED },
};

const cell = (state: RequirementMatrix['rows'][number]['cells'][number]['state']) => ({
  ...{ state, answers: [], proposals: [], missing: [] },
});

/** Answers in dispute, a gap, a proposal, a place where nobody asks; one lost and one without a day. */
export const MATRIX: RequirementMatrix = {
  by: 'place',
  columns: [
    { key: 'karsana', name: 'Karsana' },
    { key: 'تولف', name: 'تولف' },
    { key: 'orvane', name: 'Orvane' },
    { key: '', name: '' },
  ],
  rows: [
    {
      requirement: SHELTER,
      cells: [
        {
          ...{ state: 'disputed', proposals: [], missing: [] },
          answers: [
            answer('f1', {}),
            answer('f2', { figure: count(900), article: 'a2', grade: UNGRADED, marking: null }),
            answer('f3', { figure: null, day: null, start: null, words: 'ألف شخص' }),
            observation,
          ],
        },
        cell('gap'),
        { ...cell('proposed'), proposals: [proposal] },
        cell('not-asked'),
      ],
    },
    {
      requirement: ROADS,
      cells: [cell('not-asked'), cell('not-asked'), cell('not-asked'), cell('gap')],
    },
  ],
  today: '2026-03-24',
  until: '2026-03-24',
  places: ['Karsana', 'تولف', 'Orvane'],
  waiting: 1,
};

/** The same question by weeks: one of three places is still open in one of them. */
export const BY_WEEK: RequirementMatrix = {
  ...MATRIX,
  by: 'week',
  columns: [
    { key: '2026-03-02', name: '' },
    { key: '', name: '' },
  ],
  rows: [
    {
      requirement: SHELTER,
      cells: [
        {
          ...{ state: 'answered', proposals: [], missing: ['تولف', 'Orvane'] },
          answers: [answer('f1', { reworded: true })],
        },
        { ...cell('answered'), answers: [answer('f3', { figure: null, day: null })] },
      ],
    },
  ],
  waiting: 0,
};

export const requirementAnswers: Answers = {
  'requirements.list': () => REQUIREMENTS,
  'requirements.countable': () => [
    { topic: 'displaced', of: '', name: 'People displaced' },
    { topic: 'killed', of: 'children', name: 'Deaths (children)' },
  ],
  'requirements.matrix': ({ by }) => (by === 'week' ? BY_WEEK : MATRIX),
  'requirements.save': ({ id, from: _, ...words }) => ({
    ...{ ...words, id: id ?? 'q3', created: '2026-03-06T09:00:00.000Z' },
  }),
  'requirements.remove': () => null,
  'requirements.offer': () => ({
    ...{ quote: '4,200 people are without clean water', figure: count(4_200), place: 'Karsana' },
    ...{ counted: { topic: 'displaced', of: '' }, day: null, published: '2026-03-05' },
  }),
  'requirements.file': ({ passages }) => ({
    filed: 'notes' in passages ? passages.notes.length : 1,
  }),
  'requirements.take': () => null,
  'requirements.editFiling': () => null,
  'requirements.unfile': () => null,
  'requirements.export': () => ({
    ...{ name: 'requirements.csv', mediaType: 'text/csv', bytes: new Uint8Array() },
    ...{ rows: 3, heldBack: 1 },
  }),
};

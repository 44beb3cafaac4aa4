import type { ClaimTable, LibraryClaim } from '#contract/figures.ts';
import type { fakeBridge } from '../api/test/fake-bridge.ts';

type Answers = Parameters<typeof fakeBridge>[0];

const CLAIM: LibraryClaim = {
  ...{ article: 'a1', title: 'River cuts the road', publisher: 'Meridian Wire' },
  ...{ published: '2031-03-07', revision: 1, start: 0, end: 5, sentenceStart: 0, sentenceEnd: 40 },
  ...{ topic: 'displaced', of: '', unit: 'count', value: 400, low: null, high: null },
  ...{ qualifier: null, whole: null, place: 'Karsana', placeForm: 'karsana', placeKey: 'karsana' },
  ...{ day: '2031-03-06', event: null, speaker: 'OCHA', voice: 'ocha' },
  ...{ grade: { reliability: 'B', credibility: 2 }, withdrawn: null, standing: null },
};

export const aClaim = (part: Partial<LibraryClaim>): LibraryClaim => ({ ...CLAIM, ...part });

const mayor = {
  speaker: 'رئيس البلدية',
  voice: 'mayor',
  publisher: 'النهر',
  article: 'a2',
} as const;
const ungraded = { reliability: null, credibility: null };

/** Two voices over three days, one of them in dispute, one number withdrawn, one of nobody. */
export const CLAIMS: ClaimTable = {
  counted: { topic: 'displaced', of: '' },
  choices: [
    { topic: 'displaced', of: '', name: 'People displaced', claims: 6 },
    { topic: 'killed', of: 'children', name: 'Deaths (children)', claims: 2 },
  ],
  places: [{ name: 'Karsana', also: ['كرسانا'], claims: 6 }],
  claims: [
    aClaim({ day: '2031-03-09', value: 1_200, qualifier: 'more than' }),
    aClaim({ ...mayor, day: '2031-03-09', value: 900, standing: 'agrees', place: 'كرسانا' }),
    aClaim({ value: 400, standing: 'disputed' }),
    aClaim({ ...mayor, value: 700, standing: 'disputed', grade: ungraded }),
    aClaim({ day: '2031-03-02', value: 350, withdrawn: 'old-version' }),
    aClaim({ speaker: null, voice: null, day: null, value: null, low: 300, high: 500 }),
  ],
  total: 6,
  waiting: 0,
};

export const claimAnswers: Answers = {
  'figures.claims': () => CLAIMS,
  'figures.questionAt': () => ({ counted: { topic: 'displaced', of: '' }, place: 'Karsana' }),
  'figures.exportClaims': () => ({
    name: 'claims.csv',
    mediaType: 'text/csv',
    bytes: new Uint8Array(),
    claims: 6,
    heldBack: 1,
  }),
};

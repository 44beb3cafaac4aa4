import { userEvent } from 'vitest/browser';
import { REQUIREMENTS } from '../../test/requirements.ts';
import { FREE_NOTES, NOTES } from '../../test/stories.ts';
import type { ViewStates } from '../../test/view-states.ts';
import { asks, dialog } from './shown-dialog.states.ts';

/** The dialogs of what people want to know: a question, and filing what answers it. */
export const requirementStates: Readonly<Record<string, ViewStates>> = {
  'a new question': dialog('requirement', {
    before: (session) => session.writeRequirement(null),
    asks: asks('requirements.countable'),
    says: {
      loading: /Reading what can be counted/,
      failed: /Try again/,
      full: /Where it is asked .* What it counts .* Ask/,
    },
  }),
  'a question that is put right': dialog('requirement', {
    before: (session) => session.writeRequirement(REQUIREMENTS[0] ?? null),
    says: { full: /Karsana تولف Orvane .* Save/ },
  }),
  'a framework of tags': dialog('framework', {
    asks: asks('frameworks.list'),
    empty: { 'frameworks.list': () => [] },
    act: (_stage, { frameworks }) => frameworks.take('Desk.csv', new Uint8Array()),
    says: {
      loading: /Reading the frameworks/,
      failed: /Try again/,
      empty: /No framework is loaded yet/,
      full: /Line 7 has a cell in column 4.* Severity Level 1 .*, and 3 more/,
    },
  }),
  'filing a passage': dialog('file', {
    asks: asks('requirements.list', 'requirements.offer'),
    empty: { 'requirements.list': () => [] },
    async before(session) {
      await session.reader.open('a1');
      session.filePassage({ article: 'a1', start: 0, end: 9, sha256: 'sha of a1' });
    },
    says: {
      loading: /Reading the questions/,
      failed: /Try again/,
      empty: /No question was asked yet/,
      full: /4,200 people .* How many are without water, by site\?.*3 answers .*no answer yet/,
    },
  }),
  'filing a free note': dialog('file', {
    asks: asks('requirements.offer'),
    full: {
      'requirements.offer': () => ({
        ...{ quote: 'قال السائق إن الطريق مفتوح', figure: null, place: '', counted: null },
        ...{ day: '2026-03-06', published: null },
      }),
    },
    before: (session) => session.fileNotes(FREE_NOTES.slice(1)),
    act: () => userEvent.keyboard('{Enter}'),
    says: { full: /File as an answer .*قال السائق .* Answer in short Where As of/ },
  }),
  'filing several notes': dialog('file', {
    before: (session) => session.fileNotes(NOTES.slice(0, 2)),
    act: () => userEvent.keyboard('{Enter}'),
    says: { full: /File 2 notes as answers .* Answer in short Where As of/ },
  }),
};

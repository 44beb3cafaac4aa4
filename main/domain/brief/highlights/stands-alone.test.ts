import { expect, test } from 'vitest';
import { sourceCalled } from '../../article.ts';
import { standsAlone } from './stands-alone.ts';

const TEXT = 'The district office said on Tuesday that 1,300 people had returned to Lower Orlat.';

const days = (published: string | null, text = TEXT) =>
  standsAlone(
    { text, source: { ...sourceCalled('Return'), published } },
    {
      start: 0,
      end: text.length,
    },
  )?.days.map(({ at, day }) => `${text.slice(0, at).split(' ').at(-1)} ${day}`);

test.each([
  ['of a dated article its day stands beside the word', '2027-05-19', ['Tuesday 2027-05-18']],
  ['of an undated article nobody knows which', null, ['Tuesday null']],
])('%s', (_, published, expected) => {
  expect(days(published)).toEqual(expected);
});

test('a sentence that leaves open what they are leans on the one before', () => {
  expect(days('2027-05-19', 'The mayor of Orlat, Hassan Ouali, says 60 are.')).toBeUndefined();
});

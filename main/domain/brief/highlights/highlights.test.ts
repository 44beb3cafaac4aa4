import { describe, expect, test } from 'vitest';
import { type Article, sourceCalled } from '../../article.ts';
import { type Block, canonicalText } from '../../document.ts';
import { highlightsOf } from './highlights.ts';

/** The highlights of articles, each by its day and its paragraphs. */
function highlights(...told: readonly (readonly [published: string, ...text: string[]])[]) {
  const articles = told.map(([published, ...paragraphs], at) => {
    const blocks = paragraphs.map((text): Block => ({ kind: 'paragraph', text, marks: [] }));
    const article: Article = {
      id: `a${at}`,
      revision: 1,
      sha256: String(at).padEnd(64, '0'),
      text: canonicalText(blocks),
      path: 'story.txt',
      imported: '2031-03-20T08:00:00.000Z',
      language: 'en',
      blocks,
      source: { ...sourceCalled(`Story ${at}`), publisher: 'Valley Post', published },
    };
    return { article, analysis: null, annotations: [], summary: { sentences: [], edited: null } };
  });
  return highlightsOf({ articles }).map(({ material, start, end }) =>
    material.article.text.slice(start, end),
  );
}

const NEWS = [
  ['2031-03-18', 'Engineers of Norvik Water repaired the pumping station of Halvet on 17 March.'],
  ['2031-03-17', 'The Port Authority of Selm opened two of its five quays on 16 March.'],
  ['2031-03-16', 'Schools in the district of Orlat began lessons for 3,200 children on 16 March.'],
  ['2031-03-15', 'The Tessaran parliament passed a law on river dykes by 88 votes on 14 March.'],
  ['2031-03-14', 'Wheat in the market of Dar Sefa cost 12 crowns a sack on 13 March.'],
] as const;

describe('highlights', () => {
  test('leave out a denial of what nobody has told', () => {
    const found = highlights(...NEWS, [
      '2031-03-18',
      'The Army Command denied on 18 March that its aircraft had bombed the grain market of Nahar.',
    ]);
    expect(found).toHaveLength(NEWS.length);
    expect(found.join()).not.toContain('denied');
  });

  test('leave out what is old where enough is new', () => {
    const old =
      'Forty lorries of the Red Lantern Society crossed the bridge of Qasr on 28 February.';
    expect(highlights(...NEWS, ['2031-03-01', old])).not.toContain(old);
    expect(highlights(...NEWS.slice(0, 2), ['2031-03-01', old])).toContain(old);
  });

  test('leave out labels, instructions and a story told before in other numbers', () => {
    const told =
      'Norvik opened a second transit site after 6,400 people crossed at Joda between 9 and 15 March.';
    const found = highlights(
      ...NEWS,
      ['2031-03-18', '31 trucks (1,085 MT) at Rabak.'],
      ['2031-03-18', 'Give Ringer lactate 100 ml/kg in three hours to 20 patients of each ward.'],
      ['2031-03-18', told],
      ['2031-03-17', 'Between 9 and 15 March, 6,412 people crossed from Orlat at Joda.'],
    );
    expect(found).toHaveLength(NEWS.length + 1);
    expect(found.join()).not.toMatch(/trucks|Ringer/);
  });

  test('leave out talks after what was agreed at them', () => {
    const talks =
      'Delegates of the army and of the Eastern Banner movement met in the town of Deir Salt on 12 March with 40 maps.';
    const agreed =
      'The Eastern Banner movement agreed on 14 March on a truce of five days for the villages around Nahar, to begin on 15 March at noon.';
    const found = highlights(...NEWS, ['2031-03-12', talks], ['2031-03-15', agreed]);
    expect(found).toContain(agreed);
    expect(found).not.toContain(talks);
  });
});

import { expect, test } from 'vitest';
import { createFreeNote } from '../free-notes/keep-free-notes.ts';
import { gradePassage } from '../grades/grade-passages.ts';
import { giveReviews } from '../reviews/give-reviews.ts';
import { briefRequest, importOne, mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { saveTemplate, templateOf } from './brief-templates.ts';
import { createBrief, keepBrief } from './keep-brief.ts';
import { makeBrief, reviewBrief } from './make-brief.ts';

const STORY = `Rain in Halvet

Heavy rain cut the road to Karsana on Monday, the mayor said. About 1,200 people had no supplies.

The depot sent boats to Samat. A clerk whispered that the bridge was mined.`;
const ACCEPTED = 'cut the road to Karsana';
const OPEN = 'sent boats to Samat';
const SECRET = 'the bridge was mined';

test('a brief of accepted notes takes those alone, and tells nothing of what its marking withholds', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const { workspace } = library;
  const outcome = await importOne(workspace, { name: 'rain.txt', bytes: utf8(STORY) });
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  const [accepted, , secret] = [ACCEPTED, OPEN, SECRET].map((quote) =>
    mark(library, outcome.id, quote, { note: `On “${quote}”.` }),
  );
  const free = { day: '2031-03-02', type: null, tags: [], marking: null };
  const [seen, unseen] = ['Trucks stood there.', 'Cars stood there.'].map(
    (note) => unwrapped(createFreeNote(workspace, { ...free, note })).id,
  );
  const notes = [accepted?.id ?? '', seen ?? ''];
  unwrapped(giveReviews(workspace, { notes, verdict: 'accepted', words: '' }));
  const grade = { credibility: null, marking: 'TLP:RED' };
  unwrapped(gradePassage(workspace, { annotation: secret?.id ?? '', ...grade }));

  const printed = { notes: true, tags: false, grades: false };
  const request = briefRequest(workspace, [outcome.id], { printed, acceptedOnly: true });
  const { body } = request;
  const observation = (note: string, quote: string) => ({
    ...{ kind: 'observation' as const, id: note, note, quote },
  });
  const [first, ...others] = body.sections;
  if (!first) throw new Error('There is a section.');
  const own = [observation(seen ?? '', 'Trucks'), observation(unseen ?? '', 'Cars stood')];
  const withOwn = {
    ...body,
    sections: [...others, { ...first, items: [...first.items, ...own] }],
  };
  const made = async (change: Partial<typeof body>) => {
    const file = await makeBrief(workspace, { ...request, body: { ...withOwn, ...change } });
    return new TextDecoder().decode(unwrapped(file).bytes);
  };
  const told = async (change: Partial<typeof body>) =>
    unwrapped(await reviewBrief(workspace, { body: { ...withOwn, ...change } }))
      .filter(({ rule }) => rule.endsWith('not-accepted'))
      .map(({ where, message }) => `${where} ${message}`);

  const all = await made({ acceptedOnly: false });
  for (const words of [ACCEPTED, OPEN, SECRET]) expect(all).toContain(`On “${words}”`);
  const fed = await made({});
  expect(fed).toContain(`On “${ACCEPTED}”`);
  expect(fed).toContain('Trucks stood there');
  for (const words of [`On “${OPEN}”`, `On “${SECRET}”`, 'Cars stood'])
    expect(fed).not.toContain(words);
  expect(await told({ acceptedOnly: false })).toEqual([]);
  expect(await told({})).toEqual([
    expect.stringMatching(/2 passages stay out/),
    expect.stringMatching(/^“Cars stood” This stays out/),
  ]);
  // Of what its marking keeps back, the unmarked free note too, nobody hears that it was not accepted.
  expect(await told({ marking: 'TLP:GREEN' })).toEqual([
    expect.stringMatching(/1 passage stays out/),
  ]);

  // One that is kept begins with the accepted ones, keeps the choice, and gives it to its template.
  const kept = unwrapped(createBrief(workspace, { body }));
  const passages = kept.sections.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'passage' ? [item.annotation] : [])),
  );
  expect(passages).toEqual([accepted?.id]);
  unwrapped(keepBrief(workspace, { id: kept.id, body, label: 'Change a brief' }));
  unwrapped(saveTemplate(workspace, kept, 'Accepted'));
  expect(unwrapped(templateOf(workspace, 'accepted')).acceptedOnly).toBe(true);
  // A verdict holds for the words that it was given on, and where two disagree nothing is accepted.
  unwrapped(giveReviews(workspace, { notes, verdict: 'rejected', words: '' }));
  expect(await made({})).not.toContain('On “');
});

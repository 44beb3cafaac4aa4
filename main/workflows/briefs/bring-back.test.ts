import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Brief, bodyOf } from '#domain/brief/brief.ts';
import type { PlanItem } from '#domain/brief/plan.ts';
import { gradePassage } from '../grades/grade-passages.ts';
import { undo } from '../history/undo.ts';
import type { OpenLibrary } from '../open-library.ts';
import { importOne, mark, newBrief, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { compareWord, takeWord } from './bring-back.ts';
import { createBrief, keepBrief, openBrief } from './keep-brief.ts';
import { makeBrief } from './make-brief.ts';

const RIVER = `Flood in Halvet

The flood killed 41 people in Halvet on Tuesday. The road to Orvane is cut.

Ilena Marrow said that boats were needed at once. Four boats are on the way.

Water stands in the market. The bridge of Tolve is closed to trucks.
`;

let opened: Awaited<ReturnType<typeof temporaryLibrary>>;
let library: OpenLibrary;
let brief: Brief;
beforeAll(async () => {
  opened = await temporaryLibrary();
  ({ library } = opened);
  const { workspace } = library;
  const outcome = await importOne(workspace, { name: 'river.txt', bytes: utf8(RIVER) });
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  const article = outcome.id;
  const road = mark(library, article, 'The road to Orvane is cut.', {
    note: 'Ask the **depot** of Orvane.',
    tags: ['access'],
  });
  const secret = mark(library, article, 'boats were needed at once');
  unwrapped(gradePassage(workspace, { annotation: secret.id, marking: 'TLP:AMBER' }));
  const created = unwrapped(
    createBrief(workspace, {
      body: newBrief(workspace, 'bluf-memo', { articles: [article], title: 'Halvet' }),
    }),
  );
  const items: PlanItem[] = [
    {
      id: 'words',
      kind: 'text',
      markdown:
        'Boats **should** go at once. [^1:2] Nobody knows how long the road stays cut.\n\n- Four boats are on the way. [^1:2]\n- The market stands under water. [^1:3][^1:1]\n\n1. First this.\n2. Then that.\n\n### Roads\n\n| Road | State |\n|---|---|\n| Orvane | cut [^1:1] |',
    },
    { id: 'road', kind: 'passage', article, annotation: road.id, part: 'both', quote: '' },
    { id: 'secret', kind: 'passage', article, annotation: secret.id, part: 'both', quote: '' },
    { id: 'sum', kind: 'summary', article },
  ];
  const judged: PlanItem[] = [
    {
      id: 'judged',
      kind: 'judgement',
      markdown: 'The bridge will likely stay closed. [^1:3]',
      confidence: 'moderate',
    },
  ];
  const [first, second, ...rest] = created.sections;
  if (!first || !second) throw new Error('no sections');
  const sections = [
    { ...first, id: 'one', title: { en: 'What happened' }, items },
    { ...second, id: 'two', title: { en: 'Outlook' }, items: judged },
    ...rest.map((section) => ({ ...section, items: [] })),
  ];
  const printed = { notes: true, tags: true, grades: true };
  const body = { ...bodyOf(created), date: '2031-03-06', sections, printed };
  brief = unwrapped(keepBrief(workspace, { id: created.id, body, label: 'Write' }));
  return () => opened[Symbol.asyncDispose]();
});

const word = async () =>
  new Uint8Array(
    unwrapped(
      await makeBrief(library.workspace, {
        body: bodyOf(brief),
        format: 'docx',
        paper: 'A4',
        notes: false,
      }),
    ).bytes,
  );

/** The file with its text changed, as Word would. */
async function edited(change: (xml: string) => string) {
  const parts = unzipSync(await word());
  const before = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error('nothing was changed');
  return new Uint8Array(zipSync({ ...parts, 'word/document.xml': strToU8(after) }));
}

type Bytes = Awaited<ReturnType<typeof word>>;

const compare = async (bytes: Bytes) =>
  unwrapped(await compareWord(library.workspace, { id: brief.id, bytes }));

async function taken(bytes: Bytes, only?: (kind: string) => boolean): Promise<Brief> {
  const { workspace } = library;
  const { changes, changed } = await compare(bytes);
  const take = changes.filter(({ kind }) => only?.(kind) ?? true).map(({ id }) => id);
  const result = unwrapped(await takeWord(workspace, { id: brief.id, bytes, take, changed }));
  undo(workspace);
  return result;
}

const itemsOf = (from: Brief, section: string) =>
  from.sections.find(({ id }) => id === section)?.items ?? [];
const markdownOf = (item: PlanItem | undefined) =>
  item && 'markdown' in item ? item.markdown : '';

/** The paragraphs of a document's XML that hold some words. */
const paragraphWith = (xml: string, words: string): string => {
  const found = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g)].find(([one]) =>
    one.includes(words),
  );
  if (!found) throw new Error(words);
  return found[0];
};

test('a brief that nobody edited comes back without a change', async () => {
  const { changes, remarks, kept, sentences } = await compare(await word());
  expect(changes).toEqual([]);
  expect(remarks).toEqual([]);
  expect(kept).toBe(sentences);
  expect(sentences).toBeGreaterThan(12);
});

test('a changed sentence is told with both its words, keeps its citation, and is taken', async () => {
  const bytes = await edited((xml) => xml.replace(' go at once.', ' go before Friday.'));
  const { changes } = await compare(bytes);
  expect(changes).toMatchObject([
    {
      kind: 'changed',
      where: 'What happened',
      before: 'Boats should go at once.',
      after: 'Boats should go before Friday.',
      lostCites: [],
      newCites: [],
      refusal: null,
    },
  ]);
  const items = itemsOf(await taken(bytes), 'one');
  expect(items.map(({ id }) => id)).toEqual(['words', 'road', 'secret', 'sum']);
  expect(markdownOf(items[0])).toContain(
    'Boats **should** go before Friday. [^1:2] Nobody knows how long the road stays cut.',
  );
  expect(markdownOf(items[0])).toContain(
    '- Four boats are on the way. [^1:2]\n- The market stands under water. [^1:3]',
  );
  expect(markdownOf(items[0])).toContain('| Orvane | cut [^1:1] |');
  expect(openBrief(library.workspace, brief.id)).toMatchObject({
    value: { sections: brief.sections },
  });
});

test('a deleted citation is told and goes, its sentence stays', async () => {
  const bytes = await edited((xml) =>
    xml.replace(
      /<w:r>(?:(?!<\/w:r>)[\s\S])*<w:footnoteReference[^>]*\/>(?:(?!<\/w:r>)[\s\S])*<\/w:r>/,
      '',
    ),
  );
  const { changes } = await compare(bytes);
  expect(changes).toMatchObject([
    {
      kind: 'changed',
      lostCites: ['1:2'],
      before: 'Boats should go at once.',
      after: 'Boats should go at once.',
    },
  ]);
  expect(markdownOf(itemsOf(await taken(bytes), 'one')[0])).toMatch(
    /^Boats \*\*should\*\* go at once\. Nobody/,
  );
});

test('what was put in with tracked changes is there, what was taken out is not', async () => {
  const bytes = await edited((xml) =>
    xml.replace(
      /(<w:r>(?:(?!<\/w:r>)[\s\S])*?)<w:t xml:space="preserve">( go at once\.[^<]*)<\/w:t><\/w:r>/,
      (_, head: string, text: string) =>
        `<w:del w:id="90" w:author="Ada"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del><w:ins w:id="91" w:author="Ada">${head}<w:t xml:space="preserve"> go now.</w:t></w:r></w:ins>`,
    ),
  );
  expect((await compare(bytes)).changes).toMatchObject([
    { kind: 'changed', after: 'Boats should go now.' },
  ]);
});

describe('order, and what comes and goes', () => {
  const moved = () =>
    edited((xml) => {
      const quote = paragraphWith(xml, 'The road to Orvane is cut.');
      const boats = paragraphWith(xml, 'Four boats are on the way.');
      return xml.replace(quote, '').replace(boats, `${boats}${quote}`);
    });

  test('a moved passage is told once, with what it now stands behind', async () => {
    const { changes } = await compare(await moved());
    expect(changes.map(({ kind, before }) => [kind, before])).toEqual([
      ['moved', 'The road to Orvane is cut.'],
    ]);
    expect(changes[0]?.behind).toBe('Four boats are on the way.');
  });

  test('left where it was, nothing is another', async () => {
    const left = await taken(await moved(), () => false);
    expect(left.sections).toEqual(brief.sections);
  });

  test('an added paragraph is words of one’s own in its place; a removed one goes', async () => {
    const bytes = await edited((xml) => {
      const judged = paragraphWith(xml, 'The bridge will likely');
      return xml
        .replace(
          judged,
          `${judged.replace(/<w:t[ >][\s\S]*<\/w:t>/, '<w:t>Rain is forecast.</w:t>').replace(/<w:r>(?:(?!<\/w:r>)[\s\S])*<w:footnoteReference[\s\S]*?<\/w:r>/, '')}${judged}`,
        )
        .replace(paragraphWith(xml, 'The market stands under water.'), '');
    });
    const { changes } = await compare(bytes);
    expect(changes.map(({ kind, before, after }) => [kind, before ?? after])).toEqual([
      ['removed', 'The market stands under water.'],
      ['added', 'Rain is forecast.'],
    ]);
    const both = await taken(bytes);
    expect(markdownOf(itemsOf(both, 'one')[0])).not.toContain('market');
    expect(itemsOf(both, 'two').map(markdownOf)).toEqual([
      'Rain is forecast.',
      'The bridge will likely stay closed. [^1:3]',
    ]);
    const added = await taken(bytes, (kind) => kind === 'added');
    expect(itemsOf(added, 'one')).toEqual(itemsOf(brief, 'one'));
  });
});

test('a judgement keeps its percentage and its confidence as what they are', async () => {
  const bytes = await edited((xml) => xml.replace('stay closed', 'stay closed for weeks'));
  const [item] = itemsOf(await taken(bytes), 'two');
  expect(item).toEqual({
    id: 'judged',
    kind: 'judgement',
    markdown: 'The bridge will likely stay closed for weeks. [^1:3]\nConfidence: moderate',
    confidence: 'moderate',
  });
});

test('a note that was changed leaves its passage what it quotes', async () => {
  const bytes = await edited((xml) => xml.replace(' of Orvane.', ' of Orvane again.'));
  const items = itemsOf(await taken(bytes), 'one');
  expect(items[1]).toMatchObject({ id: 'road', kind: 'passage', part: 'quote' });
  expect(markdownOf(items[2])).toBe('Ask the **depot** of Orvane again.');
});

test('a passage with a marking does not lose it: its change is told and not taken', async () => {
  const bytes = await edited((xml) =>
    xml.replace('boats were needed at once', 'boats were wanted'),
  );
  const { changes } = await compare(bytes);
  const change = changes.find(({ before }) => before === 'boats were needed at once');
  expect(change?.refusal).toMatch(/marking/);
  expect(itemsOf(await taken(bytes), 'one')[2]).toEqual(itemsOf(brief, 'one')[2]);
});

test('another file, another brief and one that changed meanwhile are refused in one sentence', async () => {
  const { workspace } = library;
  const text = await compareWord(workspace, {
    id: brief.id,
    bytes: new Uint8Array(utf8('Only text.')),
  });
  expect(text).toMatchObject({ error: { code: 'not-word' } });
  const other = await edited((xml) =>
    xml.replace(/<w:t([ >][^>]*)?>[^<]*<\/w:t>/g, '<w:t>Otherwise.</w:t>'),
  );
  expect(await compareWord(workspace, { id: brief.id, bytes: other })).toMatchObject({
    error: { code: 'another-brief' },
  });
  const stale = await takeWord(workspace, {
    id: brief.id,
    bytes: await word(),
    take: [],
    changed: 'then',
  });
  expect(stale).toMatchObject({ error: { code: 'overtaken' } });
});

import { expect, test } from 'vitest';
import { type Brief, bodyOf } from '#domain/brief/brief.ts';
import { insertItem, withoutArticle } from '#domain/brief/edit-plan.ts';
import type { PlanItem } from '#domain/brief/plan.ts';
import { removeAnnotations } from '../annotations/annotate-passage.ts';
import { gradePassage } from '../grades/grade-passages.ts';
import { undo } from '../history/undo.ts';
import type { OpenLibrary } from '../open-library.ts';
import { importOne, mark, newBrief, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { listTemplates, removeTemplate, saveTemplate, templateOf } from './brief-templates.ts';
import { createBrief, keepBrief, listBriefs, openBrief, removeBriefs } from './keep-brief.ts';
import { makeBrief } from './make-brief.ts';
import { offerMaterial } from './offer-material.ts';

const RIVER = `Flood in Halvet

The flood killed 41 people in Halvet on Tuesday. The road to Orvane is cut.

Ilena Marrow said that boats were needed at once.
`;
const LATER = `Flood in Halvet grows

The flood killed 58 people in Halvet on Tuesday, the mayor said.
`;

async function imported({ workspace }: OpenLibrary, path: string, text: string): Promise<string> {
  const outcome = await importOne(workspace, { name: path, bytes: utf8(text) });
  if (outcome.kind !== 'imported') throw new Error(`${path} was ${outcome.kind}`);
  return outcome.id;
}

const markdownOf = async (
  { workspace }: OpenLibrary,
  brief: Brief,
  change: Partial<Brief> = {},
) => {
  const body = bodyOf({ ...brief, date: '2031-03-06', ...change });
  const file = await makeBrief(workspace, {
    body,
    format: 'markdown',
    paper: 'A4',
    notes: false,
  });
  return new TextDecoder().decode(unwrapped(file).bytes);
};

test('a brief starts with what its template would fill in, is kept, undone and deleted', async () => {
  await using opened = await temporaryLibrary();
  const { library, events } = opened;
  const { workspace } = library;
  const river = await imported(library, 'river.txt', RIVER);
  mark(library, river, 'The road to Orvane is cut.', { tags: ['needs'] });
  mark(library, river, 'boats were needed at once', { note: 'Ask the depot.' });
  const brief = unwrapped(
    createBrief(workspace, {
      body: newBrief(workspace, 'situation-report', { articles: [river], title: 'Halvet' }),
    }),
  );
  const kinds = brief.sections.map(({ id, items }) =>
    [id, ...items.map(({ kind }) => kind)].join(' '),
  );
  expect(kinds).toEqual([
    'highlights filled',
    'key-figures filled',
    'overview passage',
    'needs passage',
    'response',
    'gaps',
    'judgements judgement',
  ]);
  expect(listBriefs(workspace)).toMatchObject([{ title: 'Halvet', articles: 1 }]);

  const body = { ...bodyOf(brief), title: 'Halvet valley' };
  unwrapped(keepBrief(workspace, { id: brief.id, body, label: 'Rename a brief' }));
  expect(events.at(-1)).toEqual({ type: 'briefs-changed' });
  expect(unwrapped(openBrief(workspace, brief.id)).title).toBe('Halvet valley');
  // A window that knows the brief from before writes nothing over it.
  const late = { ...body, title: 'Halvet town' };
  expect(
    keepBrief(workspace, { id: brief.id, body: late, label: 'Rename', from: 'at another time' }),
  ).toMatchObject({ ok: false, error: { code: 'overtaken' } });
  expect(unwrapped(openBrief(workspace, brief.id)).title).toBe('Halvet valley');
  undo(workspace);
  expect(unwrapped(openBrief(workspace, brief.id)).title).toBe('Halvet');
  unwrapped(removeBriefs(workspace, [brief.id]));
  expect(openBrief(workspace, brief.id).ok).toBe(false);
  undo(workspace);
  expect(listBriefs(workspace)).toHaveLength(1);
});

test('each kind of item is written with its way back, and what is gone is left out and told', async () => {
  await using opened = await temporaryLibrary();
  const { library } = opened;
  const { workspace } = library;
  const river = await imported(library, 'river.txt', RIVER);
  const later = await imported(library, 'later.txt', LATER);
  const note = mark(library, river, 'boats were needed at once', { note: 'Ask the depot.' });
  const brief = unwrapped(
    createBrief(workspace, {
      body: newBrief(workspace, 'bluf-memo', { articles: [river, later], title: '' }),
    }),
  );
  const offered = unwrapped(
    offerMaterial(workspace, {
      articles: [river, later],
      series: null,
      since: null,
      sentences: 5,
    }),
  );
  const figure = offered[0]?.figures[0];
  const sentence = offered[1]?.sentences[0];
  expect(figure).toMatchObject({ words: '41', paragraph: 1, isNew: true });
  if (!figure || !sentence) throw new Error('nothing was offered');
  const { start, end, quote } = figure;
  const added: PlanItem[] = [
    { id: 'i1', kind: 'text', markdown: 'Boats should go at once.[^1:2]' },
    { id: 'i2', kind: 'figure', article: river, start, end, quote },
    { id: 'i3', kind: 'passage', article: river, annotation: note.id, part: 'note', quote: '' },
    {
      id: 'i4',
      kind: 'sentence',
      article: later,
      start: sentence.start,
      end: sentence.end,
      quote: sentence.quote,
    },
  ];
  const [first, ...rest] = brief.sections;
  if (!first) throw new Error('no section');
  const sections = [{ ...first, items: added }, ...rest.map((one) => ({ ...one, items: [] }))];
  const text = await markdownOf(library, brief, { sections });
  expect(text).toContain('Boats should go at once.');
  expect(text).toMatch(/Deaths, Halvet \| \*\*41\*\*/);
  expect(text).toContain('Ask the depot.');
  expect(text).toContain('The flood killed 58 people in Halvet on Tuesday, the mayor said.');

  const altered = sections.map((section) =>
    section === sections[0]
      ? insertItem(
          [section],
          { ...added[3], id: 'i5', quote: 'No one was hurt there.' } as PlanItem,
          {
            section: section.id,
            index: 0,
          },
        )[0]
      : section,
  );
  unwrapped(removeAnnotations(workspace, [note.id]));
  const without = await markdownOf(library, brief, {
    sections: altered.flatMap((one) => one ?? []),
  });
  expect(without).toContain('No one was hurt there.');
  expect(without).toContain('quotation not found in a source');
  expect(without).not.toContain('Ask the depot.');

  const alone = withoutArticle({ ...brief, sections }, later);
  expect(await markdownOf(library, alone)).not.toContain('58 people');
});

test('only what goes in decides the marking, and a lower one leaves it out', async () => {
  await using opened = await temporaryLibrary();
  const { library } = opened;
  const { workspace } = library;
  const river = await imported(library, 'river.txt', RIVER);
  const secret = mark(library, river, 'boats were needed at once');
  unwrapped(gradePassage(workspace, { annotation: secret.id, marking: 'TLP:RED' }));
  const brief = unwrapped(
    createBrief(workspace, {
      body: newBrief(workspace, 'bluf-memo', { articles: [river], title: 'Halvet' }),
    }),
  );
  const empty = brief.sections.map((section) => ({ ...section, items: [] }));
  const passage = brief.sections.find(({ id }) => id === 'passages');
  if (!passage) throw new Error('no passages');
  const full = empty.map((one) => (one.id === 'passages' ? passage : one));
  expect(await markdownOf(library, brief, { sections: full })).toContain('TLP:RED');
  expect(await markdownOf(library, brief, { sections: empty })).not.toContain('TLP:RED');
  const green = { sections: full, marking: 'TLP:GREEN' };
  const lower = await markdownOf(library, brief, green);
  expect(lower).not.toMatch(/boats were needed|Left out/);
  expect(await markdownOf(library, brief, { ...green, tellsCut: true })).toContain('Left out');
});

test('an article in the trash is told, not passed over', async () => {
  await using opened = await temporaryLibrary();
  const { library } = opened;
  const { workspace } = library;
  const river = await imported(library, 'river.txt', RIVER);
  const brief = unwrapped(
    createBrief(workspace, {
      body: newBrief(workspace, 'bluf-memo', { articles: [river, 'gone'], title: '' }),
    }),
  );
  const made = await makeBrief(workspace, {
    body: bodyOf(brief),
    format: 'json',
    paper: 'A4',
    notes: false,
  });
  expect(made).toMatchObject({ ok: false, error: { code: 'article-gone' } });
});

test('an outline is kept as a template, replaces the one that ships, and goes again', async () => {
  await using opened = await temporaryLibrary();
  const { workspace } = opened.library;
  const brief = unwrapped(
    createBrief(workspace, { body: newBrief(workspace, 'bluf-memo', { articles: [], title: '' }) }),
  );
  const shorter = { ...bodyOf(brief), sections: brief.sections.slice(0, 2) };
  unwrapped(saveTemplate(workspace, shorter, 'Desk note'));
  unwrapped(saveTemplate(workspace, shorter, 'BLUF memo'));
  unwrapped(saveTemplate(workspace, shorter, 'مذكرة'));
  const own = listTemplates(workspace).filter(({ isOwn }) => isOwn);
  expect(own.map(({ id, name, sections }) => [id, name, sections.length])).toEqual([
    ['bluf-memo', 'BLUF memo', 2],
    ['desk-note', 'Desk note', 2],
    [expect.stringMatching(/^own-[0-9a-f]{12}$/), 'مذكرة', 2],
  ]);
  unwrapped(removeTemplate(workspace, 'bluf-memo'));
  expect(listTemplates(workspace).find(({ id }) => id === 'bluf-memo')?.sections).toHaveLength(5);
  expect(removeTemplate(workspace, 'bluf-memo').ok).toBe(false);
  expect(unwrapped(templateOf(workspace, 'desk-note')).sections).toHaveLength(2);
});

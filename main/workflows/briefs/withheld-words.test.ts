import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BRIEF_FORMATS, type BriefFormat } from '#contract/briefs.ts';
import type { BriefWishes } from '#domain/brief/brief.ts';
import { BrowserPdfPrinter } from '../../export/browser-pdf-printer.ts';
import { markArticles } from '../articles/mark-article.ts';
import { saveSummary } from '../articles/summarise-article.ts';
import { gradePassage } from '../grades/grade-passages.ts';
import { undo } from '../history/undo.ts';
import { libraryEntities } from '../names/library-entities.ts';
import { saveEntityNote } from '../names/show-entity.ts';
import type { OpenLibrary } from '../open-library.ts';
import { makePack } from '../packs/share-pack.ts';
import {
  briefRequest,
  importOne,
  mark,
  newBrief,
  type TestLibrary,
  temporaryLibrary,
  unwrapped,
  utf8,
} from '../testing.ts';
import type { Workspace } from '../workspace.ts';
import { copyForPartner } from './copy-for-partner.ts';
import { createBrief, keepBrief } from './keep-brief.ts';
import { makeBrief } from './make-brief.ts';
import { saveSeries } from './report-series.ts';

/**
 * Words of what is marked TLP:RED stand in no byte of a TLP:GREEN brief, whatever the marked thing is and whatever
 * the format: in no cell, list, title, bookmark or metadata.
 */

/** The last sentence counts 7,391 and is said by one whose name stands nowhere else. */
const OPEN = `Rain in Halvet

Heavy rain cut the road to Karsana on Monday, the mayor said. About 1,200 people had no supplies.

Doctor Ilona Quenby told reporters that 7,391 families had fled through the Zorvane gate.`;
const SECRET = `Zorvane camp

The Quenby brigade holds 7,391 families in the Zorvane camp, Ilona Quenby told reporters on Monday.`;
const FREE = `Boats in Samat

Boats reached Samat on Tuesday, the mayor said. About 300 people were waiting.`;
/** What no file may say; the count has four digits, which no fraction of a second has, and digests are not words. */
const WORDS = /quenby|zorvane|(?<![\w+/])7,?391(?![\w+/])|whisper/i;

interface Ground extends OpenLibrary {
  readonly open: string;
  readonly secret: string;
  readonly free: string;
}

async function ground(library: OpenLibrary): Promise<Ground> {
  const ids: string[] = [];
  for (const [name, text] of [
    ['secret.txt', SECRET],
    ['open.txt', OPEN],
    ['free.txt', FREE],
  ] as const) {
    const outcome = await importOne(library.workspace, { name, bytes: utf8(text) });
    if (outcome.kind !== 'imported') throw new Error(outcome.kind);
    ids.push(outcome.id);
  }
  await library.catchUp();
  const [secret = '', open = '', free = ''] = ids;
  return { ...library, open, secret, free };
}

const red = ({ workspace }: Ground, annotation: string, rest = {}) =>
  unwrapped(gradePassage(workspace, { annotation, marking: 'TLP:RED', ...rest }));

const SENTENCE =
  'Doctor Ilona Quenby told reporters that 7,391 families had fled through the Zorvane gate.';

/** Each thing that can be marked, with the articles that the brief is made of. */
const marked: Readonly<Record<string, (ground: Ground) => readonly string[]>> = {
  'a passage': (on) => {
    red(on, mark(on, on.open, SENTENCE).id);
    return [on.open];
  },
  // The known leak: who said it stood in a cell beside the figure.
  'half of a sentence': (on) => {
    red(on, mark(on, on.open, 'Doctor Ilona Quenby told reporters that 7,391').id);
    return [on.open];
  },
  'an article': ({ workspace, free, secret }) => {
    unwrapped(markArticles(workspace, { ids: [secret], marking: 'TLP:RED' }));
    return [secret, free];
  },
  'a note': (on) => {
    red(on, mark(on, on.open, SENTENCE, { note: 'Whisper: ask the guard', tags: ['whisper'] }).id);
    return [on.open];
  },
  'a grade and what it was given for': (on) => {
    red(on, mark(on, on.open, SENTENCE).id, { credibility: 2 });
    return [on.open];
  },
  'a figure': (on) => {
    red(on, mark(on, on.open, '7,391 families').id);
    return [on.open];
  },
  'an event that somebody worded otherwise': (on) => {
    red(on, mark(on, on.open, SENTENCE).id);
    const day = { from: '2031-03-03', to: '2031-03-03' };
    const sentences = [{ article: on.open, quote: SENTENCE }];
    const told = { sentences, read: day, what: 'Whisper: the gate fell', date: null };
    on.workspace.store.events.put({ id: 'e1', created: on.workspace.now(), ...told });
    return [on.open];
  },
  'a passage that a summary in own words repeats': (on) => {
    red(on, mark(on, on.open, SENTENCE).id);
    unwrapped(saveSummary(on.workspace, { article: on.open, text: `It is said: ${SENTENCE}` }));
    return [on.open];
  },
};

const requestFor = (
  workspace: Workspace,
  articles: readonly string[],
  format: BriefFormat,
  template: string,
  wishes: BriefWishes = {},
) =>
  briefRequest(workspace, articles, {
    marking: 'TLP:GREEN',
    format,
    sentences: 10,
    without: [],
    date: '2031-03-06',
    template,
    printed: { notes: true, tags: true, grades: true },
    tellsCut: true,
    ...wishes,
  });

/** All that a file says, unpacked. */
const unpacked = (bytes: Uint8Array, format: string): string =>
  format === 'docx'
    ? Object.values(unzipSync(bytes))
        .map((member) => strFromU8(member))
        .join('\n')
        .replace(/<[^>]+>/g, ' ')
    : strFromU8(bytes);

/** Fonts are no words. */
const withoutFonts = (text: string): string => text.replace(/url\(data:[^)]*\)/g, '');

/** All that can be written without a printer; the other names say it in the document itself, which JSON holds whole. */
const EVERY = BRIEF_FORMATS.filter((format) => format !== 'pdf');
const FORMATS_OF: Readonly<Record<string, readonly BriefFormat[]>> = {
  'half of a sentence': EVERY,
  'an article': EVERY,
};

describe('marked TLP:RED', () => {
  let place: TestLibrary;
  let on: Ground;
  beforeAll(async () => {
    place = await temporaryLibrary();
    on = await ground(place.library);
  });
  afterAll(() => place[Symbol.asyncDispose]());

  test.each(Object.keys(marked))('%s is said by no TLP:GREEN brief or pack', async (name) => {
    const { workspace } = on;
    const { annotations, markings } = workspace.store;
    const articles = marked[name]?.(on) ?? [];
    for (const template of ['reading-digest', 'situation-report']) {
      for (const format of FORMATS_OF[name] ?? ['json']) {
        const made = await makeBrief(workspace, requestFor(workspace, articles, format, template));
        const file = unwrapped(made);
        const said = withoutFonts(unpacked(file.bytes, format));
        expect(said, `${template} as ${format}`).not.toMatch(WORDS);
        expect(said, `${template} as ${format}`).toContain('TLP:GREEN');
        expect(file.name).not.toMatch(WORDS);
        expect(file.heldBack.length).toBeGreaterThan(0);
      }
    }
    const pack = unwrapped(makePack(workspace, articles, { marking: 'TLP:GREEN' }));
    const members = Object.values(unzipSync(pack.bytes)).map((member) => strFromU8(member));
    expect(members.join('\n')).not.toMatch(WORDS);
    // The next one finds the library as it was.
    while (annotations.list(null).length + markings.all().size > 0) undo(workspace);
  });
});

test('a note on a name marked TLP:RED stands in no brief and in no pack', async () => {
  await using place = await temporaryLibrary();
  const on = await ground(place.library);
  const [entity] = libraryEntities(on.workspace.store);
  if (!entity) throw new Error('Nobody is named.');
  unwrapped(
    saveEntityNote(on.workspace, {
      id: entity.id,
      note: 'Whisper of a source',
      marking: 'TLP:RED',
    }),
  );
  const { bytes, leftOut } = unwrapped(makePack(on.workspace, null, { marking: 'TLP:GREEN' }));
  const said = Object.values(unzipSync(bytes)).map((member) => strFromU8(member));
  expect(said.join('\n')).not.toMatch(/whisper/i);
  expect(leftOut.map(({ kind }) => kind)).toContain('entity-note');
  const file = await makeBrief(
    on.workspace,
    requestFor(on.workspace, [on.open], 'json', 'reading-digest'),
  );
  expect(strFromU8(unwrapped(file).bytes)).not.toMatch(/whisper/i);
});

test('a series that is named after what is marked TLP:RED is not named by its report', async () => {
  await using place = await temporaryLibrary();
  const on = await ground(place.library);
  red(on, mark(on, on.open, SENTENCE).id);
  const { id } = unwrapped(
    saveSeries(on.workspace, {
      id: null,
      name: 'Fled through the Zorvane gate',
      period: null,
      next: null,
      distribution: 'Friends of Doctor Ilona Quenby told reporters',
      contact: '',
    }),
  );
  for (const format of ['json', 'markdown'] as const) {
    const report = { series: id, number: null, period: null, next: null, since: null };
    const made = await makeBrief(
      on.workspace,
      requestFor(on.workspace, [on.open], format, 'situation-report', { report }),
    );
    const file = unwrapped(made);
    expect(withoutFonts(unpacked(file.bytes, format)), format).not.toMatch(/quenby|zorvane/i);
    expect(file.name).not.toMatch(/zorvane/i);
    expect(file.heldBack.map(({ words }) => words)).toContain('Fled through the Zorvane gate');
  }
});

describe('the printed pages', () => {
  const printer = new BrowserPdfPrinter();
  afterAll(() => printer.close());

  test('say it neither in text, bookmarks and metadata nor in what they carry', async () => {
    await using place = await temporaryLibrary();
    const on = await ground(place.library);
    const articles = [...(marked['an article']?.(on) ?? []), on.open];
    marked['a note']?.(on);
    const workspace: Workspace = { ...on.workspace, printer };
    const body = unwrapped(
      createBrief(workspace, {
        body: newBrief(workspace, 'reading-digest', {
          articles,
          title: 'Zorvane camp',
          marking: 'TLP:GREEN',
          printed: { notes: true, tags: true, grades: true },
        }),
      }),
    );
    const metadata = { author: 'Desk', subject: SENTENCE, keywords: 'Zorvane camp' };
    const { id: _, created: __, changed: ___, ...rest } = body;
    const made = await makeBrief(workspace, {
      body: { ...rest, metadata },
      format: 'pdf',
      paper: 'A4',
      notes: true,
    });
    const { bytes, name } = unwrapped(made);
    const raw = Buffer.from(bytes);
    const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_page, index) => {
        const { items } = await (await pdf.getPage(index + 1)).getTextContent();
        return items.map((item) => ('str' in item ? item.str : '')).join(' ');
      }),
    );
    const attached = Object.values((await pdf.getAttachments()) ?? {}) as { content: Uint8Array }[];
    const said = [
      name,
      ...pages,
      JSON.stringify(await pdf.getOutline()),
      JSON.stringify(await pdf.getMetadata()),
      ...attached.map(({ content }) => strFromU8(content)),
      raw.toString('latin1'),
      Buffer.from(raw.subarray(0, raw.length & ~1))
        .swap16()
        .toString('utf16le'),
    ];
    for (const words of said) expect(words).not.toMatch(/quenby|zorvane|whisper/i);
    expect(pages.join(' ')).toContain('Karsana');
    expect(pages.join(' ')).toContain('TLP:GREEN');
  });
});

describe('a copy for a partner', () => {
  test('tells what falls out, holds none of it, and is taken back in one step', async () => {
    await using place = await temporaryLibrary();
    const on = await ground(place.library);
    const { workspace } = on;
    unwrapped(markArticles(workspace, { ids: [on.secret], marking: 'TLP:RED' }));
    const articles = [on.secret, on.open];
    const note = mark(on, on.open, SENTENCE, { note: 'Whisper' });
    red(on, note.id);
    const brief = unwrapped(
      createBrief(workspace, {
        body: newBrief(workspace, 'bluf-memo', {
          articles: [...articles],
          title: 'Zorvane camp',
          marking: 'TLP:RED',
        }),
      }),
    );
    const { id, created: _, changed: __, ...body } = brief;
    const [first, ...others] = body.sections;
    if (!first) throw new Error('The memo has no section.');
    const markdown =
      'The road is cut. [^2:1]\n\nThe camp is full. [^1:1] The Quenby brigade holds 7,391 families in the Zorvane camp. [^1:1]';
    const own = { ...first, items: [{ id: 'own', kind: 'text' as const, markdown }] };
    unwrapped(
      keepBrief(workspace, { id, body: { ...body, sections: [own, ...others] }, label: 'Write' }),
    );
    const asked = unwrapped(
      await copyForPartner(workspace, { id, marking: 'TLP:GREEN', keep: false }),
    );
    expect(asked.brief).toBeNull();
    expect(workspace.store.briefs.list()).toHaveLength(1);
    const kinds = asked.heldBack.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['article', 'passage', 'words', 'title']));
    expect(asked.hanging).toEqual([{ words: 'The camp is full.', citation: '[^1:1]' }]);
    const { brief: copy } = unwrapped(
      await copyForPartner(workspace, { id, marking: 'TLP:GREEN', keep: true }),
    );
    expect(JSON.stringify(copy)).not.toMatch(WORDS);
    expect(copy).toMatchObject({ marking: 'TLP:GREEN', articles: [on.open], title: '' });
    expect(JSON.stringify(copy)).toContain('The road is cut. [^1:1]');
    expect(workspace.store.briefs.list()).toHaveLength(2);
    const file = unwrapped(
      await makeBrief(workspace, {
        body: { ...body, ...copy },
        format: 'markdown',
        paper: 'A4',
        notes: false,
      }),
    );
    expect(strFromU8(file.bytes)).not.toMatch(/left out|withheld|TLP:RED/i);
  });
});

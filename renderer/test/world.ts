/** A small library as the main side would tell of it. */

import type { ArticleMaterial } from '#contract/briefs.ts';
import type { FigureLedger } from '#contract/figures.ts';
import type { KnownPerson, OwnIdentity } from '#contract/identity.ts';
import { DEFAULT_SETTINGS } from '#contract/settings.ts';
import type { VaultState } from '#contract/vault.ts';
import { diffRevisions } from '#domain/anchoring/diff.ts';
import { type Brief, NO_METADATA } from '#domain/brief/brief.ts';
import { extractFigures } from '#domain/figures/extract.ts';
import { buildLedger, ledgerEntries } from '#domain/figures/ledger/ledger.ts';
import type { fakeBridge } from '../api/test/fake-bridge.ts';
import { aPdf } from './a-pdf.ts';
import { chronologyAnswers } from './chronology.ts';
import { claimAnswers } from './claims.ts';
import { dossierAnswers } from './dossiers.ts';
import { frameworkAnswers } from './frameworks.ts';
import { PAST_IMPORT, PAST_LINES } from './past-imports.ts';
import { requirementAnswers } from './requirements.ts';
import {
  ARABIC_STORY,
  ARTICLES,
  FREE_NOTES,
  NOTES,
  opened,
  REVIEWS,
  RIVER,
  RIVER_STORY,
  summaryOf,
} from './stories.ts';
import { TRASH } from './trash.ts';
import { triageAnswers } from './triage.ts';

export type Answers = Parameters<typeof fakeBridge>[0];

const ledger = (): FigureLedger => {
  const groups = buildLedger(ARTICLES.flatMap((of) => ledgerEntries(of, extractFigures(of.text))));
  return { groups, total: groups.length, articles: ARTICLES.length };
};

export const VAULT: VaultState = {
  kind: 'open',
  name: 'library',
  folder: '/home/lena/library',
  encrypted: true,
};

export const TEMPLATE = {
  id: 'situation-report',
  name: 'Situation report',
  numbered: true,
  title: { en: '{title}: Situation Report No. {number}' },
  facts: ['period', 'next-report'],
} as const;

export const BRIEF: Brief = {
  id: 'b1',
  title: 'The Karsana road',
  marking: '',
  template: TEMPLATE,
  articles: ['a1', 'a2'],
  sentences: 3,
  date: null,
  report: { number: null, period: { from: '2026-03-01', to: '2026-03-07' }, next: null, since: 1 },
  metadata: NO_METADATA,
  created: '2026-03-07T08:00:00.000Z',
  changed: '2026-03-07T09:00:00.000Z',
  sections: [
    {
      id: 'overview',
      title: { en: 'Overview' },
      content: 'passages',
      items: [
        {
          id: 'i1',
          kind: 'passage',
          article: 'a1',
          annotation: 'n1',
          part: 'both',
          quote: 'The bridge at Tolve is closed to trucks.',
        },
        { id: 'i2', kind: 'text', markdown: 'The road is cut [^1:2].' },
        { id: 'i3', kind: 'summary', article: 'a2' },
      ],
    },
    {
      id: 'outlook',
      title: { en: 'Outlook' },
      content: 'judgements',
      items: [
        {
          id: 'i4',
          kind: 'judgement',
          markdown: 'The bridge will likely stay closed.',
          confidence: 'moderate',
        },
      ],
    },
    { id: 'needs', title: { en: 'Needs' }, content: 'text', items: [] },
  ],
};

function material(id: string): ArticleMaterial {
  const of = ARTICLES.find((one) => one.id === id);
  if (!of)
    return {
      article: id,
      title: null,
      publisher: null,
      language: 'en',
      passages: [],
      sentences: [],
      figures: [],
      pictures: [],
    };
  const { title, publisher } = of.source;
  return {
    article: id,
    title,
    publisher,
    language: of.language ?? 'en',
    passages: NOTES.filter(({ article }) => article === id).map(
      ({ id: annotation, quote, note, type, tags, color }) => ({
        annotation,
        quote,
        note,
        type,
        tags,
        color,
        grade: 'B2',
        marking: 'TLP:AMBER',
        paragraph: 2,
        isNew: true,
      }),
    ),
    sentences: [{ quote: of.blocks[1]?.text ?? '', start: 0, end: 10, paragraph: 1, isNew: false }],
    figures: extractFigures(of.text).map(({ start, end, sentence }) => ({
      start,
      end,
      sentence,
      quote: of.text.slice(start, end),
      words: of.text.slice(start, end),
      counted: 'people, in Karsana',
      isDisputed: id === 'a1',
      paragraph: 1,
      isNew: true,
    })),
    pictures: [],
  };
}

const context = { before: 'said ', quote: 'Ilena Marrow', after: ', who runs the depot.' };
const marrow = {
  id: 'person:ilena marrow',
  type: 'person' as const,
  name: 'Ilena Marrow',
  aliases: ['Marrow', 'إيلينا مارو'],
  mentions: 4,
  articles: 2,
  firstSeen: '2026-03-05',
  lastSeen: '2026-03-06',
};
const karsana = {
  ...marrow,
  id: 'place:karsana',
  type: 'place' as const,
  name: 'Karsana',
  aliases: [],
};
const tolve = { ...karsana, id: 'place:tolve', name: 'Tolve', mentions: 1 };
const office = {
  ...marrow,
  id: 'organization:civil protection office',
  type: 'organization' as const,
  name: 'Civil Protection Office',
  aliases: [],
};
const names = [marrow, karsana, tolve, office];

const event = {
  date: { from: '2026-03-09', to: '2026-03-09', precision: 'day' as const },
  label: 'A convoy is expected on 9 March.',
  article: 'a1',
  title: RIVER_STORY.source.title,
  start: RIVER_STORY.text.indexOf('9 March'),
  end: RIVER_STORY.text.indexOf('9 March') + 7,
};

const rule = (id: string, scope: 'everywhere' | 'a1') => ({
  id,
  scope:
    scope === 'a1'
      ? ({ kind: 'article', article: 'a1' } as const)
      : ({ kind: 'everywhere' } as const),
  anchor: { quote: 'Tolve', before: null, after: null },
  action: { kind: 'retype', type: 'place' } as const,
  created: '2026-03-07T09:00:00.000Z',
});

/** What the main side answers when it is asked; a view's states change some of it. */
export const WORLD: Answers = {
  'settings.get': () => ({ ...DEFAULT_SETTINGS, author: 'Lena', theme: 'paper' }),
  'settings.set': (change) => ({ ...DEFAULT_SETTINGS, author: 'Lena', ...change }),
  'drafts.all': () => ({}),
  'drafts.save': () => null,
  'history.state': () => ({ undo: 'Delete a note', redo: null }),
  'vault.state': () => VAULT,
  'library.status': () => ({
    name: 'library',
    folder: '/home/lena/library',
    host: 'browser',
    version: '0.1.0',
    encrypted: true,
    articles: ARTICLES.length,
    annotations: NOTES.length,
    blockedRequests: null,
    lastBackup: '2026-03-07T06:00:00.000Z',
    backupProblem: null,
    damage: [],
  }),
  'articles.list': () => ARTICLES.map((of) => summaryOf(of)),
  'articles.get': ({ id }) => opened(id),
  ...triageAnswers,
  'articles.setPosition': () => null,
  'articles.similar': () => null,
  'articles.revisions': () =>
    [1, 2].map((number) => ({
      number,
      sha256: `${number}`.repeat(64),
      bytesSha256: '',
      path: 'RIVER_STORY.txt',
      imported: `2026-03-0${number + 4}T09:00:00.000Z`,
      words: 60,
    })),
  'articles.reading': () => ({
    path: 'stick/River cuts the road.html',
    paths: ['stick/old/River.html'],
    bytes: 48_000,
    account: {
      kind: 'html',
      encoding: { name: 'windows-1256', by: 'assumed', alternatives: ['iso-8859-6'] },
      part: null,
      whole: false,
      leftOut: [
        { what: 'menus and navigation', characters: 412, opening: 'Home World Weather Sport' },
        {
          what: 'readers’ comments',
          characters: 9_120,
          opening: 'كتب قارئ: الطريق مقطوع منذ أسبوع',
        },
      ],
      remarks: ['2 pictures are not on the stick.'],
    },
  }),
  'articles.readAgain': () => ({
    id: 'a1',
    revision: 3,
    sha256: '',
    annotations: { exact: 1, moved: 0, changed: 0, lost: 0 },
  }),
  'articles.better': () => [{ id: 'a1', title: RIVER_STORY.source.title }],
  'articles.tryBetter': () => ({ differs: 'text', words: 60, newWords: 72 }),
  'imports.begin': () => ({ id: 'i1', before: 0 }),
  'imports.tell': () => null,
  'imports.end': () => ({ ...PAST_IMPORT, lines: PAST_LINES }),
  'imports.list': () => [PAST_IMPORT],
  'imports.get': () => ({ ...PAST_IMPORT, lines: PAST_LINES }),
  'articles.diff': () => {
    const before = RIVER_STORY.text
      .replace('4,200', '3,100')
      .replace(' A convoy is expected on 9 March.', '');
    return { before, after: RIVER_STORY.text, rows: diffRevisions(before, RIVER_STORY.text) };
  },
  'annotations.list': ({ article: id }) =>
    NOTES.filter(({ article: of }) => id === null || of === id),
  'freeNotes.list': () => FREE_NOTES,
  'reviews.list': () => REVIEWS,
  'grades.article': () => ({
    reliability: 'B',
    source: 'Meridian Wire',
    passages: { n1: { credibility: 2, supports: ['a2'], marking: 'TLP:AMBER' } },
  }),
  'grades.supports': () => [
    { article: 'a2', accepted: true, reason: 'Al-Nahr has reporters of its own.' },
  ],
  'grades.notes': () => ({ n1: { reliability: 'B', credibility: 2, marking: 'TLP:AMBER' } }),
  'figures.article': ({ article: id }) =>
    extractFigures(ARTICLES.find((of) => of.id === id)?.text ?? ''),
  'figures.ledger': ledger,
  ...claimAnswers,
  ...dossierAnswers,
  'articles.filter': () => ['a2'],
  'articles.owners': () => ['Amal Haddad'],
  ...requirementAnswers,
  ...frameworkAnswers,
  'summary.make': () => ({
    sentences: RIVER.slice(0, 2).map((text, at) => {
      const start = RIVER_STORY.text.indexOf(text);
      return { start, end: start + text.length, text, score: 1 - at / 2 };
    }),
    edited: null,
  }),
  'search.saved': () => [],
  'search.run': () => ({ from: 0, hits: [], articles: 0, notes: 0, fresh: 0 }),
  'search.find': ({ query }) => ({
    kind: 'found',
    from: 0,
    articles: 1,
    notes: 1,
    exact: 2,
    waiting: 0,
    hits: [
      {
        kind: 'article',
        id: 'a1',
        annotation: null,
        title: RIVER_STORY.source.title,
        publisher: RIVER_STORY.source.publisher,
        published: RIVER_STORY.source.published,
        snippet: RIVER[0] ?? '',
        matches: [{ start: 0, end: query.length }],
        start: 0,
        exact: true,
        score: 2,
      },
      {
        kind: 'annotation',
        id: 'a2',
        annotation: 'n3',
        title: ARABIC_STORY.source.title,
        publisher: null,
        published: null,
        snippet: 'الجسر نفسه',
        matches: [{ start: 0, end: 5 }],
        start: 0,
        exact: true,
        score: 1,
      },
    ],
  }),
  'entities.list': () => ({ entities: names, total: names.length }),
  'entities.page': ({ id }) => ({
    entity: names.find((one) => one.id === id) ?? marrow,
    roles: ['Governor'],
    note: 'Runs the depot; speaks *for* the council.',
    noteMarking: 'TLP:AMBER',
    articles: ARTICLES.slice(0, 2).map(({ id, source: { title, publisher, published } }) => ({
      id,
      title,
      publisher,
      published,
      mentions: [{ start: 0, end: 12, ...context }],
    })),
    related: [{ id: karsana.id, type: karsana.type, name: karsana.name, together: 3 }],
    links: [
      {
        kind: 'surname',
        forms: ['Ilena Marrow', 'Marrow'],
        strength: 0.82,
        places: [{ article: 'a1', title: RIVER_STORY.source.title, start: 0, ...context }],
      },
    ],
    watched: [{ list: 'People.csv', name: 'Marrow' }],
    notes: NOTES.slice(0, 1),
  }),
  'entities.find': () => marrow.id,
  'entities.network': () => ({
    nodes: names,
    edges: [
      { from: marrow.id, to: karsana.id, weight: 3 },
      { from: karsana.id, to: tolve.id, weight: 1 },
    ],
    articles: ARTICLES.length,
  }),
  'entities.timeline': () => [
    event,
    { ...event, date: { ...event.date, from: '2026-03-03', to: null, precision: 'approximate' } },
  ],
  ...chronologyAnswers,
  'entities.places': () => ({
    located: [{ id: karsana.id, name: 'Karsana', lat: 36.2, lon: 37.1, mentions: 4, articles: 2 }],
    unlocated: [{ id: tolve.id, name: 'Tolve', mentions: 1 }],
  }),
  'joins.list': () => ({
    joins: [
      {
        kind: 'may be short for',
        one: marrow,
        other: { ...marrow, id: 'person:marrow', name: 'Marrow', aliases: [] },
        places: [{ article: 'a1', title: RIVER_STORY.source.title, start: 0, ...context }],
      },
    ],
    total: 1,
  }),
  'corrections.list': () => [rule('c1', 'everywhere'), rule('c2', 'a1')],
  'corrections.preview': () => ({ articles: [], mentions: 0, unread: 0, next: null }),
  'watch.lists': () => [
    {
      id: 'w1',
      name: 'People.csv',
      imported: '2026-03-06T09:00:00.000Z',
      names: 12,
      articles: 1,
      hits: 1,
    },
  ],
  'watch.hits': () => [
    {
      name: 'Marrow',
      count: 1,
      places: [
        {
          start: RIVER_STORY.text.indexOf('Marrow'),
          end: RIVER_STORY.text.indexOf('Marrow') + 6,
          match: 'variant',
        },
      ],
      article: 'a1',
      title: RIVER_STORY.source.title,
      list: 'w1',
    },
  ],
  'packs.conflicts': () => [],
  'identity.own': () => OWN_KEY,
  'identity.people': () => PEOPLE,
  'briefs.templates': () => [
    {
      ...TEMPLATE,
      sections: [...BRIEF.sections, { id: 'articles', title: {}, content: 'articles' }],
      isOwn: true,
    },
    {
      ...TEMPLATE,
      id: 'reading-digest',
      name: 'Reading digest',
      numbered: false,
      sections: [
        { id: 'summary', title: {}, content: 'summary' },
        { id: 'articles', title: {}, content: 'articles' },
      ],
      isOwn: false,
    },
  ],
  'briefs.series': () => [
    {
      id: 'the-karsana-road',
      name: 'The Karsana road',
      period: null,
      next: '2026-03-10',
      distribution: 'Partners in Halvet',
      contact: '',
      reports: [{ number: 1, date: '2026-03-01' }],
      nextNumber: 2,
    },
  ],
  'briefs.list': () => [
    { id: 'b1', title: BRIEF.title, template: TEMPLATE.name, articles: 2, changed: BRIEF.changed },
    { id: 'b2', title: '', template: 'Reading digest', articles: 1, changed: BRIEF.changed },
  ],
  'briefs.open': () => BRIEF,
  'briefs.create': () => BRIEF,
  'briefs.save': ({ body }) => ({ ...BRIEF, ...body }),
  'briefs.material': ({ articles }) => articles.map(material),
  'briefs.preview': () => ({
    bytes: aPdf(),
    pages: 1,
    heldBack: [],
    hanging: [],
    uncited: 1,
    findings: [
      { rule: 'text-without-source', where: 'Overview', message: 'A sentence names no source.' },
    ],
    proposed: null,
    marking: 'TLP:AMBER',
  }),
  'trash.list': () => TRASH,
};

export const OWN_KEY: OwnIdentity = {
  key: 'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj',
  words: 'able acid actor · album apple arch · bamboo basket beach',
  signing: 'a'.repeat(64),
  name: 'Ilena Marrow',
};

export const PEOPLE: readonly KnownPerson[] = [
  {
    key: 'age1lvyvwawkr0mcnnnncaghunadrqkmuf9e6507x9y920xxpp866cnql7dp2z',
    words: 'candy canoe canvas · dance daring dash · early earn earth',
    name: 'Amal حداد',
    named: '2026-03-02T08:00:00.000Z',
  },
  {
    key: 'age1cy0su9fwf3gf9mw868g5yut09p6nytfmmnktexz2ya5uqg9vl9sss4euqm',
    words: 'fabric face faint · galaxy game garage · habit half hammer',
    name: 'Ben',
    named: '2026-03-03T08:00:00.000Z',
  },
];

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Annotation, anchorFor } from '../annotation.ts';
import type { Article } from '../article.ts';
import { type Block, canonicalText } from '../document.ts';
import { checkBrief, isAltered } from './check.ts';
import { composeBrief } from './compose.ts';
import type { BriefBlock } from './document.ts';
import { checkText } from './free-text.ts';
import type { BriefInput, BriefMaterial } from './material.ts';
import { type PassagePart, planOf } from './plan.ts';
import { contentsOf } from './sections.ts';
import { usedBefore } from './since.ts';
import type { BriefTemplate } from './template.ts';
import { plainText } from './testing.ts';

const article = (id: string, publisher: string, ...paragraphs: string[]): Article => {
  const blocks = paragraphs.map((text): Block => ({ kind: 'paragraph', text, marks: [] }));
  const source = { title: `Story ${id}`, publisher, published: '2031-03-04', byline: null };
  return {
    id,
    revision: 1,
    sha256: id.padEnd(64, '0'),
    text: canonicalText(blocks),
    path: 'story.txt',
    imported: '2031-03-05T08:00:00.000Z',
    language: 'en',
    blocks,
    source: {
      ...source,
      dateline: null,
      modified: null,
      retrieved: null,
      credits: null,
      url: null,
    },
  };
};

const RIVER = article(
  'a1',
  'Meridian Wire',
  'The flood killed 41 people in Halvet on Tuesday. The road is cut.',
  'Ilena Marrow said that boats were needed at once.',
);
const LATER = article('b2', 'Valley Post', 'The flood killed 58 people in Halvet on Tuesday.');

const material = (one: Article): BriefMaterial => ({
  article: one,
  analysis: null,
  annotations: [],
  summary: { sentences: [], edited: null },
});

/** A brief of one note of that type: what is found in it, and what it says. */
function judgementOf(note: string, part: PassagePart) {
  const quote = 'The road is cut.';
  const start = RIVER.text.indexOf(quote);
  const annotation: Annotation = {
    ...anchorFor(RIVER.text, { start, end: start + quote.length }, RIVER.sha256),
    id: 'urn:uuid:1',
    article: 'a1',
    ...{ motivation: 'commenting', type: 'judgement', color: 'yellow', style: 'solid' },
    ...{ note, tags: [], author: 'Ada', created: '', modified: '', origin: 'a1b2c3d4' },
  };
  const given = input(WRITTEN, {
    articles: [{ ...material(RIVER), annotations: [annotation] }],
    sections: [
      {
        ...{ id: 'notes', title: {}, content: 'passages' },
        items: [
          { id: 'i1', kind: 'passage', article: 'a1', annotation: annotation.id, part, quote },
        ],
      },
    ],
  });
  const [section] = composeBrief(given).sections;
  const runs = section?.blocks.flatMap((block) => ('runs' in block ? block.runs : [])) ?? [];
  return {
    rules: checkBrief(given).map(({ rule }) => rule),
    words: runs.map(({ text }) => text).join(''),
  };
}

const TEMPLATE: BriefTemplate = {
  id: 'memo',
  name: 'Memo',
  numbered: true,
  title: { en: '{title} No. {number} (as of {date})' },
  facts: ['period'],
  sections: [
    { id: 'line', title: { en: 'Bottom line' }, content: 'text' },
    { id: 'outlook', title: { en: 'Outlook' }, content: 'judgements' },
    { id: 'figures', title: {}, content: 'key-figures' },
  ],
};

const input = (texts: Record<string, string>, change: Partial<BriefInput> = {}): BriefInput => ({
  title: 'Halvet',
  marking: null,
  date: '2031-03-06',
  articles: [RIVER, LATER].map(material),
  template: TEMPLATE,
  sections: planOf(TEMPLATE.sections).map((section) => ({
    ...section,
    items: section.items.map((item) =>
      'markdown' in item ? { ...item, markdown: texts[section.id] ?? '' } : item,
    ),
  })),
  report: { number: 3 },
  parseNote: (markdown) => markdown.split('\n\n').map((text) => [{ text }]),
  parseText: plainText,
  ...change,
});

/** Every part with something that could be defended. */
const WRITTEN = {
  line: 'The flood killed 58 people in Halvet on Tuesday.',
  outlook: 'The road will very likely stay cut. [^1:1]\nConfidence: moderate',
};

test('a part that nobody wrote is told with a sentence to begin with, which stands up to the check', () => {
  const counted = article(
    'c3',
    'Hill Post',
    'About 5,800 people have been displaced in Orvane since 3 March 2031, the mayor said.',
    'The market is open.',
  );
  const dated = { ...counted, source: { ...counted.source, published: '2031-03-05' } };
  const change = { articles: [RIVER, dated].map(material) };
  const empty = checkBrief(input({ ...WRITTEN, line: ' ' }, change)).find(
    ({ rule }) => rule === 'section-empty',
  );
  const offered = /To begin with: “(.+)”$/u.exec(empty?.message ?? '')?.[1] ?? '';
  expect(offered).toMatch(/ \[\^\d+:\d+\]$/);
  const rules = checkBrief(input({ ...WRITTEN, line: offered }, change)).map(({ rule }) => rule);
  expect(rules).toEqual([]);
});

describe('the check before export', () => {
  test.each([
    ['nothing to object to', {}, []],
    ['an empty part', { line: ' ' }, ['section-empty']],
    [
      'a judgement without confidence',
      { outlook: 'It will likely stay cut. [^1:1]' },
      ['judgement-without-confidence'],
    ],
    [
      'a number that the source has not',
      { line: 'The flood killed 14 people. [^1:1]' },
      ['number-not-in-source'],
    ],
    ['a sentence with its mark', { line: 'The river took the road away. [^1:1]' }, []],
    ['a sentence word for word', { line: 'The flood killed 58 people in Halvet on Tuesday.' }, []],
    [
      'a sentence of nobody',
      { line: 'Nobody has seen the mayor since.' },
      ['sentence-unsupported'],
    ],
    [
      'the second of two sentences',
      { line: 'The river took the road.[^1:1] Nobody saw the mayor.' },
      ['sentence-unsupported'],
    ],
    [
      'a mark that leads nowhere',
      { line: 'The river took the road away. [^7:1]' },
      ['citation-missing'],
    ],
    [
      'a paragraph that is not there',
      { line: 'The river took the road away. [^1:9]' },
      ['citation-missing'],
    ],
    ['a true quotation', { line: 'She said “boats were needed at once” there. [^1:2]' }, []],
    [
      'an altered quotation',
      { line: 'She said “boats were needed last week” there. [^1:2]' },
      ['quotation-altered'],
    ],
    [
      'a house form',
      { line: 'The road of 41 people is cut by a percent. [^1:1]' },
      ['percent-form'],
    ],
    [
      'a judgement with its field',
      { outlook: 'The road will very likely stay cut. [^1:1]\nConfidence: moderate' },
      [],
    ],
    [
      'a judgement of no source',
      { outlook: 'The road will very likely stay cut.\nConfidence: low' },
      ['judgement-without-source', 'sentence-unsupported'],
    ],
    [
      'confidence beside likelihood',
      { outlook: 'We say with high confidence that it will likely last. [^1:1]\nConfidence: high' },
      ['confidence-with-likelihood'],
    ],
  ])('%s', (_, texts, rules) => {
    const found = checkBrief(input({ ...WRITTEN, ...texts })).map(({ rule }) => rule);
    expect(found.sort()).toEqual(rules);
  });

  test.each([
    ['fr', '« 85 » n’est pas le nombre de la source, qui dit « 58 ».'],
    ['ar', '«85» ليس الرقم الوارد في المصدر، الذي يقول «58».'],
  ] as const)(
    'what a source does not bear is told in the language of the brief: %s',
    (language, told) => {
      const line = 'The flood killed 85 people in Halvet on Tuesday. [^2:1]';
      const found = checkBrief(input({ ...WRITTEN, line }, { language }));
      expect(found.map(({ message }) => message)).toContain(told);
    },
  );

  test.each([
    [
      'fr',
      [
        'Ceci n’entre pas dans la note, en raison d’une restriction de diffusion.',
        'Cette partie est vide et ne sera pas imprimée ; rédigez-la ou retirez-la.',
        'Le passage « A road » a été supprimé ou n’a plus sa place ; retirez-le ou marquez-le de nouveau.',
        'Cette appréciation ne dit pas quelle confiance vous lui accordez ; écrivez « Confidence: moderate » sur une ligne en dessous.',
      ],
    ],
    [
      'ar',
      [
        'لا يدخل هذا في الموجز بسبب قيد على تعميمه.',
        'هذا القسم فارغ فلن يُطبع؛ اكتبه أو احذفه.',
        'حُذف المقطع «A road» أو فُقد موضعه؛ احذفه من الموجز أو علّمه من جديد.',
        'لا يذكر هذا التقدير درجة ثقتك؛ أضف تحته السطر «Confidence: moderate».',
      ],
    ],
  ] as const)('all else is told in the language of the brief: %s', (language, told) => {
    const gone = {
      kind: 'passage',
      article: 'a1',
      annotation: 'urn:uuid:9',
      part: 'both',
    } as const;
    const limits = {
      ceiling: [],
      heldBack: [{ kind: 'passage', words: 'The road', reason: 'It is TLP:RED.' }] as const,
      hanging: [],
      repeats: () => false,
    };
    const given = input(
      { line: ' ', outlook: 'It will likely stay cut. [^1:1]' },
      { limits, language },
    );
    const passages = { id: 'notes', title: {}, content: 'passages' } as const;
    const found = checkBrief({
      ...given,
      sections: [
        ...given.sections,
        { ...passages, items: [{ ...gone, id: 'i1', quote: 'A road' }] },
      ],
    });
    const messages = found.map(({ message }) => message);
    // What the sources offer to begin with is in their language.
    expect(messages.map((one) => one.split(/ (?:Pour commencer|للبدء)/)[0]).sort()).toEqual(
      [...told].sort(),
    );
  });

  test('what stays out because of its marking is told to who sends it', () => {
    const limits = {
      ceiling: [],
      heldBack: [{ kind: 'passage', words: 'The road', reason: 'It is TLP:RED.' }] as const,
      hanging: [],
      repeats: () => false,
    };
    const found = checkBrief(input(WRITTEN, { limits }));
    expect(found.map(({ rule, message }) => [rule, message])).toEqual([
      ['passage-withheld', 'This stays out of the brief. It is TLP:RED.'],
    ]);
  });

  test('a note that is a judgement is held to what judgements are held to, where it is printed', () => {
    const [note, ...rest] = [
      'The road will very likely stay cut.\nConfidence: moderate',
      'The road will likely stay cut.',
      'We say with low confidence that it will likely last.\nConfidence: low',
    ].map((text) => judgementOf(text, 'note'));
    expect(note?.rules).toEqual([]);
    expect(note?.words).toEqual(
      'Judgement: The road will very likely (80–95%) stay cut. Confidence: moderate',
    );
    expect(rest.map(({ rules }) => rules)).toEqual([
      ['judgement-without-confidence'],
      ['confidence-with-likelihood'],
    ]);
    expect(judgementOf('The road will likely stay cut.', 'both').rules).toEqual([]);
  });

  test('only an altered quotation is altered', () => {
    const found = checkBrief(
      input({ line: 'He said “it is all perfectly fine” and left for good.' }),
    );
    expect(found.filter(isAltered)).toHaveLength(1);
    expect(found.length).toBeGreaterThan(1);
  });

  test('what is not supported is marked in the brief itself', () => {
    const [line] = composeBrief(input({ line: 'Nobody has seen the mayor since.' })).sections;
    expect(JSON.stringify(line)).toContain('[no source]');
  });

  test('no text loses a letter on its way through the check', () => {
    const words = fc.stringMatching(/^[a-z .“”[\]^:1-3]{0,60}$/);
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), (texts) => {
        const runs = texts.map((text, index) => ({ text, strong: index % 2 === 0 }));
        const whole = texts.join('');
        const shown = checkText(runs, [RIVER], { unsupported: '', altered: '' });
        const kept = shown.runs.map(({ text }) => text).join('');
        const marks = / ?\[\^(\d{1,3}):(\d{1,5})\]/g;
        const left = whole.replace(marks, (mark, source, paragraph) =>
          source === '1' && ['1', '2'].includes(paragraph) ? '' : mark,
        );
        expect(kept.replaceAll(' []', '')).toBe(left.replaceAll(' []', ''));
      }),
    );
  });
});

const rowsOf = (block: BriefBlock | undefined) =>
  block?.kind === 'table'
    ? block.rows.map((row) => row.map((runs) => runs.map(({ text }) => text).join('')))
    : [];

describe('a report of a series', () => {
  test('has its number, its date, and figures that disagree side by side', () => {
    const brief = composeBrief(
      input({}, { report: { number: 3, period: { from: '2031-03-01', to: '2031-03-06' } } }),
    );
    expect(brief.title).toBe('Halvet No. 3 (as of 6 March 2031)');
    expect(brief.facts).toEqual(['Period covered: 1 March 2031 to 6 March 2031']);
    const rows = rowsOf(brief.sections[0]?.blocks[0]);
    expect(rows.map(([question]) => question)).toEqual(['Deaths, Halvet', '']);
    expect(rows.map((row) => row[1]).sort()).toEqual(['41 (disputed)', '58 (disputed)']);
    expect(rows.map((row) => row[2])).toEqual(['4 March 2031', '4 March 2031']);
  });

  test('counts nothing in a language whose numbers it cannot read', () => {
    const spanish = { ...RIVER, language: 'es', text: RIVER.text };
    expect(contentsOf(input({}, { articles: [material(spanish)] })).figures).toEqual({});
  });

  test('says only what is new since an earlier one', () => {
    const said = contentsOf(input({}, { articles: [material(RIVER)] }));
    const again = composeBrief(
      input(
        {},
        { articles: [material(RIVER)], report: { number: 4, since: usedBefore(3, [said]) } },
      ),
    );
    expect(again.sections).toEqual([]);
    expect(again.facts).toEqual(['Nothing is new since report No. 3.']);
    const later = composeBrief(
      input(
        {},
        { articles: [material(LATER)], report: { number: 4, since: usedBefore(3, [said]) } },
      ),
    );
    // Another newspaper: nobody said 41 before who says 58 now.
    expect(rowsOf(later.sections[0]?.blocks[0])[0]?.[1]).toBe('58');
    expect(later.facts).toEqual(['New since report No. 3']);
  });
});

import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { BriefSection } from '#domain/brief/document.ts';
import { articleOf, brief, briefInput } from './brief.fixture.ts';
import { briefDocx } from './docx.ts';
import { briefHtml } from './html.ts';

const pageOf = (...args: Parameters<typeof brief>) => parseHTML(briefHtml(brief(...args))).document;

describe('a brief as a page', () => {
  test('says title, marking, sections and sources in order', () => {
    const page = pageOf();
    expect(page.querySelector('h1')?.textContent).toBe('The road to Halvet');
    expect(page.querySelector('.marking')?.textContent).toBe('TLP:GREEN');
    expect([...page.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual([
      'Summary',
      'Passages and notes',
      'Names',
      'River cuts road',
      'Sources',
    ]);
  });

  test('every citation leads to its source, and the source leads back to each', () => {
    const page = pageOf();
    const citations = [...page.querySelectorAll('sup a')];
    expect(citations.length).toBe(2);
    for (const citation of citations) {
      expect(page.querySelector(citation.getAttribute('href') ?? '')?.localName).toBe('li');
    }
    const back = [...page.querySelectorAll('.sources a')].map((link) => link.getAttribute('href'));
    expect(back).toEqual(citations.map((citation) => `#${citation.id}`));
  });

  test('citations side by side are parted, as in a Word file', async () => {
    const document = brief();
    const [first, ...others] = document.sections;
    if (!first) throw new Error('A brief without sections');
    const runs = [6, 2].map((paragraph, at) => ({
      text: at === 0 ? 'It holds.' : '',
      citation: { source: 1, paragraph, start: 0, end: 5 },
    }));
    const section: BriefSection = { ...first, blocks: [{ kind: 'paragraph', runs }] };
    const cited = { ...document, sections: [section, ...others] };
    expect(parseHTML(briefHtml(cited)).document.body.textContent).toContain('It holds.1¶6, 1¶2');
    const parts = unzipSync(await briefDocx(cited));
    const word = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(word.match(/footnoteReference|\u202f/g)?.slice(0, 3)).toEqual([
      'footnoteReference',
      '\u202f',
      'footnoteReference',
    ]);
  });

  test('a source that names nobody begins with its day', () => {
    const document = brief();
    const sources = document.sources.map((source) => ({
      ...source,
      publisher: null,
      byline: null,
    }));
    const { body } = parseHTML(briefHtml({ ...document, sources })).document;
    expect(body.textContent).toMatch(/\. (?:Published|Retrieved) /);
    expect(body.textContent).not.toMatch(/\. (?:published|retrieved) /);
  });

  test('marks passages and entities in the text', () => {
    const page = pageOf();
    const text = page.querySelector('#article-1');
    expect(text?.querySelector('mark.yellow')?.textContent).toBe(
      'Rain cut the road to Halvet on Monday.',
    );
    expect(text?.querySelector('p:not(.legend) .entity.person')?.textContent).toBe('Ilena Marrow');
    expect(text?.querySelectorAll('ul > li').length).toBe(2);
    expect(text?.querySelector('th')?.getAttribute('scope')).toBe('col');
  });

  test('names the underline styles once, and only those in use', () => {
    const legends = pageOf().querySelectorAll('.legend');
    expect(legends.length).toBe(1);
    expect(legends[0]?.textContent).toBe('Underlined in the text: People');
  });

  test('an Arabic article keeps its direction inside an English brief', () => {
    const arabic = articleOf(
      'الطريق',
      [{ kind: 'heading', level: 2, text: 'ماء', marks: [] }],
      'ar',
    );
    const [first] = briefInput().articles;
    const articles = [first, first && { ...first, article: arabic, annotations: [] }];
    const page = pageOf({ articles: articles.filter((article) => article !== undefined) });
    expect(page.documentElement.getAttribute('dir')).toBe('ltr');
    for (const heading of page.querySelectorAll('#article-2 h2, #article-2 h3')) {
      expect(heading.getAttribute('dir')).toBe('rtl');
      expect(heading.getAttribute('lang')).toBe('ar');
    }
  });

  test('text stays text, whatever it holds', () => {
    const evil = '</style></title><script>alert(1)</script><img src=x onerror=alert(2)> & "quoted"';
    const article = articleOf(evil, [{ kind: 'paragraph', text: `${evil}.`, marks: [] }]);
    const page = pageOf({ title: evil, marking: evil }, article);
    expect(page.querySelectorAll('script, img').length).toBe(0);
    expect(page.querySelector('h1')?.textContent).toBe(evil);
    expect(page.querySelector('.marking')?.textContent).toBe(evil);
  });

  test('says about itself what a person chose, as text', () => {
    const metadata = { author: 'Desk "two"', subject: '', keywords: 'flood' };
    const page = briefHtml({ ...brief(), metadata });
    expect(page).toContain('<meta name="author" content="Desk &quot;two&quot;">');
    expect(page).toContain('<meta name="keywords" content="flood">');
    expect(page).not.toContain('name="description"');
  });

  test('a highlight in the full text leads to its note, and is described by it', () => {
    const page = pageOf();
    const note = page.querySelector('#note-1');
    expect(note?.textContent).toContain('Call the depot');
    const marks = [...page.querySelectorAll('mark[aria-describedby="note-1"]')];
    expect(marks.map(({ textContent }) => textContent).join('')).toContain('Rain cut the road');
    expect(page.querySelectorAll('a.to-note[href="#note-1"]')).toHaveLength(1);
    expect(page.querySelector('.passage p[aria-describedby="note-1"]')).not.toBeNull();
  });

  test.each([
    ['ar', 'Kosti: تقرير الحالة', 'rtl'],
    ['ar', 'Kosti', 'auto'],
    ['en', 'Kosti: تقرير الحالة', 'auto'],
  ])('a title in a brief of %s, “%s”, runs %s', (language, title, direction) => {
    const page = parseHTML(briefHtml({ ...brief(), language, title })).document;
    expect(page.querySelector('h1')?.getAttribute('dir')).toBe(direction);
  });

  test('a title keeps its number and its day on one line', () => {
    const title = 'Kosti: Situation Report No. 7 (as of 28 November 2026)';
    expect(briefHtml({ ...brief(), title })).toContain('No.\u00a07 (as of 28\u00a0November 2026)');
  });

  test('nothing of the machine is in it', () => {
    expect(briefHtml(brief())).not.toContain('/home/');
  });

  test('an Arabic article makes a right-to-left brief', () => {
    const article = articleOf(
      'الطريق',
      [{ kind: 'paragraph', text: 'قطعت السيول الطريق.', marks: [] }],
      'ar',
    );
    const page = pageOf({}, article);
    expect(page.documentElement.getAttribute('dir')).toBe('rtl');
    expect(page.documentElement.getAttribute('lang')).toBe('ar');
    expect([...page.querySelectorAll('h2')].map(({ textContent }) => textContent)).toContain(
      'المصادر',
    );
  });
});

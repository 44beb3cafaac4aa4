import { expect, test } from 'vitest';
import { outline } from '../outline.ts';
import { parseDocument } from '../parse-document.ts';

async function read(rtf: string) {
  const bytes = new Uint8Array(Buffer.from(rtf, 'latin1'));
  const parsed = await parseDocument({ kind: 'rtf', name: 'a.rtf', bytes });
  if (!parsed.ok) throw new Error(parsed.error.message);
  const [article] = parsed.value.articles;
  if (!article) throw new Error('No article');
  return article;
}

const HEAD = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Helvetica;}{\f1\fnil\fcharset178 Arial;}}{\stylesheet{\s0 Normal;}{\s1\b heading 1;}}`;

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'headings by style and by level',
    String.raw`\pard\s1 First\par\pard\plain Text.\par{\pard\outlinelevel1 Second\par}More.\par`,
    ['p Text.', 'h2 Second', 'p More.'],
  ],
  [
    'looks, code pages, signs and Unicode with its fallback',
    String.raw`Some {\b bold} caf\'e9 \ldblquote x\rdblquote\emdash{\f1 \'e4\'e5\'d1} \u1606?\u1607? 12 km{\super 2} \{a\}\par`,
    ['p Some bold café “x”—نهر نه 12 km² {a} {strong=bold}'],
  ],
  [
    'lists by the label that is written before each item',
    String.raw`Needs.\par{\listtext\'b7\tab}\ilvl0 Tents\par{\listtext 1.\tab}First\par{\listtext a)\tab}\ilvl1 Letter\par`,
    ['p Needs.', '- Tents', '1. First', '  - a) Letter'],
  ],
  [
    'lists as WordPad writes them, with the sign once more before the first item',
    String.raw`{\pntext\'b7\tab}{\*\pn\pnlvlblt\pnf1\pnindent0{\pntxtb\'b7}}Tents\par{\pntext\'b7\tab}Stoves\par`,
    ['- Tents', '- Stoves'],
  ],
  [
    'tables',
    String.raw`Before.\par\trowd\trhdr\cellx100\cellx200\pard\intbl Site\cell People\cell\row\trowd\cellx100\cellx200\pard\intbl Old\par mill\cell 1,140\cell\row\pard After.\par`,
    ['p Before.', '|| Site | People', '| Old mill | 1,140', 'p After.'],
  ],
  [
    'footnotes and links',
    String.raw`One{\super\chftn}{\footnote\pard {\super\chftn} Water authority.} and {\field{\*\fldinst HYPERLINK "https://a.example/"}{\fldrslt this}}.\par`,
    ['p One[1] and this. {note-reference=[1], link=this}', '[1] Water authority.'],
  ],
];

test.each(CASES)('%s', async (_, body, expected) => {
  expect(outline((await read(`${HEAD}${body}}`)).parsed.blocks)).toEqual(expected);
});

test('changes, comments, heads and hidden text are told', async () => {
  const { parsed, account } = await read(
    String.raw`${HEAD}{\*\revtbl{Unknown;}{Amal;}}{\header Internal}Some {\deleted\revauthdel1 12}{\revised\revauth1 15} trucks{\v not seen}{\*\atnauthor Omar}{\*\annotation Who counted?}.\par}`,
  );
  expect(outline(parsed.blocks)).toEqual([
    'p Some ~~12~~15 trucks. {struck=~~12~~, inserted=15}',
    '[c1] Comment by Omar: Who counted?',
  ]);
  expect(account.leftOut.map(({ opening }) => opening)).toEqual(['Internal', 'not seen']);
  expect(account.remarks[0]).toContain('tracked changes by Amal');
});

test('pictures, written in digits or as they are', async () => {
  const png = Buffer.from('\x89PNG\r\n\x1a\nx', 'latin1');
  const { parsed, pictures } = await read(
    `${HEAD}Before.\\par{\\pict\\pngblip ${png.toString('hex')}}\\par{\\pict\\pngblip\\bin${png.length} ${png.toString('latin1')}y}After.\\par}`,
  );
  expect(outline(parsed.blocks)).toEqual(['p Before.', 'picture ', 'p After.', 'picture ']);
  expect(pictures).toHaveLength(1);
});

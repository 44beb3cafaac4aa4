import { expect, test } from 'vitest';
import { csvRows } from '../../parse/table/csv-rows.ts';
import { familiesByTag, readFramework, tagsIn } from './framework.ts';

const read = (csv: string) => readFramework(csvRows(csv, 'framework.csv'));

test('columns become families by their heads, each tag once; bad rows are named by their lines', () => {
  const long = 'x'.repeat(101);
  const table = [
    'Sector,Need/response/gap,Place,',
    '#sector,#type,#adm2,',
    '"Water, sanitation\nand hygiene",Need,كوستي,',
    'health,need,Kosti,',
    'Health,,,',
    ',,,stray',
    `${long},Gap,Rabak,`,
    '',
    '#Shelter,Gap,High,',
    ',,High,',
  ];
  expect(read(table.join('\r\n'))).toEqual({
    families: [
      { name: 'Sector', tags: ['Water, sanitation and hygiene', 'health', 'Shelter'] },
      { name: 'Need/response/gap', tags: ['Need', 'Gap'] },
      { name: 'Place', tags: ['كوستي', 'Kosti', 'High'] },
    ],
    bad: [
      { line: 7, reason: 'has a cell in column 4, which has no head' },
      { line: 8, reason: `holds “${'x'.repeat(40)}…”, which is longer than 100 characters` },
    ],
    shared: [],
  });
});

test('what stands in two families is told', () => {
  expect(read('Severity;Priority\nHigh;high\nLow;Late')).toMatchObject({
    shared: [{ tag: 'High', families: ['Severity', 'Priority'] }],
  });
});

const refused: readonly [string, RegExp][] = [
  ['', /empty/],
  ['Sector,Place\na,b\n"c,d\ne,f', /opens in line 3, or in that row, is never closed/],
  ['Sector,sector\na,b', /Two of its columns are called “sector”/],
  ['Sector,Place', /no tags/],
  ['Sector\na,b', /line 2 has a cell in column 2/],
  [`${'s'.repeat(101)}\na`, /too long/],
  [Array.from({ length: 51 }, (_, at) => `h${at}`).join(','), /more than 50 columns/],
  [`Place\n${Array.from({ length: 5_001 }, (_, at) => `p${at}`).join('\n')}`, /5,000 tags/],
];

test.each(refused)('refused, in one sentence: %j', (csv, words) => {
  expect(read(csv)).toMatch(words);
});

test('a known tag keeps its comma where several are written behind each other', () => {
  const known = ['Water, sanitation', 'Water', 'Late'];
  expect(tagsIn('flood, water, sanitation, Late,,', known)).toEqual([
    'flood',
    'Water, sanitation',
    'Late',
  ]);
  expect(tagsIn('water, sanitations', known)).toEqual(['water', 'sanitations']);
  expect([...familiesByTag([{ families: [{ name: 'A', tags: known }] }]).keys()]).toEqual(known);
});

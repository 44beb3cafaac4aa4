import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchWatchList } from './match-watch-list.ts';
import { parseWatchList } from './parse-watch-list.ts';

const csv = `name,variants
Idlib,
"Hassan, the Younger",Hasan al-Saghir|Abu Salim
Khalid bin Walid
# a remark
World Food Programme;WFP
Bashar al-Assad,"Assad; Asad"
WHO
IS
Mali
Al-Qaeda,the base
`;

describe('parseWatchList', () => {
  it('reads names, variants, quotes and remarks', () => {
    const { names } = parseWatchList(csv);
    expect(names.map(({ name }) => name)).toEqual([
      'Idlib',
      'Hassan, the Younger',
      'Khalid bin Walid',
      'World Food Programme;WFP',
      'Bashar al-Assad',
      'WHO',
      'IS',
      'Mali',
      'Al-Qaeda',
    ]);
    expect(names[1]?.variants).toEqual(['Hasan al-Saghir', 'Abu Salim']);
    expect(names[4]?.variants).toEqual(['Assad', 'Asad']);
  });

  it.each([
    [
      'name\nIdlib\n"open, and on\nAleppo\n',
      { kind: 'open-quote', line: 3, text: 'open, and on Aleppo' },
    ],
    ['Idlib\nthe\n', { kind: 'small-word', line: 2, text: 'the' }],
    [`${'Idlib\n'.repeat(50_001)}`, { kind: 'too-many', most: 50_000 }],
    ['sep=;\nname;also\nIdlib;Edlib\n', undefined],
  ])('says what is wrong with %.40j', (text, problem) => {
    const list = parseWatchList(text);
    expect(list.problem).toEqual(problem);
    expect(list.names[0]?.name).toBe('Idlib');
  });

  it.each([
    [
      'a reason is no spelling',
      'name,reason\nIlena Marrow,the base\n',
      'Ilena Marrow',
      [],
      ['reason'],
    ],
    [
      'the name need not be first',
      'id;Name;Also known as;Country;Arabic name\n7;Tomas Hale;T. Hale|Hale;Sudan;توماس هيل\n',
      'Tomas Hale',
      ['T. Hale', 'Hale', 'توماس هيل'],
      ['id', 'Country'],
    ],
    [
      'as entities --csv writes them',
      'article,type,name,aliases,mentions\nab12,person,Ilena Marrow,I. Marrow; Marrow,3\n',
      'Ilena Marrow',
      ['I. Marrow', 'Marrow'],
      ['article', 'type', 'mentions'],
    ],
    ['cells beyond the heading', 'name\nIdlib,Edlib\n', 'Idlib', ['Edlib'], []],
    [
      'what kind it is, in a list without a heading',
      'World Food Programme,Entity\n',
      'World Food Programme',
      ['Entity'],
      [],
    ],
    ['French', 'nom,alias,motif\nKaya,Kaya-Nord,base\n', 'Kaya', ['Kaya-Nord'], ['motif']],
    ['Arabic', 'الاسم,أسماء أخرى,السبب\nإدلب,ادلب,x\n', 'إدلب', ['ادلب'], ['السبب']],
    [
      'a first name is no spelling',
      'name,first name,place name\nHale,Tomas,Kaya\n',
      'Hale',
      [],
      ['first name', 'place name'],
    ],
  ])('reads columns by their heads: %s', (_, text, name, variants, ignored) => {
    const list = parseWatchList(text);
    expect(list.names.map((one) => [one.name, one.variants])).toEqual([[name, variants]]);
    expect(list.ignored).toEqual(ignored);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ';', '|', ' ') }),
        (text) => {
          for (const { name } of parseWatchList(text).names) expect(name).not.toBe('');
        },
      ),
    );
  });
});

const cases: readonly (readonly [string, string, string, string])[] = [
  ['the name itself', 'They left Idlib.', 'Idlib', 'exact'],
  ['another case', 'IDLIB, Friday', 'IDLIB', 'exact'],
  ['Edlib', 'near Edlib now', 'Edlib', 'variant'],
  ['Idleb', 'in Idleb province', 'Idleb', 'variant'],
  ['Arabic', 'مدينة إدلب اليوم', 'إدلب', 'variant'],
  ['ibn for bin', 'wrote Khaled ibn Waleed', 'Khaled ibn Waleed', 'variant'],
  ['el- for al-', 'saw Hassan el-Saghir there', 'Hassan el-Saghir', 'variant'],
  ['an acronym', 'Now W.H.O. says', 'W.H.O.', 'exact'],
  ['Al Qaida', 'of Al Qaida there', 'Al Qaida', 'variant'],
  ['an apostrophe', 'of al-Qa’ida there', 'al-Qa’ida', 'variant'],
  ['a hyphen that does not break', 'of Al‑Qaeda there', 'Al‑Qaeda', 'exact'],
  ['a variant in small letters', 'men of the base said', 'the base', 'variant'],
  ['a listed variant', 'by Abu Salim,', 'Abu Salim', 'variant'],
];

describe('matchWatchList', () => {
  const list = parseWatchList(csv);
  it.each(cases)('finds %s', (_, text, quote, match) => {
    const [hit] = matchWatchList(text, list);
    expect(text.slice(hit?.start, hit?.end)).toBe(quote);
    expect(hit?.match).toBe(match);
  });

  it('leaves other words alone', () => {
    expect(matchWatchList('The deal is idle. A hall, a bin and wood.', list)).toEqual([]);
    expect(matchWatchList('Who said it is so? Is a male nurse here?', list)).toEqual([]);
  });
});

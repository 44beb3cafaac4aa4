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
    ]);
    expect(names[1]?.variants).toEqual(['Hasan al-Saghir', 'Abu Salim']);
    expect(names[4]?.variants).toEqual(['Assad', 'Asad']);
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
  });
});

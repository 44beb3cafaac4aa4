import { foldName } from '../fold.ts';

/** Arabic words for numbers, folded, as data. */

const table = (rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(
    rows.flatMap(([value, words]) =>
      words.split('|').map((word): [string, number] => [foldName(word), value]),
    ),
  );

/** Words that add, in both genders and all cases. */
export const ARABIC_NUMBERS = table([
  [1, 'واحد|واحدة|أحد|إحدى'],
  [2, 'اثنان|اثنين|اثنتان|اثنتين|اثنا|اثني|اثنتا|اثنتي'],
  [3, 'ثلاثة|ثلاث'],
  [4, 'أربعة|أربع'],
  [5, 'خمسة|خمس'],
  [6, 'ستة|ست'],
  [7, 'سبعة|سبع'],
  [8, 'ثمانية|ثماني|ثمان'],
  [9, 'تسعة|تسع'],
  [10, 'عشرة|عشر'],
  [20, 'عشرون|عشرين'],
  [30, 'ثلاثون|ثلاثين'],
  [40, 'أربعون|أربعين'],
  [50, 'خمسون|خمسين'],
  [60, 'ستون|ستين'],
  [70, 'سبعون|سبعين'],
  [80, 'ثمانون|ثمانين'],
  [90, 'تسعون|تسعين'],
  [100, 'مئة|مائة'],
  [200, 'مئتان|مئتين|مئتا|مئتي|مائتان|مائتين|مائتا|مائتي'],
  [300, 'ثلاثمئة|ثلاثمائة'],
  [400, 'أربعمئة|أربعمائة'],
  [500, 'خمسمئة|خمسمائة'],
  [600, 'ستمئة|ستمائة'],
  [700, 'سبعمئة|سبعمائة'],
  [800, 'ثمانمئة|ثمانمائة|ثمانيمئة|ثمانيمائة'],
  [900, 'تسعمئة|تسعمائة'],
]);

/** Words that multiply the number before them, or are one of their kind where none stands. */
export const ARABIC_SCALES = table([
  [1e3, 'ألف|ألفا|آلاف|الف|الاف'],
  [1e6, 'مليون|مليونا|ملايين'],
  [1e9, 'مليار|مليارا|مليارات|بليون|بلايين'],
  [1e12, 'تريليون|تريليونا|تريليونات'],
]);

/** Two of them in one word; "ألفا" only where no number stands before it. */
export const ARABIC_DUALS = table([
  [2e3, 'ألفان|ألفين|ألفي|ألفا'],
  [2e6, 'مليونان|مليونين|مليوني'],
  [2e9, 'ملياران|مليارين|ملياري'],
]);

/** What vague words promise at least: twice the word. */
export const ARABIC_VAGUE = table([
  [20, 'عشرات'],
  [2e2, 'مئات|مائات'],
  [2e3, 'آلاف'],
  [2e4, 'عشرات الآلاف|عشرات آلاف'],
  [2e5, 'مئات الآلاف|مئات آلاف'],
  [2e6, 'ملايين'],
  [2e7, 'عشرات الملايين|عشرات ملايين'],
  [2e8, 'مئات الملايين|مئات ملايين'],
  [2e9, 'مليارات'],
]);

/** "بضعة آلاف": twice the word. */
export const ARABIC_FEW = new Set(['بضع', 'بضعة', 'عدة'].map(foldName));

/** Parts of a whole. */
export const ARABIC_PARTS = table([
  [1 / 2, 'نصف'],
  [1 / 3, 'ثلث'],
  [2 / 3, 'ثلثا|ثلثي|ثلثين'],
  [1 / 4, 'ربع'],
  [1 / 10, 'عشر'],
]);

/** Conjunctions and prepositions that are written to a number after them. */
export const ARABIC_PARTICLES = /^[وفبلك]/;

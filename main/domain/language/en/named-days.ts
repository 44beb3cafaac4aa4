/** Where the calendar puts a day that goes by a name. */
export type NamedDay =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** Days from Easter Sunday, of the churches of the west or of the east. */
  | { readonly kind: 'easter'; readonly shift: number; readonly eastern?: true }
  /** The so-manieth weekday of a month; from its end where below zero. */
  | {
      readonly kind: 'weekday';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
    }
  /** A day of the Islamic calendar, and how many days it lasts; 0 for the whole month. */
  | {
      readonly kind: 'islamic';
      readonly month: number;
      readonly day: number;
      readonly days: number;
    }
  /** It differs from country to country, or nobody can compute it. */
  | { readonly kind: 'unplaced' };

const fixed = (month: number, day: number): NamedDay => ({ kind: 'fixed', month, day });
const easter = (shift: number): NamedDay => ({ kind: 'easter', shift });
const eastern = (shift: number): NamedDay => ({ kind: 'easter', shift, eastern: true });
const islamic = (month: number, day: number, days: number): NamedDay => ({
  kind: 'islamic',
  month,
  day,
  days,
});
const unplaced: NamedDay = { kind: 'unplaced' };

/** By their words in small letters with plain apostrophes. */
export const NAMED_DAYS: ReadonlyMap<string, NamedDay> = new Map<string, NamedDay>([
  ["new year's day", fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ["new year's", fixed(1, 1)],
  ['epiphany', fixed(1, 6)],
  ['orthodox christmas', fixed(1, 7)],
  ['coptic christmas', fixed(1, 7)],
  ["valentine's day", fixed(2, 14)],
  ["saint patrick's day", fixed(3, 17)],
  ["st patrick's day", fixed(3, 17)],
  ["st. patrick's day", fixed(3, 17)],
  ["international women's day", fixed(3, 8)],
  ["women's day", fixed(3, 8)],
  ['nowruz', fixed(3, 21)],
  ["april fool's day", fixed(4, 1)],
  ["april fools' day", fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['may day', fixed(5, 1)],
  ['world press freedom day', fixed(5, 3)],
  ['world refugee day', fixed(6, 20)],
  ['bastille day', fixed(7, 14)],
  ['world humanitarian day', fixed(8, 19)],
  ['halloween', fixed(10, 31)],
  ["all saints' day", fixed(11, 1)],
  ["all souls' day", fixed(11, 2)],
  ['armistice day', fixed(11, 11)],
  ['world aids day', fixed(12, 1)],
  ['human rights day', fixed(12, 10)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ['shrove tuesday', easter(-47)],
  ['mardi gras', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['holy saturday', easter(-1)],
  ['easter sunday', easter(0)],
  ['easter', easter(0)],
  ['easter monday', easter(1)],
  ['ascension day', easter(39)],
  ['pentecost', easter(49)],
  ['whit sunday', easter(49)],
  ['whit monday', easter(50)],
  ['orthodox good friday', eastern(-2)],
  ['orthodox easter', eastern(0)],
  ['orthodox easter sunday', eastern(0)],
  ['martin luther king day', { kind: 'weekday', month: 1, weekday: 1, nth: 3 }],
  ["presidents' day", { kind: 'weekday', month: 2, weekday: 1, nth: 3 }],
  ['memorial day', { kind: 'weekday', month: 5, weekday: 1, nth: -1 }],
  ['thanksgiving', { kind: 'weekday', month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving day', { kind: 'weekday', month: 11, weekday: 4, nth: 4 }],
  ['ramadan', islamic(9, 1, 0)],
  ['eid al-fitr', islamic(10, 1, 1)],
  ['eid ul-fitr', islamic(10, 1, 1)],
  ['eid al-adha', islamic(12, 10, 1)],
  ['eid ul-adha', islamic(12, 10, 1)],
  ['ashura', islamic(1, 10, 1)],
  ['mawlid', islamic(3, 12, 1)],
  ['independence day', unplaced],
  ['national day', unplaced],
  ['constitution day', unplaced],
  ['liberation day', unplaced],
  ['republic day', unplaced],
  ['victory day', unplaced],
  ['labor day', unplaced],
  ['labour day', unplaced],
  ["mother's day", unplaced],
  ["father's day", unplaced],
  ['remembrance day', unplaced],
  ['unity day', unplaced],
  ['diwali', unplaced],
  ['eid', unplaced],
]);

/** Names of days that mean one day in history, and no day of any year. */
export const HISTORIC_DAYS: ReadonlySet<string> = new Set([
  'bloody sunday',
  'bloody friday',
  'bloody monday',
  'black monday',
  'black tuesday',
  'black wednesday',
  'black thursday',
  'black friday',
  'black saturday',
  'black sunday',
  'cyber monday',
  'super tuesday',
]);

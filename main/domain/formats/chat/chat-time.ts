/** Day and time as a chat's line begins with them, its digits of any script. */
const D = String.raw`\p{Nd}`;
const DATE = String.raw`(${D}{1,4})(?<mark>[./-]|\. )(${D}{1,2})\k<mark>(${D}{1,4})\.?`;
/** Before the hour stands a word ("um", "à") or a half of the day, behind it a half of the day. */
const TIME = String.raw`(?:(\p{L}[\p{L}\p{M}]{0,12}) ?)?(${D}{1,2})[:.](${D}{2})(?:[:.](${D}{2}))?(?: ?(\p{L}[\p{L}\p{M}\u200c. ]{0,12}?))?`;

/** The pattern of a stamp, to stand in another one; it has nine groups. */
export const STAMP = `${DATE}[,،]? {0,3}${TIME}`;

/** What a stamp says, the order of day and month not yet known. */
export interface Stamp {
  readonly date: readonly [number, number, number];
  readonly yearFirst: boolean;
  readonly separator: string;
  /** "07:41" or "07:41:12"; null where the hour can't be told. */
  readonly clock: string | null;
  /** Whether the hours are counted to twelve. */
  readonly halves: boolean;
}

const AM = halves(
  'am ص صباحا صباحاً قظ öö 上午 凌晨 早上 清晨 午前 오전 पूर्वाह्न sa dop de πμ fm pg भोर قبل\u200cازظهر قبلازظهر',
);
const PM = halves(
  'pm م مساء مساءً بظ ös 下午 晚上 中午 傍晚 午後 오후 अपराह्न ch odp du μμ em بعدازظهر',
);

function halves(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map((word) => word.normalize('NFC')));
}

/** @param groups of a match of `STAMP` */
export function readStamp(groups: readonly (string | undefined)[]): Stamp | null {
  const [first, separator = '', second, third, before, hour, minute, seconds, after] = groups;
  const date = [numberOf(first), numberOf(second), numberOf(third)] as const;
  const yearFirst = (first ?? '').length === 4;
  if (!yearFirst && ![2, 4].includes((third ?? '').length)) return null;
  const half = halfOf(after) ?? halfOf(before);
  return {
    date,
    yearFirst,
    separator: separator.trim(),
    clock: clockOf([numberOf(hour), numberOf(minute), seconds], half, after),
    halves: half !== null,
  };
}

/** The value of decimal digits of any script. */
export function numberOf(digits: string | undefined): number {
  let value = 0;
  for (const digit of digits ?? '') value = value * 10 + digitOf(digit.codePointAt(0) ?? 0);
  return value;
}

/** Unicode keeps the ten digits of a script together and in order. */
function digitOf(code: number): number {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

function halfOf(word: string | undefined): 'am' | 'pm' | null {
  const plain = (word ?? '').toLowerCase().replace(/[. ]/g, '').normalize('NFC');
  return AM.has(plain) ? 'am' : PM.has(plain) ? 'pm' : null;
}

function clockOf(
  [hour, minute, seconds]: readonly [number, number, string | undefined],
  half: 'am' | 'pm' | null,
  after: string | undefined,
): string | null {
  // A word that we do not know may be a half of the day: an hour is no hour then.
  const isKnown = half !== null || after === undefined || hour > 12 || /^(?:uhr|h)$/i.test(after);
  const full = half === null ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  if (!isKnown || full > 23 || minute > 59 || (half !== null && hour > 12)) return null;
  const second = seconds === undefined ? '' : `:${pad(Math.min(59, numberOf(seconds)))}`;
  return `${pad(full)}:${pad(minute)}${second}`;
}

export const pad = (value: number): string => String(value).padStart(2, '0');

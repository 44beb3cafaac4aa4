import { namesBody } from './source-fields.ts';

/** Houses of the field that sign what they publish with their letters. */
const LETTERS =
  'UNHCR|OCHA|DTM|IOM|WFP|UNICEF|WHO|FAO|UNDP|UNFPA|UNRWA|UNMAS|OHCHR|UN Women|MSF|ICRC|IFRC|IRC|NRC|ACTED|REACH|ACAPS|FEWS NET|IPC';
const HOUSE = new RegExp(`^(?:${LETTERS})(?: [\\p{Lu}][\\p{L}’'-]{1,20}){0,3}$`, 'u');
const RADIO = /^radio\b|\b(?:radio|tv|television)$|إذاعة|تلفزيون/iu;

/** Words by which a title says that it is a paper of a house, and not a story about one. */
const PAPER =
  /\b(?:updates?|reports?|sitreps?|bulletins?|alerts?|snapshots?|briefing|warning|tracking|dashboard|press release|statement|assessment|factsheet|newsletter|minutes)\b|نشرة|تقرير|بيان|تحديث|محضر/iu;

/**
 * The house that a title begins with: "UNHCR South Sudan: Renk Flash Update", "Ministry of Health - Daily Bulletin".
 * Null where it is no paper of a house, as in "WHO: 412 cases in White Nile". It is a guess, and is told as one.
 */
export function houseInTitle(title: string): string | null {
  const [, house = '', rest = ''] = /^(.{3,80}?)(?:: | [-–—|] )(.{3,300})$/u.exec(title) ?? [];
  if (!PAPER.test(rest)) return null;
  const plain = withoutShouting(house.trim());
  return HOUSE.test(plain) || RADIO.test(plain) || namesBody(plain) ? plain : null;
}

/** "DTM SUDAN" is "DTM Sudan": behind the letters stands a name. */
const withoutShouting = (house: string): string =>
  /^[\p{Lu}\s]+$/u.test(house)
    ? house.replace(
        /(?<=\s)(\p{Lu})(\p{Lu}{3,30})/gu,
        (_, first: string, more: string) => first + more.toLowerCase(),
      )
    : house;

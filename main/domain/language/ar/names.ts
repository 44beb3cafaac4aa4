import { DOUBTFUL_ORGANIZATIONS, ORGANIZATIONS } from './names/organizations.ts';
import { DOUBTFUL_PEOPLE, PEOPLE } from './names/people.ts';
import { DOUBTFUL_PLACES, PLACES } from './names/places.ts';

type NameKind = 'person' | 'place' | 'organization';

/** An Arabic name with the Latin form under which it is gathered. */
export interface ArabicName {
  readonly arabic: string;
  readonly latin: string;
  readonly type: NameKind;
  /** Whether it is a common word too: "حماس" is also zeal, "الباب" also the door. */
  readonly doubtful: boolean;
}

const pairs = (type: NameKind, rows: string, doubtful = false): ArabicName[] =>
  rows
    .split(/[;\n]/)
    .map((row) => row.split('='))
    .filter((row) => row.length === 2)
    .map(([arabic, latin]) => ({
      arabic: (arabic ?? '').trim(),
      latin: (latin ?? '').trim(),
      type,
      doubtful,
    }));

/** Written for this project: the places, organisations and people that reports on the region name most. */
export const ARABIC_NAMES: readonly ArabicName[] = [
  ...pairs('place', PLACES),
  ...pairs('place', DOUBTFUL_PLACES, true),
  ...pairs('organization', ORGANIZATIONS),
  ...pairs('organization', DOUBTFUL_ORGANIZATIONS, true),
  ...pairs('person', PEOPLE),
  ...pairs('person', DOUBTFUL_PEOPLE, true),
];

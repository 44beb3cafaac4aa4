/** What an organisation has decided about its writing. */
export interface HouseStyle {
  readonly percent: PercentForm;
  /** Abbreviations that every reader knows, in capitals. */
  readonly known: readonly string[];
}

export const PERCENT_FORMS = ['percent', 'per cent', '%'] as const;
export type PercentForm = (typeof PERCENT_FORMS)[number];

/** The United Nations Editorial Manual's choices. */
export const DEFAULT_HOUSE_STYLE: HouseStyle = {
  percent: 'per cent',
  known: [
    'UN',
    'EU',
    'US',
    'USA',
    'UK',
    'UAE',
    'NATO',
    'AIDS',
    'HIV',
    'BBC',
    'TV',
    'PDF',
    'OK',
    'GMT',
    'UTC',
    'USD',
    'EUR',
    'GBP',
    'TLP',
    'BLUF',
    'AM',
    'PM',
  ],
};

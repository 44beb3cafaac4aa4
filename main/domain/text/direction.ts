/** Languages written from right to left, by their primary subtag. */
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ku-arab|ps|sd|ug|ur|yi)\b/i;

/** Whether a BCP 47 language is written from right to left; unknown languages are not. */
export const isRightToLeft = (language: string | null): boolean =>
  RIGHT_TO_LEFT.test(language ?? '');

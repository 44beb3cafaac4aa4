/** Zones by the names that pages and mails print, where a name stands for one offset alone. */
const OFFSETS: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  WET: 'Z',
  AST: '-04:00',
  ADT: '-03:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  WAT: '+01:00',
  CAT: '+02:00',
  SAST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  EAT: '+03:00',
  MSK: '+03:00',
  TRT: '+03:00',
  PKT: '+05:00',
  NPT: '+05:45',
  WIB: '+07:00',
  HKT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
};

/**
 * The offset as ISO 8601 has it, from "EDT", "+0200", "GMT+3", "Z". Null for a name that says none or stands
 * for several: IST is India, Ireland and Israel, BST may be Dhaka, CST is Chicago and Shanghai.
 */
export function zoneOffset(zone: string): string | null {
  const plain = zone
    .trim()
    .toUpperCase()
    .replace(/^\((.*)\)$/, '$1');
  const named = OFFSETS[plain];
  if (named !== undefined) return named;
  const found = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(plain.replace('−', '-'));
  if (!found) return null;
  const [, sign, hours = '', minutes = '00'] = found;
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  const isZero = Number(hours) === 0 && Number(minutes) === 0;
  return isZero ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

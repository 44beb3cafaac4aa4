import { CUE } from '../../language/en/lexicon.ts';
import { has } from '../words.ts';
import { gluedIn, type Row } from './row.ts';

/** Units beside those of the lexicon. */
const UNITS = new Set(
  `metric km² m² m³ km³ cm² kwh mwh gwh twh mwe gw tw dunam dunams dunum dunums donum donums feddan
  feddans quintal quintals bushel bushels ℃ ℉ decibels bbl mcm bcm tcf ppm microns millimetres millimeters
  centimetres centimeters millilitres ml terabytes gigabytes megabytes
  كيلومتر كيلومترا كيلومترات كم متر مترا طن طنا هكتار هكتارا دونم دونما كيلوغرام كغ لتر`.split(
    /\s+/,
  ),
);

/** "km", "square miles", "per cent", "m3/s", "-km", "°C"; `at` where no unit stands. */
export function measureEnd(row: Row, at: number): number {
  const { words } = row;
  const pair = `${words[at]?.lower} ${words[at + 1]?.lower}`;
  if (pair === 'per cent' || pair === 'percentage points' || pair === 'percentage point')
    return at + 2;
  if (/^[٪％‰]$/.test(words[at]?.word ?? '') || pair === 'في المئة' || pair === 'في المائة')
    return at + (words[at]?.lower === 'في' ? 2 : 1);
  // Metric tons and nautical miles are told from millimetres and names by their capitals.
  if (/^(?:MT|NM)$/.test(words[at]?.word ?? '')) return at + 1;
  let end = words[at]?.word === '-' && isUnit(row, at + 1) && gluedIn(row, at) ? at + 1 : at;
  if (!isUnit(row, end) || words[end]?.lower === 'per') return at;
  const degrees = words[end]?.word === '°';
  while (end < at + 4 && isUnit(row, end)) end += 1;
  if (degrees && gluedIn(row, end) && /^[CFK]$/.test(words[end]?.word ?? '')) end += 1;
  if (words[end]?.word === '/' && gluedIn(row, end) && words[end + 1]) return end + 2;
  if (words[end - 1]?.lower === 'metric') return metricEnd(row, at, end);
  const ratio = words[end - 1]?.lower === 'per' ? end - 1 : end;
  if (words[ratio]?.lower !== 'per') return end;
  return has(words[ratio + 1], CUE.timeUnit) ? ratio + 2 : ratio;
}

/** "100-metric-ton": "metric" alone measures nothing. */
const metricEnd = (row: Row, at: number, end: number): number =>
  row.words[end]?.word === '-' && isUnit(row, end + 1) ? end + 2 : at;

const isUnit = ({ words }: Row, at: number): boolean =>
  has(words[at], CUE.unit) || UNITS.has(words[at]?.lower ?? '');

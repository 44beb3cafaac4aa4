import { DAY_ARTICLES, isPartialDate, parsePublicationDate } from './publication-date.ts';

/** What stands before a wire story's first sentence: "GENEVA/NAIROBI, 12 March 2026 (Reuters) - ". */
export interface Dateline {
  /** The whole line without its dash. */
  readonly text: string;
  /** The place as written; with the day and month where the year is missing, so that nothing is lost. */
  readonly place: string;
  readonly agency: string | null;
  /** ISO date, where the dateline has a whole one. */
  readonly published: string | null;
  /** Code units of the text that the dateline takes up, its dash included. */
  readonly length: number;
}

/** Capitals before a dash that are a label or an organisation and no place. */
const NOT_PLACES: ReadonlySet<string> = new Set([
  ...[
    'UN',
    'EU',
    'US',
    'UK',
    'WHO',
    'NATO',
    'UNHCR',
    'UNICEF',
    'UNRWA',
    'OCHA',
    'WFP',
    'FAO',
    'IOM',
  ],
  ...[
    'ICRC',
    'IFRC',
    'MSF',
    'NGO',
    'NGOS',
    'UNDP',
    'UNFPA',
    'UNESCO',
    'OSCE',
    'IAEA',
    'NRC',
    'IRC',
  ],
  ...[
    'NOTE',
    'UPDATE',
    'UPDATED',
    'BREAKING',
    'EXCLUSIVE',
    'FACTBOX',
    'EXPLAINER',
    'ANALYSIS',
    'LIVE',
  ],
  ...[
    'OPINION',
    'CORRECTION',
    'CORRECTED',
    'WATCH',
    'URGENT',
    'ALERT',
    'SUMMARY',
    'WARNING',
    'PART',
  ],
  ...['TIMELINE', 'HIGHLIGHTS', 'OVERVIEW', 'BACKGROUND', 'SITUATION', 'NEEDS', 'RESPONSE', 'GAPS'],
  ...[
    'SHELTER',
    'HEALTH',
    'FOOD',
    'WATER',
    'PROTECTION',
    'EDUCATION',
    'ACCESS',
    'LOGISTICS',
    'FUNDING',
  ],
  ...['KEY', 'FIGURES', 'POINTS', 'MAIN', 'CASES', 'COVID', 'NEWS', 'REPORT', 'PRESS', 'RELEASE'],
  ...[
    'STATEMENT',
    'CRISIS',
    'VIDEO',
    'PHOTOS',
    'INTERVIEW',
    'COMMENT',
    'EDITORIAL',
    'MESSAGE',
    'THE',
  ],
  ...[
    'CORRECTIF',
    'RECTIFICATIF',
    'RECTIFICATION',
    'ERRATUM',
    'DÉMENTI',
    'MISE',
    'ALERTE',
    'FLASH',
    'DIRECT',
    'COMMUNIQUÉ',
    'ENTRETIEN',
    'REPORTAGE',
    'ANALYSE',
    'EXCLUSIF',
  ],
  ...['CORRECCIÓN', 'RECTIFICACIÓN', 'ACTUALIZACIÓN', 'COMUNICADO', 'CORREÇÃO', 'ATUALIZAÇÃO'],
  ...['تصحيح', 'تصويب', 'توضيح', 'تحديث', 'عاجل', 'بيان', 'خاص'],
]);

const DASH = / +(?:--|[–—-])(?: +|$)|(?<=[\p{Lu})])(?:--|—)(?= ?\S)|(?<=\)) ?[:–—-] */gu;
const AGENCY = /^(.{2,90}?) ?\(([^()]{2,60})\)$/;
const ARTICLE = new RegExp(`(?<=,) (?:${DAY_ARTICLES}) (?=\\d)`, 'u');
const CAPITAL_PLACE = /^\p{Lu}[\p{Lu}\p{M}.'’/ -]{2,40}$/u;
/** A region in brackets may stand behind a place: "Kosti (Soudan)". */
const REGION = String.raw`(?: \([\p{L}\p{M}’' -]{2,30}\))?`;
const NAMED_PLACE = new RegExp(
  String.raw`^\p{Lu}[\p{L}\p{M}'’-]{1,20}(?:[ /]\p{L}[\p{L}\p{M}'’-]{1,20}){0,3}${REGION}$`,
  'u',
);
const ARABIC_PLACE = new RegExp(
  String.raw`^\p{Script=Arabic}[\p{Script=Arabic}\p{M}]{1,20}(?:[ /][\p{Script=Arabic}\p{M}]{2,20}){0,3}${REGION}$`,
  'u',
);
const AGENCY_NAME = /^[\p{Lu}\p{Script=Arabic}][\p{L}\p{M}\d.&/’' -]{1,50}$/u;

/** Reads the dateline at the start of a paragraph; null where there is none. */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, 120);
  for (const dash of head.matchAll(DASH)) {
    const found = readPlaceLine(head.slice(0, dash.index).trim());
    if (found) return { ...found, length: dash.index + dash[0].length };
  }
  return null;
}

function readPlaceLine(line: string): Omit<Dateline, 'length'> | null {
  const wrapped = /^\(([^()]{3,90})\)$/.exec(line);
  const stopped = dotted(line);
  if (stopped && isPlace(stopped.place, true)) {
    const { place, agency } = stopped;
    return { text: line, place, agency, published: parsePublicationDate(stopped.date) };
  }
  const inner = wrapped?.[1] ?? line;
  const [, before = inner, bracket = null] = AGENCY.exec(inner) ?? [];
  const bracketDate = bracket === null ? null : parsePublicationDate(bracket);
  const agency = bracketDate === null ? bracket : null;
  if (agency !== null && !AGENCY_NAME.test(agency)) return null;
  // Arabic agencies write the day right behind the place.
  const parts = before
    .replace(ARTICLE, ' ')
    .replace(/(?<=[\p{L})]) (?=[\d٠-٩]{1,2} [^,،]*$)/u, ', ')
    .split(/[,،] ?/);
  const [place = ''] = parts;
  const date = lastDate(parts.slice(1));
  const region = parts.slice(1, date.from);
  if (!region.every((part) => NAMED_PLACE.test(part) || ARABIC_PLACE.test(part))) return null;
  const certain = agency !== null || bracketDate !== null || date.text !== null || wrapped !== null;
  if (!isPlace(place, certain)) return null;
  const published = bracketDate ?? date.published;
  const kept = published === null && date.text !== null ? [date.text] : [];
  return { text: line, place: [place, ...region, ...kept].join(', '), agency, published };
}

/** "АКТОБЕ. 2 апреля 2026. КАЗИНФОРМ": place, day and agency with stops between them. */
function dotted(line: string): { place: string; date: string; agency: string | null } | null {
  const [, place = '', date = '', agency = null] =
    /^(\p{Lu}[\p{Lu}\p{M}.'’ -]{2,40}?)\. (\d[^.]{5,24}(?: г)?)\.? ?(?:\/?(\p{Lu}[\p{L}\p{M}’' -]{2,40}?)\/?\.?)?$/u.exec(
      line,
    ) ?? [];
  return parsePublicationDate(date) === null ? null : { place, date, agency };
}

/** The date in the last one or two parts ("March 3", "2026"); `from` is its index among all parts. */
function lastDate(parts: readonly string[]) {
  for (const count of [2, 1]) {
    if (parts.length < count) continue;
    const text = parts.slice(-count).join(', ');
    const published = parsePublicationDate(text);
    if (published !== null || isPartialDate(text)) {
      return { text, published, from: parts.length - count + 1 };
    }
  }
  return { text: null, published: null, from: parts.length + 1 };
}

/** Capitals are a place by themselves; other words only beside an agency or a date. */
function isPlace(text: string, certain: boolean): boolean {
  const words = text.toUpperCase().split(/[ /-]/);
  if (certain ? NOT_PLACES.has(text.toUpperCase()) : words.some((word) => NOT_PLACES.has(word)))
    return false;
  if (CAPITAL_PLACE.test(text)) return true;
  if (ARABIC_PLACE.test(text)) return certain || text.split(' ').length <= 2;
  return certain && NAMED_PLACE.test(text);
}

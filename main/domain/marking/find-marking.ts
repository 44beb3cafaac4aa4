import { compareTlp, parseMarking, type TlpLabel } from './marking.ts';

/** A marking that stands in a text, for a person to take or not. */
export interface FoundMarking {
  readonly label: string;
  /** The line that it stands in. */
  readonly line: string;
}

/** A line that marks says little else. */
const LONGEST_LINE = 120;
/** Of a text, from each end: an organisation's own marking stands at its head or its foot. */
const LINES_AT_AN_END = 8;

const TLP =
  /(?<![\p{L}\p{N}])TLP\s?[:\-–]\s?(RED|AMBER\s?\+\s?STRICT|AMBER|GREEN|CLEAR|WHITE)(?![\p{L}\p{N}])/giu;

/** What stands before it in a line of its own. */
const LEAD =
  /^(?:(?:classification|marking|distribution|dissemination|sensitivity|handling|confidentiality|security level|diffusion|التصنيف|درجة السرية)\s*[:：–-]\s*)/iu;

/** Whole lines, as organisations write them; what a sentence says about a marking is none. */
const OWN = [
  /^(?:strictly |highly )?(?:restricted|confidential|secret|top secret|internal|sensitive|unclassified)$/i,
  /^(?:un|eu|nato|ngo|staff|company|commercial)[ -](?:restricted|confidential|secret|sensitive|strictly confidential)$/i,
  /^(?:strictly )?(?:private and confidential|not for (?:public )?(?:distribution|circulation|dissemination|publication|attribution|release))$/i,
  /^(?:for )?(?:internal|official|limited|restricted|staff|members'?|partners'?)(?: (?:and|or) (?:internal|official|staff|partner))? (?:use|distribution|circulation|eyes)(?: only)?$/i,
  /^(?:restricted|limited|internal) (?:distribution|circulation|document)$/i,
  /^sensitive but unclassified$/i,
  /^(?:(?:diffusion|distribution) (?:restreinte|interne|limitée)|usage interne(?: uniquement)?|confidentiel|uso interno|confidencial|distribución limitada)$/i,
  /^(?:سري(?: للغاية| جدا)?|محدود التداول|محدود التوزيع|للاستخدام (?:الداخلي|الرسمي)(?: فقط)?|داخلي)$/u,
];

/**
 * The marking that stands in a text: the strictest TLP label in a line that says little else or that begins or
 * ends with it, or an organisation's own words alone in a line near the head or the foot. Null where none does.
 * @param lines in order, without line ends in them
 */
export function findMarking(lines: readonly string[]): FoundMarking | null {
  let strictest: { readonly label: TlpLabel; readonly line: string } | null = null;
  for (const line of lines) {
    for (const found of line.matchAll(TLP)) {
      if (!isMarkingLine(line, found.index, found[0].length)) continue;
      const read = parseMarking(found[0].replace(/\s?[:\-–]\s?/, ':'));
      if (!read.ok || read.value.scheme !== 'tlp') continue;
      const { label } = read.value;
      if (strictest === null || compareTlp(label, strictest.label) > 0) strictest = { label, line };
    }
  }
  if (strictest) return { label: strictest.label, line: strictest.line.slice(0, LONGEST_LINE) };
  const ends = [
    ...lines.slice(0, LINES_AT_AN_END),
    ...lines.slice(LINES_AT_AN_END).slice(-LINES_AT_AN_END),
  ];
  for (const line of ends) {
    if (line.length > LONGEST_LINE) continue;
    const words = line
      .trim()
      .replace(/^[\s*[(/|•–—-]+|[\s*\])/|•.!–—-]+$/g, '')
      .replace(LEAD, '')
      .replace(/\s+/g, ' ');
    if (OWN.some((form) => form.test(words))) return { label: words, line: line.trim() };
  }
  return null;
}

/** "TLP:AMBER", "TLP:AMBER | Not for media", "… for partners. TLP:AMBER": not in the middle of a sentence. */
function isMarkingLine(line: string, start: number, length: number): boolean {
  const [before, after] = [line.slice(0, start).trim(), line.slice(start + length).trim()];
  if (before === '') return after === '' || !/^[\p{Ll}\p{N},]/u.test(after);
  if (after.replace(/[\s.)\]*]+/g, '') === '') return line.length <= LONGEST_LINE;
  return line.length <= LONGEST_LINE && /[|•·:–—/(]\s*$/.test(line.slice(0, start));
}

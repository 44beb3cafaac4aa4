import { BEFORE_CHANGE, BEFORE_PUBLICATION, CHANGE_LABEL, DATE_LABEL } from './date-labels.ts';
import { leadingDate } from './publication-date.ts';
import { readFrontLine, type SourceHints } from './source-fields.ts';
import { withoutWeekday } from './weekday-names.ts';

type Dates = Pick<SourceHints, 'published' | 'modified'>;

/** "Submitted by jdoe on 12 March 2026". */
const SIGNED =
  /^(?:submitted|posted|published|written|soumis|publié|écrit|rédigé|enviado|publicado|escrito|redactado|postado|verfasst|eingereicht|geschrieben) (?:by|par|por|von) .{2,60}? (?:on|le|el|em|am) /iu;
/** What may follow a date in its line: a time, the name of its day, who wrote, where it was filed. */
const BEHIND =
  /^(?:$|\s*[,;.()،|/–—-]|\s+(?:\d{1,2}[:.h]\d{2}|(?:at|um|à|a las|às|alle|kl\.?|в|о|saat|saa|الساعة|ساعت) ?\d|(?:by|in|at|under|von|par|por|dans|en|door|av|oleh) ))/iu;
/** "[02/July/2026]" */
const BRACKETED = /^[[(]([^[\]()]{6,40})[\])]$/u;
const PARTED = /\s+[–—-]+\s+|\s+\/\s+|\s+في\s+(?=\d)/u;
/** "le 8 juillet" behind a name and a comma. */
const ARTICLE = /^(?:le|el|em|on|am|il|den|tarehe) (?=\d)/iu;

/**
 * The days that a short line of a page says its text was published and changed on, beside whatever else such a line
 * says: "By Jane Doe | 12 March 2026 | 3 min read", "Publié le 12 mars 2026 à 9h12, mis à jour le 13 mars 2026". A date
 * within a sentence, or one of something else ("Deadline: 12 March 2026"), is none.
 * @param dayFirst the page's language writes 05/03/2026 for the fifth of March
 */
export function readPrintedDates(line: string, dayFirst = false): Dates {
  let dates: Dates = {};
  for (const part of partsOf(line)) {
    // As a whole a part says its time and zone as well.
    const whole = datesOf(part, dayFirst);
    const found = isNone(whole) ? firstOf(piecesOf(part), dayFirst) : whole;
    dates = { ...found, ...dates };
  }
  return dates;
}

/** The parts that a line puts side by side. */
export const partsOf = (line: string): string[] =>
  line
    .split(/\s*[|·•]\s*/)
    .flatMap((part) => part.split(BEFORE_CHANGE))
    .flatMap((part) => (CHANGE_LABEL.test(part) ? part.split(BEFORE_PUBLICATION) : [part]))
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Where, within a part, a date may begin: behind a dash, behind a comma. */
export const piecesOf = (part: string): string[] =>
  part.split(PARTED).flatMap((piece) => {
    const words = piece.split(/[,،]\s+/);
    return words.map((_, index) => words.slice(index).join(', '));
  });

function firstOf(pieces: readonly string[], dayFirst: boolean): Dates {
  for (const piece of pieces) {
    const found = datesOf(piece, dayFirst);
    if (!isNone(found)) return found;
  }
  return {};
}

const isNone = (dates: Dates): boolean => Object.keys(dates).length === 0;

function datesOf(piece: string, dayFirst: boolean): Dates {
  const plain = piece.replace(BRACKETED, '$1').replace(SIGNED, '').replace(ARTICLE, '');
  const { published, modified } = readFrontLine(plain);
  if (published !== undefined) return { published };
  if (modified !== undefined) return { modified };
  const changed = CHANGE_LABEL.test(plain);
  const found = leadingDate(plain.replace(changed ? CHANGE_LABEL : DATE_LABEL, ''), dayFirst);
  if (found === null || !isBehind(found.rest)) return {};
  return changed ? { modified: found.date } : { published: found.date };
}

function isBehind(rest: string): boolean {
  const named = `${rest.trim()} .`;
  const unnamed = withoutWeekday(named);
  return BEHIND.test(rest) || (unnamed !== named && /^(?:\.$|\d{1,2}[:.h]\d{2})/.test(unnamed));
}

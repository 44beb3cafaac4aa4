import { BEFORE_CHANGE } from './date-labels.ts';
import { readFrontLine, type SourceHints } from './source-fields.ts';

/** "Submitted by jdoe on 12 March 2026". */
const SIGNED =
  /^(?:submitted|posted|published|written|soumis|publié|écrit|enviado|publicado|verfasst|eingereicht|geschrieben) (?:by|par|por|von) .{2,60}? (?:on|le|el|em|am) /iu;
/** "12 March 2026 in News": what follows a date and is none. */
const BEHIND = / (?:by|in|at|under|von|par|por|dans|en) .*$/iu;

/**
 * The days that a short line of a page says its text was published and changed on, beside whatever else such a line
 * says: "By Jane Doe | 12 March 2026 | 3 min read", "Publié le 12 mars 2026 à 9h12, mis à jour le 13 mars 2026". A date
 * within a sentence, or one of something else ("Deadline: 12 March 2026"), is none.
 */
export function readPrintedDates(line: string): Pick<SourceHints, 'published' | 'modified'> {
  let dates: Pick<SourceHints, 'published' | 'modified'> = {};
  for (const part of partsOf(line)) {
    const { published, modified } = datesOf(part);
    dates = {
      ...(published !== undefined && { published }),
      ...(modified !== undefined && { modified }),
      ...dates,
    };
  }
  return dates;
}

/** The parts that a line puts side by side. */
export const partsOf = (line: string): string[] =>
  line
    .split(/\s*[|·•]\s*/)
    .flatMap((part) => part.split(BEFORE_CHANGE))
    .map((part) => part.trim())
    .filter((part) => part !== '');

function datesOf(part: string): SourceHints {
  const plain = part.replace(SIGNED, '');
  const found = readFrontLine(plain);
  return Object.keys(found).length > 0 ? found : readFrontLine(plain.replace(BEHIND, ''));
}

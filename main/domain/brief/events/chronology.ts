import { overlaps } from '../../document.ts';
import type { ResolvedDate } from '../../reading/dates/resolved-date.ts';
import type { BriefBlock, BriefRun } from '../document.ts';
import { cited, sourceNumber } from '../fill.ts';
import type { BriefLabels } from '../labels.ts';
import { type BriefInput, briefLanguage } from '../material.ts';
import { shownDay } from '../shown.ts';
import { datedEvents, firstDay } from './dated-events.ts';
import { pickedRows } from './picked-events.ts';

/** More is no overview any more: the newest are kept. */
const MOST_EVENTS = 40;

/** What happened when, by day: what a person picked, else the sentences that name a day, each with its way back. */
export function chronologyBlocks(input: BriefInput, labels: BriefLabels): BriefBlock[] {
  const language = briefLanguage(input);
  const picked = pickedRows(input);
  if (picked) return table(picked, language, labels);
  const said = new Set<string>();
  const events = input.articles.flatMap((material) => {
    const { article, analysis, withheld = [] } = material;
    if (!analysis) return [];
    return datedEvents(article, analysis)
      .filter(({ date }) => date.precision === 'day' || date.precision === 'time')
      .filter(({ sentence }) => !withheld.some((passage) => overlaps(passage, sentence)))
      .map((event) => ({ ...event, article, source: sourceNumber(input, article) }));
  });
  const rows = events
    .sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1))
    // A story that several articles tell in the same words is told once.
    .filter(({ what }) => !said.has(what) && said.add(what))
    .slice(-MOST_EVENTS)
    .map(({ date, article, sentence, source }) => ({
      days: date,
      runs: cited(article, sentence, source),
    }));
  return table(rows, language, labels);
}

interface Row {
  readonly days: Pick<ResolvedDate, 'from' | 'to'>;
  readonly runs: readonly BriefRun[];
}

function table(events: readonly Row[], language: string, labels: BriefLabels): BriefBlock[] {
  const rows = events.map(({ days, runs }) => [[{ text: daysOf(days, language) }], runs]);
  if (rows.length === 0) return [];
  const header = [labels.date, labels.event];
  return [{ kind: 'table', caption: null, language, header, widths: [22, 78], rows }];
}

function daysOf({ from, to }: Row['days'], language: string): string {
  const days = [...new Set([from, to].flatMap((day) => day?.slice(0, 10) ?? []))];
  return days.map((day) => shownDay(day, language)).join(' – ');
}

import type { Span } from '../../document.ts';
import { dayOver } from '../claims/days.ts';
import type { BriefBlock, BriefRun } from '../document.ts';
import { freeText, sourceNumber } from '../fill.ts';
import { type BriefLabels, labelsFor } from '../labels.ts';
import type { BriefInput, BriefMaterial } from '../material.ts';
import { citationAt } from '../paragraph-at.ts';
import { isolated, shownDay } from '../shown.ts';
import { reportSubject } from '../subject.ts';
import { type Highlight, highlightsOf } from './highlights.ts';

/** The highlights as lines; what a person wrote of an article stands for its sentences. */
export function highlightBlocks(input: BriefInput, labels: BriefLabels): BriefBlock[] {
  const written = input.articles.flatMap(({ article, summary }) =>
    summary.edited === null || input.report?.since?.passages.has(article.sha256)
      ? []
      : freeText(summary.edited, input, labels).map((block) => ({
          ...block,
          language: article.language ?? 'en',
        })),
  );
  const lines = highlightsOf(input).map(
    (highlight): BriefBlock => ({
      kind: 'list',
      ordered: false,
      items: [runsOf(highlight, input)],
      language: highlight.material.article.language ?? 'en',
    }),
  );
  return [...written, ...lines];
}

/**
 * The sentence with its days told in brackets; one without a day gets that of its article; where nobody
 * knows the day, the brackets say so.
 */
function runsOf({ material, start, end, days }: Highlight, input: BriefInput): BriefRun[] {
  const { article } = material;
  // In the sentence's own language: a foreign day would turn an Arabic line around.
  const language = article.language ?? 'en';
  const labels = labelsFor(language);
  const words = (from: number, to: number) =>
    article.text.slice(from, to).replace(/\s*\n\s*/g, ' ');
  const subject = unplaced(material, { start, end });
  const runs: BriefRun[] =
    subject === null ? [] : [{ text: `[${isolated(subject, language)}] `, emphasis: true }];
  let from = start;
  for (const { at, day } of days) {
    runs.push(
      { text: words(from, at) },
      {
        text: ` [${day === null ? labels.dayUnknown : isolated(shownDay(day, language), language)}]`,
        emphasis: true,
      },
    );
    from = at;
  }
  const citation = citationAt(article, sourceNumber(input, article), { start, end });
  const published = article.source.published ?? dayOver(article);
  if (days.length > 0 || saysDay(words(start, end))) {
    return [...runs, { text: words(from, end), citation }];
  }
  return [
    ...runs,
    { text: words(from, end) },
    {
      text: ` [${published === null ? labels.undated : labels.reportedOn(shownDay(published, language))}]`,
      emphasis: true,
      citation,
    },
  ];
}

/** "530 cholera cases and 23 deaths": of what, the title of its report says; null where the sentence names a place. */
function unplaced({ article, analysis }: BriefMaterial, { start, end }: Span): string | null {
  const hasPlace = analysis?.mentions.some(
    (mention) => mention.type === 'place' && mention.start >= start && mention.end <= end,
  );
  return hasPlace === false ? reportSubject(article) : null;
}

/** A day and its month stand in the words. */
const saysDay = (text: string): boolean =>
  /\p{N}{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:January|February|March|April|May|June|July|August|September|October|November|December) \p{N}{1,2}|(?<![\p{N}.,])(?:19|20)\p{N}{2}(?![\p{N},])/u.test(
    text,
  );

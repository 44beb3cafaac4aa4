import { localDay } from '../clock.ts';
import { RELIABILITY } from '../grading/admiralty.ts';
import { isRightToLeft } from '../text/direction.ts';
import { bodyIn } from './bodies.ts';
import { NOTHING_PRINTED, type PrintedParts } from './brief.ts';
import type { BriefDocument, BriefSection, BriefSource } from './document.ts';
import { type BriefLabels, labelsFor } from './labels.ts';
import { type BriefInput, type BriefMaterial, briefLanguage } from './material.ts';
import { SourceNumbers } from './numbering.ts';
import { isArabic } from './other-tongue.ts';
import { builtSections } from './sections.ts';
import { isolated, shownDay } from './shown.ts';
import { calledAs, proposedSubject } from './subject.ts';
import { translated } from './template.ts';

/** Decides everything that a brief says, in the order in which it is read. */
export function composeBrief(input: BriefInput): BriefDocument {
  const { template, report = {} } = input;
  const language = briefLanguage(input);
  const labels = labelsFor(language);
  const day = (iso: string) => shownDay(iso, language);
  const numbers = new SourceNumbers(input);
  const built = input.sections.flatMap((section) => builtSections(section, input, labels));
  const sections = [...numbers.inOrder(built), ...leftOut(input, labels, numbers)];
  const sources = numbers.sources();
  const { period, next } = report;
  const facts = [
    template.facts.includes('period') && period && labels.period(day(period.from), day(period.to)),
    template.facts.includes('next-report') && next && labels.nextReport(day(next)),
    report.distribution && labels.distribution(report.distribution),
    report.contact && labels.contact(report.contact),
    report.since !== undefined &&
      (sections.length > 0 ? labels.newSince : labels.nothingNew)(report.since.number),
  ].filter((line): line is string => typeof line === 'string' && line !== '');
  return {
    title: titleOf(input, language),
    marking: input.marking,
    language,
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    date: input.date,
    ...(input.metadata ? { metadata: input.metadata } : {}),
    sourceLine: sourceLine(sources, language),
    ...(facts.length > 0 ? { facts } : {}),
    sections,
    sources: sources.map((material, index) => sourceOf(material, index, input.printed)),
  };
}

/** What a brief is called that nobody gave a title: after its series, or what its articles are about. */
export function proposedTitle(
  { articles, report, places }: Pick<BriefInput, 'articles' | 'report' | 'places'>,
  language: string,
): string {
  const labels = labelsFor(language);
  return report?.series?.name || proposedSubject(articles, labels.tongue, places) || labels.brief;
}

/** The title that a person gave, or what its articles are about, in the template's form. */
function titleOf(input: BriefInput, language: string): string {
  const { title, template, report, date } = input;
  const own = title || proposedTitle(input, language);
  const form = translated(template.title, language);
  if (form === null) return own;
  const fields: Readonly<Record<string, string>> = {
    title: own,
    number: String(report?.number ?? 1),
    date: shownDay(date, language),
  };
  return form.replace(/\{(\w+)\}/g, (field, name: string) => fields[name] ?? field);
}

/** On wish, what a lower marking cut, by source and place only: its words are what must not go out. */
function leftOut(
  { cut = [], tellsCut }: BriefInput,
  labels: BriefLabels,
  numbers: SourceNumbers,
): BriefSection[] {
  if (cut.length === 0 || !tellsCut) return [];
  const items = cut.map(({ source, paragraph, reason }) => [
    {
      text: `${[labels.source(numbers.of(source)), labels.paragraph(paragraph)].join(labels.comma)}: ${reason}`,
    },
  ]);
  const list = { kind: 'list', ordered: false, items } as const;
  return [{ id: 'left-out', title: labels.leftOut, level: 1, blocks: [list] }];
}

function sourceOf(
  material: BriefMaterial,
  index: number,
  printed: PrintedParts = NOTHING_PRINTED,
): BriefSource {
  const { article, reliability } = material;
  const { publisher, byline, published, url } = article.source;
  const retrieved = localDay(article.imported);
  const { id, sha256 } = article;
  return {
    number: index + 1,
    article: id,
    title: calledAs(material),
    publisher,
    byline,
    published,
    retrieved,
    url,
    sha256,
    ...(reliability && printed.grades
      ? { reliability: `${reliability}: ${RELIABILITY[reliability].toLowerCase()}` }
      : {}),
  };
}

/** What the brief rests on: how many reports, whose, and from when, said with what is known. */
function sourceLine(articles: readonly BriefMaterial[], language: string): string {
  const { basedOn, and, comma, others } = labelsFor(language);
  const counted = Map.groupBy(
    articles.flatMap(({ article }) => article.source.publisher ?? []),
    (name) => name,
  );
  // Those with most reports first; of as many, as they came.
  const publishers = [...counted].sort(([, one], [, other]) => other.length - one.length);
  const rest = publishers.length > MOST_NAMED ? publishers.length - MOST_NAMED + 1 : 0;
  const names = [
    ...publishers
      .slice(0, publishers.length - rest)
      .map(([name]) => isolated(toldIn(name, language), language)),
    ...(rest > 0 ? [others(rest)] : []),
  ];
  const listed = [names.slice(0, -1).join(comma), ...names.slice(-1)].filter(Boolean).join(and);
  const days = distinct(
    articles.map(({ article }) => article.source.published?.slice(0, 10) ?? null),
  ).sort();
  const ends = distinct([days[0] ?? null, days.at(-1) ?? null]);
  return basedOn(
    articles.length,
    listed,
    ends.map((day) => shownDay(day, language)),
  );
}

/** A body by its name in the brief's language, where the text has it in other letters; else as it is. */
function toldIn(name: string, language: string): string {
  const { tongue } = labelsFor(language);
  return isArabic(name) === (tongue === 'ar') ? name : (bodyIn(name, tongue) ?? name);
}

/** A line names so many publishers; all of them stand among the sources. */
const MOST_NAMED = 8;

const distinct = (values: readonly (string | null)[]) => [
  ...new Set(values.filter((value) => value !== null)),
];

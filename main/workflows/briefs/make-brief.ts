import type { BriefFile, BriefRequest } from '#contract/briefs.ts';
import type { Article } from '#domain/article.ts';
import { type BriefBody, NO_METADATA } from '#domain/brief/brief.ts';
import { carriedAnnotations } from '#domain/brief/carried.ts';
import { type BriefFinding, checkBrief, type HouseRules } from '#domain/brief/check.ts';
import { composeBrief } from '#domain/brief/compose.ts';
import type { BriefDocument } from '#domain/brief/document.ts';
import type { BriefInput, BriefMaterial, ReportFacts } from '#domain/brief/material.ts';
import { planOf } from '#domain/brief/plan.ts';
import type { BriefTemplate, SectionContent } from '#domain/brief/template.ts';
import { type Clock, localDay } from '#domain/clock.ts';
import { annotationPage } from '#domain/exchange/write-w3c.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { DEFAULT_HOUSE_STYLE } from '#domain/style/house-style.ts';
import { extractSummary } from '#domain/summary/article-summary.ts';
import { type ExportedBrief, exportBrief } from '../../export/export-brief.ts';
import type { Attachment } from '../../export/pdf/clean-pdf.ts';
import { type PdfPrinter, PdfPrinterError } from '../../export/pdf-printer.ts';
import { writeFileSafely } from '../../export/write-file.ts';
import { parseNote, parseText } from '../../parse/note.ts';
import { readSettings } from '../library/change-settings.ts';
import type { Workspace } from '../workspace.ts';
import { completed, materialsOf } from './brief-material.ts';
import { templateOf } from './brief-templates.ts';
import { numberProblem, remember } from './report-series.ts';

/** Makes a brief from articles of the library, and remembers what a numbered report said. */
export async function makeBrief(
  workspace: Workspace,
  request: BriefRequest,
  template: Result<BriefTemplate> = templateOf(workspace, request.template),
): Promise<Result<BriefFile>> {
  const input = await gather(workspace, request, template);
  return input.ok ? sendBrief(workspace, input.value, request) : input;
}

/** The file of a brief that is complete; a numbered report is remembered once it is made. */
export async function sendBrief(
  workspace: Workspace,
  input: BriefInput,
  { notes = false, ...format }: Pick<BriefRequest, 'format' | 'paper'> & { notes?: boolean },
): Promise<Result<BriefFile>> {
  const problem = numberProblem(workspace, input);
  if (problem) return problem;
  const document = composeBrief(input);
  const attachment = notes ? annotationsFile(input) : null;
  const file = await exported(document, format, workspace.printer, attachment);
  if (file.ok) remember(workspace, input, document);
  return file.ok ? ok({ ...file.value, ...limitsOf(input) }) : file;
}

/** What a brief's marking made of it, for its sender. */
export function limitsOf({ limits }: BriefInput): Pick<BriefFile, 'heldBack' | 'hanging'> {
  return { heldBack: limits?.heldBack ?? [], hanging: limits?.hanging ?? [] };
}

/** The passages and notes of a brief, for a colleague's library; null where it has none. */
function annotationsFile(input: BriefInput): Attachment | null {
  const carried = carriedAnnotations(input);
  if (carried.length === 0) return null;
  return {
    name: 'annotations.json',
    mediaType: 'application/ld+json',
    bytes: new TextEncoder().encode(JSON.stringify(annotationPage(carried, input.marking))),
  };
}

/** What a reviewer would object to in the brief, before it goes out. */
export async function reviewBrief(
  workspace: Workspace,
  request: BriefRequest,
  template: Result<BriefTemplate> = templateOf(workspace, request.template),
): Promise<Result<BriefFinding[]>> {
  const input = await gather(workspace, request, template);
  return input.ok ? ok(checkBrief(input.value, houseRules(workspace))) : input;
}

/** The house style that was set for the library. */
export function houseRules(workspace: Workspace): HouseRules {
  const { percent, likelihoodRow, abbreviations } = readSettings(workspace);
  const own = abbreviations.split(',').map((one) => one.trim());
  return {
    percent,
    known: [...DEFAULT_HOUSE_STYLE.known, ...own],
    likelihoodRow: likelihoodRow === 'first' ? null : likelihoodRow,
  };
}

const gather = async (
  workspace: Workspace,
  request: BriefRequest,
  template: Result<BriefTemplate>,
): Promise<Result<BriefInput>> =>
  template.ok ? complete(workspace, bodyFor(request, template.value)) : template;

/** A brief that is made at once is a composed one that nobody keeps: what its template fills in, left to fill itself. */
export const bodyFor = (
  { include, texts, marking, title, articles, sentences, date, report, ...wishes }: BriefRequest,
  template: BriefTemplate,
): BriefBody => {
  const { language, printed, pictures, tellsCut } = wishes;
  const { sections, ...head } = template;
  const wanted = sections.filter(({ content }) => {
    const part = PART_OF[content];
    return part === undefined || include[part];
  });
  return {
    title,
    marking: marking ?? '',
    template: head,
    sections: planOf(wanted, texts),
    articles,
    sentences,
    date,
    report,
    metadata: NO_METADATA,
    ...(language && { language }),
    ...(printed && { printed }),
    ...(pictures && { pictures }),
    ...(tellsCut && { tellsCut }),
  };
};

/** Everything that a brief may say: looks up all that its plan names. */
export async function complete(workspace: Workspace, body: BriefBody): Promise<Result<BriefInput>> {
  const { articles, sentences, report } = body;
  const materials = await materialsOf(workspace, articles, sentences);
  if (materials.ok)
    return completed(workspace, inputOf(materials.value, body, workspace.now), report);
  const gone = articles.findIndex((id) => !workspace.store.articles.get(id));
  return gone < 0
    ? materials
    : fail(
        'article-gone',
        `Source ${gone + 1} of this brief is not in the library any more: bring it back from the trash, or take it out of the brief.`,
      );
}

/** A brief of these articles as a person decided it, before the library completes it. */
export const inputOf = (
  articles: readonly BriefMaterial[],
  {
    title,
    marking,
    language,
    date,
    report,
    template,
    sections,
    metadata,
    printed,
    pictures,
    tellsCut,
  }: Omit<BriefBody, 'articles' | 'sentences'>,
  now: Clock,
): BriefInput => ({
  title: title.trim(),
  marking: marking.trim() || null,
  ...(language ? { language } : {}),
  date: date ?? localDay(now()),
  articles,
  template,
  sections,
  report: reportFacts(report),
  metadata,
  ...(printed && { printed }),
  ...(pictures && { printsPictures: true }),
  ...(tellsCut && { tellsCut }),
  parseNote,
  parseText,
});

/** What was decided about a report, without what was left open. */
const reportFacts = ({ number, period, next }: BriefRequest['report']): ReportFacts => ({
  ...(number === null ? {} : { number }),
  ...(period === null ? {} : { period }),
  ...(next === null ? {} : { next }),
});

/** Which choice of the export lets a section in; the others stand whenever there is something in them. */
const PART_OF: Partial<Record<SectionContent, keyof BriefRequest['include']>> = {
  highlights: 'summary',
  summary: 'summary',
  passages: 'passages',
  names: 'entities',
  articles: 'fullText',
};

/** The material of an article outside any library: nobody has marked or edited anything there. */
export const unmarked = (
  article: Article,
  analysis: BriefMaterial['analysis'],
  sentences: number,
): BriefMaterial => ({
  article,
  analysis,
  annotations: [],
  summary: { sentences: extractSummary(article, sentences), edited: null },
});

/** Prints or writes the document; a missing printer is told, not thrown. */
export async function exported(
  document: BriefDocument,
  { format, paper }: Pick<BriefRequest, 'format' | 'paper'>,
  printer: PdfPrinter,
  attachment: Attachment | null = null,
): Promise<Result<ExportedBrief>> {
  try {
    return ok(await exportBrief(document, { format, paper, printer, attachment }));
  } catch (error) {
    if (error instanceof PdfPrinterError) return fail('no-pdf', error.message);
    throw error;
  }
}

/** Writes a brief to the path that a person chose; the file there is the old one or the whole new one. */
export const saveBrief = (
  path: string,
  { bytes }: Pick<BriefFile, 'bytes'>,
): Promise<Result<null>> => writeFileSafely(path, bytes);

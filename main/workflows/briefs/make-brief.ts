import type { Request } from '#contract';
import type { BriefFile, BriefPages } from '#contract/briefs.ts';
import type { Article } from '#domain/article.ts';
import type { BriefBody } from '#domain/brief/brief.ts';
import { carriedAnnotations } from '#domain/brief/carried.ts';
import {
  type BriefFinding,
  checkBrief,
  type HouseRules,
  unwrittenParts,
} from '#domain/brief/check.ts';
import { composeBrief, proposedTitle } from '#domain/brief/compose.ts';
import type { BriefDocument } from '#domain/brief/document.ts';
import {
  type BriefInput,
  type BriefMaterial,
  briefLanguage,
  type ReportFacts,
} from '#domain/brief/material.ts';
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
import { numberProblem, remember } from './report-series.ts';

/** The file of a brief; a numbered report is remembered. */
export async function makeBrief(
  workspace: Workspace,
  { body, ...wish }: Request<'briefs.export'>,
): Promise<Result<BriefFile>> {
  const input = await complete(workspace, body);
  return input.ok ? fileOf(workspace, input.value, wish) : input;
}

export interface ReviewedBrief {
  readonly file: BriefFile;
  /** How much its check would list. */
  readonly toLookAt: number;
  /** Parts that nobody wrote, and that are not printed, by their titles. */
  readonly unwritten: readonly string[];
}

/** The same with how much a reviewer would object to, for whoever sees no pages before. */
export async function makeReviewedBrief(
  workspace: Workspace,
  { body, ...wish }: Request<'briefs.export'>,
): Promise<Result<ReviewedBrief>> {
  const input = await complete(workspace, body);
  if (!input.ok) return input;
  const findings = checkBrief(input.value, houseRules(workspace));
  const file = await fileOf(workspace, input.value, wish);
  return file.ok ? ok(reviewed(file.value, findings)) : file;
}

export const reviewed = (file: BriefFile, findings: readonly BriefFinding[]): ReviewedBrief => ({
  file,
  toLookAt: findings.length,
  unwritten: unwrittenParts(findings),
});

async function fileOf(
  workspace: Workspace,
  input: BriefInput,
  { notes, ...format }: Omit<Request<'briefs.export'>, 'body'>,
): Promise<Result<BriefFile>> {
  const problem = numberProblem(workspace, input);
  if (problem) return problem;
  const document = composeBrief(input);
  const attachment = notes ? annotationsFile(input) : null;
  const file = await exported(document, format, workspace.printer, attachment);
  if (!file.ok) return file;
  remember(workspace, input, document);
  return ok({ ...file.value, ...toldToSender(input, document) });
}

/** The pages of a brief as its PDF has them, and what a reviewer would object to. */
export async function previewBrief(
  workspace: Workspace,
  { body, paper }: Request<'briefs.preview'>,
): Promise<Result<BriefPages>> {
  const input = await complete(workspace, body);
  if (!input.ok) return input;
  const document = composeBrief(input.value);
  const file = await exported(document, { format: 'pdf', paper }, workspace.printer);
  if (!file.ok) return file;
  const { bytes, pages } = file.value;
  const { title } = input.value;
  return ok({
    bytes,
    pages: pages ?? 0,
    findings: checkBrief(input.value, houseRules(workspace)),
    ...toldToSender(input.value, document),
    proposed: title === '' ? proposedTitle(input.value, briefLanguage(input.value)) : null,
    marking: document.marking,
  });
}

/** What only its sender is told about a brief: what its marking made of it, and how much of what was chosen it does not use. */
export const toldToSender = (
  input: BriefInput,
  { sources }: BriefDocument,
): Pick<BriefFile, 'heldBack' | 'hanging' | 'uncited'> => ({
  ...limitsOf(input),
  uncited: input.articles.length - sources.length,
});

/** What a brief's marking made of it. */
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

/** What a reviewer would object to in a brief, before it goes out. */
export async function reviewBrief(
  workspace: Workspace,
  { body }: Request<'briefs.check'>,
): Promise<Result<BriefFinding[]>> {
  const input = await complete(workspace, body);
  return input.ok ? ok(checkBrief(input.value, houseRules(workspace))) : input;
}

/** The house style that was set for the library. */
function houseRules(workspace: Workspace): HouseRules {
  const { percent, likelihoodRow, abbreviations } = readSettings(workspace);
  const own = abbreviations.split(',').map((one) => one.trim());
  return {
    percent,
    known: [...DEFAULT_HOUSE_STYLE.known, ...own],
    likelihoodRow: likelihoodRow === 'first' ? null : likelihoodRow,
  };
}

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
  { title, marking, date, report, pictures, articles: _, sentences: __, ...body }: BriefBody,
  now: Clock,
): BriefInput => ({
  ...body,
  title: title.trim(),
  marking: marking.trim() || null,
  date: date ?? localDay(now()),
  articles,
  report: reportFacts(report),
  ...(pictures && { printsPictures: true }),
  parseNote,
  parseText,
});

/** What was decided about a report, without what was left open. */
const reportFacts = ({ number, period, next }: BriefBody['report']): ReportFacts => ({
  ...(number === null ? {} : { number }),
  ...(period === null ? {} : { period }),
  ...(next === null ? {} : { next }),
});

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
  { format, paper }: Pick<Request<'briefs.export'>, 'format' | 'paper'>,
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

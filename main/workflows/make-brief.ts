import type { BriefFile, BriefRequest } from '#contract/briefs.ts';
import { isPlaced } from '#domain/annotation.ts';
import type { Article } from '#domain/article.ts';
import { type BriefFinding, checkBrief } from '#domain/brief/check.ts';
import { composeBrief } from '#domain/brief/compose.ts';
import type { BriefDocument } from '#domain/brief/document.ts';
import { limitToMarking } from '#domain/brief/limit.ts';
import type { BriefInput, BriefMaterial } from '#domain/brief/material.ts';
import { planOf } from '#domain/brief/plan.ts';
import { contentsOf } from '#domain/brief/sections.ts';
import { usedBefore } from '#domain/brief/since.ts';
import type { BriefTemplate, SectionContent } from '#domain/brief/template.ts';
import { sourceKey } from '#domain/grading/source-key.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { exportBrief } from '../export/export-brief.ts';
import { type PdfPrinter, PdfPrinterError } from '../export/pdf-printer.ts';
import { writeFileSafely } from '../export/write-file.ts';
import { parseNote } from '../parse/note.ts';
import { analysisOf } from './analyse-articles.ts';
import { openTemplate, templateFolders } from './brief-templates.ts';
import { extractSummary } from './summarise-article.ts';
import { noArticle, now, type Workspace } from './workspace.ts';

/** Makes a brief from articles of the library, and remembers what a numbered report said. */
export async function makeBrief(
  workspace: Workspace,
  request: BriefRequest,
  template: Result<BriefTemplate> = openTemplate(request.template, templateFolders(workspace)),
): Promise<Result<BriefFile>> {
  const input = await gather(workspace, request, template);
  if (!input.ok) return input;
  const document = composeBrief(input.value);
  const file = await exported(document, request, workspace.printer);
  const { number } = input.value.report ?? {};
  if (file.ok && number !== undefined) {
    const { date, title } = document;
    const { id } = input.value.template;
    workspace.store.reports.put({
      template: id,
      number,
      date,
      title,
      contents: contentsOf(input.value),
    });
  }
  return file;
}

/** What a reviewer would object to in the brief, before it goes out. */
export async function reviewBrief(
  workspace: Workspace,
  request: BriefRequest,
  template: Result<BriefTemplate> = openTemplate(request.template, templateFolders(workspace)),
): Promise<Result<BriefFinding[]>> {
  const input = await gather(workspace, request, template);
  return input.ok ? ok(checkBrief(input.value)) : input;
}

/** Everything that the brief may say. */
async function gather(
  workspace: Workspace,
  request: BriefRequest,
  template: Result<BriefTemplate>,
): Promise<Result<BriefInput>> {
  if (!template.ok) return template;
  const materials: BriefMaterial[] = [];
  for (const id of request.articles) {
    const article = workspace.store.articles.get(id);
    if (!article) return noArticle(id);
    materials.push({
      article,
      analysis: await analysisOf(workspace, id),
      // A lost note quotes words that this text does not hold.
      annotations: workspace.store.annotations.list(id).filter(isPlaced),
      reliability: workspace.store.grades.reliability(sourceKey(article.source)),
      assessments: workspace.store.grades.passages(id),
      summary: {
        sentences: extractSummary(article, request.sentences),
        edited: workspace.store.summaries.get(id),
      },
    });
  }
  const { since } = request.report;
  const { reports } = workspace.store;
  const { id, numbered } = template.value;
  const earlier = reports.series(id).filter(({ number }) => since !== null && number <= since);
  if (since !== null && earlier.at(-1)?.number !== since) {
    return fail(
      'no-report',
      `No report No. ${since} of “${template.value.name}” was exported yet.`,
    );
  }
  const input = limitToMarking(briefInput(materials, request, template.value));
  if (!input.ok) return input;
  const brief: BriefInput = {
    ...input.value,
    figureCorrections: workspace.store.figures.corrections(),
    report: {
      ...input.value.report,
      ...(since === null
        ? {}
        : {
            since: usedBefore(
              since,
              earlier.map(({ contents }) => contents),
            ),
          }),
    },
  };
  if (!numbered) return ok(brief);
  const number = request.report.number ?? numberOf(brief, reports);
  return ok({ ...brief, report: { ...brief.report, number } });
}

/** The next of its series; the same report in another format keeps the number that it has. */
function numberOf(brief: BriefInput, reports: Workspace['store']['reports']): number {
  const { id } = brief.template;
  const last = reports.series(id).at(-1);
  const isSame =
    last?.date === brief.date &&
    JSON.stringify(last.contents) === JSON.stringify(contentsOf(brief));
  return isSame ? last.number : reports.next(id);
}

/** What a request decides about the brief, whether or not its articles are in a library. */
export function briefInput(
  articles: readonly BriefMaterial[],
  { title, marking, include, date, texts, report }: BriefDecisions,
  template: BriefTemplate,
): BriefInput {
  const { number, period, next } = report;
  return {
    title: title.trim(),
    marking: marking?.trim() || null,
    date: date ?? now().slice(0, 10),
    articles,
    template,
    sections: planOf(
      template.sections.filter(({ content }) => {
        const part = PART_OF[content];
        return part === undefined || include[part];
      }),
      texts,
    ),
    report: {
      ...(number === null ? {} : { number }),
      ...(period === null ? {} : { period }),
      ...(next === null ? {} : { next }),
    },
    parseNote,
  };
}

export type BriefDecisions = Pick<
  BriefRequest,
  'title' | 'marking' | 'include' | 'date' | 'texts' | 'report'
>;

/** Which choice of the export lets a section in; the others stand whenever there is something in them. */
const PART_OF: Partial<Record<SectionContent, keyof BriefRequest['include']>> = {
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
): Promise<Result<BriefFile>> {
  try {
    return ok(await exportBrief(document, { format, paper, printer }));
  } catch (error) {
    if (error instanceof PdfPrinterError) return fail('no-pdf', error.message);
    throw error;
  }
}

/** Writes a brief to the path that a person chose; the file there is the old one or the whole new one. */
export const saveBrief = (path: string, { bytes }: BriefFile): Promise<Result<null>> =>
  writeFileSafely(path, bytes);

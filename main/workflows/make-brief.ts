import type { BriefFile, BriefRequest } from '#contract';
import { isPlaced } from '#domain/annotation.ts';
import type { Article } from '#domain/article.ts';
import { type BriefMaterial, composeBrief } from '#domain/brief/compose.ts';
import type { BriefDocument } from '#domain/brief/document.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { exportBrief } from '../export/export-brief.ts';
import { type PdfPrinter, PdfPrinterError } from '../export/pdf-printer.ts';
import { writeFileSafely } from '../export/write-file.ts';
import { parseNote } from '../parse/note.ts';
import { analysisOf } from './analyse-articles.ts';
import { extractSummary } from './summarise-article.ts';
import { noArticle, now, type Workspace } from './workspace.ts';

/** Makes a brief from articles of the library. */
export async function makeBrief(
  workspace: Workspace,
  request: BriefRequest,
): Promise<Result<BriefFile>> {
  const materials: BriefMaterial[] = [];
  for (const id of request.articles) {
    const article = workspace.store.articles.get(id);
    if (!article) return noArticle(id);
    materials.push({
      article,
      analysis: await analysisOf(workspace, id),
      // A lost note quotes words that this text does not hold.
      annotations: workspace.store.annotations.list(id).filter(isPlaced),
      summary: {
        sentences: extractSummary(article, request.sentences),
        edited: workspace.store.summaries.get(id),
      },
    });
  }
  return exported(briefOf(materials, request), request, workspace.printer);
}

/** The brief as a document: everything decided, nothing printed yet. */
export function briefOf(
  articles: readonly BriefMaterial[],
  { title, marking, include, date }: BriefDecisions,
): BriefDocument {
  return composeBrief({
    title: title.trim(),
    marking: marking?.trim() || null,
    date: date ?? now().slice(0, 10),
    articles,
    include,
    parseNote,
  });
}

export type BriefDecisions = Pick<BriefRequest, 'title' | 'marking' | 'include' | 'date'>;

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

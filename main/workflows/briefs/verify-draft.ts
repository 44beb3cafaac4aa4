import type { Request } from '#contract';
import type { BearingParagraph, VerifiedDraft } from '#contract/briefs.ts';
import type { Article } from '#domain/article.ts';
import { systemClock } from '#domain/clock.ts';
import { blockSpans } from '#domain/document.ts';
import { ok, type Result } from '#domain/result.ts';
import { shortened } from '#domain/text/shortened.ts';
import { type DraftSentence, verifyDraft } from '#domain/verify/verify-draft.ts';
import type { CitedParagraph } from '#domain/verify/verify-text.ts';
import { readFileBytes } from '../../intake/read-file.ts';
import { DocumentReader } from '../../sandbox/document-reader.ts';
import { startNodeChild } from '../../sandbox/node-child.ts';
import { noArticle, type Workspace } from '../workspace.ts';
import { readDraft } from './read-draft.ts';

/** The sentences of a draft's file against its sources, by number from 1; nothing is stored. */
export async function verifyFile(
  path: string,
  articles: readonly Article[],
): Promise<Result<DraftSentence[]>> {
  const bytes = await readFileBytes(path);
  if (!bytes.ok) return bytes;
  const reader = new DocumentReader(startNodeChild);
  try {
    const parts = await readDraft(
      { file: { name: path, bytes: bytes.value } },
      articles,
      reader,
      systemClock(),
    );
    return parts.ok ? ok(verifyDraft(parts.value, articles)) : parts;
  } finally {
    reader.close();
  }
}

/** The same with articles of the library, and with the paragraphs that bear each sentence. */
export async function verifyInLibrary(
  { store, reader, now }: Workspace,
  { draft, articles: ids }: Request<'briefs.verify'>,
): Promise<Result<VerifiedDraft>> {
  const articles: Article[] = [];
  for (const id of ids) {
    const article = store.articles.get(id);
    if (!article) return noArticle(id);
    articles.push(article);
  }
  const parts = await readDraft(
    'markdown' in draft ? draft : { file: draft },
    articles,
    reader,
    now(),
  );
  if (!parts.ok) return parts;
  const sentences = verifyDraft(parts.value, articles).map((sentence) => ({
    ...sentence,
    borneBy: sentence.cites.flatMap((cited) => bearing(cited, articles)),
  }));
  return ok({ sentences });
}

function bearing(
  { source, paragraph }: CitedParagraph,
  articles: readonly Article[],
): BearingParagraph[] {
  const article = articles[source - 1];
  const span = article && blockSpans(article.blocks)[paragraph - 1];
  if (!article || !span) return [];
  const text = article.text.slice(span.start, span.end);
  const { id, source: from } = article;
  return [
    { source, paragraph, article: id, title: from.title, text: shortened(text, LONGEST), ...span },
  ];
}
/** Characters of a paragraph that are shown. */
const LONGEST = 700;

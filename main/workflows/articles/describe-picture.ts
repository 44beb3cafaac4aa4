import type { Request } from '#contract';
import { baseName } from '#domain/formats/file-name.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { NamedBytes } from '../../sandbox/read-document.ts';
import { noArticle, type Workspace } from '../workspace.ts';
import { besideOf } from './beside.ts';
import { keepReading, rereadOf } from './read-again.ts';

/**
 * Keeps what a person says of a picture. In an article it is a record of its own, as the text is the document's and
 * not ours. The caption of a picture that is a document by itself is all the text that it has: it becomes a new
 * revision, as if it had stood in a file beside it, so that it can be searched, marked and cited.
 */
export async function describePicture(
  workspace: Workspace,
  { id, sha256, caption, alternative }: Request<'articles.describePicture'>,
): Promise<Result<null>> {
  const { store } = workspace;
  const article = store.articles.get(id);
  if (!article) return noArticle(id);
  const isThere = article.blocks.some((one) => one.kind === 'picture' && one.sha256 === sha256);
  if (!isThere) return fail('no-picture', 'This picture is not in the article any more.');
  const isDocument = store.articles.reading(id)?.account?.kind === 'picture';
  if (!isDocument) {
    keepWords(workspace, { id, sha256, caption, alternative });
    return ok(null);
  }
  const written = await writeCaption(workspace, id, caption);
  if (!written.ok) return written;
  if (alternative !== '' || hasWords(workspace, id, sha256)) {
    keepWords(workspace, { id, sha256, caption: '', alternative });
  }
  return ok(null);
}

const hasWords = ({ store }: Workspace, id: string, sha256: string): boolean =>
  store.pictureWords.of(id).some((words) => words.sha256 === sha256);

function keepWords(
  workspace: Workspace,
  { id, ...words }: Request<'articles.describePicture'>,
): void {
  workspace.act('Describe a picture', [id], () =>
    workspace.store.pictureWords.set(id, words, workspace.now()),
  );
}

async function writeCaption(
  workspace: Workspace,
  id: string,
  caption: string,
): Promise<Result<unknown>> {
  const reading = workspace.store.articles.reading(id);
  if (!reading) return noArticle(id);
  const name = `${baseName(reading.path)}.txt`;
  const others = besideOf(workspace, reading.account?.beside).filter(
    (file) => baseName(file.name).toLowerCase() !== name.toLowerCase(),
  );
  const own: NamedBytes = { name, bytes: new TextEncoder().encode(caption) };
  const again = await rereadOf(workspace, id, {}, caption === '' ? others : [own, ...others]);
  if (!again.ok) return again;
  const { read } = again.value;
  const remarks = [...read.account.remarks, ...(caption === '' ? [] : [WRITTEN_HERE])];
  const account = { ...read.account, remarks };
  return keepReading(workspace, id, { ...again.value, read: { ...read, account } });
}

const WRITTEN_HERE = 'Its caption was written in Fieldbrief.';

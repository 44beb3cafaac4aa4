import { decodeWords } from 'postal-mime';
import type { EnclosedFile, FileDraft } from '#domain/formats/draft.ts';
import { readMailDate } from '#domain/formats/mail-date.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import { ok, type Result } from '#domain/result.ts';
import { type MimePart, mimeParts, parameterOf } from './mime-parts.ts';
import { savedPage } from './saved-page.ts';

/** A picture, under its address and under the name of its part. */
function pictureIn({ headers, bytes }: MimePart): EnclosedFile[] {
  if (!/^image\//i.test(headers.get('content-type') ?? '')) return [];
  const part = headers.get('content-id')?.replace(/^<|>$/g, '');
  return [headers.get('content-location'), part && `cid:${part}`].flatMap((name) =>
    name ? [{ name, bytes }] : [],
  );
}

/** A page that a browser saved as a mail to nobody: MHTML. */
export function parseMhtml(
  bytes: Uint8Array,
  _name: string,
  choice: ReadingChoice,
): Result<FileDraft> {
  const { headers, parts } = mimeParts(bytes);
  const typeOf = (index: number) => parts[index]?.headers.get('content-type') ?? '';
  const start = parameterOf(headers.get('content-type') ?? '', 'start');
  const isPage = (index: number) => /^(?:text\/html|application\/xhtml)/i.test(typeOf(index));
  const named = parts.findIndex(({ headers: own }) => start && own.get('content-id') === start);
  const first = parts.findIndex((_, index) => isPage(index));
  const page = parts[named >= 0 && isPage(named) ? named : first];
  if (!page) return ok({ articles: [], enclosed: [] });
  return savedPage(
    {
      bytes: page.bytes,
      encoding: parameterOf(page.headers.get('content-type') ?? '', 'charset'),
      address:
        headers.get('snapshot-content-location') ?? page.headers.get('content-location') ?? null,
      title: decodeWords(headers.get('subject') ?? ''),
      retrieved: readMailDate(headers.get('date') ?? ''),
      resources: parts.flatMap(pictureIn),
    },
    choice,
  );
}

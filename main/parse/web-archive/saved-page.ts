import type { EnclosedFile, FileDraft } from '#domain/formats/draft.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import { sourceField } from '#domain/formats/source-fields.ts';
import { ok, type Result } from '#domain/result.ts';
import { decodeText } from '../../intake/encoding/decode-text.ts';
import { parseHtml } from '../html/parse-html.ts';

/** A page as an archive of one page has it, with what the archive says of it. */
export interface SavedPage {
  readonly bytes: Uint8Array;
  /** As the archive names it; null where it names none. */
  readonly encoding: string | null;
  /** Where the page stood, as the archive has it. */
  readonly address: string | null;
  /** What the archive calls it, for a page that has no title. */
  readonly title: string | null;
  /** ISO 8601. */
  readonly retrieved: string | null;
  /** The files that it shows, by the addresses that it shows them under. */
  readonly resources: readonly EnclosedFile[];
}

/** The page, its address and the moment of its saving by what the archive says. */
export function savedPage(page: SavedPage, choice: ReadingChoice): Result<FileDraft> {
  const decoded = decodeText(page.bytes, {
    chosen: choice.encoding,
    declared: page.encoding ?? undefined,
  });
  if (!decoded) return ok({ articles: [], enclosed: [] });
  const draft = parseHtml(decoded.text, choice);
  const { retrieved, resources } = page;
  const hints = {
    ...sourceField('title', page.title ?? ''),
    ...sourceField('url', page.address ?? ''),
    ...(retrieved !== null && { retrieved }),
    ...draft.hints,
  };
  return ok({
    articles: [{ ...draft, hints, resources, encoding: decoded.encoding }],
    enclosed: [],
  });
}

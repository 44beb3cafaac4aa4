import type { DraftBlock } from '#domain/formats/draft.ts';
import { decodeText } from '../../intake/encoding/decode-text.ts';
import { wholeFromDom } from '../html/blocks-from-dom.ts';
import { boundMarkup } from '../html/bound-markup.ts';
import { buildTree } from '../html/dom.ts';
import { RtfReader } from '../rtf/rtf-reader.ts';
import { rtfTokens } from '../rtf/rtf-tokens.ts';
import { textBlocks } from '../text/parse-text.ts';
import { mimeParts, parameterOf } from '../web-archive/mime-parts.ts';

/**
 * A file that a Word text takes in as a part of itself (`altChunk`), as programs write it that put a page into a Word
 * file: HTML, a saved page, RTF or plain text. Null for any other.
 * @see ECMA-376, Part 1, 17.17.2
 */
export function chunkBlocks(bytes: Uint8Array): DraftBlock[] | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  if (head.startsWith('PK')) return null;
  if (head.startsWith('{\\rtf')) {
    const reader = new RtfReader();
    reader.read(rtfTokens(bytes));
    return reader.blocks;
  }
  if (!/^mime-version:/im.test(head)) return fromText(bytes, null);
  const page = mimeParts(bytes).parts.find((part) => /^text\/html/i.test(typeOf(part)));
  return page ? fromText(page.bytes, parameterOf(typeOf(page), 'charset')) : null;
}

const HEAD = 2_048;

const typeOf = ({ headers }: { readonly headers: ReadonlyMap<string, string> }): string =>
  headers.get('content-type') ?? '';

function fromText(bytes: Uint8Array, declared: string | null): DraftBlock[] | null {
  const decoded = decodeText(bytes, { declared: declared ?? undefined });
  if (!decoded) return null;
  const { text } = decoded;
  const isPage = /<(?:html|body|p|div|table|h[1-6])[\s>]/i.test(text.slice(0, HEAD));
  return isPage ? wholeFromDom(buildTree(boundMarkup(text).html).body) : textBlocks(text);
}

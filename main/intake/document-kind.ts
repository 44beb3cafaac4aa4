import { chatDataOf } from '#domain/formats/chat/chat-data.ts';
import { looksLikeChat } from '#domain/formats/chat/chat-lines.ts';
import { kindByName } from '#domain/formats/file-kinds.ts';
import { looksLikeFeed } from '#domain/formats/looks-like-feed.ts';
import { looksLikeMarkdown } from '#domain/formats/looks-like-markdown.ts';
import type { TextKind } from '#domain/formats/raw-document.ts';

const HEAD = 4_096;
const PAGE =
  /^(?:\s{0,999}(?:<\?xml[^>]{0,200}>|<!--(?:[^-]|-(?!->)){0,3000}-->)){0,5}\s{0,999}<(?:!doctype\s{1,9}html|html|head|body|title|meta)[\s>/]/i;
const FRAGMENT = /^\s{0,999}<(p|div|article|section|main|h[1-6]|table|ul|ol|span)[\s>]/i;
const ANY_TAG = /<[a-z][^<>]{0,300}>/i;

/**
 * What a text is: a page, a chat or a feed by its opening, Markdown by its name or its marks, else plain
 * text. Null for data of a form that we don't read.
 */
export function documentKind(name: string, text: string): TextKind | null {
  const head = text.slice(0, HEAD);
  if (chatDataOf(text) !== null || looksLikeChat(text)) return 'chat';
  if (looksLikeFeed(text)) return 'feed';
  if (PAGE.test(head)) return 'html';
  const promised = kindByName(name);
  if (promised === 'feed' || promised === 'chat') return null;
  if (promised === 'html') return ANY_TAG.test(text) ? 'html' : 'text';
  if (promised === 'markdown' || promised === 'table') return promised;
  const element = FRAGMENT.exec(head)?.[1];
  if (element !== undefined && new RegExp(`</${element}\\s*>`, 'i').test(text)) return 'html';
  if (promised === 'workbook') return 'table';
  return looksLikeMarkdown(text) ? 'markdown' : 'text';
}

import type { ParsedArticle } from '#domain/article.ts';
import { looksLikeMarkdown } from '#domain/formats/looks-like-markdown.ts';
import type { RawDocument } from '#domain/formats/raw-document.ts';
import type { Result } from '#domain/result.ts';
import { parseDocument } from './parse-document.ts';

/** Elements for whose sake the clipboard's HTML is worth more than its plain text. */
const STRUCTURE = /<(?:h[1-6]|p|li|blockquote|table|strong|em|b|i|a)[\s>]/i;

/**
 * Reads what a person pasted. `html` is the clipboard's other flavour, if any: it wins where it has
 * structure and holds what the plain text holds.
 */
export function parsePasted(text: string, html: string | null = null): Result<ParsedArticle> {
  const plain = parseDocument(pasted(looksLikeMarkdown(text) ? 'markdown' : 'text', text));
  if (html === null || !STRUCTURE.test(html)) return plain;
  const rich = parseDocument(pasted('html', html));
  if (!rich.ok || !plain.ok) return rich.ok ? rich : plain;
  // A page's clean-up may take a short pasted fragment for furniture; then the plain text is whole.
  return lengthOf(rich.value) * 10 >= lengthOf(plain.value) * 8 ? rich : plain;
}

const pasted = (kind: RawDocument['kind'], text: string): RawDocument => ({
  name: 'Pasted text',
  kind,
  text,
  bytesSha256: '',
  encoding: 'utf-8',
});

const lengthOf = ({ blocks }: ParsedArticle): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

import type { ReadArticle } from '#domain/formats/draft.ts';
import { looksLikeMarkdown } from '#domain/formats/looks-like-markdown.ts';
import { ok, type Result } from '#domain/result.ts';
import { type PlainKind, parseCharacters } from './parse-document.ts';

/** Elements for whose sake the clipboard's HTML is worth more than its plain text. */
const STRUCTURE = /<(?:h[1-6]|p|li|blockquote|table|strong|em|b|i|a)[\s>]/i;

/**
 * Reads what a person pasted. `html` is the clipboard's other flavour, if any: it wins where it has
 * structure and holds what the plain text holds.
 */
export function parsePasted(text: string, html: string | null = null): Result<ReadArticle> {
  const plain = pasted(looksLikeMarkdown(text) ? 'markdown' : 'text', text);
  if (html === null || !STRUCTURE.test(html)) return plain;
  const rich = pasted('html', html);
  if (!rich.ok || !plain.ok) return rich.ok ? rich : plain;
  // A page's clean-up may take a short pasted fragment for furniture; then the plain text is whole.
  return lengthOf(rich.value) * 10 >= lengthOf(plain.value) * 8 ? rich : plain;
}

function pasted(kind: PlainKind, text: string): Result<ReadArticle> {
  const encoding = { name: 'utf-8', by: 'valid' } as const;
  const read = parseCharacters({ name: 'Pasted text', kind, text, encoding });
  if (!read.ok) return read;
  const [article] = read.value.articles;
  if (!article) throw new Error('A text that was read holds no article');
  return ok(article);
}

const lengthOf = ({ parsed: { blocks } }: ReadArticle): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

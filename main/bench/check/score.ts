import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Article } from '#domain/article.ts';
import { canonicalText } from '#domain/document.ts';
import { findingsOf, unclearOf, verifyDraft } from '#domain/verify/verify-draft.ts';
import type { PlainKind } from '../../parse/parse-document.ts';
import { parsedText } from '../../parse/testing.ts';
import type { AlteredKind, CheckSet, HonestKind } from './types.ts';

/** What the check made of one sentence. */
export interface Checked {
  readonly article: string;
  readonly sentence: string;
  readonly kind: AlteredKind | HonestKind;
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
  /** Nobody could tell whether it is borne. */
  readonly isUnclear: boolean;
}

const FOLDERS = [
  join(import.meta.dirname, 'articles'),
  join(import.meta.dirname, '../../../assets/sample-library'),
];
const KINDS: Readonly<Record<string, PlainKind>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.html': 'html',
  '.chat': 'chat',
};

/** Every sentence of the sets as the check sees it. */
export const checkSets = (sets: readonly CheckSet[]): Checked[] =>
  sets.flatMap(({ article: name, passages }) => {
    const article = readArticle(name);
    return passages.flatMap(({ at, kept = [], reworded = [], altered = [] }) => {
      const marks = at.map((words) => ` [^1:${paragraphOf(article, words)}]`).join('');
      const rows: (readonly [Checked['kind'], string])[] = [
        ...kept.map((sentence) => ['kept', sentence] as const),
        ...reworded.map((sentence) => ['reworded', sentence] as const),
        ...altered,
      ];
      return rows.map(([kind, sentence]): Checked => {
        const parts = [{ kind: 'text', text: `${sentence}${marks}` }] as const;
        const verified = verifyDraft(parts, [article]);
        const findings = findingsOf(verified);
        const isUnclear = findings.length === 0 && unclearOf(verified).length > 0;
        return { article: name, sentence, kind, findings, isUnclear };
      });
    });
  });

function readArticle(name: string): Article {
  const folder = FOLDERS[name.match(/^\d/) ? 1 : 0] ?? '';
  const parsed = parsedText(
    KINDS[extname(name)] ?? 'text',
    readFileSync(join(folder, name), 'utf8'),
    name,
  );
  if (!parsed.ok) throw new Error(`${name}: ${parsed.error.message}`);
  const text = canonicalText(parsed.value.blocks);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const imported = '2034-01-01T00:00:00.000Z';
  return {
    ...parsed.value,
    id: sha256.slice(0, 16),
    revision: 1,
    sha256,
    text,
    path: name,
    imported,
  };
}

function paragraphOf({ blocks, path }: Article, words: string): number {
  const at = blocks.findIndex(({ text }) => text.startsWith(words) || text.includes(` – ${words}`));
  if (at < 0) throw new Error(`No paragraph of ${path} begins with “${words}”.`);
  return at + 1;
}

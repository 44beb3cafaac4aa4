import type { Source } from '../article.ts';
import { foldName } from '../language/fold.ts';

/**
 * Who an article's reliability belongs to: its publisher, else who wrote it, else the web host, else the
 * article alone, by its title.
 */
export function sourceName({ publisher, byline, url, title }: SourceFields): string {
  return [publisher, byline, hostOf(url), title].map(tidy).find((name) => name !== '') ?? '';
}

/** The key that a source's grade is kept under: its name without case, diacritics and stray spaces. */
export const sourceKey = (source: SourceFields): string => foldName(sourceName(source));

type SourceFields = Pick<Source, 'publisher' | 'byline' | 'url' | 'title'>;

/** The host without "www.", read without URL, which the domain does not have; null where there is none. */
function hostOf(url: string | null): string | null {
  const match = /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:@]+)/i.exec(url ?? '');
  return match?.[1]?.toLowerCase() ?? null;
}

const tidy = (name: string | null): string => (name ?? '').trim().replace(/\s+/g, ' ');

import type { BriefSource } from '#domain/brief/document.ts';

/** A brief's sources as reference managers read them. What a field cannot hold is escaped, never dropped. */

/** CSL-JSON 1.0.2. */
export const cslJson = (sources: readonly BriefSource[]): string =>
  `${JSON.stringify(sources.map(cslItem), null, 2)}\n`;

function cslItem(source: BriefSource): Record<string, unknown> {
  const { title, publisher, byline, published, retrieved, url, sha256 } = source;
  return {
    id: keyOf(source),
    type: 'article-newspaper',
    title,
    ...(publisher ? { 'container-title': publisher } : {}),
    ...(byline ? { author: authors(byline).map((literal) => ({ literal })) } : {}),
    ...(published ? { issued: dateParts(published) } : {}),
    accessed: dateParts(retrieved),
    ...(url ? { URL: url } : {}),
    note: `SHA-256 ${sha256}`,
  };
}

const dateParts = (iso: string) => ({ 'date-parts': [iso.slice(0, 10).split('-').map(Number)] });

/** RIS: a line a field, so line ends inside one become spaces. */
export function ris(sources: readonly BriefSource[]): string {
  const record = (source: BriefSource) => {
    const { title, publisher, byline, published, retrieved, url, sha256 } = source;
    const fields: [string, string | null][] = [
      ['TY', 'NEWS'],
      ['ID', keyOf(source)],
      ['TI', title],
      ...authors(byline ?? '').map((name): [string, string] => ['AU', name]),
      ['T2', publisher],
      ['DA', published && slashed(published)],
      ['PY', published?.slice(0, 4) ?? null],
      ['Y2', slashed(retrieved)],
      ['UR', url],
      ['N1', `SHA-256 ${sha256}`],
      ['ER', ''],
    ];
    return fields
      .filter(([, value]) => value !== null)
      .map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}`)
      .join('\r\n');
  };
  return sources.map((source) => `${record(source)}\r\n`).join('\r\n');
}

const slashed = (iso: string) => iso.slice(0, 10).replaceAll('-', '/');

/** BibTeX in UTF-8, as biber reads it; TeX's own characters are written out. */
export function bibtex(sources: readonly BriefSource[]): string {
  const entry = (source: BriefSource) => {
    const { title, publisher, byline, published, retrieved, url, sha256 } = source;
    const fields: [string, string | null][] = [
      ['title', `{${tex(title)}}`],
      [
        'author',
        byline &&
          authors(byline)
            .map((name) => `{${tex(name)}}`)
            .join(' and '),
      ],
      ['journal', publisher && tex(publisher)],
      ['date', published?.slice(0, 10) ?? null],
      ['urldate', retrieved.slice(0, 10)],
      ['url', url && tex(url)],
      ['note', `SHA-256 ${sha256}`],
    ];
    const lines = fields
      .filter(([, value]) => value !== null && value !== '')
      .map(([name, value]) => `  ${name} = {${value}}`);
    return `@article{${keyOf(source)},\n${lines.join(',\n')}\n}\n`;
  };
  return sources.map(entry).join('\n');
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const tex = (text: string): string =>
  oneLine(text).replace(/[\\{}~^%&$#_]/g, (character) => TEX[character] ?? `\\${character}`);

const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** "A and B", "A, B" and "A و B" are several people. */
const authors = (byline: string): string[] =>
  byline
    .split(/\s*,\s*|\s+and\s+|\s+و\s+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The revision names the reference, so two briefs call one source by one key. */
const keyOf = ({ sha256 }: BriefSource): string => `fb-${sha256.slice(0, 12)}`;

import type { BriefSource } from '#domain/brief/document.ts';
import { type Author, authorsOf } from '#domain/brief/reference/authors.ts';
import { isReport } from '#domain/brief/reference/is-report.ts';
import { issueOf } from '#domain/series/issue-of.ts';

/**
 * A brief's sources as reference managers read them. What a field cannot hold is escaped, never dropped. The
 * brief's marking stands in the note of each, as no format has a field for it.
 */

/** CSL-JSON 1.0.2. */
export const cslJson = (sources: readonly BriefSource[], marking: string | null = null): string =>
  `${JSON.stringify(
    sources.map((source) => cslItem(source, marking)),
    null,
    2,
  )}\n`;

function cslItem(source: BriefSource, marking: string | null): Record<string, unknown> {
  const { title, publisher, byline, published, retrieved, url, sha256 } = source;
  const report = isReport(title);
  const number = report ? issueOf(title)?.number : undefined;
  return {
    id: keyOf(source),
    type: report ? 'report' : 'article-newspaper',
    title,
    ...(publisher ? { [report ? 'publisher' : 'container-title']: publisher } : {}),
    ...(number === undefined ? {} : { number: String(number) }),
    ...(byline ? { author: authorsOf(byline) } : {}),
    ...(published ? { issued: dateParts(published) } : {}),
    accessed: dateParts(retrieved),
    ...(url ? { URL: url } : {}),
    note: noteOf(sha256, marking),
  };
}

const noteOf = (sha256: string, marking: string | null): string =>
  [marking, `SHA-256 ${sha256}`].filter((part) => part !== null).join('. ');

const dateParts = (iso: string) => ({ 'date-parts': [iso.slice(0, 10).split('-').map(Number)] });

/** RIS: a line a field, so line ends inside one become spaces. */
export function ris(sources: readonly BriefSource[], marking: string | null = null): string {
  const record = (source: BriefSource) => {
    const { title, publisher, byline, published, retrieved, url, sha256 } = source;
    const report = isReport(title);
    const number = report ? issueOf(title)?.number : undefined;
    const fields: [string, string | null][] = [
      ['TY', report ? 'RPRT' : 'NEWS'],
      ['ID', keyOf(source)],
      ['TI', title],
      ...authorsOf(byline ?? '').map((author): [string, string] => ['AU', lastFirst(author)]),
      [report ? 'PB' : 'T2', publisher],
      ['M1', number === undefined ? null : String(number)],
      ['DA', published && slashed(published)],
      ['PY', published?.slice(0, 4) ?? null],
      ['Y2', slashed(retrieved)],
      ['UR', url && bareUrl(url)],
      ['N1', noteOf(sha256, marking)],
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

const lastFirst = (author: Author): string =>
  'literal' in author ? author.literal : `${author.family}, ${author.given}`;

/** BibTeX in UTF-8, as biber and the older programs read it; TeX's own characters are written out. */
export function bibtex(sources: readonly BriefSource[], marking: string | null = null): string {
  const entry = (source: BriefSource) => {
    const { title, publisher, byline, published, retrieved, url, sha256 } = source;
    const report = isReport(title);
    const number = report ? issueOf(title)?.number : undefined;
    const fields: [string, string | null][] = [
      ['title', `{${tex(title)}}`],
      [
        'author',
        authorsOf(byline ?? '')
          .map(texAuthor)
          .join(' and '),
      ],
      // A body's name in braces of its own: its "and" parts nobody.
      [report ? 'institution' : 'journal', publisher && `{${tex(publisher)}}`],
      ['number', number === undefined ? null : String(number)],
      // Read by BibLaTeX and pandoc, passed over by others: a story is no paper of a journal.
      ['entrysubtype', report ? null : 'newspaper'],
      ['date', published?.slice(0, 10) ?? null],
      ['year', published?.slice(0, 4) ?? null],
      ['month', published && (MONTHS[Number(published.slice(5, 7)) - 1] ?? null)],
      ['urldate', retrieved.slice(0, 10)],
      ['url', url && bareUrl(url)],
      ['note', tex(noteOf(sha256, marking))],
    ];
    const lines = fields
      .filter(([, value]) => value !== null && value !== '')
      .map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`}`);
    return `@${report ? 'techreport' : 'article'}{${keyOf(source)},\n${lines.join(',\n')}\n}\n`;
  };
  return sources.map(entry).join('\n');
}

/** BibTeX's own names of months, without quotation marks. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const texAuthor = (author: Author): string =>
  'literal' in author
    ? `{${tex(author.literal)}}`
    : `${texName(author.family)}, ${texName(author.given)}`;

/** Words of a name that BibTeX would read as several people stand in braces. */
const texName = (name: string): string => (/\band\b/i.test(name) ? `{${tex(name)}}` : tex(name));

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** BibTeX counts braces whatever stands before them, so each goes by its name: a lone one would swallow the rest. */
const tex = (text: string): string =>
  oneLine(text).replace(/[\\{}~^%&$#_]/g, (character) => TEX[character] ?? `\\${character}`);

/** As it is typed into a browser: programs read this field as it stands, so only what would end it is coded. */
const bareUrl = (url: string): string =>
  oneLine(url).replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));

const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** The revision names the reference, so two briefs call one source by one key. */
const keyOf = ({ sha256 }: BriefSource): string => `fb-${sha256.slice(0, 12)}`;
